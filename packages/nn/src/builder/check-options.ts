import { NnError } from '../errors.ts';

/** Throws `NN_SPEC_INVALID` unless every value is a positive whole number. */
export function assertPositiveIntegers(values: Readonly<Record<string, number | readonly number[]>>): void {
  for (const [name, value] of Object.entries(values)) {
    for (const number of [value].flat()) {
      if (Number.isSafeInteger(number) && number > 0) continue;
      throw invalidOption(name, number, 'a positive whole number');
    }
  }
}

export function invalidOption(name: string, value: unknown, expected: string): NnError {
  return new NnError({
    code: 'NN_SPEC_INVALID',
    message: `${name} is ${String(value)}, it must be ${expected}`,
    hint: `set ${name} to ${expected}`,
    details: { name, value },
  });
}
