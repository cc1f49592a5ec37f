import { P2pError } from './errors.ts';

export const FRAME_HEADER_BYTES = 4;

/** Four bytes, big endian: how many bytes the frame's body has. */
export function frameHeader(bodyBytes: number): Uint8Array {
  const header = new Uint8Array(FRAME_HEADER_BYTES);
  new DataView(header.buffer).setUint32(0, bodyBytes);
  return header;
}

/**
 * Cuts a stream of bytes into length-prefixed frames. The announced length is compared with the reader's cap before
 * anything is set aside for the body.
 */
export class FrameAssembler {
  #pieces: Uint8Array[] = [];
  #head = 0;
  #buffered = 0;

  /** Bytes received and not yet taken. */
  get buffered(): number {
    return this.#buffered;
  }

  push(bytes: Uint8Array): void {
    if (bytes.byteLength === 0) return;
    this.#pieces.push(bytes);
    this.#buffered += bytes.byteLength;
  }

  /** The next frame's body, or undefined until all of it is here. Throws `P2P_FRAME_TOO_LARGE`. */
  take(maxBytes: number): Uint8Array | undefined {
    if (this.#buffered < FRAME_HEADER_BYTES) return undefined;
    const length = this.#peekLength();
    if (length > maxBytes) {
      throw new P2pError({
        code: 'P2P_FRAME_TOO_LARGE',
        message: `a frame of ${length} bytes was announced where at most ${maxBytes} are allowed`,
        hint: 'the peer speaks another protocol or misbehaves',
        details: { length, maxBytes },
      });
    }
    if (this.#buffered < FRAME_HEADER_BYTES + length) return undefined;
    this.#consume(FRAME_HEADER_BYTES);
    return this.#consume(length);
  }

  #peekLength(): number {
    let length = 0;
    let seen = 0;
    for (let i = this.#head; seen < FRAME_HEADER_BYTES; i++) {
      const piece = this.#pieces[i] as Uint8Array;
      for (let at = 0; at < piece.byteLength && seen < FRAME_HEADER_BYTES; at++, seen++) {
        length = length * 256 + (piece[at] as number);
      }
    }
    return length;
  }

  #consume(count: number): Uint8Array {
    this.#buffered -= count;
    const first = this.#pieces[this.#head];
    if (count === 0 || first === undefined) return new Uint8Array(0);
    if (first.byteLength > count) {
      this.#pieces[this.#head] = first.subarray(count);
      return first.subarray(0, count);
    }
    const whole = Buffer.allocUnsafeSlow(count);
    let filled = 0;
    while (filled < count) {
      const piece = this.#pieces[this.#head] as Uint8Array;
      const wanted = Math.min(piece.byteLength, count - filled);
      whole.set(wanted === piece.byteLength ? piece : piece.subarray(0, wanted), filled);
      filled += wanted;
      if (wanted < piece.byteLength) this.#pieces[this.#head] = piece.subarray(wanted);
      else this.#head++;
    }
    if (this.#head === this.#pieces.length || this.#head > 1024) {
      this.#pieces = this.#pieces.slice(this.#head);
      this.#head = 0;
    }
    return whole;
  }
}
