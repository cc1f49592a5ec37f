import { bytesPerElement, countElements, fromOnnxCode, toOnnxCode } from '../graph/data-types.ts';
import type { DataType, Tensor, TensorData } from '../graph/types.ts';
import { createBreather } from './breather.ts';
import { canonicaliseNaN } from './canonical-nan.ts';
import { checkPlan, engineFailure, sessionClosed } from './engine-failure.ts';
import type { BindingPlan, BoundSession, BoundValue, EngineSession } from './types.ts';
import { WasmHeap } from './wasm-heap.ts';
import { giveBackWasmModule, takeWasmModule, type WasmModule } from './wasm-module.ts';

const OPTIMISE_ALL = 99;
const SEQUENTIAL = 0;
const SEVERITY_ERROR = 3;
const ON_CPU = 1;

type Placed = { readonly data: TensorData; readonly handle: number };

/** Arguments of one run as addresses, made once and used for every run. */
type PreparedCall = {
  readonly inputNames: number;
  readonly inputs: number;
  readonly inputCount: number;
  readonly outputNames: number;
  readonly outputs: number;
  readonly outputCount: number;
};

/** One graph in a WebAssembly instance of its own. */
export class WasmSession implements EngineSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly #module: WasmModule;
  readonly #heap: WasmHeap;
  readonly #handle: number;
  readonly #runOptions: number;
  readonly #names = new Map<string, number>();
  readonly #tensors: number[] = [];
  readonly #breathe = createBreather();
  #isClosed = false;

  private constructor(module: WasmModule, heap: WasmHeap, handle: number) {
    this.#module = module;
    this.#heap = heap;
    this.#handle = handle;
    const [inputs, outputs] = this.#countNames();
    this.inputNames = Array.from({ length: inputs }, (_, i) => this.#nameAt(i));
    this.outputNames = Array.from({ length: outputs }, (_, i) => this.#nameAt(inputs + i));
    this.#runOptions = module.api._OrtCreateRunOptions(SEVERITY_ERROR, 0, false, 0);
    if (this.#runOptions === 0) throw engineFailure('preparing runs', heap.lastError());
  }

  static async open(model: Uint8Array): Promise<WasmSession> {
    const module = await takeWasmModule();
    const { api } = module;
    const heap = new WasmHeap(module);
    const options = api._OrtCreateSessionOptions(
      OPTIMISE_ALL,
      true,
      true,
      SEQUENTIAL,
      false,
      0,
      0,
      SEVERITY_ERROR,
      0,
      0,
    );
    if (options === 0) throw engineFailure('preparing the session', heap.lastError());
    const address = heap.allocate(model.byteLength);
    (heap.view('uint8', address, model.byteLength) as Uint8Array).set(model);
    let handle = 0;
    try {
      handle = await api._OrtCreateSession(address, model.byteLength, options);
    } catch (cause) {
      throw engineFailure('compiling the model', cause);
    } finally {
      api._OrtReleaseSessionOptions(options);
      heap.freeAll();
    }
    if (handle === 0) {
      const reason = heap.lastError();
      giveBackWasmModule(module);
      throw engineFailure('compiling the model', reason);
    }
    return new WasmSession(module, heap, handle);
  }

  async run(feeds: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>> {
    this.#assertOpen();
    const heap = new WasmHeap(this.#module);
    const inputs: number[] = [];
    const outputs: number[] = [];
    try {
      for (const name of this.inputNames) inputs.push(this.#placeFeed(heap, name, feeds[name]));
      const places = heap.allocateWords(this.outputNames.map(() => 0));
      const call = this.#prepare(heap, this.inputNames, inputs, this.outputNames, places);
      await this.#call(call);
      for (let i = 0; i < this.outputNames.length; i++) outputs.push(heap.readWord(places + 4 * i));
      return Object.fromEntries(this.outputNames.map((name, i) => [name, this.#copyOut(outputs[i] ?? 0)]));
    } finally {
      for (const handle of [...inputs, ...outputs]) this.#module.api._OrtReleaseTensor(handle);
      heap.freeAll();
    }
  }

  bind(plan: BindingPlan): BoundSession {
    this.#assertOpen();
    checkPlan(plan, this.inputNames, this.outputNames);
    const feeds = new Map(plan.feeds.map((value) => [value.name, this.#place(value)]));
    const fetches = new Map(plan.fetches.map((value) => [value.name, this.#place(value)]));
    const sides = [0, 1].map(() =>
      plan.carried.map((value) => this.#place({ ...value, name: value.input })),
    ) as [Placed[], Placed[]];
    const inputNames = [...plan.feeds.map((feed) => feed.name), ...plan.carried.map((value) => value.input)];
    const outputNames = [
      ...plan.fetches.map((fetch) => fetch.name),
      ...plan.carried.map((value) => value.output),
    ];
    const handlesOf = (placed: Iterable<Placed>): number[] => Array.from(placed, ({ handle }) => handle);
    const callFrom = (from: Placed[], to: Placed[]): PreparedCall =>
      this.#prepare(
        this.#heap,
        inputNames,
        [...handlesOf(feeds.values()), ...handlesOf(from)],
        outputNames,
        this.#heap.allocateWords([...handlesOf(fetches.values()), ...handlesOf(to)]),
      );
    const calls = [callFrom(sides[0], sides[1]), callFrom(sides[1], sides[0])] as const;
    const present = sides.map((side) => side.map(({ data }) => data)) as [TensorData[], TensorData[]];
    let side: 0 | 1 = 0;
    const dataOf = (placed: ReadonlyMap<string, Placed>): ReadonlyMap<string, TensorData> =>
      new Map(Array.from(placed, ([name, { data }]) => [name, data]));
    return {
      feeds: dataOf(feeds),
      fetches: dataOf(fetches),
      carried: () => present[side],
      run: async () => {
        this.#assertOpen();
        await this.#breathe();
        await this.#call(calls[side]);
        side = side === 0 ? 1 : 0;
      },
    };
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const { api } = this.#module;
    for (const handle of this.#tensors) api._OrtReleaseTensor(handle);
    api._OrtReleaseRunOptions(this.#runOptions);
    api._OrtReleaseSession(this.#handle);
    this.#heap.freeAll();
    giveBackWasmModule(this.#module);
  }

  #assertOpen(): void {
    if (this.#isClosed) throw sessionClosed();
  }

  #countNames(): [number, number] {
    const places = this.#heap.allocateWords([0, 0]);
    if (this.#module.api._OrtGetInputOutputCount(this.#handle, places, places + 4) !== 0) {
      throw engineFailure('reading the graph', this.#heap.lastError());
    }
    return [this.#heap.readWord(places), this.#heap.readWord(places + 4)];
  }

  #nameAt(index: number): string {
    const { api } = this.#module;
    const places = this.#heap.allocateWords([0, 0]);
    if (api._OrtGetInputOutputMetadata(this.#handle, index, places, places + 4) !== 0) {
      throw engineFailure('reading the graph', this.#heap.lastError());
    }
    api._OrtFree(this.#heap.readWord(places + 4));
    const address = this.#heap.readWord(places);
    const name = api.UTF8ToString(address);
    this.#names.set(name, address);
    return name;
  }

  #placeFeed(heap: WasmHeap, name: string, tensor: Tensor | undefined): number {
    if (tensor === undefined) throw engineFailure('running the graph', `input "${name}" is not fed`);
    const { data, dtype, shape } = tensor;
    const address = heap.allocate(data.byteLength);
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    (heap.view('uint8', address, data.byteLength) as Uint8Array).set(bytes);
    return this.#createTensor(heap, dtype, shape, address, data.byteLength);
  }

  #place({ dtype, shape }: BoundValue): Placed {
    const length = countElements(shape);
    const size = length * bytesPerElement(dtype);
    const address = this.#heap.allocate(size);
    const handle = this.#createTensor(this.#heap, dtype, shape, address, size);
    this.#tensors.push(handle);
    return { data: this.#heap.view(dtype, address, length), handle };
  }

  #createTensor(
    heap: WasmHeap,
    dtype: DataType,
    shape: readonly number[],
    address: number,
    size: number,
  ): number {
    const dims = heap.allocateWords(shape);
    const { api } = this.#module;
    const handle = api._OrtCreateTensor(toOnnxCode(dtype), address, size, dims, shape.length, ON_CPU);
    if (handle === 0) throw engineFailure('creating a tensor', heap.lastError());
    return handle;
  }

  #prepare(
    heap: WasmHeap,
    inputNames: readonly string[],
    inputs: readonly number[],
    outputNames: readonly string[],
    outputs: number,
  ): PreparedCall {
    const addressOf = (name: string): number => this.#names.get(name) ?? 0;
    return {
      inputNames: heap.allocateWords(inputNames.map(addressOf)),
      inputs: heap.allocateWords(inputs),
      inputCount: inputs.length,
      outputNames: heap.allocateWords(outputNames.map(addressOf)),
      outputs,
      outputCount: outputNames.length,
    };
  }

  async #call(call: PreparedCall): Promise<void> {
    let code: number;
    try {
      const { inputNames, inputs, inputCount, outputNames, outputCount, outputs } = call;
      const { api } = this.#module;
      code = await api._OrtRun(
        this.#handle,
        inputNames,
        inputs,
        inputCount,
        outputNames,
        outputCount,
        outputs,
        this.#runOptions,
      );
    } catch (cause) {
      throw engineFailure('running the graph', cause);
    }
    if (code !== 0) throw engineFailure('running the graph', this.#heap.lastError());
  }

  #copyOut(handle: number): Tensor {
    const { api } = this.#module;
    const stack = api.stackSave();
    try {
      const places = api.stackAlloc(16);
      if (api._OrtGetTensorData(handle, places, places + 4, places + 8, places + 12) !== 0) {
        throw engineFailure('reading an output', this.#heap.lastError());
      }
      const [code, address, dims, rank] = [0, 4, 8, 12].map((offset) =>
        this.#heap.readWord(places + offset),
      ) as [number, number, number, number];
      const shape = Array.from({ length: rank }, (_, i) => this.#heap.readWord(dims + 4 * i));
      api._OrtFree(dims);
      const dtype = fromOnnxCode(code, 'an output');
      const data = this.#heap.view(dtype, address, countElements(shape)).slice();
      canonicaliseNaN(dtype, data);
      return { dtype, shape, data };
    } finally {
      api.stackRestore(stack);
    }
  }
}
