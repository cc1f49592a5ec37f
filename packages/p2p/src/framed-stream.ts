import type { Stream, StreamCloseEvent, StreamMessageEvent } from '@libp2p/interface';
import { toMessage } from '@plexus/core';
import { abortedError } from './deadline.ts';
import { P2pError } from './errors.ts';
import { FRAME_HEADER_BYTES, FrameAssembler, frameHeader } from './framing.ts';

const READ_AHEAD_BYTES = 2 * 1024 * 1024;
const WRITE_BEHIND_BYTES = 512 * 1024;

/**
 * Frames over one libp2p stream. Nothing is read ahead beyond a fixed buffer: a sender that is faster than the
 * reader is held back. A stream whose sender died ends like any other, so a frame cut short is an error of its own.
 */
export class FramedStream {
  readonly #stream: Stream;
  readonly #frames = new FrameAssembler();
  #wanted = 0;
  #ended = false;
  #failure: unknown;
  #wake: (() => void) | undefined;

  constructor(stream: Stream) {
    this.#stream = stream;
    stream.addEventListener('message', this.#onMessage);
    stream.addEventListener('end', this.#onEnd);
    stream.addEventListener('close', this.#onClose);
    const terminal = stream.status !== 'open' && stream.status !== 'closing';
    if (stream.readableEnded || (terminal && stream.readBufferLength === 0)) this.#ended = true;
  }

  /**
   * The next frame's body, or undefined when the other side ended between frames. Throws `P2P_FRAME_TOO_LARGE`,
   * `P2P_STREAM_ENDED` (cut short), `P2P_STREAM_RESET`, `P2P_ABORTED`.
   */
  async read(maxBytes: number, signal?: AbortSignal): Promise<Uint8Array | undefined> {
    this.#wanted = maxBytes + FRAME_HEADER_BYTES;
    for (;;) {
      const frame = this.#frames.take(maxBytes);
      if (frame) {
        if (this.#frames.buffered <= READ_AHEAD_BYTES / 2) this.#resume();
        return frame;
      }
      if (signal?.aborted) throw abortedError('reading a frame', signal.reason);
      if (this.#ended) return this.#atEnd();
      const event = this.#nextEvent(signal);
      this.#resume();
      await event;
    }
  }

  /** Sends one frame made of `parts`; resolves when the stream can take more. Throws `P2P_STREAM_RESET`. */
  async write(parts: readonly Uint8Array[], signal?: AbortSignal): Promise<void> {
    const length = parts.reduce((sum, part) => sum + part.byteLength, 0);
    try {
      this.#stream.send(Buffer.concat([frameHeader(length), ...parts.slice(0, 1)]));
      for (const part of parts.slice(1)) this.#stream.send(part);
      while (this.#stream.writeBufferLength > WRITE_BEHIND_BYTES) await this.#nextDrain(signal);
    } catch (cause) {
      throw resetError(cause);
    }
  }

  /** Ends our side; what was written is still delivered. */
  async close(signal?: AbortSignal): Promise<void> {
    try {
      await this.#stream.close(signal ? { signal } : {});
    } catch (cause) {
      this.abort(cause);
    }
  }

  /** Ends both sides at once; what is under way is lost. */
  abort(reason: unknown): void {
    this.#stream.abort(reason instanceof Error ? reason : resetError(reason));
  }

  #atEnd(): undefined {
    if (this.#failure !== undefined) throw resetError(this.#failure);
    if (this.#frames.buffered === 0) return undefined;
    throw new P2pError({
      code: 'P2P_STREAM_ENDED',
      message: `the stream ended in the middle of a frame, after ${this.#frames.buffered} bytes of it`,
      hint: 'the sender stopped; ask again or ask another peer',
      retryable: true,
      details: { buffered: this.#frames.buffered },
    });
  }

  readonly #onMessage = (event: StreamMessageEvent): void => {
    if (event.data instanceof Uint8Array) this.#frames.push(event.data);
    else for (const piece of event.data) this.#frames.push(piece);
    if (this.#frames.buffered > Math.max(READ_AHEAD_BYTES, this.#wanted)) this.#pause();
    this.#wake?.();
  };

  readonly #onEnd = (): void => {
    this.#ended = true;
    this.#wake?.();
  };

  readonly #onClose = (event: StreamCloseEvent): void => {
    if (this.#stream.readBufferLength > 0) this.#resume();
    this.#failure ??= event.error;
    this.#ended = true;
    this.#wake?.();
  };

  #pause(): void {
    if (this.#stream.readStatus === 'readable') this.#stream.pause();
  }

  #resume(): void {
    if (this.#stream.readStatus === 'paused') this.#stream.resume();
  }

  // Stream.onDrain() resolves at once after the first drain, which would let a peer that never reads fill our memory.
  #nextDrain(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        this.#stream.removeEventListener('drain', onDrain);
        this.#stream.removeEventListener('idle', onDrain);
        this.#stream.removeEventListener('close', onClose);
        signal?.removeEventListener('abort', onAbort);
        act();
      };
      const onDrain = () => settle(resolve);
      const onClose = (event: StreamCloseEvent) => settle(() => reject(event.error ?? endedWhileWriting()));
      const onAbort = () => settle(() => reject(abortedError('writing a frame', signal?.reason)));
      if (this.#stream.writeStatus === 'closed') return reject(endedWhileWriting());
      if (signal?.aborted) return onAbort();
      this.#stream.addEventListener('drain', onDrain);
      this.#stream.addEventListener('idle', onDrain);
      this.#stream.addEventListener('close', onClose);
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  #nextEvent(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#wake = undefined;
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#wake = wake;
      signal?.addEventListener('abort', wake, { once: true });
    });
  }
}

function endedWhileWriting(): P2pError {
  return new P2pError({
    code: 'P2P_STREAM_RESET',
    message: 'the stream closed while a frame was being written',
    hint: 'the peer hung up; ask again or ask another peer',
    retryable: true,
  });
}

function resetError(cause: unknown): P2pError {
  if (cause instanceof P2pError) return cause;
  return new P2pError({
    code: 'P2P_STREAM_RESET',
    message: `the stream broke: ${toMessage(cause)}`,
    hint: 'the peer hung up; ask again or ask another peer',
    retryable: true,
    cause,
  });
}
