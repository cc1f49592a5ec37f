import { fromOnnxCode } from './data-types.ts';
import { describeNode, malformed } from './model-error.ts';
import type { Attribute, DataType, Graph, GraphNode, Tensor } from './types.ts';

type AttributeOf<Type extends Attribute['type']> = Extract<Attribute, { type: Type }>;

function isOfType<Type extends Attribute['type']>(
  attribute: Attribute,
  type: Type,
): attribute is AttributeOf<Type> {
  return attribute.type === type;
}

function attributeOf<Type extends Attribute['type']>(
  node: GraphNode,
  name: string,
  type: Type,
): AttributeOf<Type> | undefined {
  const attribute = Object.hasOwn(node.attributes, name) ? node.attributes[name] : undefined;
  if (attribute === undefined) return undefined;
  if (!isOfType(attribute, type)) {
    throw malformed(
      `attribute "${name}" of ${describeNode(node)} is of type ${attribute.type}, not ${type}`,
      {
        node: node.name,
        operator: node.opType,
        attribute: name,
      },
    );
  }
  return attribute;
}

function orMissing<Value>(value: Value | undefined, node: GraphNode, name: string): Value {
  if (value !== undefined) return value;
  throw malformed(`${describeNode(node)} lacks its attribute "${name}"`, {
    node: node.name,
    operator: node.opType,
    attribute: name,
  });
}

export function hasAttribute(node: GraphNode, name: string): boolean {
  return Object.hasOwn(node.attributes, name);
}

/** The integer, or the default; throws `NN_MODEL_MALFORMED` when absent without default or of another type. */
export function intAttribute(node: GraphNode, name: string, fallback?: number): number {
  return orMissing(attributeOf(node, name, 'int')?.value ?? fallback, node, name);
}

/** As `intAttribute`. */
export function floatAttribute(node: GraphNode, name: string, fallback?: number): number {
  return orMissing(attributeOf(node, name, 'float')?.value ?? fallback, node, name);
}

/** As `intAttribute`. */
export function stringAttribute(node: GraphNode, name: string, fallback?: string): string {
  return orMissing(attributeOf(node, name, 'string')?.value ?? fallback, node, name);
}

/** As `intAttribute`. */
export function intsAttribute(
  node: GraphNode,
  name: string,
  fallback?: readonly number[],
): readonly number[] {
  return orMissing(attributeOf(node, name, 'ints')?.value ?? fallback, node, name);
}

export function optionalInt(node: GraphNode, name: string): number | undefined {
  return attributeOf(node, name, 'int')?.value;
}

export function optionalInts(node: GraphNode, name: string): readonly number[] | undefined {
  return attributeOf(node, name, 'ints')?.value;
}

export function optionalFloat(node: GraphNode, name: string): number | undefined {
  return attributeOf(node, name, 'float')?.value;
}

export function optionalFloats(node: GraphNode, name: string): readonly number[] | undefined {
  return attributeOf(node, name, 'floats')?.value;
}

export function optionalTensor(node: GraphNode, name: string): Tensor | undefined {
  return attributeOf(node, name, 'tensor')?.value;
}

export function graphAttribute(node: GraphNode, name: string): Graph {
  return orMissing(attributeOf(node, name, 'graph')?.value, node, name);
}

/** A data type stored as an ONNX number, such as Cast's `to`. */
export function dataTypeAttribute(node: GraphNode, name: string, fallback?: DataType): DataType {
  const code = attributeOf(node, name, 'int')?.value;
  if (code === undefined) return orMissing(fallback, node, name);
  return fromOnnxCode(code, `attribute "${name}" of ${describeNode(node)}`);
}

/** Turns an axis counted from the end into one counted from the start; throws `NN_SHAPE_MISMATCH` outside the rank. */
export function normaliseAxis(node: GraphNode, axis: number, rank: number): number {
  const index = axis < 0 ? axis + rank : axis;
  if (index >= 0 && index < rank) return index;
  throw malformed(
    `${describeNode(node)} has axis ${axis}, its input has ${rank} dimensions`,
    { node: node.name, operator: node.opType, axis, rank },
    'NN_SHAPE_MISMATCH',
  );
}
