import type { Stream } from '@libp2p/interface';
import { type ArtifactStore, CHUNK_SIZE, chunkLength, encodeManifest } from '@plexus/artifacts';
import { type Clock, hasCode, isPlexusError, toMessage } from '@plexus/core';
import { withDeadline } from '../deadline.ts';
import { FramedStream } from '../framed-stream.ts';
import type { PeerId } from '../identity.ts';
import type { P2pLimits } from '../limits.ts';
import type { P2pLogger } from '../logger.ts';
import type { PeerLedger } from '../verdicts.ts';
import {
  ARTIFACT_PROTOCOL,
  type ArtifactRequest,
  type ArtifactResponse,
  decodeRequest,
  encodeResponse,
  REQUEST_BYTES,
} from './messages.ts';
import { RateLimit } from './rate-limit.ts';

export type ArtifactServerComponents = {
  readonly store: ArtifactStore;
  readonly clock: Clock;
  readonly logger: P2pLogger;
  readonly limits: P2pLimits;
  readonly ledger: PeerLedger;
};

type Served = { streams: number; readonly requests: RateLimit; readonly bytes: RateLimit };

const MAX_REMEMBERED_PEERS = 1024;

/** Answers other peers' requests for artifacts, within limits per peer and in all. */
export class ArtifactServer {
  readonly #components: ArtifactServerComponents;
  readonly #served = new Map<PeerId, Served>();
  #streams = 0;
  #bytes = 0;

  constructor(components: ArtifactServerComponents) {
    this.#components = components;
  }

  /** Bytes of artifacts sent since the start. */
  get servedBytes(): number {
    return this.#bytes;
  }

  async serve(stream: Stream, peerId: PeerId, signal: AbortSignal): Promise<void> {
    const { limits, ledger, logger } = this.#components;
    const framed = new FramedStream(stream);
    const served = this.#servedOf(peerId);
    if (served.streams >= limits.maxServedStreamsPerPeer || this.#streams >= limits.maxServedStreams) {
      await this.#refuse(framed, signal);
      return;
    }
    served.streams++;
    this.#streams++;
    try {
      while (await this.#answerNext(framed, served, signal));
      await framed.close(signal);
    } catch (error) {
      if (hasCode(error, 'P2P_MESSAGE_MALFORMED') || hasCode(error, 'P2P_FRAME_TOO_LARGE')) {
        ledger.record(peerId, 'reject', toMessage(error), ARTIFACT_PROTOCOL);
      }
      logger.debug({ peerId, error: toMessage(error) }, 'stopped serving a stream');
      framed.abort(error);
    } finally {
      served.streams--;
      this.#streams--;
    }
  }

  async #answerNext(framed: FramedStream, served: Served, signal: AbortSignal): Promise<boolean> {
    const { clock, limits } = this.#components;
    const wait = { ms: limits.serveIdleMs, signal };
    const frame = await withDeadline(clock, { ...wait, what: 'a request for an artifact' }, (over) =>
      framed.read(REQUEST_BYTES, over),
    );
    if (frame === undefined) return false;
    const response = await this.#respond(decodeRequest(frame));
    const parts = encodeResponse(response);
    const size = parts.reduce((sum, part) => sum + part.byteLength, 0);
    const pauseMs = Math.max(served.requests.take(1), served.bytes.take(size));
    if (pauseMs > 0) await clock.sleep(pauseMs, signal);
    await withDeadline(clock, { ...wait, what: 'room to send an answer' }, (over) =>
      framed.write(parts, over),
    );
    this.#bytes += size;
    return true;
  }

  async #respond(request: ArtifactRequest): Promise<ArtifactResponse> {
    const { store, logger } = this.#components;
    try {
      const size = await store.size(request.digest);
      if (request.op === 'have') return { kind: 'have', size };
      if (request.op === 'chunk') {
        const length = chunkLength(size, request.argument);
        if (length === 0) return { kind: 'missing' };
        const offset = request.argument * CHUNK_SIZE;
        return { kind: 'chunk', bytes: await store.getRange(request.digest, offset, length) };
      }
      if (size <= Math.min(request.argument, CHUNK_SIZE)) {
        return { kind: 'whole', bytes: await store.get(request.digest, { maxBytes: CHUNK_SIZE }) };
      }
      return { kind: 'manifest', bytes: encodeManifest(await store.manifest(request.digest)) };
    } catch (error) {
      if (hasCode(error, 'ARTIFACT_MISSING')) return { kind: 'missing' };
      if (!isPlexusError(error)) throw error;
      logger.warn(
        { digest: request.digest, code: error.code, error: error.message },
        'cannot serve an artifact',
      );
      return { kind: hasCode(error, 'ARTIFACT_CORRUPT') ? 'missing' : 'busy' };
    }
  }

  async #refuse(framed: FramedStream, signal: AbortSignal): Promise<void> {
    try {
      const { clock, limits } = this.#components;
      await withDeadline(clock, { ms: limits.serveIdleMs, what: 'room to refuse', signal }, async (over) => {
        await framed.write(encodeResponse({ kind: 'busy' }), over);
        await framed.close(over);
      });
    } catch (error) {
      framed.abort(error);
    }
  }

  #servedOf(peerId: PeerId): Served {
    const { clock, limits } = this.#components;
    const known = this.#served.get(peerId);
    if (known) return known;
    for (const [oldest, { streams }] of this.#served) {
      if (this.#served.size < MAX_REMEMBERED_PEERS) break;
      if (streams === 0) this.#served.delete(oldest);
    }
    const served = {
      streams: 0,
      requests: new RateLimit(clock, limits.maxRequestsPerSecondPerPeer),
      bytes: new RateLimit(clock, limits.maxServedBytesPerSecondPerPeer),
    };
    this.#served.set(peerId, served);
    return served;
  }
}
