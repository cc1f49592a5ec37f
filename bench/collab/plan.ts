import {
  type AttackKind,
  attackKinds,
  type Combining,
  type Comparison,
  comparisons,
  type LieKind,
  lieKinds,
  type RankRule,
  rankRules,
  type ValueFormat,
  valueFormats,
} from '@plexus/collab';

/** One run of the table: everything that is not the same in all of them. */
export type Run = {
  readonly part: 'attacks' | 'strong' | 'lies' | 'bytes' | 'fifty' | 'again';
  readonly data: string;
  readonly column: RankRule | Comparison;
  readonly participants: number;
  readonly rounds: number;
  readonly attack?: { readonly kind: AttackKind; readonly share: number; readonly strength?: number };
  readonly lies?: { readonly kind: LieKind; readonly share: number };
  readonly share: number;
  readonly format: ValueFormat;
  /** Default: 1. */
  readonly seed?: number;
};

export type PlanOptions = { readonly data: readonly string[]; readonly quick: boolean };

export const columns: readonly (RankRule | Comparison)[] = [...rankRules, ...comparisons];
export const attackShares = [0.1, 0.2, 0.3, 0.4] as const;
/** Attacks tried again with attackers who also lie for one another. */
export const colluding = ['min-max', 'sign-flip', 'inner-product'] as const;
/** Attacks tried again with more force than their authors gave them. */
export const strong = [
  { kind: 'alie', strength: 1.5 },
  { kind: 'inner-product', strength: 10 },
  { kind: 'noise', strength: 30 },
] as const;
/** Share of the updates of a round that is applied: the session expects that at most 40 % are poisoned. */
const APPLIED = 0.6;

/** Everything that is to be run, in an order in which every part is soon of use. */
export function planRuns({ data, quick }: PlanOptions): readonly Run[] {
  const rounds = quick ? 10 : 20;
  const shares = quick ? [0.2, 0.4] : attackShares;
  const usual = { participants: 20, rounds, share: 1, format: 'fp32' } as const;
  const [first = 'digits'] = data;
  const attacks = data.flatMap((name) =>
    columns.flatMap((column): Run[] => [
      { ...usual, part: 'attacks', data: name, column },
      ...attackKinds.flatMap((kind) =>
        shares.map(
          (share): Run => ({ ...usual, part: 'attacks', data: name, column, attack: { kind, share } }),
        ),
      ),
    ]),
  );
  const lies = rankRules.flatMap((column) =>
    shares.flatMap((share): Run[] => [
      ...lieKinds.map(
        (kind): Run => ({ ...usual, part: 'lies', data: first, column, lies: { kind, share } }),
      ),
      ...colluding.map(
        (kind): Run => ({
          ...usual,
          part: 'lies',
          data: first,
          column,
          attack: { kind, share },
          lies: { kind: 'promote-friends', share },
        }),
      ),
    ]),
  );
  const bytes = [1, 0.1, 0.03, 0.01].flatMap((share) =>
    valueFormats.map(
      (format): Run => ({
        ...usual,
        part: 'bytes',
        data: first,
        column: 'median-rank',
        rounds: quick ? 20 : 60,
        share,
        format,
      }),
    ),
  );
  const forced = columns.flatMap((column) =>
    strong.flatMap((attack) =>
      [0.2, 0.4].map(
        (share): Run => ({ ...usual, part: 'strong', data: first, column, attack: { ...attack, share } }),
      ),
    ),
  );
  const again = [2, 3].flatMap((seed) => [
    { ...usual, part: 'again', data: first, column: 'median-rank', seed } as const,
    ...attackKinds.flatMap((kind) =>
      [0.3, 0.4].map(
        (share): Run => ({
          ...usual,
          part: 'again',
          data: first,
          column: 'median-rank',
          attack: { kind, share },
          seed,
        }),
      ),
    ),
  ]);
  const crowd = { ...usual, part: 'fifty', data: first, participants: 50 } as const;
  const fifty = (['median-rank', 'fed-avg'] as const).flatMap((column): Run[] => [
    { ...crowd, column },
    ...attackKinds.map((kind): Run => ({ ...crowd, column, attack: { kind, share: 0.3 } })),
  ]);
  return [...attacks, ...lies, ...bytes, ...(quick ? [] : [...fifty, ...forced, ...again])];
}

export function combiningOf({ column, participants, attack }: Run): Combining {
  const rule = rankRules.find((name) => name === column);
  if (rule !== undefined)
    return { kind: 'rated', rule, trimBps: 2_000, selected: Math.round(APPLIED * participants) };
  return { kind: 'comparison', name: column as Comparison, expected: attack?.share ?? 0 };
}

/** The same for equal runs; what a checkpoint is found by. */
export function keyOf(run: Run): string {
  return JSON.stringify(run);
}
