import type { NnError } from '../errors.ts';
import { normaliseAxis } from '../graph/attributes.ts';
import { operatorUnsupported } from '../graph/model-error.ts';
import { RuleSite } from '../graph/shape-rules/rule.ts';
import type { GraphNode } from '../graph/types.ts';
import type { Arithmetic } from './arithmetic.ts';
import { trainingOpset, type Value } from './static-graph.ts';

/**
 * Gradients of a node's inputs, in their order: a function that adds the nodes computing ∂loss/∂input and returns it,
 * or undefined where the loss does not change with the input. Only the functions of inputs that lead to a parameter
 * are called. Notation in the formulas above each rule: y = f(x), `dy` = ∂loss/∂y, `dx` = ∂loss/∂x.
 */
export type DerivativeRule = (site: DerivativeSite) => readonly (InputGradient | undefined)[];

export type InputGradient = () => Value;

/** A node of the graph being differentiated, with the gradients of its outputs. */
export class DerivativeSite {
  readonly graph: Arithmetic;
  readonly node: GraphNode;
  readonly #gradients: readonly (Value | undefined)[];

  constructor(graph: Arithmetic, node: GraphNode, gradients: readonly (Value | undefined)[]) {
    this.graph = graph;
    this.node = node;
    this.#gradients = gradients;
  }

  /** The first input. */
  get x(): Value {
    return this.input(0);
  }

  /** The first output. */
  get y(): Value {
    return this.output(0);
  }

  /** Gradient of the first output. */
  get dy(): Value {
    return this.gradient(0);
  }

  input(index: number): Value {
    return this.node.inputs[index] ?? '';
  }

  hasInput(index: number): boolean {
    return this.input(index) !== '';
  }

  output(index: number): Value {
    return this.node.outputs[index] ?? '';
  }

  hasGradient(index: number): boolean {
    return this.#gradients[index] !== undefined;
  }

  /** Gradient of an output; zeros when the loss does not depend on it. */
  gradient(index: number): Value {
    const found = this.#gradients[index];
    if (found !== undefined) return found;
    const { dtype, shape } = this.graph.facts(this.output(index));
    return this.graph.zeros(dtype, shape);
  }

  inputShape(index: number): readonly number[] {
    return this.graph.shape(this.input(index));
  }

  outputShape(index = 0): readonly number[] {
    return this.graph.shape(this.output(index));
  }

  /** `gradient` summed over the dimensions along which input `index` was broadcast. */
  unbroadcast(gradient: Value, index: number): Value {
    return this.graph.sumTo(gradient, this.inputShape(index));
  }

  axis(stated: number, rank: number): number {
    return normaliseAxis(this.node, stated, rank);
  }

  /** The node as the shape rules see it, for their readers of attributes. */
  shapeSite(): RuleSite {
    const facts = this.node.inputs.map((input) => (input === '' ? undefined : this.graph.facts(input)));
    return new RuleSite(this.node, trainingOpset, facts);
  }

  unsupported(reason: string): NnError {
    return operatorUnsupported(this.node, this.graph.sourceOpset, reason);
  }
}
