import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addDataOptions, addLearningChoice, type TrainHereOptions } from './train-here-options.ts';
import { assertDataOptions, assertLearningChoice, assertNoContradiction } from './unused-options.ts';

function optionsOf(...args: readonly string[]): TrainHereOptions {
  const command = addLearningChoice(addDataOptions(new Command()))
    .option('--resume')
    .option('--fresh')
    .option('--adapters <file>')
    .exitOverride();
  return command.parse([...args], { from: 'user' }).opts<TrainHereOptions>();
}

const refused = expect.objectContaining({ code: 'CLI_OPTION_INVALID' });

describe('an option that would do nothing', () => {
  it.each([
    ['csv', ['--resize', 'nearest']],
    ['csv', ['--mean', '0.5']],
    ['npz', ['--std', '0.5']],
    ['npz', ['--encode']],
    ['npz', ['--fill', 'mean']],
    ['pictures', ['--fill', '0']],
    ['npz', ['--no-header']],
    ['npz', ['--task', 'number']],
    ['csv', ['--inputs', 'x']],
    ['pictures', ['--label', 'y']],
  ] as const)('is refused: with %s, %j', (kind, args) => {
    expect(() => assertDataOptions(optionsOf(...args), kind)).toThrow(refused);
  });

  it.each([
    [['--floor', '0.1']],
    [['--floor', '0.1', '--schedule', 'step']],
    [['--step-every', '10']],
    [['--step-factor', '0.5', '--schedule', 'cosine']],
    [['--undecayed', '*.bias']],
    [['--undecayed', '*.bias', '--weight-decay', '0']],
  ])('is refused: %j', (args) => {
    expect(() => assertLearningChoice(optionsOf(...args))).toThrow(refused);
  });

  it.each([
    [['--resume', '--fresh']],
    [['--steps', '100', '--epochs', '1']],
    [['--lora', '2', '--only', '*.bias', '--adapters', 'a.npz']],
  ])('is refused where another contradicts it: %j', (args) => {
    expect(() => assertNoContradiction(optionsOf(...args))).toThrow(refused);
  });

  it('is none of those that belong together', () => {
    assertDataOptions(optionsOf('--no-header', '--task', 'class', '--label', 'y', '--encode'), 'csv');
    assertDataOptions(optionsOf('--inputs', 'a,b', '--label', 'y'), 'npz');
    assertDataOptions(optionsOf('--resize', 'nearest', '--mean', '0.5', '--std', '0.2'), 'pictures');
    assertLearningChoice(optionsOf('--schedule', 'linear', '--floor', '0.1'));
    assertLearningChoice(optionsOf('--schedule', 'step', '--step-every', '5', '--step-factor', '0.5'));
    assertLearningChoice(optionsOf('--weight-decay', '0.1', '--undecayed', '*.bias'));
    assertNoContradiction(optionsOf('--resume', '--lora', '2', '--adapters', 'a.npz'));
    assertNoContradiction(optionsOf('--steps', '100'));
    assertNoContradiction(optionsOf('--epochs', '3'));
  });
});
