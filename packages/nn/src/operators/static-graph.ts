import { NnError } from '../errors.ts';
import { createTensorData, isFloatType } from '../graph/data-types.ts';
import { inferKnownElements } from '../graph/known-values.ts';
import { operatorUnsupported } from '../graph/model-error.ts';
import { RuleSite, type ValueFacts } from '../graph/shape-rules/rule.ts';
import { isOperatorName, shapeRules } from '../graph/shape-rules/table.ts';
import { factsOfTensor } from '../graph/tensor-facts.ts';
import type { Attribute, DataType, GraphNode, Tensor, ValueInfo } from '../graph/types.ts';

/** Name of a value in a graph. */
export type Value = string;

export type Attributes = Readonly<Record<string, Attribute>>;

/** What is known of a value when every dimension is a number. */
export type StaticFacts = {
  readonly dtype: DataType;
  readonly shape: readonly number[];
  /** The elements where they follow from the graph alone. */
  readonly known?: readonly number[];
};

/** Opset of the graphs written for training. Nodes of older opsets are brought to it when they are added. */
export const trainingOpset = 21;

const maxFoldedElements = 1_024;

/**
 * A graph under construction in which every value has a shape of numbers. A node that was added before is not added
 * again (its outputs are returned), and a node whose result follows from constants becomes a constant.
 */
export class StaticGraph {
  readonly inputs: ValueInfo[] = [];
  readonly initializers = new Map<string, Tensor>();
  readonly nodes: GraphNode[] = [];
  readonly #facts = new Map<Value, StaticFacts>();
  readonly #known = new Map<string, readonly Value[]>();
  readonly #producers = new Map<Value, GraphNode>();
  readonly #reserved: Set<string>;

  /** Opset of the model the graph is made from, for errors. */
  readonly sourceOpset: number;

  /** `reserved` are names that generated values must not take. */
  constructor(reserved: Iterable<string> = [], sourceOpset = trainingOpset) {
    this.#reserved = new Set(reserved);
    this.sourceOpset = sourceOpset;
  }

  facts(value: Value): StaticFacts {
    const facts = this.#facts.get(value);
    if (facts !== undefined) return facts;
    throw operatorUnsupported(
      { name: value, opType: 'value', domain: '' },
      trainingOpset,
      `"${value}" is produced by no node`,
    );
  }

  shape(value: Value): readonly number[] {
    return this.facts(value).shape;
  }

  dtype(value: Value): DataType {
    return this.facts(value).dtype;
  }

  has(value: Value): boolean {
    return this.#facts.has(value);
  }

  addInput(name: string, dtype: DataType, shape: readonly number[]): Value {
    this.inputs.push({ name, dtype, shape });
    this.#facts.set(name, { dtype, shape });
    this.#reserved.add(name);
    return name;
  }

  addInitializer(name: string, tensor: Tensor): Value {
    this.initializers.set(name, tensor);
    this.#facts.set(name, toStatic(factsOfTensor(tensor)));
    this.#reserved.add(name);
    return name;
  }

