import {
  floatAttribute,
  hasAttribute,
  intAttribute,
  optionalFloats,
  optionalInts,
  stringAttribute,
} from './attributes.ts';
import { int64Tensor } from './data-types.ts';
import { describeNode, malformed, operatorUnsupported } from './model-error.ts';
import type { RewriteForm, RewriteSite } from './rewrite-site.ts';
import type { GraphNode, Tensor } from './types.ts';

const smallestNormal = 2 ** -126;

/** A row of numbers that holds for every feature, or one for each. */
function rowOf(site: RewriteSite, attribute: string, fallback: number): Tensor {
  const values = optionalFloats(site.node, attribute) ?? [fallback];
  return { dtype: 'float32', shape: [1, values.length], data: Float32Array.from(values) };
}

/** (x − offset) · scale: what a file says of the data it was fitted to, so never trained (see `findParameters`). */
const scaler: RewriteForm = (site) => {
  const offset = site.constant('offset', rowOf(site, 'offset', 0));
  const scale = site.constant('scale', rowOf(site, 'scale', 1));
  site.output(0, 'Mul', [site.add('Sub', [site.float(0), offset]), scale]);
};

/** x · coefficientsᵀ + intercepts, coefficients [targets features]. */
function linear(site: RewriteSite, targets: number, intercepts: readonly number[]): string {
  const { node } = site;
  const coefficients = optionalFloats(node, 'coefficients') ?? [];
  const features = coefficients.length / targets;
  if (
    !Number.isInteger(features) ||
    features === 0 ||
    (intercepts.length > 0 && intercepts.length !== targets)
  ) {
    throw malformed(
      `${describeNode(node)} has ${coefficients.length} coefficients and ${intercepts.length} intercepts for ${targets} results`,
      { node: node.name, operator: node.opType },
    );
  }
  const weights = { shape: [targets, features], data: Float32Array.from(coefficients) };
  const bias = { shape: [targets], data: Float32Array.from(intercepts) };
  const inputs = [site.float(0), site.constant('coefficients', { dtype: 'float32', ...weights })];
  if (intercepts.length > 0) inputs.push(site.constant('intercepts', { dtype: 'float32', ...bias }));
  return site.add('Gemm', inputs, { transB: { type: 'int', value: 1 } });
}

function transform(site: RewriteSite, output: number, scores: string): void {
  const kind = stringAttribute(site.node, 'post_transform', 'NONE');
  if (kind === 'NONE') site.output(output, 'Identity', [scores]);
  else if (kind === 'LOGISTIC') site.output(output, 'Sigmoid', [scores]);
  else if (kind === 'SOFTMAX') site.output(output, 'Softmax', [scores], { axis: { type: 'int', value: -1 } });
  else throw operatorUnsupported(site.node, site.opset, `post_transform ${kind} is not supported`);
}

const linearRegressor: RewriteForm = (site) => {
  const targets = intAttribute(site.node, 'targets', 1);
  transform(site, 0, linear(site, targets, optionalFloats(site.node, 'intercepts') ?? []));
};

const linearClassifier: RewriteForm = (site) => {
  const { node } = site;
  const labels = optionalInts(node, 'classlabels_ints');
  const intercepts = optionalFloats(node, 'intercepts') ?? [];
  if (labels !== undefined && labels.length !== intercepts.length) {
    throw operatorUnsupported(
      node,
      site.opset,
      `it has ${labels.length} classes, but ${intercepts.length} intercepts`,
    );
  }
  const scores = linear(site, intercepts.length, intercepts);
  transform(site, 1, scores);
  if (!site.isRead(0)) return;
  if (labels === undefined) throw site.textRefused('class labels');
  const best = site.add('ArgMax', [scores], {
    axis: { type: 'int', value: 1 },
    keepdims: { type: 'int', value: 0 },
  });
  const table = site.constant('classlabels', int64Tensor([labels.length], labels));
  site.output(0, 'Gather', [table, best]);
};

