/**
 * The in-memory form of an ONNX graph: plain data, no protobuf. Everything in `nn` reads and writes this form.
 * Values are named by strings as in ONNX; a name is produced once. Nodes stand in topological order.
 */
export type DataType =
  | 'float32'
  | 'float64'
  | 'float16'
  | 'bfloat16'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'bool'
  | 'string';

export type TensorData =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array;

/** A dense tensor in row-major order. float16/bfloat16 keep their bits in a Uint16Array, bool one byte an element. */
export type Tensor = {
  readonly dtype: DataType;
  readonly shape: readonly number[];
  readonly data: TensorData;
};

/** A dimension: a number, or the name of one only known at run time (`batch`). */
export type Dimension = number | string;

export type ValueInfo = {
  readonly name: string;
  readonly dtype: DataType;
  readonly shape: readonly Dimension[];
  /** The file does not say how many dimensions there are; `shape` is then empty and `inferShapes` finds it. */
  readonly isUnranked?: true;
};

export type Attribute =
  | { readonly type: 'int'; readonly value: number }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'tensor'; readonly value: Tensor }
  | { readonly type: 'ints'; readonly value: readonly number[] }
  | { readonly type: 'floats'; readonly value: readonly number[] }
  | { readonly type: 'strings'; readonly value: readonly string[] }
  | { readonly type: 'graph'; readonly value: Graph };

export type GraphNode = {
  readonly name: string;
  readonly opType: string;
  /** '' is the standard domain. */
  readonly domain: string;
  /** '' marks an omitted optional input. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
};

export type Graph = {
  readonly name: string;
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  readonly initializers: ReadonlyMap<string, Tensor>;
  readonly nodes: readonly GraphNode[];
};

export type Model = {
  /** Version of the standard operator set the graph is written in. */
  readonly opset: number;
  readonly producer: string;
  readonly graph: Graph;
  readonly metadata: Readonly<Record<string, string>>;
};
