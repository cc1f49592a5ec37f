import { NnError } from '../errors.ts';

/** Bytes of all arrays in a value, which is plain data. */
export function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + bytesIn(part), 0);
}

/** Throws `NN_ENGINE_FAILED` for a reply larger than the parent wants to hold: a small model can have huge outputs. */
export function assertReplySize(value: unknown, limit: number): void {
  const size = bytesIn(value);
  if (size <= limit) return;
  throw new NnError({
    code: 'NN_ENGINE_FAILED',
    message: `the result has ${size} bytes, ${limit} are allowed`,
    hint: 'run fewer rows at a time, or allow the host larger replies (replyLimitBytes)',
    details: { reason: 'reply too large', size, limit },
  });
}
