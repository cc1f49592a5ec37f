import { isPlexusError } from '@plexus/core';
import { feedsOf, inferShapes, type Model } from '@plexus/nn';
import { CliError } from '../../../errors.ts';
import type { Dimensions } from './parse-dimensions.ts';

export type { Dimensions } from './parse-dimensions.ts';

/** Named dimensions of the inputs: the first of each is the batch, the others must be given. */
export function openDimensions(model: Model): {
  readonly batch: readonly string[];
  readonly others: readonly string[];
} {
  const batch = new Set<string>();
  const others = new Set<string>();
  for (const { shape } of feedsOf(model)) {
    shape.forEach((size, axis) => {
      if (typeof size === 'string') (axis === 0 ? batch : others).add(size);
    });
  }
  return { batch: [...batch], others: [...others].filter((name) => !batch.has(name)) };
}

export type Sizes = {
  /** Rows, for what is said and for cutting data. */
  readonly batch: number;
  /** A number for every open dimension, the batch included. */
  readonly dimensions: Dimensions;
  /** Dimensions nobody gave a number for, which got one to go on with. */
  readonly assumed: readonly string[];
};

/**
 * Numbers for a model's open dimensions. A batch that the file fixes wins over `batch`. Throws `CLI_OPTION_INVALID` for
 * a dimension without a number, and for a name that no input has.
 */
export function chooseSizes(model: Model, batch: number, given: Dimensions): Sizes {
  const missing = dimensionsWithout(model, given);
  if (missing.length === 0) return sizesWith(model, batch, given, {});
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `dimension "${missing[0]}" of the inputs has no number`,
    hint: `give ${missing.map((name) => `--dim ${name}=<size>`).join(' ')}`,
    details: { missing },
  });
}

/** Sizes that dimensions often have; the first one with which a model's shapes fit together is taken. */
const usualSizes = [16, 8, 32, 64, 28, 5, 4, 128, 224] as const;

/**
 * As `chooseSizes`, but dimensions without a number get one that the model can be tried with: the sizes that are
 * possible by shape, at least one, the most usual first.
 */
export function guessSizes(model: Model, batch: number, given: Dimensions): readonly [Sizes, ...Sizes[]] {
  const missing = dimensionsWithout(model, given);
  const withSize = (size: number): Sizes =>
    sizesWith(model, batch, given, Object.fromEntries(missing.map((name) => [name, size])));
  const usual = withSize(usualSizes[0]);
  if (missing.length === 0) return [usual];
  const [first = usual, ...others] = usualSizes.map(withSize).filter((sizes) => fits(model, sizes));
  return [first, ...others];
}

/** "tried with seq = 16": what the person who typed the command should know of guessed sizes. */
export function describeGuess({ assumed, dimensions }: Sizes): string | undefined {
  if (assumed.length === 0) return undefined;
  return `tried with ${assumed.map((name) => `${name} = ${dimensions[name]}`).join(', ')}; --dim says otherwise`;
}

function fits(model: Model, { dimensions }: Sizes): boolean {
  try {
    inferShapes(model, { dimensions });
    return true;
  } catch (error) {
    if (isPlexusError(error)) return false;
    throw error;
  }
}

function dimensionsWithout(model: Model, given: Dimensions): readonly string[] {
  const open = openDimensions(model);
  const known = [...open.batch, ...open.others];
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: `--dim names "${name}"; the model’s inputs ${known.length === 0 ? 'have no open dimension' : `have ${known.join(', ')}`}`,
      hint: 'name an open dimension of an input, or leave --dim out',
      details: { name, known },
    });
  }
  return open.others.filter((name) => !Object.hasOwn(given, name));
}

function sizesWith(model: Model, batch: number, given: Dimensions, guessed: Dimensions): Sizes {
  const open = openDimensions(model);
  const named = open.batch.find((name) => Object.hasOwn(given, name));
  const fixed = feedsOf(model).flatMap(({ shape }) => (typeof shape[0] === 'number' ? [shape[0]] : []));
  const rows = (named === undefined ? undefined : given[named]) ?? fixed[0] ?? batch;
  const first = Object.fromEntries(open.batch.map((name) => [name, rows]));
  return { batch: rows, dimensions: { ...first, ...guessed, ...given }, assumed: Object.keys(guessed) };
}
