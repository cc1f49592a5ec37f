import { type ArtifactStore, CHUNK_SIZE, type ChunkManifest, manifestId } from '@plexus/artifacts';
import { type Clock, type Digest, digestOf, isPlexusError, toMessage } from '@plexus/core';
import { P2pError } from '../errors.ts';
import type { PeerId } from '../identity.ts';
import type { P2pLimits } from '../limits.ts';
import type { P2pLogger } from '../logger.ts';
import type { PeerLedger } from '../verdicts.ts';
import { ARTIFACT_PROTOCOL } from './messages.ts';
import type { ProviderSession } from './provider-session.ts';
import { Swarm } from './swarm.ts';

export type FetchComponents = {
  readonly store: ArtifactStore;
  readonly clock: Clock;
  readonly logger: P2pLogger;
  readonly limits: P2pLimits;
  readonly ledger: PeerLedger;
  openSession(peerId: PeerId, signal: AbortSignal): Promise<ProviderSession>;
  connectedPeers(): readonly PeerId[];
  peersOf(account: string): readonly PeerId[];
  connectToAccount(account: string): Promise<PeerId>;
  /** Peers that announced an artifact in the distributed table, where there is one. */
  findProviders?(digest: Digest, signal: AbortSignal): AsyncIterable<PeerId>;
};

export type FetchReport = {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  /** True when nothing had to be fetched. */
  readonly alreadyStored: boolean;
  /** Verified bytes by provider. */
  readonly providers: ReadonlyMap<PeerId, number>;
  readonly failures: readonly ProviderFailure[];
};

export type ProviderFailure = {
  readonly peerId: PeerId;
  readonly outcome: 'missing' | 'rejected' | 'oversize' | 'retry';
  readonly reason: string;
};

/** What is wanted from whom. */
export type FetchPlan = {
  readonly hinted: readonly PeerId[];
  /** Hinted accounts no connected peer speaks for. */
  readonly away: readonly string[];
  readonly maxBytes: number;
  readonly signal: AbortSignal;
};

const MAX_SWARMS = 3;
const RETRY_PAUSE_MS = 250;

/** Codes that only a peer that misbehaves can cause. */
const PROOFS: ReadonlySet<string> = new Set([
  'P2P_MESSAGE_MALFORMED',
  'P2P_FRAME_TOO_LARGE',
  'ARTIFACT_CHUNK_MISMATCH',
  'ARTIFACT_DIGEST_MISMATCH',
  'ARTIFACT_MANIFEST_MALFORMED',
]);

/**
 * One attempt to get one artifact: hinted providers first, then every connected peer that has it, then the table.
 * Providers with different manifests form separate swarms that run side by side, so a liar costs bandwidth, not time.
 */
export class ArtifactFetch {
  readonly #digest: Digest;
  readonly #hinted: readonly PeerId[];
  readonly #away: readonly string[];
  readonly #maxBytes: number;
  readonly #components: FetchComponents;
  readonly #over = new AbortController();
  readonly #signal: AbortSignal;
  readonly #asked = new Set<PeerId>();
  readonly #failures = new Map<PeerId, ProviderFailure>();
  readonly #unreachable = new Map<string, string>();
  readonly #swarms = new Map<Digest, Promise<Swarm>>();
  readonly #writing = new Set<Promise<unknown>>();
  readonly #outcome = Promise.withResolvers<{ readonly size: number }>();
  readonly #wantMore = Promise.withResolvers<void>();
  readonly #providers = new Map<PeerId, number>();
  #turn: Promise<void> = Promise.resolve();
  #winner: Swarm | undefined;

  constructor(digest: Digest, options: FetchPlan, components: FetchComponents) {
    this.#digest = digest;
    this.#hinted = options.hinted;
    this.#away = options.away;
    this.#maxBytes = options.maxBytes;
    this.#components = components;
    this.#signal = AbortSignal.any([options.signal, this.#over.signal]);
  }

