import { NnError } from '../errors.ts';
import { describeNode, malformed } from './model-error.ts';
import type { Attribute, GraphNode, Tensor } from './types.ts';

const float32Code = 1;

/** What replacing nodes needs to know of the graph they stand in. */
export type RewriteScope = {
  /** The opset the file is written in. */
  readonly fileOpset: number;
  /** The opset of the nodes that are written. */
  readonly opset: number;
  /** Gets what the replaced nodes kept in attributes. */
  readonly initializers: Map<string, Tensor>;
  /** Names in use. */
  readonly taken: { readonly has: (name: string) => boolean };
  /** Whether anybody reads a value. */
  readonly isRead: (name: string) => boolean;
  /** Number of dimensions of a value, where the file tells it. */
  readonly rankOf: (name: string) => number | undefined;
};

/** Writes one node as other nodes. */
export type RewriteForm = (site: RewriteSite) => void;

/** The nodes written so far: those of the file, and those that replace others. */
export class Rewritten {
  readonly nodes: GraphNode[] = [];
  readonly #operators = new Map<string, string>();
  readonly #names = new Map<string, number>();

  write(node: GraphNode): void {
    this.nodes.push(node);
    for (const output of node.outputs) this.#operators.set(output, node.opType);
  }

  operatorOf(value: string): string | undefined {
    return this.#operators.get(value);
  }

  /** A name that neither the file nor an earlier call used. */
  freshName(base: string, taken: { readonly has: (name: string) => boolean }): string {
    for (let count = this.#names.get(base) ?? 0; ; count++) {
      const name = count === 0 ? base : `${base}_${count}`;
      if (taken.has(name) || (count > 0 && this.#names.has(name))) continue;
      this.#names.set(base, count + 1);
      if (name !== base) this.#names.set(name, 1);
      return name;
    }
  }
}

/** The place of one node in a graph, where the nodes that replace it are written. */
export class RewriteSite {
  readonly node: GraphNode;
  readonly opset: number;
  readonly fileOpset: number;
  readonly #scope: RewriteScope;
  readonly #result: Rewritten;

  constructor(node: GraphNode, scope: RewriteScope, result: Rewritten) {
    this.node = node;
    this.opset = scope.opset;
    this.fileOpset = scope.fileOpset;
    this.#scope = scope;
    this.#result = result;
  }

  input(index: number): string {
    const name = this.node.inputs[index] ?? '';
    if (name !== '') return name;
    throw malformed(`${describeNode(this.node)} lacks its input ${index}`, {
      node: this.node.name,
      operator: this.node.opType,
      input: index,
    });
  }

  /** An input as float32. */
  float(index: number): string {
    return this.add('Cast', [this.input(index)], { to: { type: 'int', value: float32Code } });
  }

  /** The node with these changes. */
  keep(changes: Partial<Pick<GraphNode, 'inputs' | 'outputs' | 'attributes' | 'opType'>>): void {
    this.#result.write({ ...this.node, ...changes });
  }

  /** The node's attributes without these. */
  attributesWithout(...names: readonly string[]): Readonly<Record<string, Attribute>> {
    return Object.fromEntries(Object.entries(this.node.attributes).filter(([name]) => !names.includes(name)));
  }

  isRead(output: number): boolean {
    const name = this.node.outputs[output] ?? '';
    return name !== '' && this.#scope.isRead(name);
  }

  /** Dimensions of a stored value; undefined for one that is computed or left out. */
  storedRank(index: number): number | undefined {
    return this.#scope.initializers.get(this.node.inputs[index] ?? '')?.shape.length;
  }

  /** Dimensions of an input, where the file tells them; its output has as many for operators that keep shapes. */
  rankOf(index: number): number | undefined {
    const [output = ''] = this.node.outputs;
    return this.#scope.rankOf(this.input(index)) ?? this.#scope.rankOf(output);
  }

  operatorBehind(index: number): string | undefined {
    return this.#result.operatorOf(this.input(index));
  }

  /** Stores a tensor. The name has a slash in it, so that it does not pass for one that a person gave. */
  constant(what: string, tensor: Tensor): string {
    const name = this.#fresh(what);
    this.#scope.initializers.set(name, tensor);
    return name;
  }

  add(
    opType: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): string {
    const name = this.#fresh(opType);
    this.#result.write({ name, opType, domain: '', inputs, outputs: [name], attributes });
    return name;
  }

  /** As `add`, under the name of one of the node's own outputs. */
  output(
    index: number,
    opType: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): void {
    const name = this.node.outputs[index] ?? '';
    if (name === '') return;
    const node = index === 0 ? this.node.name : `${this.node.name}/${name}`;
    this.#result.write({ name: node, opType, domain: '', inputs, outputs: [name], attributes });
  }

  textRefused(what: string): NnError {
    return new NnError({
      code: 'NN_DTYPE_UNSUPPORTED',
      message: `${describeNode(this.node)} has ${what} that are text`,
      hint: 'number classes and categories before fitting',
      details: { node: this.node.name, operator: this.node.opType },
    });
  }

  #fresh(what: string): string {
    return this.#result.freshName(`${this.node.name}/${what}`, this.#scope.taken);
  }
}
