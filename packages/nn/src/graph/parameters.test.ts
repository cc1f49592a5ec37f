import { describe, expect, it } from 'vitest';
import { GraphBuilder, intsValue, intValue } from '../builder/graph-builder.ts';
import { findParameters } from './parameters.ts';

/** Names and roles of the parameters of a graph over `x` [batch 3 4]. */
function rolesOf(build: (builder: GraphBuilder, x: string) => string): Record<string, string> {
  const builder = new GraphBuilder('roles');
  builder.output(build(builder, builder.input('x', ['batch', 3, 4])));
  return Object.fromEntries(findParameters(builder.build()).map(({ name, role }) => [name, role]));
}

describe('findParameters', () => {
  it('tells a learned number from a constant by its name', () => {
    expect(rolesOf((b, x) => b.node('Mul', [x, b.parameter('block.gamma', [1])]))).toEqual({
      'block.gamma': 'scale',
    });
    expect(rolesOf((b, x) => b.node('Mul', [x, b.parameter('onnx::Mul_7', [1])]))).toEqual({});
    expect(rolesOf((b, x) => b.node('Mul', [x, b.float(0.5)]))).toEqual({});
  });

  it('finds what is computed from stored numbers alone', () => {
    const temperature = rolesOf((b, x) =>
      b.node('Mul', [x, b.node('Exp', [b.parameter('logit_scale', [])])]),
    );
    expect(temperature).toEqual({ logit_scale: 'scale' });
    const normalised = rolesOf((b, x) => {
      const v = b.parameter('weight_v', [4, 5]);
      const norm = b.node('ReduceL2', [v], { axes: intsValue(0) });
      const weight = b.node('Mul', [b.parameter('weight_g', [1, 5]), b.node('Div', [v, norm])]);
      return b.node('MatMul', [x, weight]);
    });
    expect(Object.keys(normalised).sort()).toEqual(['weight_g', 'weight_v']);
  });

  it('finds a learned row that is joined to the data', () => {
    const token = rolesOf((b, x) => {
      const size = b.node('Slice', [b.node('Shape', [x]), b.ints(0), b.ints(1)]);
      const shape = b.node('Concat', [size, b.ints(1, 4)], { axis: intValue(0) });
      const row = b.node('Expand', [b.parameter('cls_token', [1, 1, 4]), shape]);
      return b.node('Relu', [b.node('Concat', [row, x], { axis: intValue(1) })]);
    });
    expect(token).toEqual({ cls_token: 'embedding' });
  });

  it('takes neither masks nor what normalises the data for parameters', () => {
    const tensor = (fill: number) => ({
      dtype: 'float32' as const,
      shape: [3, 4],
      data: new Float32Array(12).fill(fill),
    });
    for (const hidden of [Number.NEGATIVE_INFINITY, -1e9, -3.4e38]) {
      expect(rolesOf((b, x) => b.node('Add', [x, b.initializer('mask', tensor(hidden))]))).toEqual({});
    }
    expect(rolesOf((b, x) => b.node('Add', [x, b.initializer('positions', tensor(0.1))]))).toEqual({
      positions: 'bias',
    });
    expect(rolesOf((b, x) => b.node('Sub', [x, b.initializer('mean', tensor(0.1))]))).toEqual({});
    expect(rolesOf((b, x) => b.node('Div', [x, b.initializer('deviation', tensor(2))]))).toEqual({});
  });
});
