import { PlexusError } from '@plexus/core';

/** Codes raised by `nn`. Each names the node, operator, opset or value it is about in `details`. */
export type NnErrorCode =
  | 'NN_MODEL_MALFORMED'
  | 'NN_MODEL_TOO_LARGE'
  | 'NN_MODEL_EXTERNAL_DATA'
  | 'NN_MODEL_CYCLIC'
  | 'NN_MODEL_DUPLICATE_NAME'
  | 'NN_OPSET_UNSUPPORTED'
  | 'NN_OPERATOR_UNSUPPORTED'
  | 'NN_SHAPE_MISMATCH'
  | 'NN_DTYPE_UNSUPPORTED'
  | 'NN_NOT_TRAINABLE'
  | 'NN_LOSS_MISMATCH'
  | 'NN_SPEC_INVALID'
  | 'NN_BATCH_SHAPE'
  | 'NN_NOT_FINITE'
  | 'NN_LABEL_RANGE'
  | 'NN_DATA_MALFORMED'
  | 'NN_DATA_EMPTY'
  | 'NN_STATE_MALFORMED'
  | 'NN_CHECKPOINT_MALFORMED'
  | 'NN_CHECKPOINT_MISMATCH'
  | 'NN_CHECKPOINT_MISSING'
  | 'NN_CHECKPOINT_UNAVAILABLE'
  | 'NN_ENGINE_FAILED'
  | 'NN_ENGINE_UNAVAILABLE'
  | 'NN_DEVICE_UNAVAILABLE'
  | 'NN_PRIVACY_IMPOSSIBLE'
  | 'NN_PRIVACY_SPENT';

export class NnError extends PlexusError<NnErrorCode> {}
