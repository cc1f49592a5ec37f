import { CollabError } from '../errors.ts';
import { BEST_SCORE, INVALID_SCORE } from './score.ts';

/** One rater's row of the evaluation matrix: a score for every slot that sent an update, its own excepted (C6). */
export type Row = {
  readonly rater: number;
  /** Whole number above 0: 1, or stake in gwei under a cap. */
  readonly weight: bigint;
  readonly scores: ReadonlyMap<number, number>;
};

/**
 * `borda`: mean of m − p over raters, p the place in a row of m (the original rule). `median-rank` and `trimmed-rank`
 * look at places only and so bound what liars can do.
 */
export const rankRules = ['borda', 'median-rank', 'trimmed-rank'] as const;
export type RankRule = (typeof rankRules)[number];

export type RankOptions = {
  readonly rule: RankRule;
  /** Share of the raters' weight taken from each end by `trimmed-rank`, in 1/10^4, below 5,000. */
  readonly trimBps: number;
  /** How many updates form the best set. */
  readonly selected: number;
};

export type Ranking = {
  /** Slots from best to worst, without invalid ones. */
  readonly order: readonly number[];
  /** The best of them, at most `selected`, in slot order. */
  readonly selected: readonly number[];
  /** Slots that raters of more than half of the weight called invalid, or that nobody rated; in slot order. */
  readonly invalid: readonly number[];
  /** Borda points × 2^16 for each slot. */
  readonly points: ReadonlyMap<number, bigint>;
  /** What the rule orders each slot by before its points, smaller is better; 0 by `borda`. */
  readonly keys: ReadonlyMap<number, bigint>;
};

type Placed = { readonly place: bigint; readonly of: bigint; readonly weight: bigint };
const SCALE = 65_536n;

/**
 * The best updates of a round by what raters say of them (C7). Total and exact: whole numbers only, as in the contract.
 *
 * A row orders its slots by score, ties by lower slot, invalid ones last; place p counts from 1 and earns m − p points.
 * A slot's Borda value is ⌊2^16·Σ weight·points ÷ Σ weight⌋ over the raters other than itself. Median rank is the lower
 * weighted median of its places; trimmed rank is ⌊2^16·mean⌋ of the places left when `trimBps` of the weight is cut off
 * at each end. Ties go to more Borda points, then to the lower slot. Throws `COLLAB_ROWS_MALFORMED`.
 */
export function rankUpdates(rows: readonly Row[], slots: readonly number[], options: RankOptions): Ranking {
  const inOrder = [...slots].sort((a, b) => a - b);
  const placed = new Map<number, Placed[]>(inOrder.map((slot) => [slot, []]));
  const against = new Map<number, bigint>();
  for (const row of rows) {
    assertRow(row, inOrder);
    const ordered = orderOf(row, inOrder);
    ordered.forEach((slot, i) => {
      placed.get(slot)?.push({ place: BigInt(i + 1), of: BigInt(ordered.length), weight: row.weight });
      if (row.scores.get(slot) === INVALID_SCORE) against.set(slot, (against.get(slot) ?? 0n) + row.weight);
    });
  }
  const points = new Map(inOrder.map((slot) => [slot, bordaOf(placed.get(slot) ?? [])]));
  const isInvalid = (slot: number): boolean => {
    const weights = (placed.get(slot) ?? []).reduce((sum, entry) => sum + entry.weight, 0n);
    return weights === 0n || 2n * (against.get(slot) ?? 0n) > weights;
  };
  const invalid = inOrder.filter(isInvalid);
  const keyOf = (slot: number): bigint => keyFor(placed.get(slot) ?? [], options);
  const keys = new Map(inOrder.map((slot) => [slot, keyOf(slot)]));
  const order = inOrder
    .filter((slot) => !invalid.includes(slot))
    .sort(
      (a, b) =>
        compare(keys.get(a) as bigint, keys.get(b) as bigint) ||
        compare(points.get(b) as bigint, points.get(a) as bigint) ||
        a - b,
    );
  const selected = order.slice(0, options.selected).sort((a, b) => a - b);
  return { order, selected, invalid, points, keys };
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function assertRow({ rater, weight, scores }: Row, slots: readonly number[]): void {
  const expected = slots.filter((slot) => slot !== rater);
  const isWhole =
    weight > 0n &&
    scores.size === expected.length &&
    expected.every((slot) => {
      const score = scores.get(slot);
      return score !== undefined && Number.isInteger(score) && score >= 0 && score <= INVALID_SCORE;
    });
  if (isWhole) return;
  throw new CollabError({
    code: 'COLLAB_ROWS_MALFORMED',
    message: `the row of rater ${rater} does not score each of the other ${expected.length} updates from 0 to ${BEST_SCORE}`,
    hint: 'a row holds one score for every update of the round but the rater’s own; 65535 calls one invalid',
    details: { rater, scores: scores.size, expected: expected.length },
  });
}

/** Slots from best to worst in one row, the rater's own left out: by score, invalid ones last, ties by lower slot. */
export function orderOf(row: Pick<Row, 'rater' | 'scores'>, slots: readonly number[]): readonly number[] {
  const worth = (slot: number): number => {
    const score = row.scores.get(slot) as number;
    return score === INVALID_SCORE ? -1 : score;
  };
  return slots.filter((slot) => slot !== row.rater).sort((a, b) => worth(b) - worth(a) || a - b);
}

function bordaOf(places: readonly Placed[]): bigint {
  const weights = places.reduce((sum, { weight }) => sum + weight, 0n);
  if (weights === 0n) return 0n;
  const earned = places.reduce((sum, { place, of, weight }) => sum + weight * (of - place), 0n);
  return (SCALE * earned) / weights;
}

/** What a rule orders by, smaller is better. */
function keyFor(places: readonly Placed[], { rule, trimBps }: RankOptions): bigint {
  if (rule === 'borda') return 0n;
  const sorted = [...places].sort((a, b) => compare(a.place, b.place));
  const weights = places.reduce((sum, { weight }) => sum + weight, 0n);
  return rule === 'median-rank'
    ? lowerMedian(sorted, weights)
    : trimmedMean(sorted, weights, BigInt(trimBps));
}

/** The first place at which at least half of the weight is reached. */
function lowerMedian(sorted: readonly Placed[], weights: bigint): bigint {
  let reached = 0n;
  for (const { place, weight } of sorted) {
    reached += weight;
    if (2n * reached >= weights) return place;
  }
  return 0n;
}

/** Mean × 2^16 of what lies between the two cuts; a rater on a cut counts with the part of its weight inside. */
function trimmedMean(sorted: readonly Placed[], weights: bigint, trimBps: bigint): bigint {
  const cut = (weights * trimBps) / 10_000n;
  const [from, to] = [cut, weights - cut];
  let reached = 0n;
  let sum = 0n;
  for (const { place, weight } of sorted) {
    const low = reached > from ? reached : from;
    const end = reached + weight;
    const high = end < to ? end : to;
    if (high > low) sum += place * (high - low);
    reached = end;
  }
  return to > from ? (SCALE * sum) / (to - from) : 0n;
}
