import type { Stream } from '@libp2p/interface';
import { type Clock, hasCode, isPlexusError, toMessage } from '@plexus/core';
import { withDeadline } from './deadline.ts';
import { P2pError } from './errors.ts';
import { FramedStream } from './framed-stream.ts';
import type { PeerId } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import type { P2pLogger } from './logger.ts';
import type { Transport } from './transport.ts';
import type { PeerLedger } from './verdicts.ts';

/** Answers one request. A thrown Plexus error reaches the asker as its code and message; any other stays here. */
export type RequestHandler = (bytes: Uint8Array, from: PeerId, signal: AbortSignal) => Promise<Uint8Array>;

export type HandleOptions = { readonly maxRequestBytes?: number };

export type RequestOptions = {
  readonly maxResponseBytes?: number;
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
};

const ANSWERED = 0;
const REFUSED = 1;
const MAX_REFUSAL_BYTES = 1024;

export type RequestComponents = {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly limits: P2pLimits;
  readonly ledger: PeerLedger;
  readonly logger: P2pLogger;
};

/** One request, one response, one stream: for protocols that need no more. */
export class RequestResponse {
  readonly #components: RequestComponents;

  constructor(components: RequestComponents) {
    this.#components = components;
  }

  async handle(protocol: string, handler: RequestHandler, options: HandleOptions = {}): Promise<void> {
    const { transport, limits } = this.#components;
    const maxBytes = options.maxRequestBytes ?? limits.maxRequestBytes;
    await transport.serve(protocol, (stream, from, stop) =>
      this.#answer(stream, from, { protocol, maxBytes, handler, stop }),
    );
  }

  async request(
    peerId: PeerId,
    protocol: string,
    bytes: Uint8Array,
    options: RequestOptions = {},
  ): Promise<Uint8Array> {
    const { transport, clock, limits, ledger } = this.#components;
    const maxBytes = options.maxResponseBytes ?? limits.maxRequestBytes;
    const ms = options.deadlineMs ?? limits.requestDeadlineMs;
    const what = `an answer of ${peerId} to ${protocol}`;
    return withDeadline(clock, { ms, what, signal: options.signal }, async (over) => {
      const framed = new FramedStream(await transport.openStream(peerId, protocol, over));
      try {
        await framed.write([bytes], over);
        const frame = await framed.read(1 + Math.max(maxBytes, MAX_REFUSAL_BYTES), over);
        await framed.close(over);
        return unwrapAnswer(peerId, protocol, frame);
      } catch (error) {
        framed.abort(error);
        const proof = hasCode(error, 'P2P_MESSAGE_MALFORMED') || hasCode(error, 'P2P_FRAME_TOO_LARGE');
        if (proof) ledger.record(peerId, 'reject', toMessage(error), protocol);
        throw error;
      }
    });
  }

  async #answer(
    stream: Stream,
    from: PeerId,
    call: {
      readonly protocol: string;
      readonly maxBytes: number;
      readonly handler: RequestHandler;
      readonly stop: AbortSignal;
    },
  ): Promise<void> {
    const { clock, limits, ledger, logger } = this.#components;
    const { protocol, stop } = call;
    const framed = new FramedStream(stream);
    const wait = { ms: limits.requestDeadlineMs, what: `request ${protocol}`, signal: stop };
    try {
      await withDeadline(clock, wait, async (over) => {
        const request = await framed.read(call.maxBytes, over);
        if (request === undefined) return framed.close(over);
        await framed.write(await this.#call(call.handler, request, from, over), over);
        await framed.close(over);
      });
    } catch (error) {
      if (hasCode(error, 'P2P_FRAME_TOO_LARGE')) ledger.record(from, 'reject', toMessage(error), protocol);
      logger.debug({ from, protocol, error: toMessage(error) }, 'a request was not answered');
      framed.abort(error);
    }
  }

  async #call(
    handler: RequestHandler,
    request: Uint8Array,
    from: PeerId,
    signal: AbortSignal,
  ): Promise<readonly Uint8Array[]> {
    try {
      return [Uint8Array.of(ANSWERED), await handler(request, from, signal)];
    } catch (error) {
      if (!isPlexusError(error)) this.#components.logger.warn({ from, error }, 'a request handler failed');
      const text = isPlexusError(error) ? `${error.code} ${error.message}` : 'INTERNAL';
      return [Uint8Array.of(REFUSED), new TextEncoder().encode(text).subarray(0, MAX_REFUSAL_BYTES)];
    }
  }
}

function unwrapAnswer(peerId: PeerId, protocol: string, frame: Uint8Array | undefined): Uint8Array {
  if (frame === undefined) {
    throw new P2pError({
      code: 'P2P_STREAM_ENDED',
      message: `${peerId} ended ${protocol} without an answer`,
      hint: 'try again, or ask another peer',
      retryable: true,
      details: { peerId, protocol },
    });
  }
  if (frame[0] === ANSWERED) return frame.subarray(1);
  if (frame[0] === REFUSED && frame.byteLength <= 1 + MAX_REFUSAL_BYTES) {
    const reason = new TextDecoder().decode(frame.subarray(1));
    throw new P2pError({
      code: 'P2P_REQUEST_REFUSED',
      message: `${peerId} refused ${protocol}: ${reason}`,
      hint: 'the reason is the peer’s own; check the request against it',
      details: { peerId, protocol, reason, reasonCode: reason.split(' ', 1)[0] },
    });
  }
  throw new P2pError({
    code: 'P2P_MESSAGE_MALFORMED',
    message: `${peerId} answered ${protocol} with something that is no answer`,
    hint: 'ask another peer',
    details: { peerId, protocol },
  });
}
