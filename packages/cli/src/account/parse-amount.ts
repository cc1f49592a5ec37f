import { parseTokenAmount, type TokenAmount, toTokenAmount } from '@plexus/core';
import { CliError } from '../errors.ts';

const STAKE_DECIMALS = 9;

function invalid(text: string, wanted: string): CliError {
  return new CliError({
    code: 'CLI_AMOUNT_INVALID',
    message: `${JSON.stringify(text.slice(0, 80))} is no amount of PLX that can be moved: ${wanted}`,
    hint: 'write a plain decimal number above 0, for example 12.5',
    details: { text: text.slice(0, 80) },
  });
}

/** Reads an amount that is to be moved. Throws `CLI_AMOUNT_INVALID` for 0, a negative number, or over 18 decimals. */
export function parsePositiveAmount(text: string): TokenAmount {
  if (/^\s*-/.test(text)) throw invalid(text, 'it is negative');
  const decimals = /^\s*\d+\.(\d+)\s*$/.exec(text)?.[1]?.length ?? 0;
  if (decimals > 18) throw invalid(text, `it has ${decimals} decimals, PLX has 18`);
  const amount = /^\s*\d+(\.\d+)?\s*$/.test(text) ? parseTokenAmount(text) : undefined;
  if (amount === undefined) throw invalid(text, 'it is not a plain decimal number');
  if (amount === 0n) throw invalid(text, 'it is 0');
  return amount;
}

/** As `parsePositiveAmount`; the registry counts in 0.000000001 PLX, so more than 9 decimals are refused as well. */
export function parseStakeAmount(text: string): TokenAmount {
  const amount = parsePositiveAmount(text);
  if (amount % 10n ** 9n === 0n) return toTokenAmount(amount);
  throw invalid(text, `stake is counted in 0.000000001 PLX, so at most ${STAKE_DECIMALS} decimals`);
}
