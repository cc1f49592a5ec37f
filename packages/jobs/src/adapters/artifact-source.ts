import type { ArtifactStore } from '@plexus/artifacts';
import { type Address, type Digest, hasCode, toMessage } from '@plexus/core';
import { JobsError } from '../errors.ts';
import type { ArtifactSource } from '../ports.ts';

/** Other peers, as far as fetching artifacts goes; `P2pHost` of `@plexus/p2p` behind a thin adapter. */
export interface ArtifactNetwork {
  /** Puts the artifact into the local store. Rejects when nobody delivered it in time. */
  fetch(
    digest: Digest,
    options: {
      readonly from: Address | undefined;
      readonly others?: readonly Address[];
      readonly maxBytes: number;
      readonly deadlineMs: number;
    },
  ): Promise<void>;
  reachablePeers(): number;
}

type FetchOptions = Parameters<ArtifactNetwork['fetch']>[1];

const DEFAULT_DEADLINE_MS = 15_000;
const DEFAULT_MAX_BYTES = 1024 ** 3;

/** What protects artifacts of the local store from being cleared away. */
export type ArtifactPins = Pick<ArtifactStore, 'pin' | 'unpin'>;

/** The local store first, then the network; everything verified against its digest (J14). */
export function createArtifactSource(
  store: ArtifactStore,
  network?: ArtifactNetwork,
): ArtifactSource & ArtifactPins {
  const fetching = new Map<Digest, Promise<void>>();

  const start = (digest: Digest, options: FetchOptions): Promise<void> => {
    const started = (
      network ? network.fetch(digest, options) : Promise.reject(new JobsError(unavailable(digest)))
    ).finally(() => fetching.delete(digest));
    fetching.set(digest, started);
    return started;
  };

  /** Joins a fetch under way, but no longer than its own deadline; when that one fails, tries for itself with what is left. */
  const fetchOnce = async (digest: Digest, options: FetchOptions): Promise<void> => {
    const until = Date.now() + options.deadlineMs;
    for (;;) {
      const running = fetching.get(digest);
      if (!running) break;
      const leftMs = until - Date.now();
      if (leftMs <= 0) throw new JobsError(unavailable(digest, 'nobody delivered it in time'));
      if ((await endOf(running, leftMs)) === 'done') return;
    }
    await start(digest, { ...options, deadlineMs: Math.max(0, until - Date.now()) });
  };

  return {
    async get(digest, options = {}) {
      const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
      try {
        return await store.get(digest, { maxBytes });
      } catch (error) {
        if (!hasCode(error, 'ARTIFACT_MISSING') && !hasCode(error, 'ARTIFACT_CORRUPT')) throw error;
      }
      try {
        await fetchOnce(digest, {
          from: options.from,
          ...(options.others === undefined ? {} : { others: options.others }),
          maxBytes,
          deadlineMs: options.deadlineMs ?? DEFAULT_DEADLINE_MS,
        });
        return await store.get(digest, { maxBytes });
      } catch (cause) {
        if (hasCode(cause, 'JOBS_ARTIFACT_UNAVAILABLE')) throw cause;
        throw new JobsError({ ...unavailable(digest, toMessage(cause)), cause });
      }
    },
    put: (bytes) => store.put(bytes),
    has: (digest) => store.has(digest),
    pin: (digest) => store.pin(digest),
    unpin: (digest) => store.unpin(digest),
    async discard(digests) {
      for (const digest of digests) {
        await store.delete(digest).catch((error: unknown) => {
          if (!hasCode(error, 'ARTIFACT_PINNED')) throw error;
        });
      }
    },
    reachablePeers: () => network?.reachablePeers() ?? 1,
  };
}

/** How a fetch that somebody else began ended within `ms`. */
async function endOf(running: Promise<void>, ms: number): Promise<'done' | 'failed' | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  const ended = running.then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}

function unavailable(digest: Digest, why = 'it is not in the local store and there is no network') {
  return {
    code: 'JOBS_ARTIFACT_UNAVAILABLE' as const,
    message: `artifact ${digest} could not be had: ${why}`,
    hint: 'check that a node that holds it is running and reachable',
    retryable: true,
    details: { digest },
  };
}
