import { lossKindOf, type TrainingSpec } from '@plexus/nn';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { toLoss } from '../nn/loss-options.ts';
import { addLearningOptions, type LearningOptions, toTrainingSpec } from './train-options.ts';

/** The training spec a command line stands for: 2 rounds of 3 epochs over 100 rows, in batches of 32. */
function specOf(...args: readonly string[]): TrainingSpec {
  const command = addLearningOptions(new Command()).exitOverride();
  command.parse(['--data', 'x.csv', '--epochs', '3', ...args], { from: 'user' });
  const options = command.opts<LearningOptions>();
  const loss = toLoss(options.loss ?? 'mse', options);
  return toTrainingSpec(options, { loss, learningRate: 0.1, rowsOfPart: 100, rounds: 2 });
}

const refused = expect.objectContaining({ code: 'CLI_OPTION_INVALID' });

describe('how a model learns, on the command line', () => {
  it('is SGD with momentum when nothing is said', () => {
    expect(specOf()).toEqual({
      loss: 'mse',
      optimiser: { kind: 'sgd', learningRate: 0.1, momentum: 0.9 },
      batchSize: 32,
      seed: 0,
    });
  });

  it('is what every option says', () => {
    const loss = [
      '--loss',
      'softmax-cross-entropy',
      '--label-smoothing',
      '0.1',
      '--class-weights',
      '1,2,0.5',
    ];
    const method = ['--optimiser', 'adamw', '--weight-decay', '0.05', '--undecayed', '*.bias,norm*'];
    const rate = ['--schedule', 'cosine', '--warm-up', '4', '--clip-norm', '1', '--accumulate', '4'];
    expect(specOf(...loss, ...method, ...rate, '--freeze', 'body.*', '--train-only', '*')).toEqual({
      loss: { kind: 'softmax-cross-entropy', labelSmoothing: 0.1, classWeights: [1, 2, 0.5] },
      optimiser: { kind: 'adamw', learningRate: 0.1, weightDecay: 0.05, noDecay: ['*.bias', 'norm*'] },
      batchSize: 32,
      seed: 0,
      schedule: { kind: 'cosine', steps: 14, warmUp: 4 },
      clip: { kind: 'norm', limit: 1 },
      accumulate: 4,
      freeze: ['body.*'],
      train: ['*'],
    });
  });

  it.each([
    [['--optimiser', 'sgd', '--nesterov'], { kind: 'sgd', learningRate: 0.1, momentum: 0.9, nesterov: true }],
    [['--optimiser', 'sgd', '--momentum', '0'], { kind: 'sgd', learningRate: 0.1 }],
    [['--optimiser', 'adam'], { kind: 'adam', learningRate: 0.1 }],
    [['--optimiser', 'rmsprop'], { kind: 'rmsprop', learningRate: 0.1 }],
    [['--optimiser', 'rmsprop', '--momentum', '0.5'], { kind: 'rmsprop', learningRate: 0.1, momentum: 0.5 }],
  ])('%j is an optimiser', (args, optimiser) => {
    expect(specOf(...args).optimiser).toEqual(optimiser);
  });

  it.each([
    ['step:20:0.5', { kind: 'step', every: 20, factor: 0.5 }],
    ['cosine:50', { kind: 'cosine', steps: 50 }],
    ['linear:50:0.1', { kind: 'linear', steps: 50, floor: 0.1 }],
    ['linear', { kind: 'linear', steps: 18 }],
    ['constant', undefined],
  ])('%s is a schedule', (text, schedule) => {
    expect(specOf('--schedule', text).schedule).toEqual(schedule);
  });

  it('is any loss', () => {
    for (const kind of ['bce', 'huber', 'kl-divergence'] as const) {
      expect(lossKindOf(specOf('--loss', kind).loss)).toBe(kind);
    }
  });

  it.each([
    [['--optimiser', 'adam', '--momentum', '0.5']],
    [['--undecayed', '*.bias']],
    [['--optimiser', 'adamw', '--nesterov']],
    [['--nesterov', '--momentum', '0']],
    [['--clip-norm', '1', '--clip-value', '1']],
    [['--accumulate', '5']],
    [['--schedule', 'cosine:0']],
    [['--schedule', 'step:20']],
    [['--schedule', 'linear:10:2']],
    [['--schedule', 'constant:10']],
    [['--schedule', 'exponential']],
    [['--label-smoothing', '0.1', '--loss', 'mse']],
  ])('refuses %j', (args) => {
    expect(() => specOf(...args)).toThrow(refused);
  });
});
