import { describe, expect, it } from 'vitest';
import { createCnn } from '../builder/cnn.ts';
import { GraphBuilder } from '../builder/graph-builder.ts';
import { createMlp } from '../builder/mlp.ts';
import { countCost, countNodeCosts } from './count-cost.ts';

describe('countCost', () => {
  it('counts a perceptron as one does by hand', () => {
    const model = createMlp({ inputSize: 784, hidden: [256], outputs: 10 });
    const batch = 64;
    const first = 2 * batch * 784 * 256;
    const last = 2 * batch * 256 * 10;
    const biases = batch * (256 + 10);
    const relu = batch * 256;
    const cost = countCost(model, batch);
    const parameters = 784 * 256 + 256 + 256 * 10 + 10;
    expect(cost.forwardFlops).toBe(first + last + biases + relu);
    expect(cost.trainingStepFlops).toBe(
      cost.forwardFlops + (first + 2 * last + biases + relu) + 16 * batch * 10 + 2 * parameters,
    );
    expect(cost.parameterCount).toBe(parameters);
    expect(cost.parameterBytes).toBe(4 * parameters);
    expect(cost.activationBytes).toBe(4 * batch * (256 + 256 + 10));
    expect(cost.peakBytes).toBeGreaterThan(cost.activationBytes + 3 * cost.parameterBytes);
  });

  it('counts a convolution as outputs × kernel × channels', () => {
    const model = createCnn({ inputShape: [3, 8, 8], channels: [4], kernel: 3, outputs: 2 });
    const conv = 2 * (4 * 8 * 8) * 27 + 4 * 8 * 8;
    const others = 4 * 8 * 8 + 4 * 4 * 4 * 4 + 2 * 64 * 2 + 2;
    expect(countCost(model, 1).forwardFlops).toBe(conv + others);
  });

  it('is the sum over the nodes, with loss and update on top', () => {
    const model = createCnn({ inputShape: [1, 8, 8], channels: [4], outputs: 3, batchNorm: true });
    const nodes = countNodeCosts(model, 5);
    const cost = countCost(model, 5);
    const sum = (of: (node: (typeof nodes)[number]) => number) =>
      nodes.reduce((total, node) => total + of(node), 0);
    expect(sum(({ forwardFlops }) => forwardFlops)).toBe(cost.forwardFlops);
    expect(sum(({ activationBytes }) => activationBytes)).toBe(cost.activationBytes);
    expect(sum(({ trainingFlops }) => trainingFlops) + 16 * 5 * 3 + 2 * cost.parameterCount).toBe(
      cost.trainingStepFlops,
    );
  });

  it('grows in proportion to the batch', () => {
    const model = createCnn({ inputShape: [1, 28, 28], channels: [8, 16], outputs: 10, batchNorm: true });
    expect(countCost(model, 128).forwardFlops).toBe(2 * countCost(model, 64).forwardFlops);
  });

  it('counts more for Adam than for SGD, in work and in memory', () => {
    const model = createMlp({ inputSize: 4, hidden: [4], outputs: 2 });
    const sgd = countCost(model, 1, { optimiser: { kind: 'sgd', learningRate: 0.1 } });
    const adam = countCost(model, 1, { optimiser: { kind: 'adam', learningRate: 0.1 } });
    expect(adam.trainingStepFlops - sgd.trainingStepFlops).toBe(10 * sgd.parameterCount);
    expect(adam.peakBytes - sgd.peakBytes).toBe(4 * sgd.parameterBytes);
  });

  it('does not count the arithmetic on shapes', () => {
    const builder = new GraphBuilder('reshaped');
    const x = builder.input('x', ['batch', 6]);
    const size = builder.node('Gather', [builder.node('Shape', [x]), builder.int(0)]);
    const target = builder.node(
      'Concat',
      [builder.node('Unsqueeze', [size, builder.ints(0)]), builder.ints(2, 3)],
      {
        axis: { type: 'int', value: 0 },
      },
    );
    builder.output(builder.node('Reshape', [x, target]), 'y');
    expect(countCost(builder.build(), 5)).toMatchObject({ forwardFlops: 0, activationBytes: 0 });
  });

  it('refuses a batch the model cannot take, a dimension without a number, and a count above 2^53', () => {
    const fixed = new GraphBuilder('fixed');
    fixed.output(fixed.node('Relu', [fixed.input('x', [1, 3])]), 'y');
    expect(() => countCost(fixed.build(), 2)).toThrow(expect.objectContaining({ code: 'NN_BATCH_SHAPE' }));

    const open = new GraphBuilder('open');
    open.output(open.node('Relu', [open.input('x', ['batch', 'time'])]), 'y');
    expect(() => countCost(open.build(), 2)).toThrow(expect.objectContaining({ code: 'NN_SHAPE_MISMATCH' }));
    expect(countCost(open.build(), 2, { dimensions: { time: 7 } }).forwardFlops).toBe(14);

    const huge = createMlp({ inputSize: 1000, hidden: [1000], outputs: 1 });
    expect(() => countCost(huge, 2 ** 40)).toThrow(expect.objectContaining({ code: 'NN_MODEL_TOO_LARGE' }));
  });
});
