import { NnError } from '../errors.ts';
import { describeNode, malformed } from './model-error.ts';
import type { Attribute, GraphNode, Tensor } from './types.ts';

const float32Code = 1;

type MlScope = {
  readonly node: GraphNode;
  readonly opset: number;
  readonly initializers: Map<string, Tensor>;
  readonly taken: { readonly has: (name: string) => boolean };
  readonly isRead: (name: string) => boolean;
  readonly result: MlResult;
};

/** The nodes written so far: those of the file, and those that replace others. */
export class MlResult {
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

/** The place of one node of `ai.onnx.ml` in a graph, where the nodes that replace it are written. */
export class MlSite {
  readonly node: GraphNode;
  readonly opset: number;
  readonly #scope: MlScope;

  constructor(scope: MlScope) {
    this.node = scope.node;
    this.opset = scope.opset;
    this.#scope = scope;
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

  /** An input as float32: these operators take any kind of number. */
  float(index: number): string {
    return this.add('Cast', [this.input(index)], { to: { type: 'int', value: float32Code } });
  }

  isRead(output: number): boolean {
    const name = this.node.outputs[output] ?? '';
    return name !== '' && this.#scope.isRead(name);
  }

  /** Dimensions of a stored value; undefined for one that is computed. */
  storedRank(index: number): number | undefined {
    return this.#scope.initializers.get(this.input(index))?.shape.length;
  }

  operatorBehind(index: number): string | undefined {
    return this.#scope.result.operatorOf(this.input(index));
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
    this.#scope.result.write({ name, opType, domain: '', inputs, outputs: [name], attributes });
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
    this.#scope.result.write({ name: node, opType, domain: '', inputs, outputs: [name], attributes });
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
    return this.#scope.result.freshName(`${this.node.name}/${what}`, this.#scope.taken);
  }
}
