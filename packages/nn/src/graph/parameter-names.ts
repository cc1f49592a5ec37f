/** Names that exporters make for constants: PyTorch's two exporters, tf2onnx, and builders of this package. */
const madeNames =
  /^(onnx|const|float\.|ints?\.|_?val_\d|tmp_?\d|scalar_tensor|(c_)?lifted_tensor|_?tensor_constant)/i;

/** What `torch.export` calls a folded value: the operation that made it, with a number from the second on. */
const operationNames =
  /^(_?to_copy|add|arange|clone|div|exp|expand|full|full_like|masked_fill|mul|neg|ones|ones_like|permute|pow|reciprocal|rsqrt|select|slice|sqrt|squeeze|sub|transpose|unsqueeze|view|zeros|zeros_like)(_tensor|_scalar)?(_default)?(_\d+)?$/i;

/** Paths of attributes; those of PyTorch's Sequential begin with a number (`0.weight_g`). */
const identifiers = /^(\d+\.)*[A-Za-z_]\w*(\.\w+)*$/;

/** TensorFlow reads a variable that somebody trained by this operation, and folds the scale and shift of a batch normalisation into these. */
const variableReads = /(^|\/)(ReadVariableOp(_\d+)?|batchnorm\/(mul|sub)(_\d+)?)(\/\w+)?(:\d+)?$/;

/**
 * Whether an initializer bears a name that a person gave (`logit_scale`, `blocks.0.gamma`,
 * `dense/BiasAdd/ReadVariableOp:0`) rather than one that an exporter made for a constant (`onnx::Mul_12`, `val_30`,
 * `const_fold_opt__3`).
 */
export function isGivenName(name: string): boolean {
  if (variableReads.test(name)) return true;
  return identifiers.test(name) && !madeNames.test(name) && !operationNames.test(name);
}

const constantNodes = /(^|\/)Constant(_\d+)?_output_\d+$/;

/**
 * Whether a value is one of PyTorch's Constant nodes (`/encoder/Constant_3_output_0`): its exporter writes numbers of
 * the formula there, such as the scale of a normalisation that has none or a first hidden state, and never a parameter.
 */
export function isConstantName(name: string): boolean {
  return constantNodes.test(name);
}
