import { CliError } from '../../../errors.ts';
import type { DataOptions, LearningChoice, TrainHereOptions } from './train-here-options.ts';

/** What rows are read from. */
export type DataKind = 'pictures' | 'npz' | 'csv';

const described: Readonly<Record<DataKind, string>> = {
  pictures: 'a folder of pictures',
  npz: 'an npz file',
  csv: 'a CSV file',
};

const kindsOf: Readonly<Partial<Record<keyof DataOptions, readonly DataKind[]>>> = {
  inputs: ['npz'],
  label: ['npz', 'csv'],
  task: ['csv'],
  encode: ['csv'],
  fill: ['csv'],
  resize: ['pictures'],
  mean: ['pictures'],
  std: ['pictures'],
};

function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function unused(flag: string, message: string, hint: string): CliError {
  return new CliError({ code: 'CLI_OPTION_INVALID', message: `${flag} ${message}`, hint, details: { flag } });
}

/** Throws `CLI_OPTION_INVALID` for an option that says nothing about data of this kind. */
export function assertDataOptions(options: DataOptions, kind: DataKind): void {
  for (const key of Object.keys(kindsOf) as (keyof DataOptions)[]) {
    const kinds = kindsOf[key] ?? [];
    if (options[key] === undefined || kinds.includes(kind)) continue;
    throw wrongKind(flagOf(key), kinds, kind);
  }
  if (!options.header && kind !== 'csv') throw wrongKind('--no-header', ['csv'], kind);
}

function wrongKind(flag: string, kinds: readonly DataKind[], kind: DataKind): CliError {
  const wanted = kinds.map((each) => described[each]).join(' or ');
  return unused(flag, `belongs to ${wanted}, not to ${described[kind]}`, `leave ${flag} out`);
}

/** Throws `CLI_OPTION_INVALID` for an option of a schedule or of weight decay that there is not. */
export function assertLearningChoice(choice: LearningChoice): void {
  const { schedule, floor, stepEvery, stepFactor, undecayed, weightDecay } = choice;
  if (floor !== undefined && schedule !== 'cosine' && schedule !== 'linear') {
    throw unused('--floor', 'belongs to --schedule cosine or linear', 'add one of them, or leave it out');
  }
  for (const [flag, value] of [
    ['--step-every', stepEvery],
    ['--step-factor', stepFactor],
  ] as const) {
    if (value === undefined || schedule === 'step') continue;
    throw unused(flag, 'belongs to --schedule step', `add --schedule step, or leave ${flag} out`);
  }
  if (undecayed !== undefined && !(weightDecay !== undefined && weightDecay > 0)) {
    throw unused('--undecayed', 'needs --weight-decay', 'say how much the other weights decay');
  }
}

/** Throws `CLI_OPTION_INVALID` for options that contradict each other. */
export function assertNoContradiction(options: TrainHereOptions): void {
  const { resume, fresh, lora, only, adapters, epochs, steps } = options;
  if (epochs !== undefined && steps !== undefined) {
    throw unused('--steps', 'says how long to train, and so does --epochs', 'choose one of them');
  }
  if (resume === true && fresh === true) {
    throw unused('--fresh', 'forgets what --resume goes on with', 'choose one of them');
  }
  if (lora !== undefined && only !== undefined && adapters !== undefined) {
    const hint = 'leave --adapters out (the trained model has everything), or leave --only out';
    throw unused('--adapters', 'keeps adapters alone, and --only trains other weights too', hint);
  }
}
