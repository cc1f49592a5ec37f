import type { DataType, TensorData } from '../graph/types.ts';

/**
 * Gives every NaN in place the bits 0x7fc00000 (in float64 0x7ff8000000000000, and so on). WebAssembly leaves sign and payload of a NaN
 * open, and processors choose differently (0 ÷ 0 is negative on x86, positive on ARM); everything else it lays down.
 */
export function canonicaliseNaN(dtype: DataType, data: TensorData): void {
  switch (dtype) {
    case 'float32':
      fillNaN(data as Float32Array, bitsOf(data, Uint32Array), 0x7fc0_0000);
      return;
    case 'float64':
      fillNaN(data as Float64Array, bitsOf(data, BigUint64Array), 0x7ff8_0000_0000_0000n);
      return;
    case 'float16':
      fillSmallNaN(data as Uint16Array, 0x7c00, 0x7e00);
      return;
    case 'bfloat16':
      fillSmallNaN(data as Uint16Array, 0x7f80, 0x7fc0);
      return;
    default:
  }
}

function bitsOf<Bits>(
  { buffer, byteOffset, length }: TensorData,
  view: new (buffer: ArrayBufferLike, byteOffset: number, length: number) => Bits,
): Bits {
  return new view(buffer, byteOffset, length);
}

function fillNaN<Bit>(
  values: Float32Array | Float64Array,
  bits: Bit[] | { [index: number]: Bit },
  canonical: Bit,
): void {
  for (let i = 0; i < values.length; i++) {
    // Through the bits: which NaN JavaScript writes is left open, too.
    if (Number.isNaN(values[i])) bits[i] = canonical;
  }
}

/** A NaN has all bits of the exponent, and some below. */
function fillSmallNaN(bits: Uint16Array, exponent: number, canonical: number): void {
  for (let i = 0; i < bits.length; i++) {
    if (((bits[i] as number) & 0x7fff) > exponent) bits[i] = canonical;
  }
}
