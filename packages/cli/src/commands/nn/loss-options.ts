import type { Loss, LossKind } from '@plexus/nn';
import { type Command, Option } from 'commander';
import { CliError } from '../../errors.ts';
import { decimalNumber, listOf, oneOf } from '../../options/parse-option.ts';

export const LOSS_KINDS = [
  'softmax-cross-entropy',
  'mse',
  'bce',
  'huber',
  'kl-divergence',
] as const satisfies readonly LossKind[];

export type LossChoice = {
  readonly labelSmoothing?: number;
  readonly classWeights?: readonly number[];
  readonly ignoreClass?: number;
  readonly positiveWeight?: number;
  readonly huberDelta?: number;
};

/** What can be said about a loss beside its kind. */
export function addLossOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--label-smoothing <share>',
        'of softmax-cross-entropy: share of the target spread over all classes',
      ).argParser(decimalNumber('--label-smoothing', -1e-9, 0.9999)),
    )
    .addOption(
      new Option('--class-weights <numbers>', 'of softmax-cross-entropy: one for each class').argParser(
        listOf(decimalNumber('--class-weights', -1e-9, 1e9)),
      ),
    )
    .addOption(
      new Option('--ignore-class <n>', 'of softmax-cross-entropy: rows of this class do not count').argParser(
        parseClass,
      ),
    )
    .addOption(
      new Option('--positive-weight <number>', 'of bce: multiplies the terms of positive targets').argParser(
        decimalNumber('--positive-weight', 0, 1e9),
      ),
    )
    .addOption(
      new Option('--huber-delta <number>', 'of huber: where it becomes linear (default: 1)').argParser(
        decimalNumber('--huber-delta', 0, 1e9),
      ),
    );
}

export const parseLossKind = oneOf('--loss', LOSS_KINDS);

/** `-100` is the class padding has in PyTorch, so whole numbers may be negative here. */
function parseClass(text: string): number {
  if (/^-?\d{1,15}$/.test(text.trim())) return Number(text);
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `--ignore-class is ${JSON.stringify(text)}, not a whole number`,
    hint: 'give --ignore-class a class number, such as -100',
    details: { text },
  });
}

const belongsTo: Readonly<Record<keyof LossChoice, LossKind>> = {
  labelSmoothing: 'softmax-cross-entropy',
  classWeights: 'softmax-cross-entropy',
  ignoreClass: 'softmax-cross-entropy',
  positiveWeight: 'bce',
  huberDelta: 'huber',
};

/** The loss a person described. Throws `CLI_OPTION_INVALID` for an option of another loss. */
export function toLoss(kind: LossKind, choice: LossChoice): Loss {
  for (const key of Object.keys(belongsTo) as (keyof LossChoice)[]) {
    if (choice[key] === undefined || belongsTo[key] === kind) continue;
    const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: `${flag} belongs to --loss ${belongsTo[key]}, not to ${kind}`,
      hint: `leave ${flag} out, or choose --loss ${belongsTo[key]}`,
      details: { flag, loss: kind },
    });
  }
  const { labelSmoothing, classWeights, ignoreClass, positiveWeight, huberDelta } = choice;
  switch (kind) {
    case 'softmax-cross-entropy':
      return {
        kind,
        ...(labelSmoothing === undefined ? {} : { labelSmoothing }),
        ...(classWeights === undefined ? {} : { classWeights }),
        ...(ignoreClass === undefined ? {} : { ignoreIndex: ignoreClass }),
      };
    case 'bce':
      return { kind, ...(positiveWeight === undefined ? {} : { positiveWeight }) };
    case 'huber':
      return { kind, ...(huberDelta === undefined ? {} : { delta: huberDelta }) };
    default:
      return kind;
  }
}
