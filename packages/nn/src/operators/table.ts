import type { OperatorName } from '../graph/shape-rules/table.ts';
import { activationDerivatives } from './activations.ts';
import { arrangementDerivatives } from './arrangement.ts';
import { arrangementForms } from './arrangement-forms.ts';
import { convolutionDerivatives } from './convolution.ts';
import { convolutionForms } from './convolution-forms.ts';
import { crossEntropyForms } from './cross-entropy-forms.ts';
import type { DerivativeRule } from './derivative-rule.ts';
import { dropout } from './dropout-form.ts';
import { einsum } from './einsum-form.ts';
import { elementwiseDerivatives } from './elementwise.ts';
import { gatedForms } from './gated-forms.ts';
import { affineGrid, gridSample } from './grid-sample-form.ts';
import { linearDerivatives } from './linear.ts';
import { normalisationDerivatives } from './normalisation.ts';
import { normalisationForms } from './normalisation-forms.ts';
import { poolingDerivatives } from './pooling.ts';
import { poolingForms } from './pooling-forms.ts';
import { recurrentForms } from './recurrent-forms.ts';
import { reductionDerivatives } from './reduction.ts';
import { resize } from './resize.ts';
import { scatterDerivatives } from './scatter.ts';
import { selectionDerivatives } from './selection.ts';
import { softmaxDerivatives } from './softmax.ts';
import type { TrainingForm } from './training-form.ts';

const stepwise = ['Ceil', 'Floor', 'Round', 'Sign', 'Hardmax'] as const;
const logical = [
  ...(['And', 'Or', 'Xor', 'Not', 'Equal', 'Greater', 'GreaterOrEqual', 'Less', 'LessOrEqual'] as const),
  ...(['IsInf', 'IsNaN', 'BitShift', 'BitwiseAnd', 'BitwiseNot', 'BitwiseOr', 'BitwiseXor'] as const),
] as const;
const positional = [
  ...(['ArgMax', 'ArgMin', 'EyeLike', 'NonZero', 'OneHot', 'Range', 'Shape', 'Size'] as const),
] as const;

/** Operators whose result does not change with a small change of the input: the gradient through them is 0. */
export const gradientStops = [...stepwise, ...logical, ...positional] as const;
export type GradientStop = (typeof gradientStops)[number];

/** Operators that run but have no derivative here: refused where a parameter lies behind them. */
export const withoutDerivative = [
  ...(['ConvInteger', 'DequantizeLinear', 'DynamicQuantizeLinear', 'MatMulInteger'] as const),
  ...(['QLinearConv', 'QLinearMatMul', 'QuantizeLinear'] as const),
] as const;
export type WithoutDerivative = (typeof withoutDerivative)[number];

/** Operators that draw numbers no other machine could draw again: refused in training. */
export const irreproducible = [
  ...(['Bernoulli', 'Multinomial', 'RandomNormal', 'RandomNormalLike', 'RandomUniform'] as const),
  'RandomUniformLike',
] as const;
export type Irreproducible = (typeof irreproducible)[number];

const forms = {
  ...arrangementForms,
  ...convolutionForms,
  ...crossEntropyForms,
  ...gatedForms,
  ...normalisationForms,
  ...poolingForms,
  ...recurrentForms,
  AffineGrid: affineGrid,
  Dropout: dropout,
  Einsum: einsum,
  GridSample: gridSample,
} satisfies Partial<Record<OperatorName, TrainingForm>>;

/** Operators that training replaces by others: none of them is left when derivatives are taken. */
export type Replaced =
  | 'AffineGrid'
  | 'Compress'
  | 'Constant'
  | 'ConstantOfShape'
  | 'Dropout'
  | 'Einsum'
  | 'GRU'
  | 'Gelu'
  | 'GlobalLpPool'
  | 'GridSample'
  | 'GroupNormalization'
  | 'InstanceNormalization'
  | 'LRN'
  | 'LSTM'
  | 'LpNormalization'
  | 'LpPool'
  | 'MaxUnpool'
  | 'MeanVarianceNormalization'
  | 'NegativeLogLikelihoodLoss'
  | 'RNN'
  | 'SoftmaxCrossEntropyLoss';

/** Every other operator of `nn` has a derivative: one that is added without does not compile. */
export type DifferentiableOperator = Exclude<
  OperatorName,
  GradientStop | WithoutDerivative | Irreproducible | Replaced
>;

export const derivativeRules: { readonly [K in DifferentiableOperator]: DerivativeRule } = {
  ...activationDerivatives,
  ...arrangementDerivatives,
  ...convolutionDerivatives,
  ...elementwiseDerivatives,
  ...linearDerivatives,
  ...normalisationDerivatives,
  ...poolingDerivatives,
  ...reductionDerivatives,
  ...scatterDerivatives,
  ...selectionDerivatives,
  ...softmaxDerivatives,
  Resize: resize,
};

export const trainingForms: Readonly<Partial<Record<OperatorName, TrainingForm>>> & {
  readonly [K in Replaced]: TrainingForm;
} = forms;

export function isDifferentiable(opType: string): opType is DifferentiableOperator {
  return Object.hasOwn(derivativeRules, opType);
}

export function isGradientStop(opType: string): opType is GradientStop {
  return (gradientStops as readonly string[]).includes(opType);
}

export function isIrreproducible(opType: string): opType is Irreproducible {
  return (irreproducible as readonly string[]).includes(opType);
}
