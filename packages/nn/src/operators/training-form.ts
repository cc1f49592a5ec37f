import type { NnError } from '../errors.ts';
import { operatorUnsupported } from '../graph/model-error.ts';
import { RuleSite } from '../graph/shape-rules/rule.ts';
import type { GraphNode } from '../graph/types.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Attributes, Value } from './static-graph.ts';

/**
 * What a node becomes in a graph for training: operators that have a derivative, in the training opset. Returns the
 * values of the node's outputs, in their order.
 */
export type TrainingForm = (site: FormSite) => readonly Value[];

/** What training needs beside the model's own values. */
export interface TrainingContext {
  /**
   * BatchNormalization with the statistics of the batch (and Dropout with a mask), or as in inference, or each node as
   * it says itself.
   */
  readonly isTraining: boolean | 'as-stated';
  /** A uint32 scalar that differs from step to step and from call to call. */
  nextRandomKey(): Value;
  /** Buffers (running statistics) and their values after the step. */
  readonly buffers: Map<Value, Value>;
}

/** A node of the source model with its inputs in the graph under construction. */
export class FormSite {
  readonly graph: Arithmetic;
  readonly node: GraphNode;
  readonly opset: number;
  readonly context: TrainingContext;
  /** '' for omitted ones. */
  readonly inputs: readonly Value[];

  constructor(
    graph: Arithmetic,
    node: GraphNode,
    opset: number,
    inputs: readonly Value[],
    context: TrainingContext,
  ) {
    this.graph = graph;
    this.node = node;
    this.opset = opset;
    this.inputs = inputs;
    this.context = context;
  }

  get x(): Value {
    return this.input(0);
  }

  input(index: number): Value {
    return this.inputs[index] ?? '';
  }

  hasInput(index: number): boolean {
    return this.input(index) !== '';
  }

  shape(index: number): readonly number[] {
    return this.graph.shape(this.input(index));
  }

  /** The node as the shape rules see it, in its own opset. */
  shapeSite(): RuleSite {
    const facts = this.inputs.map((input) => (input === '' ? undefined : this.graph.facts(input)));
    return new RuleSite(this.node, this.opset, facts);
  }

  /** The node itself, with other attributes or inputs if given. */
  keep(count: number, attributes: Attributes = this.node.attributes, inputs = this.inputs): readonly Value[] {
    return this.graph.emitAll(this.node.opType, inputs, count, attributes, { name: this.node.name });
  }

  unsupported(reason: string): NnError {
    return operatorUnsupported(this.node, this.opset, reason);
  }
}
