import { NnError } from '../errors.ts';

/** Throws `NN_SPEC_INVALID` naming the field unless `value` is finite and `isValid`. */
export function assertNumber(field: string, value: number, isValid: boolean, expected: string): void {
  if (Number.isFinite(value) && isValid) return;
  throw new NnError({
    code: 'NN_SPEC_INVALID',
    message: `${field} of the training spec is ${value}`,
    hint: `give ${expected}`,
    details: { field, value: String(value) },
  });
}
