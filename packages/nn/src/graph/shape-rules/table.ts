import { arrangeRules } from './arrange.ts';
import { createRules } from './create.ts';
import { elementwiseRules } from './elementwise.ts';
import { gatherRules } from './gather.ts';
import { linearRules } from './linear.ts';
import { normaliseRules } from './normalise.ts';
import { quantiseRules } from './quantise.ts';
import { recurrentRules } from './recurrent.ts';
import { reduceRules } from './reduce.ts';
import { resizeRules } from './resize.ts';
import type { ShapeRule } from './rule.ts';
import { windowRules } from './window.ts';

const rules = {
  ...arrangeRules,
  ...createRules,
  ...elementwiseRules,
  ...gatherRules,
  ...linearRules,
  ...normaliseRules,
  ...quantiseRules,
  ...recurrentRules,
  ...reduceRules,
  ...resizeRules,
  ...windowRules,
} satisfies Record<string, ShapeRule>;

/** Every operator of the standard domain that `nn` understands. Derivative and cost tables are typed over this. */
export type OperatorName = keyof typeof rules;

export const shapeRules: Readonly<Record<OperatorName, ShapeRule>> = rules;

/** In alphabetical order. */
export const operatorNames: readonly OperatorName[] = (Object.keys(rules) as OperatorName[]).sort();

export function isOperatorName(name: string): name is OperatorName {
  return Object.hasOwn(rules, name);
}

/** The opset an operator appeared in, where that is later than 13. */
export const introducedIn: Readonly<Partial<Record<OperatorName, number>>> = {
  HardSwish: 14,
  Trilu: 14,
  Bernoulli: 15,
  CastLike: 15,
  GridSample: 16,
  LayerNormalization: 17,
  BitwiseAnd: 18,
  BitwiseNot: 18,
  BitwiseOr: 18,
  BitwiseXor: 18,
  GroupNormalization: 18,
  Mish: 18,
  AffineGrid: 20,
  Gelu: 20,
};
