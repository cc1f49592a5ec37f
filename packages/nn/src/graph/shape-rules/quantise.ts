import { dataTypeAttribute, intAttribute } from '../attributes.ts';
import type { DataType } from '../types.ts';
import { linearRules } from './linear.ts';
import { RuleSite, type ShapeRule } from './rule.ts';
import { windowRules } from './window.ts';

/** The type of the zero point, else `output_dtype` (opset 21), else uint8. */
const quantizeLinear: ShapeRule = (site) => {
  const { shape } = site.input(0);
  const stated = intAttribute(site.node, 'output_dtype', 0);
  const fallback = stated === 0 ? 'uint8' : dataTypeAttribute(site.node, 'output_dtype');
  return [{ dtype: site.optional(2)?.dtype ?? fallback, shape }];
};

/** The type of the scale. */
const dequantizeLinear: ShapeRule = (site) => [{ dtype: site.input(1).dtype, shape: site.input(0).shape }];

/** Numbers, their scale and their zero point. */
const dynamicQuantizeLinear: ShapeRule = (site) => [
  { dtype: 'uint8', shape: site.input(0).shape },
  { dtype: 'float32', shape: [] },
  { dtype: 'uint8', shape: [] },
];

/** The shapes of an operator without scales and zero points, whose operands are these inputs. */
const shapedAs =
  (rule: ShapeRule, operands: readonly number[], dtypeOf: (site: RuleSite) => DataType): ShapeRule =>
  (site) => {
    const plain = operands.map((index) => {
      const facts = site.optional(index);
      return facts === undefined ? undefined : { dtype: 'float32' as const, shape: facts.shape };
    });
    const [result] = rule(new RuleSite(site.node, site.opset, plain));
    if (result === undefined) throw site.mismatch('it has no output');
    return [{ dtype: dtypeOf(site), shape: result.shape }];
  };

const int32 = (): DataType => 'int32';

/** As the zero point of the output. */
const asZeroPoint = (site: RuleSite): DataType => site.input(7).dtype;

export const quantiseRules = {
  ConvInteger: shapedAs(windowRules.Conv, [0, 1], int32),
  DequantizeLinear: dequantizeLinear,
  DynamicQuantizeLinear: dynamicQuantizeLinear,
  MatMulInteger: shapedAs(linearRules.MatMul, [0, 1], int32),
  QLinearConv: shapedAs(windowRules.Conv, [0, 3, 8], asZeroPoint),
  QLinearMatMul: shapedAs(linearRules.MatMul, [0, 3], asZeroPoint),
  QuantizeLinear: quantizeLinear,
} satisfies Record<string, ShapeRule>;