  /** Resolves when the artifact is in the store, which nothing of this attempt touches from then on. Throws `P2P_ARTIFACT_UNAVAILABLE` or `P2P_ARTIFACT_TOO_LARGE`. */
  async run(): Promise<FetchReport> {
    this.#outcome.promise.catch(() => undefined);
    try {
      const { size } = await Promise.race([this.#outcome.promise, this.#askRounds()]);
      return {
        digest: this.#digest,
        size,
        alreadyStored: false,
        providers: this.#providers,
        failures: [...this.#failures.values()],
      };
    } finally {
      this.#over.abort();
      await Promise.allSettled(this.#writing);
      await this.#stopSwarms();
    }
  }

  async #askRounds(): Promise<never> {
    const { clock, limits } = this.#components;
    for (let round = 0; ; round++) {
      await this.#askRound();
      const again = [...this.#failures.values()].filter(({ outcome }) => outcome === 'retry');
      if (again.length === 0 || round >= limits.fetchRetries || this.#signal.aborted) {
        throw this.#unavailable();
      }
      await clock.sleep(RETRY_PAUSE_MS * 2 ** round, this.#signal);
      for (const { peerId } of again) this.#asked.delete(peerId);
    }
  }

  async #askRound(): Promise<void> {
    const dialled = Promise.all(this.#away.map((account) => this.#askAccount(account)));
    const hinted = this.#askAll(this.#hinted, false);
    await Promise.race([hinted, this.#wantMore.promise]);
    const connected = this.#askAll(this.#components.connectedPeers(), true);
    await Promise.all([hinted, connected, dialled]);
    if (!this.#components.findProviders || this.#signal.aborted) return;
    const found: PeerId[] = [];
    try {
      for await (const peerId of this.#components.findProviders(this.#digest, this.#signal)) {
        found.push(peerId);
        if (found.length >= this.#components.limits.maxProviders) break;
      }
    } catch (error) {
      this.#components.logger.debug({ error: toMessage(error) }, 'looking up providers failed');
    }
    await this.#askAll(found, true);
  }

  /** Dialling one that is away takes its time, during which the others are asked. */
  async #askAccount(account: string): Promise<void> {
    try {
      const peerId = await this.#components.connectToAccount(account);
      this.#unreachable.delete(account);
      await this.#askAll([peerId], false);
    } catch (error) {
      this.#unreachable.set(account, toMessage(error));
    }
  }

  async #askAll(peers: readonly PeerId[], probe: boolean): Promise<void> {
    const queue = peers.filter((peerId) => !this.#asked.has(peerId));
    const work = async () => {
      for (let peerId = queue.shift(); peerId !== undefined; peerId = queue.shift()) {
        if (this.#signal.aborted) return;
        if (!this.#asked.has(peerId)) await this.#ask(peerId, probe);
      }
    };
    await Promise.all(Array.from({ length: this.#components.limits.maxProviders }, work));
  }

  async #ask(peerId: PeerId, probe: boolean): Promise<void> {
    this.#asked.add(peerId);
    this.#failures.delete(peerId);
    const refusal = this.#components.ledger.refusal(peerId);
    if (refusal) return this.#fail(peerId, 'rejected', refusal.reason);
    let session: ProviderSession | undefined;
    try {
      session = await this.#components.openSession(peerId, this.#signal);
      if (probe && (await session.have(this.#digest)) === undefined) {
        return this.#fail(peerId, 'missing', 'does not have it');
      }
      const manifest = await this.#askInTurn(session);
      if (manifest && !this.#signal.aborted) await this.#joinSwarm(session, manifest);
    } catch (error) {
      this.#judge(peerId, error);
    } finally {
      await session?.close();
    }
  }

  /** Stores an artifact that comes whole, before the next provider is asked; else gives the manifest of its chunks. */
  async #askInTurn(session: ProviderSession): Promise<ChunkManifest | undefined> {
    const { peerId } = session;
    const next = await this.#awaitTurn();
    try {
      if (this.#signal.aborted) return undefined;
      const answer = await session.get(this.#digest, Math.min(CHUNK_SIZE, this.#maxBytes), this.#maxBytes);
      if (answer.kind === 'manifest') return answer.manifest;
      if (answer.kind === 'whole') await this.#takeWhole(peerId, answer.bytes);
      else if (answer.kind === 'busy') this.#fail(peerId, 'retry', 'is busy');
      else this.#fail(peerId, 'missing', 'does not have it');
      return undefined;
    } finally {
      next();
    }
  }

  /** Small artifacts come whole, so only one provider at a time is asked until it fails or takes too long. */
  async #awaitTurn(): Promise<() => void> {
    const { clock, limits } = this.#components;
    const previous = this.#turn;
    const mine = Promise.withResolvers<void>();
    this.#turn = previous.then(() => mine.promise);
    await Promise.race([previous, this.#wantMore.promise]);
    void clock.sleep(limits.providerStaggerMs, this.#signal).then(mine.resolve);
    return mine.resolve;
  }

  async #takeWhole(peerId: PeerId, bytes: Uint8Array): Promise<void> {
    const found = digestOf(bytes);
    if (found !== this.#digest) {
      throw new P2pError({
        code: 'P2P_MESSAGE_MALFORMED',
        message: `${peerId} sent bytes with digest ${found} for ${this.#digest}`,
        hint: 'ask another provider',
        details: { peerId, expected: this.#digest, found },
      });
    }
    if (this.#signal.aborted) return;
    await this.#locally(() => this.#components.store.put(bytes));
    this.#providers.set(peerId, bytes.byteLength);
    this.#succeed(bytes.byteLength);
  }

  async #joinSwarm(session: ProviderSession, manifest: ChunkManifest): Promise<void> {
    if (manifest.digest !== this.#digest) {
      throw new P2pError({
        code: 'P2P_MESSAGE_MALFORMED',
        message: `${session.peerId} sent the manifest of ${manifest.digest} for ${this.#digest}`,
        hint: 'ask another provider',
      });
    }
    const id = manifestId(manifest);
    if (!this.#swarms.has(id) && this.#swarms.size >= MAX_SWARMS) {
      return this.#fail(session.peerId, 'retry', 'has yet another manifest');
    }
    const opening = this.#swarms.get(id) ?? this.#openSwarm(manifest);
    this.#swarms.set(id, opening);
    const swarm = await opening;
    if (swarm.missingChunks > this.#components.limits.chunksAhead) this.#wantMore.resolve();
    try {
      await swarm.join(session);
    } catch (error) {
      if (isPlexusError(error) && error.code === 'ARTIFACT_DIGEST_MISMATCH') this.#swarms.delete(id);
      throw error;
    }
    if (swarm.missingChunks > 0) return;
    this.#winner ??= swarm;
    for (const [peerId, bytes] of this.#winner.contributed) this.#providers.set(peerId, bytes);
    this.#succeed(manifest.size);
  }

  async #openSwarm(manifest: ChunkManifest): Promise<Swarm> {
    const { store, clock, limits } = this.#components;
    const partial = await this.#locally(() => store.openPartial(manifest));
    return new Swarm(partial, { clock, chunksAhead: limits.chunksAhead });
  }

  #succeed(size: number): void {
    this.#outcome.resolve({ size });
    this.#over.abort();
  }

  /** Our own store's troubles end the fetch; they are nobody else's fault. */
  async #locally<T>(work: () => Promise<T>): Promise<T> {
    const working = work();
    this.#writing.add(working);
    try {
      return await working;
    } catch (error) {
      this.#outcome.reject(error);
      throw error;
    } finally {
      this.#writing.delete(working);
    }
  }

  #judge(peerId: PeerId, error: unknown): void {
    if (this.#signal.aborted) return;
    const code = isPlexusError(error) ? error.code : '';
    const reason = toMessage(error);
    const outcome = outcomeOf(code);
    if (outcome === 'rejected') {
      this.#components.ledger.record(peerId, 'reject', reason, ARTIFACT_PROTOCOL);
    } else if (outcome === 'retry') {
      if (code.startsWith('ARTIFACT_')) this.#outcome.reject(error);
      this.#components.ledger.record(peerId, 'ignore', reason, ARTIFACT_PROTOCOL);
    }
    this.#fail(peerId, outcome, reason);
  }

  #fail(peerId: PeerId, outcome: ProviderFailure['outcome'], reason: string): void {
    this.#failures.set(peerId, { peerId, outcome, reason });
    this.#components.logger.debug({ peerId, digest: this.#digest, outcome, reason }, 'a provider fell out');
  }

  async #stopSwarms(): Promise<void> {
    for (const opening of this.#swarms.values()) {
      const swarm = await opening.catch(() => undefined);
      if (swarm && swarm !== this.#winner) await swarm.stop(this.#winner === undefined);
    }
  }

  #unavailable(): P2pError {
    const failures = [...this.#failures.values()];
    const oversize = failures.find(({ outcome }) => outcome === 'oversize');
    const details = { digest: this.#digest, failures };
    if (oversize) {
      return new P2pError({
        code: 'P2P_ARTIFACT_TOO_LARGE',
        message: `artifact ${this.#digest} is over the limit of ${this.#maxBytes} bytes: ${oversize.reason}`,
        hint: 'raise maxBytes if an artifact of this size is expected',
        details,
      });
    }
    const reasons = [
      ...this.#unreachable.values(),
      ...failures.map(({ peerId, reason }) => `${peerId.slice(-6)} ${reason}`),
    ].join('; ');
    return new P2pError({
      code: 'P2P_ARTIFACT_UNAVAILABLE',
      message: `no peer delivered artifact ${this.#digest}: ${reasons || 'nobody to ask'}`,
      hint: 'connect to a peer that has it, or try again later',
      retryable: true,
      details,
    });
  }
}

function outcomeOf(code: string): ProviderFailure['outcome'] {
  if (code === 'P2P_PROTOCOL_UNSUPPORTED') return 'missing';
  if (code === 'ARTIFACT_TOO_LARGE') return 'oversize';
  return PROOFS.has(code) ? 'rejected' : 'retry';
}
