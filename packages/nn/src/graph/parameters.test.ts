import { describe, expect, it } from 'vitest';
import { GraphBuilder, intsValue, intValue } from '../builder/graph-builder.ts';
import { isGivenName } from './parameter-names.ts';
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

  it('finds the operands of an Einsum, and takes data whose parts are picked by constants for data', () => {
    const einsum = rolesOf((b, x) =>
      b.node('Einsum', [x, b.parameter('w', [4, 5])], { equation: { type: 'string', value: 'bij,jk->bik' } }),
    );
    expect(einsum).toEqual({ w: 'weight' });
    const builder = new GraphBuilder('steps');
    const row = builder.node('Gather', [builder.input('x', [2, 3, 4]), builder.ints(1)], {
      axis: intValue(1),
    });
    builder.output(builder.node('MatMul', [row, builder.parameter('w', [4, 5])]));
    const found = findParameters(builder.build());
    expect(found.map(({ name, isPresent }) => [name, isPresent])).toEqual([['w', true]]);
  });

  it('leaves what PyTorch writes into Constant nodes as it is', () => {
    const scaled = (name: string) => rolesOf((b, x) => b.node('MatMul', [x, b.parameter(name, [4, 5])]));
    expect(scaled('/encoder/Constant_3_output_0')).toEqual({});
    expect(scaled('/Constant_output_0')).toEqual({});
    expect(scaled('encoder.constant')).toEqual({ 'encoder.constant': 'weight' });
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

  it('takes a number added to a layer of one output for its bias, whatever it is called', () => {
    const layer = (b: GraphBuilder, x: string) => b.node('MatMul', [x, b.parameter('w', [4, 1])]);
    expect(rolesOf((b, x) => b.node('Add', [layer(b, x), b.parameter('const_fold_opt__7', [1])]))).toEqual({
      w: 'weight',
      const_fold_opt__7: 'bias',
    });
    expect(rolesOf((b, x) => b.node('Add', [layer(b, x), b.float(0.5)]))).toEqual({ w: 'weight' });
  });

  it('takes the state a recurrent layer begins with for a parameter only when a person named it', () => {
    const begins = (name: string) =>
      rolesOf((b, x) => {
        const [w, r] = [b.parameter('w', [1, 15, 4]), b.parameter('r', [1, 15, 5])];
        const state = b.node('Expand', [b.parameter(name, [1]), b.ints(1, 3, 5)]);
        return b.node('GRU', [x, w, r, '', '', state], { hidden_size: intValue(5) });
      });
    expect(begins('val_1')).toEqual({ w: 'recurrent', r: 'recurrent' });
    expect(begins('initial.state')).toEqual({ w: 'recurrent', r: 'recurrent', 'initial.state': 'bias' });
  });

  it('takes a row that scales raw data for a parameter only when a person named it', () => {
    const scaled = (name: string) =>
      rolesOf((b, x) => b.node('Mul', [b.node('Relu', [x]), b.parameter(name, [4])]));
    const raw = (name: string) =>
      rolesOf((b, x) =>
        b.node('Relu', [
          b.node('Mul', [b.node('Sub', [x, b.parameter('mean', [4])]), b.parameter(name, [4])]),
        ]),
      );
    expect(scaled('onnx::Mul_7')).toEqual({ 'onnx::Mul_7': 'scale' });
    expect(raw('onnx::Mul_7')).toEqual({});
    expect(raw('normalization/truediv_recip:0')).toEqual({});
    expect(raw('input_scale')).toEqual({ input_scale: 'scale' });
  });

  it.each([
    ['blocks.0.gamma', true],
    ['logit_scale', true],
    ['model/scale/ReadVariableOp:0', true],
    ['model/dense_2_1/Add/ReadVariableOp_1:0', true],
    ['model/batch_normalization/batchnorm/mul:0', true],
    ['val_30', false],
    ['scalar_tensor_default', false],
    ['mul_3', false],
    ['onnx::Mul_12', false],
    ['/layer/Constant_output_0', false],
    ['const_fold_opt__3', false],
    ['model/rescaling/Cast/x:0', false],
    ['0.weight_g', true],
    ['2.7', false],
  ])('knows who named %s', (name, isGiven) => {
    expect(isGivenName(name)).toBe(isGiven);
  });
});
