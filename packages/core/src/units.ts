import { CoreError } from './errors.ts';

/** An amount of PLX in its smallest unit (1 PLX = 10^18). */
export type TokenAmount = bigint & { readonly __tokenAmount: unique symbol };

const DECIMALS = 18;
const JOB_ID_PATTERN = /^[1-9]\d{0,77}$/;
const AMOUNT_PATTERN = /^(\d{1,60})(?:\.(\d{1,18}))?$/;

/** Marks a raw integer as PLX units. Throws `CORE_AMOUNT_MALFORMED` for a negative one. */
export function toTokenAmount(units: bigint): TokenAmount {
  if (units < 0n) {
    throw new CoreError({
      code: 'CORE_AMOUNT_MALFORMED',
      message: `a token amount cannot be negative: ${units}`,
    });
  }
  return units as TokenAmount;
}

/** Reads "12.5" as PLX. Throws `CORE_AMOUNT_MALFORMED`. */
export function parseTokenAmount(text: string): TokenAmount {
  const match = AMOUNT_PATTERN.exec(text.trim());
  if (!match) {
    throw new CoreError({
      code: 'CORE_AMOUNT_MALFORMED',
      message: `not an amount of PLX: ${JSON.stringify(text.slice(0, 80))}`,
      hint: 'write a plain decimal number with at most 18 decimals, for example 12.5',
    });
  }
  const whole = BigInt(match[1] ?? '0');
  const fraction = BigInt((match[2] ?? '').padEnd(DECIMALS, '0'));
  return (whole * 10n ** BigInt(DECIMALS) + fraction) as TokenAmount;
}

/** Writes an amount as PLX without trailing zeros; at most `maxDecimals` decimals, cut, never rounded up. */
export function formatTokenAmount(amount: bigint, maxDecimals = DECIMALS): string {
  const sign = amount < 0n ? '-' : '';
  const units = amount < 0n ? -amount : amount;
  const scale = 10n ** BigInt(DECIMALS);
  const fraction = (units % scale)
    .toString()
    .padStart(DECIMALS, '0')
    .slice(0, maxDecimals)
    .replace(/0+$/, '');
  return `${sign}${units / scale}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A job's number on its chain, from 1. */
export type JobId = bigint & { readonly __jobId: unique symbol };

/** Reads a job's number. Throws `CORE_JOB_ID_MALFORMED` for anything but a whole number from 1. */
export function toJobId(value: bigint | number | string): JobId {
  const text = String(value).trim();
  if (JOB_ID_PATTERN.test(text)) return BigInt(text) as JobId;
  throw new CoreError({
    code: 'CORE_JOB_ID_MALFORMED',
    message: `not a job id: ${JSON.stringify(text.slice(0, 80))}`,
    hint: 'a job id is a whole number from 1, as "plexus job list" shows it',
  });
}