  /** A constant; equal ones are kept once. */
  constant(dtype: DataType, shape: readonly number[], elements: ArrayLike<number>): Value {
    const key = elements.length <= maxFoldedElements && `${dtype}[${shape}]${Array.from(elements, written)}`;
    const found = key === false ? undefined : this.#known.get(key)?.[0];
    if (found !== undefined) return found;
    const data = createTensorData(dtype, elements.length);
    const isWhole = !isFloatType(dtype);
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i] as number;
      if (isWhole && !Number.isInteger(element)) throw notWhole(dtype, element);
      data[i] = (typeof data[i] === 'bigint' ? BigInt(element) : element) as never;
    }
    const label = shape.length === 0 ? `${elements[0]}` : `${shape.join('x')}`;
    const name = this.addInitializer(this.fresh(`const.${label}`), { dtype, shape, data });
    if (key !== false) this.#known.set(key, [name]);
    return name;
  }

  /** Adds a node with one output, or finds the equal one added before. */
  emit(opType: string, inputs: readonly Value[], attributes: Attributes = {}): Value {
    return this.emitAll(opType, inputs, 1, attributes)[0] as Value;
  }

  /**
   * Adds a node with `count` outputs; `name` is that of a node of the source model. Throws what the shape rules throw.
   */
  emitAll(
    opType: string,
    inputs: readonly Value[],
    count: number,
    attributes: Attributes = {},
    { name }: { readonly name?: string } = {},
  ): readonly Value[] {
    const key = `${opType}(${inputs})${count}${JSON.stringify(Object.entries(attributes).sort(byKey), plainJson)}`;
    const found = this.#known.get(key);
    if (found !== undefined) return found;
    const named = Array.from({ length: count }, () => this.fresh(opType));
    const node: GraphNode = {
      name: name ?? this.fresh(`${opType}.node`),
      opType,
      domain: '',
      inputs,
      outputs: named,
      attributes,
    };
    if (!isOperatorName(opType)) throw operatorUnsupported(node, trainingOpset, 'it has no shape rule');
    const site = new RuleSite(
      node,
      trainingOpset,
      inputs.map((input) => (input === '' ? undefined : this.facts(input))),
    );
    const all = shapeRules[opType](site);
    const folded = named.map((_, i) => this.#fold(site, all[i] as ValueFacts, i));
    const isFolded = folded.every((value) => value !== undefined);
    if (isFolded) {
      this.#known.set(key, folded);
      return folded;
    }
    named.forEach((output, i) => {
      this.#facts.set(output, toStatic(all[i] as ValueFacts, node));
    });
    this.nodes.push(node);
    for (const output of named) this.#producers.set(output, node);
    this.#known.set(key, named);
    return named;
  }

  /** The node that computes a value; undefined for inputs and constants. */
  producerOf(value: Value): GraphNode | undefined {
    return this.#producers.get(value);
  }

  /** A name no value has. */
  fresh(label: string): string {
    for (let i = this.#reserved.size; ; i++) {
      const name = `${label}~${i}`;
      if (this.#reserved.has(name)) continue;
      this.#reserved.add(name);
      return name;
    }
  }

  #fold(site: RuleSite, facts: ValueFacts, output: number): Value | undefined {
    if (!site.inputs.every((input) => input === undefined || input.known !== undefined)) return undefined;
    const { dtype, shape } = facts;
    if (!foldedTypes.has(dtype)) return undefined;
    if (!shape.every((dimension) => typeof dimension === 'number')) return undefined;
    if (shape.reduce((product, dimension) => product * dimension, 1) > maxFoldedElements) return undefined;
    const known = inferKnownElements(site, facts, output);
    if (known === undefined || !known.every(Number.isFinite)) return undefined;
    return this.constant(dtype, shape, known as readonly number[]);
  }
}

/** A model may give fractions where whole numbers are meant: as axes, sizes or indices. */
function notWhole(dtype: DataType, element: number): NnError {
  return new NnError({
    code: 'NN_DTYPE_UNSUPPORTED',
    message: `the model has ${element} where a number of type ${dtype} is needed`,
    hint: 'give axes, sizes and indices as int64, and data to normalise as float32',
    details: { dtype, element: String(element) },
  });
}

const foldedTypes: ReadonlySet<DataType> = new Set(['float32', 'float64', 'int32', 'int64', 'bool']);

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** −0 and 0 are two constants. */
const written = (element: number): string => (Object.is(element, -0) ? '-0' : String(element));

function plainJson(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return ArrayBuffer.isView(value) ? Array.from(value as Float32Array) : value;
}

function toStatic({ dtype, shape, known }: ValueFacts, node?: GraphNode): StaticFacts {
  const open = shape.find((dimension) => typeof dimension !== 'number');
  if (open !== undefined && node !== undefined) {
    throw operatorUnsupported(
      node,
      trainingOpset,
      `its output shape [${shape.join(', ')}] is not fixed before the run, which training needs`,
    );
  }
  const fixed = { dtype, shape: shape as readonly number[] };
  if (known === undefined || !known.every((element) => typeof element === 'number')) return fixed;
  return { ...fixed, known };
}
