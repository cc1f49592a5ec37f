import { NnError } from '../../errors.ts';
import { describeNode, malformed, operatorUnsupported } from '../model-error.ts';
import type { DataType, Dimension, GraphNode } from '../types.ts';

/** What is known of a value before anything runs. */
export type ValueFacts = {
  readonly dtype: DataType;
  readonly shape: readonly Dimension[];
  /** The elements in row-major order where they follow from the graph alone: shapes, indices, small constants. Booleans are 0 and 1. */
  readonly known?: readonly Dimension[];
};

/** Facts of a node's outputs from those of its inputs, in order. May give more outputs than the node names. */
export type ShapeRule = (site: RuleSite) => readonly ValueFacts[];

/** Bounds of an error message about a stranger's node. */
const maxNamedInputs = 8;
const maxReasonLength = 400;

/** A node together with what is known of its inputs. */
export class RuleSite {
  readonly node: GraphNode;
  readonly opset: number;
  readonly inputs: readonly (ValueFacts | undefined)[];

  constructor(node: GraphNode, opset: number, inputs: readonly (ValueFacts | undefined)[]) {
    this.node = node;
    this.opset = opset;
    this.inputs = inputs;
  }

  /** The facts of a required input; throws `NN_MODEL_MALFORMED` when the node does not have it. */
  input(index: number): ValueFacts {
    const facts = this.inputs[index];
    if (facts !== undefined) return facts;
    throw malformed(`${describeNode(this.node)} lacks its input ${index}`, {
      node: this.node.name,
      operator: this.node.opType,
      opset: this.opset,
      input: index,
    });
  }

  optional(index: number): ValueFacts | undefined {
    return this.inputs[index];
  }

  /** Input of at least `minimum` dimensions. */
  ranked(index: number, minimum: number, maximum = Number.POSITIVE_INFINITY): ValueFacts {
    const facts = this.input(index);
    if (facts.shape.length >= minimum && facts.shape.length <= maximum) return facts;
    throw this.mismatch(
      `input ${index} has ${facts.shape.length} dimensions, not ${minimum === maximum ? minimum : `${minimum} or more`}`,
    );
  }

  /** Integers of an input that must follow from the graph alone, none of them named. */
  knownNumbers(index: number): readonly number[] | undefined {
    const known = this.optional(index)?.known;
    return known?.every((element) => typeof element === 'number') ? known : undefined;
  }

  /** As `knownNumbers`; throws `NN_OPERATOR_UNSUPPORTED` when the input depends on data. */
  needNumbers(index: number): readonly number[] {
    this.input(index);
    const numbers = this.knownNumbers(index);
    if (numbers !== undefined) return numbers;
    throw this.unsupported(`its input ${index} ("${this.node.inputs[index]}") depends on data`);
  }

  /** A dimension only known at run time, named after the output it belongs to. */
  fresh(axis: number, output = 0): Dimension {
    return `${this.node.outputs[output] || this.node.name}.${axis}`;
  }

  sameDtype(...indices: readonly number[]): DataType {
    const first = this.input(indices[0] ?? 0).dtype;
    for (const index of indices) {
      const facts = this.inputs[index];
      if (facts !== undefined && facts.dtype !== first) {
        throw new NnError({
          code: 'NN_DTYPE_UNSUPPORTED',
          message: `${describeNode(this.node)} (opset ${this.opset}) mixes ${first} and ${facts.dtype}`,
          hint: 'insert a Cast, or export the model in one floating-point type',
          details: { node: this.node.name, operator: this.node.opType, opset: this.opset },
        });
      }
    }
    return first;
  }

  mismatch(reason: string): NnError {
    const shapes = this.inputs.slice(0, maxNamedInputs).map((facts) => facts?.shape ?? null);
    const text = shapes.map((shape) => (shape === null ? '–' : `[${shape.join(', ')}]`)).join(' ');
    return new NnError({
      code: 'NN_SHAPE_MISMATCH',
      message: `${describeNode(this.node)} (opset ${this.opset}): ${reason.slice(0, maxReasonLength)}; inputs ${text}`,
      hint: 'check the shapes of the data and of the weights against the model',
      details: { node: this.node.name, operator: this.node.opType, opset: this.opset, shapes },
    });
  }

  unsupported(reason: string): NnError {
    return operatorUnsupported(this.node, this.opset, reason);
  }
}
