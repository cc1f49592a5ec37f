import { CliError } from '../../../errors.ts';

/** Sizes of named dimensions. */
export type Dimensions = Readonly<Record<string, number>>;

const LARGEST = 1_000_000;

function invalid(text: string): CliError {
  return new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `--dim is ${JSON.stringify(text)}, not a name and a number`,
    hint: 'give --dim a named dimension and its size, such as --dim seq=128; repeat it for several',
    details: { text },
  });
}

/** Collects `--dim name=size`, one or several of them, also as `a=1,b=2`. Throws `CLI_OPTION_INVALID`. */
export function parseDimensions(text: string, before: Dimensions = {}): Dimensions {
  const found = text.split(',').map((part) => {
    const at = part.lastIndexOf('=');
    const size = part.slice(at + 1).trim();
    if (at < 1 || !/^\d{1,7}$/.test(size) || Number(size) < 1 || Number(size) > LARGEST) throw invalid(text);
    return [part.slice(0, at).trim(), Number(size)] as const;
  });
  return { ...before, ...Object.fromEntries(found) };
}
