import { NnError, type NnErrorCode } from '../errors.ts';
import type { GraphNode } from './types.ts';

/** `Conv "conv1"`: how every message names a node. */
export function describeNode(node: Pick<GraphNode, 'name' | 'opType'>): string {
  return `${node.opType} "${node.name}"`;
}

/** An error about the file; the default code is `NN_MODEL_MALFORMED`. */
export function malformed(
  message: string,
  details: Readonly<Record<string, unknown>> = {},
  code: NnErrorCode = 'NN_MODEL_MALFORMED',
): NnError {
  return new NnError({
    code,
    message,
    hint: 'check the file with onnx.checker and export it again',
    details,
  });
}

export function tooLarge(what: string, found: number, limit: number): NnError {
  return new NnError({
    code: 'NN_MODEL_TOO_LARGE',
    message: `the model has ${found} ${what}, more than the ${limit} allowed`,
    hint: 'use a smaller model, or raise the limit where you trust its author',
    details: { what, found, limit },
  });
}

/** `NN_OPERATOR_UNSUPPORTED`, naming node, operator and domain. */
export function operatorUnsupported(
  node: Pick<GraphNode, 'name' | 'opType' | 'domain'>,
  opset: number,
  reason: string,
): NnError {
  return new NnError({
    code: 'NN_OPERATOR_UNSUPPORTED',
    message: `${describeNode(node)} (opset ${opset}${node.domain === '' ? '' : `, domain ${node.domain}`}): ${reason}`,
    hint: 'export the model with operators of the standard ONNX set listed in packages/nn/README.md',
    details: { node: node.name, operator: node.opType, domain: node.domain, opset },
  });
}
