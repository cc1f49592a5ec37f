import { type ChunkManifest, chunkLength, decodeManifest, maxManifestBytes } from '@plexus/artifacts';
import type { Clock, Digest } from '@plexus/core';
import { withDeadline } from '../deadline.ts';
import { P2pError } from '../errors.ts';
import type { FramedStream } from '../framed-stream.ts';
import type { PeerId } from '../identity.ts';
import { type ArtifactRequest, type ArtifactResponse, decodeResponse, encodeRequest } from './messages.ts';

export type ProviderAnswer =
  | { readonly kind: 'missing' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  | { readonly kind: 'manifest'; readonly manifest: ChunkManifest };

type Pending = {
  readonly maxBytes: number;
  readonly what: string;
  readonly resolve: (response: ArtifactResponse) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Our end of one artifact stream to one provider. Requests may be made ahead; each answer must come within the
 * deadline once it is its turn. After any failure the session is over and every pending request fails with it.
 */
export class ProviderSession {
  readonly peerId: PeerId;
  readonly #framed: FramedStream;
  readonly #clock: Clock;
  readonly #deadlineMs: number;
  readonly #signal: AbortSignal;
  readonly #pending: Pending[] = [];
  #reading = false;
  #failure: unknown;

  constructor(
    peerId: PeerId,
    framed: FramedStream,
    options: { readonly clock: Clock; readonly deadlineMs: number; readonly signal: AbortSignal },
  ) {
    this.peerId = peerId;
    this.#framed = framed;
    this.#clock = options.clock;
    this.#deadlineMs = options.deadlineMs;
    this.#signal = options.signal;
  }

  /** The size in bytes of an artifact the provider says it has. */
  async have(digest: Digest): Promise<number | undefined> {
    const response = await this.#ask({ op: 'have', digest, argument: 0 }, 8);
    if (response.kind === 'have') return response.size;
    if (response.kind === 'missing' || response.kind === 'busy') return undefined;
    throw this.#unexpected(response.kind);
  }

  /** The whole artifact if it has at most `inlineBytes`, else its manifest; never more than `maxBytes` announced. */
  async get(digest: Digest, inlineBytes: number, maxBytes: number): Promise<ProviderAnswer> {
    const cap = Math.max(inlineBytes, maxManifestBytes(maxBytes));
    const response = await this.#ask({ op: 'get', digest, argument: inlineBytes }, cap);
    switch (response.kind) {
      case 'missing':
      case 'busy':
        return response;
      case 'whole':
        return { kind: 'whole', bytes: response.bytes };
      case 'manifest':
        return { kind: 'manifest', manifest: decodeManifest(response.bytes, maxBytes) };
      default:
        throw this.#unexpected(response.kind);
    }
  }

  /** One chunk, not yet checked. Throws `P2P_REQUEST_REFUSED` when the provider cannot or will not give it. */
  async chunk(manifest: ChunkManifest, index: number): Promise<Uint8Array> {
    const cap = chunkLength(manifest.size, index);
    const response = await this.#ask({ op: 'chunk', digest: manifest.digest, argument: index }, cap);
    if (response.kind === 'chunk') return response.bytes;
    if (response.kind !== 'missing' && response.kind !== 'busy') throw this.#unexpected(response.kind);
    throw new P2pError({
      code: 'P2P_REQUEST_REFUSED',
      message: `${this.peerId} answers "${response.kind}" for chunk ${index}`,
      hint: 'ask another provider',
      retryable: true,
      details: { peerId: this.peerId, index, answer: response.kind },
    });
  }

  async close(): Promise<void> {
    if (this.#failure === undefined && this.#pending.length === 0) await this.#framed.close(this.#signal);
    else this.abort(new P2pError({ code: 'P2P_ABORTED', message: 'the transfer is over', retryable: true }));
  }

  abort(reason: unknown): void {
    this.#failure ??= reason;
    this.#framed.abort(reason);
    for (const { reject } of this.#pending.splice(0)) reject(reason);
  }

  async #ask(request: ArtifactRequest, maxPayloadBytes: number): Promise<ArtifactResponse> {
    if (this.#failure !== undefined) throw this.#failure;
    const answer = new Promise<ArtifactResponse>((resolve, reject) => {
      const what = `${request.op} ${request.op === 'chunk' ? request.argument : request.digest} from ${this.peerId}`;
      this.#pending.push({ maxBytes: 1 + maxPayloadBytes, what, resolve, reject });
    });
    this.#framed.write([encodeRequest(request)], this.#signal).catch((error) => this.abort(error));
    if (!this.#reading) void this.#readAnswers();
    return answer;
  }

  async #readAnswers(): Promise<void> {
    this.#reading = true;
    try {
      for (let head = this.#pending[0]; head; head = this.#pending[0]) {
        const { maxBytes, what } = head;
        const frame = await withDeadline(
          this.#clock,
          { ms: this.#deadlineMs, what, signal: this.#signal },
          (over) => this.#framed.read(maxBytes, over),
        );
        if (frame === undefined) throw this.#endedEarly(what);
        const response = decodeResponse(frame);
        if (this.#pending[0] !== head) return;
        this.#pending.shift();
        head.resolve(response);
      }
    } catch (error) {
      this.abort(error);
    } finally {
      this.#reading = false;
    }
  }

  #endedEarly(what: string): P2pError {
    return new P2pError({
      code: 'P2P_STREAM_ENDED',
      message: `${this.peerId} ended the stream before ${what}`,
      hint: 'ask another provider',
      retryable: true,
      details: { peerId: this.peerId },
    });
  }

  #unexpected(kind: string): P2pError {
    return new P2pError({
      code: 'P2P_MESSAGE_MALFORMED',
      message: `${this.peerId} answered with "${kind}", which nobody asked for`,
      hint: 'ask another provider',
      details: { peerId: this.peerId, kind },
    });
  }
}
