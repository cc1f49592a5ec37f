import { type InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node';
import { type Binding, binding, initOrt } from 'onnxruntime-node/dist/binding.js';
import { countElements, createTensorData } from '../graph/data-types.ts';
import type { DataType, Tensor, TensorData } from '../graph/types.ts';
import { createBreather } from './breather.ts';
import { earlyReturn, isEarlyReturn, isWorthReturningEarly, withEarlyReturn } from './early-return.ts';
import { checkPlan, engineFailure, sessionClosed } from './engine-failure.ts';
import type { BindingPlan, BoundSession, BoundValue, EngineSession } from './types.ts';

type OrtValues = Readonly<Record<string, OrtTensor>>;

function toOrt(dtype: DataType, shape: readonly number[], data: TensorData): OrtTensor {
  try {
    // The runtime's constructor is typed per data type; it checks the pairing itself.
    return new OrtTensor(dtype as 'float32', data as Float32Array, shape);
  } catch (cause) {
    throw engineFailure(`giving the runtime a ${dtype} tensor`, cause);
  }
}

function fromOrt({ type, dims, data }: OrtTensor): Tensor {
  if (type === 'string') throw engineFailure('reading an output', 'tensors of strings are not supported');
  const numbers = data as TensorData;
  const isHalf = type === 'float16' && !(numbers instanceof Uint16Array);
  return {
    dtype: type as DataType,
    shape: dims,
    data: isHalf ? new Uint16Array(numbers.buffer, numbers.byteOffset, numbers.length) : numbers,
  };
}

/** One graph in ONNX Runtime's native build. */
export class NativeSession implements EngineSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  readonly #session: Binding.InferenceSession;
  readonly #breathe = createBreather();
  readonly #hasEarlyReturn: boolean;
  #isClosed = false;

  constructor(model: Uint8Array, options: InferenceSession.SessionOptions) {
    initOrt();
    this.#session = new binding.InferenceSession();
    const { buffer, byteOffset, byteLength } = withEarlyReturn(model);
    // The runtime reads the bytes before it returns; shared memory would do as well as its own.
    this.#session.loadModel(buffer as ArrayBuffer, byteOffset, byteLength, options);
    this.inputNames = this.#session.inputMetadata.map(({ name }) => name);
    const outputs = this.#session.outputMetadata.map(({ name }) => name);
    this.outputNames = outputs.filter((name) => name !== earlyReturn);
    this.#hasEarlyReturn = outputs.includes(earlyReturn);
  }

  /** As the runtime infers it; -1 stands for dimensions only known at run time. */
  outputShape(index: number): readonly number[] {
    return this.#session.outputMetadata[index + (this.#hasEarlyReturn ? 1 : 0)]?.shape ?? [];
  }

  async run(feeds: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>> {
    this.#assertOpen();
    const values: Record<string, OrtTensor> = {};
    for (const name of this.inputNames) {
      const tensor = feeds[name];
      if (tensor === undefined) throw engineFailure('running the graph', `input "${name}" is not fed`);
      values[name] = toOrt(tensor.dtype, tensor.shape, tensor.data);
    }
    await this.#breathe();
    const results = this.#call(values, Object.fromEntries(this.outputNames.map((name) => [name, null])));
    return Object.fromEntries(
      Object.entries(results).map(([name, value]) => [name, fromOrt(value as OrtTensor)]),
    );
  }

  bind(plan: BindingPlan): BoundSession {
    this.#assertOpen();
    checkPlan(plan, this.inputNames, this.outputNames);
    const feeds = allocate(plan.feeds);
    const fetches = allocate(plan.fetches);
    const returnsEarly = this.#hasEarlyReturn && isWorthReturningEarly(plan);
    const sides = [0, 1].map(() => plan.carried.map(createZeros)) as [TensorData[], TensorData[]];
    const wrap = (values: readonly BoundValue[], memory: ReadonlyMap<string, TensorData>): OrtValues =>
      Object.fromEntries(values.map((value) => [value.name, wrapOne(value, memory.get(value.name))]));
    const carried = (end: 'input' | 'output', side: readonly TensorData[]): OrtValues =>
      Object.fromEntries(plan.carried.map((value, i) => [value[end], wrapOne(value, side[i])]));
    const callFrom = (from: readonly TensorData[], to: readonly TensorData[]) => ({
      feeds: { ...wrap(plan.feeds, feeds), ...carried('input', from) },
      fetches: {
        ...wrap(plan.fetches, fetches),
        ...carried('output', to),
        ...(returnsEarly ? { [earlyReturn]: null } : {}),
      },
    });
    const calls = [callFrom(sides[0], sides[1]), callFrom(sides[1], sides[0])] as const;
    let side: 0 | 1 = 0;
    return {
      feeds,
      fetches,
      carried: () => sides[side],
      run: async () => {
        this.#assertOpen();
        const call = calls[side];
        await this.#breathe();
        this.#call(call.feeds, call.fetches);
        side = side === 0 ? 1 : 0;
      },
    };
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#session.dispose();
  }

  #assertOpen(): void {
    if (this.#isClosed) throw sessionClosed();
  }

  #call(feeds: OrtValues, fetches: Readonly<Record<string, OrtTensor | null>>): Record<string, unknown> {
    try {
      return this.#session.run(feeds, fetches, {});
    } catch (cause) {
      if (earlyReturn in fetches && isEarlyReturn(cause)) return {};
      throw engineFailure('running the graph', cause);
    }
  }
}

function wrapOne(
  { dtype, shape }: Omit<BoundValue, 'name'>,
  data: TensorData = createZeros({ dtype, shape }),
): OrtTensor {
  return toOrt(dtype, shape, data);
}

function createZeros({ dtype, shape }: Omit<BoundValue, 'name'>): TensorData {
  try {
    return createTensorData(dtype, countElements(shape));
  } catch (cause) {
    throw engineFailure(`allocating a ${dtype} tensor of shape [${shape.join(', ')}]`, cause);
  }
}

function allocate(values: readonly BoundValue[]): Map<string, TensorData> {
  return new Map(values.map((value) => [value.name, createZeros(value)]));
}