/** Rows divided by the sum, the root of the sum of squares, or the largest of their sizes. */
const normalizer: RewriteForm = (site) => {
  const norm = stringAttribute(site.node, 'norm', 'MAX');
  const x = site.float(0);
  // Probabilities sum to 1 already; dividing by 1 would only hide the Softmax from the loss.
  if (norm === 'L1' && site.operatorBehind(0) === 'Softmax') return site.output(0, 'Identity', [x]);
  const keep = { keepdims: { type: 'int', value: 1 } } as const;
  const sizes = site.add('Abs', [x]);
  const squares = norm === 'L2' ? site.add('Mul', [x, x]) : sizes;
  const isMax = norm === 'MAX';
  const axes = { axes: { type: 'ints', value: [-1] } } as const;
  const total =
    isMax && site.opset < 18
      ? site.add('ReduceMax', [sizes], { ...axes, ...keep })
      : site.add(
          isMax ? 'ReduceMax' : 'ReduceSum',
          [squares, site.constant('axes', int64Tensor([1], [-1]))],
          keep,
        );
  const length = norm === 'L2' ? site.add('Sqrt', [total]) : total;
  const floor = site.constant('floor', {
    dtype: 'float32',
    shape: [],
    data: Float32Array.of(smallestNormal),
  });
  return site.output(0, 'Div', [x, site.add('Max', [length, floor])]);
};

/** Elements along the last axis; of a list, a row of them. */
const arrayFeatureExtractor: RewriteForm = (site) => {
  const flat = site.constant('flat', int64Tensor([1], [-1]));
  const indices = site.add('Reshape', [site.input(1), flat]);
  if (site.storedRank(0) !== 1) {
    return site.output(0, 'Gather', [site.input(0), indices], { axis: { type: 'int', value: -1 } });
  }
  const found = site.add('Gather', [site.input(0), indices]);
  return site.output(0, 'Reshape', [found, site.constant('row', int64Tensor([2], [1, -1]))]);
};

/** 1 where the value is the category, in a new last dimension; unknown values give zeros. */
const oneHotEncoder: RewriteForm = (site) => {
  const { node } = site;
  const categories = optionalInts(node, 'cats_int64s');
  if (categories === undefined) throw site.textRefused('categories');
  if (intAttribute(node, 'zeros', 1) === 0)
    throw operatorUnsupported(node, site.opset, 'zeros = 0 is not supported');
  const value = site.add('Cast', [site.input(0)], { to: { type: 'int', value: 7 } });
  const column = site.add('Unsqueeze', [value, site.constant('axes', int64Tensor([1], [-1]))]);
  const isEqual = site.add('Equal', [
    column,
    site.constant('cats', int64Tensor([categories.length], categories)),
  ]);
  site.output(0, 'Cast', [isEqual], { to: { type: 'int', value: 1 } });
};

const binarizer: RewriteForm = (site) => {
  const threshold = Float32Array.of(floatAttribute(site.node, 'threshold', 0));
  const limit = site.constant('threshold', { dtype: 'float32', shape: [], data: threshold });
  site.output(0, 'Cast', [site.add('Greater', [site.float(0), limit])], { to: { type: 'int', value: 1 } });
};

const imputer: RewriteForm = (site) => {
  const { node } = site;
  if (hasAttribute(node, 'imputed_value_int64s'))
    throw operatorUnsupported(node, site.opset, 'integers are not supported');
  const x = site.float(0);
  const replaced = floatAttribute(node, 'replaced_value_float', 0);
  const marker = { dtype: 'float32', shape: [], data: Float32Array.of(replaced) } as const;
  const isMissing = Number.isNaN(replaced)
    ? site.add('IsNaN', [x])
    : site.add('Equal', [x, site.constant('replaced', marker)]);
  site.output(0, 'Where', [isMissing, site.constant('imputed', rowOf(site, 'imputed_value_floats', 0)), x]);
};

const featureVectorizer: RewriteForm = (site) => {
  const columns = site.node.inputs.map((_, i) => site.float(i));
  site.output(0, 'Concat', columns, { axis: { type: 'int', value: 1 } });
};

/** A list of maps from class to probability becomes the tensor of the probabilities. */
const zipMap: RewriteForm = (site) => site.output(0, 'Identity', [site.input(0)]);

const forms: Readonly<Record<string, RewriteForm>> = {
  ArrayFeatureExtractor: arrayFeatureExtractor,
  Binarizer: binarizer,
  FeatureVectorizer: featureVectorizer,
  Imputer: imputer,
  LinearClassifier: linearClassifier,
  LinearRegressor: linearRegressor,
  Normalizer: normalizer,
  OneHotEncoder: oneHotEncoder,
  Scaler: scaler,
  ZipMap: zipMap,
};

export const mlDomain = 'ai.onnx.ml';

/** How an operator of `ai.onnx.ml` is written in standard ones. Throws `NN_OPERATOR_UNSUPPORTED`. */
export function mlForm(node: GraphNode, opset: number): RewriteForm {
  const form = Object.hasOwn(forms, node.opType) ? forms[node.opType] : undefined;
  if (form !== undefined) return form;
  const known = Object.keys(forms).join(', ');
  throw operatorUnsupported(node, opset, `only ${known} of this domain are supported`);
}
