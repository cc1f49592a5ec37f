import { floatAttribute, intAttribute } from '../graph/attributes.ts';
import { float32Tensor } from '../graph/data-types.ts';
import type { InferredValue } from '../graph/infer-shapes.ts';
import type { Attribute, GraphNode, Model, Tensor } from '../graph/types.ts';
import type { AdaptableWeight } from './adaptable-weights.ts';
import type { AdapterEntry, AdapterTensors } from './adapter-record.ts';

type Attributes = Readonly<Record<string, Attribute>>;

/**
 * With many rows n the factors cost 6·n·rank·(inputs + outputs) operations in a training step; adding A·B to the weight
 * costs 2·n·inputs·outputs for the weight's gradient, which then is needed. So factors are cheaper unless the rank is
 * large for the weight.
 */
function isFactored({ inputs, outputs }: AdaptableWeight, rank: number): boolean {
  return 3 * rank * (inputs + outputs) <= inputs * outputs;
}

/** A model's graph while adapters are put into it. */
export class AdapterGraph {
  readonly #model: Model;
  readonly #scale: number;
  readonly #names: Set<string>;
  readonly #initializers: Map<string, Tensor>;
  /** Nodes that stand before (or after) the one that computes (or computed) a value. */
  readonly #before = new Map<GraphNode, GraphNode[]>();
  readonly #replaced = new Map<GraphNode, readonly GraphNode[]>();
  readonly constants: string[] = [];

  constructor(model: Model, scale: number) {
    this.#model = model;
    this.#scale = scale;
    this.#initializers = new Map(model.graph.initializers);
    this.#names = new Set([
      ...this.#initializers.keys(),
      ...model.graph.inputs.map(({ name }) => name),
      ...model.graph.nodes.flatMap(({ outputs }) => outputs),
    ]);
  }

  adapt(
    weight: AdaptableWeight,
    { a, b }: AdapterTensors,
    shapes: ReadonlyMap<string, InferredValue>,
  ): AdapterEntry {
    const label = `lora.${weight.name.replaceAll(/[^\w.]/g, '_')}`;
    const names = { a: this.#claim(`${label}.a`), b: this.#claim(`${label}.b`) };
    this.#initializers.set(names.a, a);
    this.#initializers.set(names.b, b);
    const entry = { weight: weight.name, ...names, isTransposed: weight.isTransposed };
    const rank = a.shape[1] as number;
    if (!isFactored(weight, rank)) return { ...entry, ...this.#addToWeight(weight, names, label) };
    const added: string[] = [];
    const products = weight.uses.map((use): readonly [string, string] => {
      const x = shapes.get(use.inputs[0] ?? '');
      return this.#addToProduct(use, names, x?.shape.length === 2, added, label);
    });
    return { ...entry, added, products };
  }

  build(): Model {
    const { graph } = this.#model;
    const nodes = graph.nodes.flatMap((node) => [
      ...(this.#before.get(node) ?? []),
      ...(this.#replaced.get(node) ?? [node]),
    ]);
    return { ...this.#model, graph: { ...graph, nodes, initializers: this.#initializers } };
  }

  /** x·W + s·(x·A)·B; with x a matrix each product is a Gemm, the last of which adds. */
  #addToProduct(
    use: GraphNode,
    { a, b }: { readonly a: string; readonly b: string },
    isMatrix: boolean,
    added: string[],
    label: string,
  ): readonly [string, string] {
    const [x = ''] = use.inputs;
    const [y = ''] = use.outputs;
    const product = this.#claim(`${label}.product`);
    const node = (
      opType: string,
      inputs: readonly string[],
      attributes: Attributes = {},
      output?: string,
    ) => {
      const name = output ?? this.#claim(`${label}.${opType.toLowerCase()}`);
      added.push(name);
      return { name: `${label}/${name}`, opType, domain: '', inputs, outputs: [name], attributes };
    };
    const changed = { ...use, outputs: [product] };
    if (isMatrix) {
      const alpha = this.#scale * (use.opType === 'Gemm' ? floatAttribute(use, 'alpha', 1) : 1);
      const transA = use.opType === 'Gemm' ? intAttribute(use, 'transA', 0) : 0;
      const first = node('Gemm', [x, a], {
        alpha: { type: 'float', value: Math.fround(alpha) },
        ...(transA === 0 ? {} : { transA: { type: 'int', value: transA } }),
      });
      const last = node('Gemm', [first.outputs[0] as string, b, product], {}, y);
      this.#replaced.set(use, [changed, first, last]);
    } else {
      const first = node('MatMul', [x, a]);
      const scaled = this.#scaled(first.outputs[0] as string, node);
      const second = node('MatMul', [scaled?.outputs[0] ?? (first.outputs[0] as string), b]);
      const last = node('Add', [product, second.outputs[0] as string], {}, y);
      this.#replaced.set(use, [changed, first, ...(scaled === undefined ? [] : [scaled]), second, last]);
    }
    return [product, y];
  }

  /** x·(W + s·A·B) */
  #addToWeight(
    weight: AdaptableWeight,
    { a, b }: { readonly a: string; readonly b: string },
    label: string,
  ): Pick<AdapterEntry, 'added' | 'products' | 'effective'> {
    const added: string[] = [];
    const node = (opType: string, inputs: readonly string[], attributes: Attributes = {}): GraphNode => {
      const name = this.#claim(`${label}.${opType.toLowerCase()}`);
      added.push(name);
      return { name: `${label}/${name}`, opType, domain: '', inputs, outputs: [name], attributes };
    };
    const chain = [node('MatMul', [a, b])];
    const last = (): string => chain.at(-1)?.outputs[0] as string;
    const scaled = this.#scaled(last(), node);
    if (scaled !== undefined) chain.push(scaled);
    if (weight.isTransposed)
      chain.push(node('Transpose', [last()], { perm: { type: 'ints', value: [1, 0] } }));
    chain.push(node('Add', [weight.name, last()]));
    const effective = last();
    const readers = this.#model.graph.nodes.filter(({ inputs }) => inputs.includes(weight.name));
    readers.forEach((reader, i) => {
      const inputs = reader.inputs.map((input) => (input === weight.name ? effective : input));
      if (i === 0) this.#before.set(reader, chain);
      this.#replaced.set(reader, [{ ...reader, inputs }]);
    });
    return { added, products: [], effective };
  }

  #scaled(
    value: string,
    node: (opType: string, inputs: readonly string[]) => GraphNode,
  ): GraphNode | undefined {
    if (this.#scale === 1) return undefined;
    if (this.constants.length === 0) {
      const name = this.#claim('const.lora.scale');
      this.#initializers.set(name, float32Tensor([], [this.#scale]));
      this.constants.push(name);
    }
    return node('Mul', [value, this.constants[0] as string]);
  }

  #claim(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.#names.has(name); i++) name = `${wanted}${i}`;
    this.#names.add(name);
    return name;
  }
}
