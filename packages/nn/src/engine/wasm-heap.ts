import type { DataType, TensorData } from '../graph/types.ts';
import { engineFailure } from './engine-failure.ts';
import type { WasmModule } from './wasm-module.ts';

const ALIGNMENT = 64;
/** Sizes are unsigned 32-bit numbers in there; a larger one would wrap around to a small one. */
const MAX_BYTES = 2 ** 32 - 2 ** 20;

type View = new (buffer: ArrayBufferLike, byteOffset: number, length: number) => TensorData;

const views: Readonly<Record<Exclude<DataType, 'string'>, View>> = {
  float32: Float32Array,
  float64: Float64Array,
  float16: Uint16Array,
  bfloat16: Uint16Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  bool: Uint8Array,
};

/** Memory of one WebAssembly instance: what is allocated here lives until `freeAll`. */
export class WasmHeap {
  readonly #module: WasmModule;
  readonly #allocated: number[] = [];
  #words: Uint32Array;

  constructor(module: WasmModule) {
    this.#module = module;
    this.#words = new Uint32Array(module.memory.buffer);
  }

  /** Address of `size` zeroed bytes on a cache line. Throws `NN_ENGINE_FAILED` when the 4 GiB are used up. */
  allocate(size: number): number {
    const address = size > MAX_BYTES ? 0 : this.#module.api._malloc(size + ALIGNMENT) >>> 0;
    if (address === 0)
      throw engineFailure(`allocating ${size} bytes`, 'the 4 GiB of WebAssembly are used up');
    this.#allocated.push(address);
    const aligned = Math.ceil(address / ALIGNMENT) * ALIGNMENT;
    this.view('uint8', aligned, size).fill(0 as never);
    return aligned;
  }

  /** Addresses one after the other. */
  allocateWords(values: readonly number[]): number {
    const address = this.allocate(4 * Math.max(1, values.length));
    for (const [i, value] of values.entries()) this.writeWord(address + 4 * i, value);
    return address;
  }

  view(dtype: DataType, address: number, length: number): TensorData {
    if (dtype === 'string') throw engineFailure('reading a tensor', 'tensors of strings are not supported');
    return new views[dtype](this.#module.memory.buffer, address, length);
  }

  readWord(address: number): number {
    return this.#current()[address >>> 2] ?? 0;
  }

  writeWord(address: number, value: number): void {
    this.#current()[address >>> 2] = value;
  }

  freeAll(): void {
    for (const address of this.#allocated) this.#module.api._free(address);
    this.#allocated.length = 0;
  }

  /** What the runtime says about its last failure. */
  lastError(): string {
    const { api } = this.#module;
    const stack = api.stackSave();
    try {
      const pointer = api.stackAlloc(8);
      api._OrtGetLastError(pointer, pointer + 4);
      const message = this.readWord(pointer + 4);
      return message === 0 ? 'no reason given' : api.UTF8ToString(message);
    } finally {
      api.stackRestore(stack);
    }
  }

  #current(): Uint32Array {
    const { buffer } = this.#module.memory;
    if (this.#words.byteLength !== buffer.byteLength) this.#words = new Uint32Array(buffer);
    return this.#words;
  }
}
