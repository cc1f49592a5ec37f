import { countElements, createTensorData, float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { inferNode } from '../graph/infer-shapes.ts';
import { malformed } from '../graph/model-error.ts';
import type { ValueFacts } from '../graph/shape-rules/rule.ts';
import { factsOfTensor } from '../graph/tensor-facts.ts';
import type { Attribute, DataType, Dimension, GraphNode, Model, Tensor, ValueInfo } from '../graph/types.ts';

/** Name of a value in the graph being built. */
export type Value = string;

export type Attributes = Readonly<Record<string, Attribute>>;

export const intValue = (value: number): Attribute => ({ type: 'int', value });
export const intsValue = (...value: readonly number[]): Attribute => ({ type: 'ints', value });
/** Rounded to float32, as the file keeps it. */
export const floatValue = (value: number): Attribute => ({ type: 'float', value: Math.fround(value) });
export const stringValue = (value: string): Attribute => ({ type: 'string', value });

/**
 * Writes an ONNX graph node by node. Nodes are added in order, every value is named once, and its
 * shape is inferred at once, so that a node that does not fit is refused (`NN_SHAPE_MISMATCH`) where it is added.
 */
export class GraphBuilder {
  readonly #name: string;
  readonly #opset: number;
  readonly #inputs: ValueInfo[] = [];
  readonly #initializers = new Map<string, Tensor>();
  readonly #nodes: GraphNode[] = [];
  readonly #outputs: { value: Value; name: string }[] = [];
  readonly #names = new Set<string>();
  readonly #facts = new Map<Value, ValueFacts>();
  readonly #constants = new Map<string, Value>();

  constructor(name: string, opset = 17) {
    this.#name = name;
    this.#opset = opset;
  }

  input(name: string, shape: readonly Dimension[], dtype: DataType = 'float32'): Value {
    this.#inputs.push({ name: this.#claim(name), dtype, shape });
    this.#facts.set(name, { dtype, shape });
    return name;
  }

  /** Zeros, to be filled by `initialiseModel`. */
  parameter(name: string, shape: readonly number[]): Value {
    const data = createTensorData('float32', countElements(shape));
    this.#initializers.set(this.#claim(name), { dtype: 'float32', shape, data });
    this.#facts.set(name, { dtype: 'float32', shape });
    return name;
  }

  initializer(name: string, tensor: Tensor): Value {
    this.#initializers.set(this.#claim(name), tensor);
    this.#facts.set(name, factsOfTensor(tensor));
    return name;
  }

  /** A list of integers, stored once however often it is asked for. */
  ints(...values: readonly number[]): Value {
    return this.#shared(`ints.${values.join('_')}`, int64Tensor([values.length], values));
  }

  /** One integer without dimensions. */
  int(value: number): Value {
    return this.#shared(`int.${value}`, int64Tensor([], [value]));
  }

  /** A list of float32. */
  floats(...values: readonly number[]): Value {
    return this.#shared(`float.list.${values.join('_')}`, float32Tensor([values.length], values));
  }

  /** One float32 without dimensions. */
  float(value: number): Value {
    return this.#shared(`float.${value}`, { dtype: 'float32', shape: [], data: Float32Array.of(value) });
  }

  #shared(name: string, tensor: Tensor): Value {
    const found = this.#constants.get(name);
    if (found !== undefined) return found;
    this.#constants.set(name, name);
    return this.initializer(name, tensor);
  }

  /** Adds a node with one output and returns it. `name` defaults to `<operator>_<index>` and names node and output. */
  node(opType: string, inputs: readonly Value[], attributes: Attributes = {}, name?: string): Value {
    return this.nodes(opType, inputs, 1, attributes, name)[0] as Value;
  }

  /** Adds a node with `count` outputs: `<name>`, `<name>.1`, … */
  nodes(
    opType: string,
    inputs: readonly Value[],
    count: number,
    attributes: Attributes = {},
    name = `${opType}_${this.#nodes.length}`,
  ): readonly Value[] {
    const outputs = Array.from({ length: count }, (_, i) => this.#claim(i === 0 ? name : `${name}.${i}`));
    const node: GraphNode = { name, opType, domain: '', inputs, outputs, attributes };
    inferNode(node, this.#opset, this.#facts).forEach((facts, i) => {
      this.#facts.set(outputs[i] as Value, facts);
    });
    this.#nodes.push(node);
    return outputs;
  }

  /** Shape of a value added before. */
  shapeOf(value: Value): readonly Dimension[] {
    const facts = this.#facts.get(value);
    if (facts !== undefined) return facts.shape;
    throw malformed(`value "${value}" is not in the graph`, { value });
  }

  /** Makes a value an output of the graph under `name`. */
  output(value: Value, name: string = value): void {
    if (name !== value) this.#claim(name);
    this.#outputs.push({ value, name });
  }

  build(producer = 'plexus', metadata: Readonly<Record<string, string>> = {}): Model {
    const renamed = new Map(this.#outputs.map(({ value, name }) => [value, name]));
    const rename = (value: Value): string => renamed.get(value) ?? value;
    const outputs = this.#outputs.map(({ value, name }) => {
      const facts = this.#facts.get(value);
      if (facts === undefined) throw malformed(`output "${name}" is computed by no node`, { value });
      return { name, dtype: facts.dtype, shape: facts.shape };
    });
    const nodes = this.#nodes.map((node) => ({
      ...node,
      inputs: node.inputs.map(rename),
      outputs: node.outputs.map(rename),
    }));
    return {
      opset: this.#opset,
      producer,
      metadata,
      graph: { name: this.#name, inputs: this.#inputs, outputs, initializers: this.#initializers, nodes },
    };
  }

  #claim(name: string): string {
    if (!this.#names.has(name)) {
      this.#names.add(name);
      return name;
    }
    throw malformed(`value "${name}" is defined twice`, { name }, 'NN_MODEL_DUPLICATE_NAME');
  }
}
