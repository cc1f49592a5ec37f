import { createRandom, permutationOf } from '@plexus/core';
import { CollabError } from '../errors.ts';
import { drawShares } from './random-draws.ts';

/**
 * How rows are dealt out. `iid`: at random, equally many. `dirichlet`: for each label, shares of the participants are
 * drawn from a Dirichlet distribution (Hsu et al., "Measuring the effects of non-identical data distribution", 2019).
 */
export type Split = { readonly kind: 'iid' } | { readonly kind: 'dirichlet'; readonly alpha: number };

/** Row numbers of one participant's own data. */
export type ParticipantRows = { readonly train: Uint32Array; readonly validation: Uint32Array };

export type SplitOptions = {
  readonly participants: number;
  readonly split: Split;
  /** Share of a participant's rows it rates others with, in (0, 1). */
  readonly validationShare: number;
  readonly seed: number | bigint;
};

const LEAST_ROWS = 2;

/**
 * Deals rows with these labels out to participants: every row once, at least one to train on and one to rate with for
 * everybody. Who has too little is given rows of who has most. The same seed gives the same split. Throws
 * `COLLAB_SPEC_INVALID` for too few rows or numbers out of range.
 */
export function splitRows(
  labels: ArrayLike<number | bigint>,
  options: SplitOptions,
): readonly ParticipantRows[] {
  const { participants, split, validationShare, seed } = options;
  assertPossible(labels.length, options);
  const order = permutationOf(labels.length, seed);
  const dealt =
    split.kind === 'iid'
      ? dealEvenly(order, participants)
      : dealByLabel(order, labels, participants, split.alpha, seed);
  fillUp(dealt);
  return dealt.map((rows) => holdOut(rows, labels, validationShare));
}

function assertPossible(rows: number, { participants, split, validationShare }: SplitOptions): void {
  const isPossible =
    Number.isInteger(participants) &&
    participants > 0 &&
    rows >= LEAST_ROWS * participants &&
    validationShare > 0 &&
    validationShare < 1 &&
    (split.kind === 'iid' || (split.alpha > 0 && Number.isFinite(split.alpha)));
  if (isPossible) return;
  throw new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `${rows} rows cannot be dealt out to ${participants} participants who rate with a share of ${validationShare} of theirs`,
    hint: 'give two rows or more for each participant, a share between 0 and 1, and an alpha above 0',
    details: { rows, participants, validationShare, split },
  });
}

function dealEvenly(order: Uint32Array, participants: number): number[][] {
  const dealt: number[][] = Array.from({ length: participants }, () => []);
  for (const [i, row] of order.entries()) dealt[i % participants]?.push(row);
  return dealt;
}

function dealByLabel(
  order: Uint32Array,
  labels: ArrayLike<number | bigint>,
  participants: number,
  alpha: number,
  seed: number | bigint,
): number[][] {
  const random = createRandom(BigInt(seed) ^ 0xd1_71c4_1e70_0000n);
  const dealt: number[][] = Array.from({ length: participants }, () => []);
  for (const rows of groupByLabel(order, labels)) {
    const shares = drawShares(random, participants, alpha);
    let reached = 0;
    let from = 0;
    shares.forEach((share, i) => {
      reached += share;
      const to = i === participants - 1 ? rows.length : Math.round(reached * rows.length);
      for (const row of rows.slice(from, to)) dealt[i]?.push(row);
      from = to;
    });
  }
  return dealt;
}

/** Rows of each label in the order given; labels in rising order. */
function groupByLabel(rows: ArrayLike<number>, labels: ArrayLike<number | bigint>): readonly number[][] {
  const groups = new Map<number, number[]>();
  for (const row of Array.from(rows)) {
    const label = Number(labels[row]);
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [row]);
    else group.push(row);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

function fillUp(dealt: number[][]): void {
  for (const rows of dealt) {
    while (rows.length < LEAST_ROWS) {
      const richest = dealt.reduce((most, other) => (other.length > most.length ? other : most));
      rows.push(richest.pop() as number);
    }
  }
}

/** Every label's share of rows for rating, rounded by carrying over from label to label. */
function holdOut(
  rows: readonly number[],
  labels: ArrayLike<number | bigint>,
  share: number,
): ParticipantRows {
  const [train, validation]: [number[], number[]] = [[], []];
  let owed = 0.5;
  for (const group of groupByLabel(rows, labels)) {
    owed += group.length * share;
    const taken = Math.min(group.length, Math.floor(owed));
    owed -= taken;
    validation.push(...group.slice(0, taken));
    train.push(...group.slice(taken));
  }
  if (validation.length === 0) validation.push(train.pop() as number);
  if (train.length === 0) train.push(validation.pop() as number);
  return { train: Uint32Array.from(train), validation: Uint32Array.from(validation) };
}
