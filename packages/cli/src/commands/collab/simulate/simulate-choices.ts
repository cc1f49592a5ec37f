import { CliError } from '../../../errors.ts';
import { decimalNumber } from '../../../options/parse-option.ts';

/** The names a person may give, spelt here so that help does not load the simulation; `run-simulate` holds them to its types. */
export const attackNames = [
  'label-flip',
  'sign-flip',
  'noise',
  'alie',
  'inner-product',
  'min-max',
  'free-rider',
] as const;
export const lieNames = ['invert', 'promote-friends', 'random'] as const;
export const ruleNames = ['borda', 'median-rank', 'trimmed-rank'] as const;
export const columnNames = [
  ...ruleNames,
  'fed-avg',
  'median',
  'trimmed-mean',
  'krum',
  'multi-krum',
  'centred-clipping',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** `iid` or `dirichlet:0.5`. Throws `CLI_OPTION_INVALID`. */
export function parseSplit(text: string): { kind: 'iid' } | { kind: 'dirichlet'; alpha: number } {
  if (text === 'iid') return { kind: 'iid' };
  const [kind, alpha = '0.5', ...rest] = text.split(':');
  if (kind === 'dirichlet' && rest.length === 0)
    return { kind: 'dirichlet', alpha: decimalNumber('--split', 0, 1e6)(alpha) };
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `--split is ${JSON.stringify(text)}, neither iid nor dirichlet:ALPHA`,
    hint: 'give --split iid, or --split dirichlet:0.5; the smaller the number, the more unequal',
    details: { text },
  });
}
