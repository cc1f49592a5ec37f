import {
  optionalFloat,
  optionalFloats,
  optionalInt,
  optionalInts,
  optionalTensor,
} from '../graph/attributes.ts';
import { float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { operatorUnsupported } from '../graph/model-error.ts';
import type { GraphNode, Tensor } from '../graph/types.ts';

/** The tensor of a Constant node; throws `NN_OPERATOR_UNSUPPORTED` for sparse and string constants. */
export function constantTensor(node: GraphNode, opset: number): Tensor {
  const tensor = optionalTensor(node, 'value');
  if (tensor !== undefined) return tensor;
  const float = optionalFloat(node, 'value_float');
  if (float !== undefined) return float32Tensor([], [float]);
  const floats = optionalFloats(node, 'value_floats');
  if (floats !== undefined) return float32Tensor([floats.length], floats);
  const int = optionalInt(node, 'value_int');
  if (int !== undefined) return int64Tensor([], [int]);
  const ints = optionalInts(node, 'value_ints');
  if (ints !== undefined) return int64Tensor([ints.length], ints);
  throw operatorUnsupported(node, opset, 'only dense numeric constants are supported');
}
