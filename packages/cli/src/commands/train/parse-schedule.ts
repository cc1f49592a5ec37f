import type { Schedule } from '@plexus/nn';
import { CliError } from '../../errors.ts';

const WANTED = 'constant, step:EVERY:FACTOR, cosine[:STEPS[:FLOOR]] or linear[:STEPS[:FLOOR]]';

/** A schedule as a person writes it; without `steps` it ends with the training. */
export type ScheduleChoice =
  | { readonly kind: 'constant' }
  | { readonly kind: 'step'; readonly every: number; readonly factor: number }
  | { readonly kind: 'cosine' | 'linear'; readonly steps?: number; readonly floor?: number };

/** Reads `cosine`, `cosine:1000:0.1`, `step:200:0.5`. Throws `CLI_OPTION_INVALID`. */
export function parseSchedule(text: string): ScheduleChoice {
  const [kind = '', ...numbers] = text.trim().split(':');
  const values = numbers.map((number) => (number === '' ? Number.NaN : Number(number)));
  const [first, second] = values;
  const isWhole = first === undefined || (Number.isSafeInteger(first) && first > 0);
  const isShare = second === undefined || (second >= 0 && second <= 1);
  if (isWhole && isShare && values.length <= 2) {
    if (kind === 'constant' && first === undefined) return { kind };
    if (kind === 'step' && first !== undefined && second !== undefined && second > 0) {
      return { kind, every: first, factor: second };
    }
    if (kind === 'cosine' || kind === 'linear') {
      return {
        kind,
        ...(first === undefined ? {} : { steps: first }),
        ...(second === undefined ? {} : { floor: second }),
      };
    }
  }
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `--schedule is ${JSON.stringify(text)}, not a schedule`,
    hint: `give --schedule ${WANTED}`,
    details: { flag: '--schedule', text },
  });
}

/** The schedule of a training of so many steps; undefined when the learning rate never changes. */
export function toSchedule(
  choice: ScheduleChoice | undefined,
  warmUp: number,
  totalSteps: number,
): Schedule | undefined {
  const warm = warmUp > 0 ? { warmUp } : {};
  if (choice === undefined || choice.kind === 'constant') {
    return warmUp > 0 ? { kind: 'constant', ...warm } : undefined;
  }
  if (choice.kind === 'step') return { ...choice, ...warm };
  const { kind, steps = Math.max(1, totalSteps - warmUp), floor } = choice;
  return { kind, steps, ...(floor === undefined ? {} : { floor }), ...warm };
}
