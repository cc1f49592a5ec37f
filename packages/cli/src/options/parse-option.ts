import { CliError } from '../errors.ts';

function invalid(flag: string, text: string, wanted: string): CliError {
  return new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `${flag} is ${JSON.stringify(text)}, not ${wanted}`,
    hint: `give ${flag} ${wanted}`,
    details: { flag, text },
  });
}

/** A parser of whole numbers for one flag. Throws `CLI_OPTION_INVALID`. */
export function wholeNumber(flag: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw invalid(flag, text, `a whole number from ${least} to ${most}`);
  };
}

/** A parser of numbers above `over` and up to `most`. Throws `CLI_OPTION_INVALID`. */
export function decimalNumber(flag: string, over: number, most: number): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value > over && value <= most) return value;
    throw invalid(flag, text, `a number above ${over} and up to ${most}`);
  };
}

/** A parser of lists like `64,32`. */
export function listOf<T>(parse: (text: string) => T): (text: string) => readonly T[] {
  return (text) => text.split(',').map((part) => parse(part.trim()));
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 };

/** A parser of durations like `300ms`, `2s`; milliseconds without a unit. Throws `CLI_OPTION_INVALID`. */
export function duration(flag: string, leastMs: number, mostMs: number): (text: string) => number {
  return (text) => {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s|min)?$/.exec(text.trim());
    const value = Number(match?.[1] ?? Number.NaN) * (UNITS[match?.[2] ?? 'ms'] ?? 1);
    if (value >= leastMs && value <= mostMs) return value;
    throw invalid(flag, text, `a duration like 300ms or 2s, from ${leastMs} ms to ${mostMs} ms`);
  };
}

/** A value that must be one of a few words. Throws `CLI_OPTION_INVALID`. */
export function oneOf<const T extends string>(flag: string, words: readonly T[]): (text: string) => T {
  return (text) => {
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    throw invalid(flag, text, `one of ${words.join(', ')}`);
  };
}
