import {
  type AttackKind,
  attackKinds,
  type Combining,
  type Comparison,
  comparisons,
  type LieKind,
  lieKinds,
  MOST_SLOTS,
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
/** Seeds that some of the table of attacks is run with beside the first. */
export const seeds = [2, 3] as const;
/** What is tried with other seeds and with 50 participants. */
export const crowdColumns = ['median-rank', 'trimmed-rank', 'fed-avg', 'multi-krum'] as const;
/** Share of the updates of a round that is applied: the session expects that at most 40 % are poisoned. */
const APPLIED = 0.6;

/** Rounds after which learning has slowed down. */
const roundsOf = (data: string, quick: boolean): number => (quick ? 10 : data === 'digits' ? 20 : 40);

/** Everything that is to be run, in an order in which every part is soon of use. */
export function planRuns({ data, quick }: PlanOptions): readonly Run[] {
  const shares = quick ? [0.2, 0.4] : attackShares;
  const [first = 'digits'] = data;
  const usualOf = (name: string) =>
    ({ participants: 20, rounds: roundsOf(name, quick), share: 1, format: 'fp32' }) as const;
  const attacked =
    (part: Run['part'], name: string, among: readonly number[], more: Partial<Run> = {}) =>
    (column: Run['column']): Run[] => {
      const usual = { ...usualOf(name), ...more, part, data: name, column };
      const runs = attackKinds.flatMap((kind) =>
        among.map((share): Run => ({ ...usual, attack: { kind, share } })),
      );
      return [usual, ...runs];
    };
  const attacks = data.flatMap((name) => columns.flatMap(attacked('attacks', name, shares)));
  const again = data.flatMap((name) =>
    seeds.flatMap((seed) => crowdColumns.flatMap(attacked('again', name, [0.3, 0.4], { seed }))),
  );
  const fifty = data.flatMap((name) =>
    crowdColumns.flatMap(attacked('fifty', name, [0.2, 0.3, 0.4], { participants: 50 })),
  );
  const lies = data.flatMap((name) =>
    rankRules.flatMap((column) =>
      shares.flatMap((share): Run[] => {
        const usual = { ...usualOf(name), part: 'lies', data: name, column } as const;
        return [
          ...lieKinds.map((kind): Run => ({ ...usual, lies: { kind, share } })),
          ...colluding.map(
            (kind): Run => ({ ...usual, attack: { kind, share }, lies: { kind: 'promote-friends', share } }),
          ),
        ];
      }),
    ),
  );
  const bytes = [1, 0.1, 0.03, 0.01].flatMap((share) =>
    valueFormats.map((format): Run => {
      const rounds = quick ? 20 : 60;
      return { ...usualOf(first), part: 'bytes', data: first, column: 'median-rank', rounds, share, format };
    }),
  );
  const forced = data.flatMap((name) =>
    columns.flatMap((column) =>
      strong.flatMap((attack) =>
        [0.2, 0.4].map(
          (share): Run => ({
            ...usualOf(name),
            part: 'strong',
            data: name,
            column,
            attack: { ...attack, share },
          }),
        ),
      ),
    ),
  );
  const all = [...attacks, ...lies, ...bytes, ...(quick ? [] : [...fifty, ...forced, ...again])];
  return all.sort((a, b) => urgencyOf(b, first) - urgencyOf(a, first));
}

/** What says most is run first, so that a bench that is stopped has something to tell. */
function urgencyOf({ part, data, column }: Run, first: string): number {
  if (part === 'attacks') return 3;
  const isUsual = column === 'median-rank' || !crowdColumns.some((name) => name === column);
  const isWide = part === 'fifty' || part === 'again';
  return (isWide ? Number(isUsual) : 1) + Number(data === first || isWide);
}

export function combiningOf({ column, participants, attack }: Run): Combining {
  const rule = rankRules.find((name) => name === column);
  if (rule !== undefined)
    return {
      kind: 'rated',
      rule,
      trimBps: 2_000,
      selected: Math.round(APPLIED * Math.min(participants, MOST_SLOTS)),
    };
  return { kind: 'comparison', name: column as Comparison, expected: attack?.share ?? 0 };
}

/** The same for equal runs; what a checkpoint is found by. */
export function keyOf(run: Run): string {
  const { attack, lies, seed = 1, ...rest } = run;
  const { part, data, column, participants, rounds, share, format } = rest;
  const forced = [attack?.kind, attack?.share, attack?.strength, lies?.kind, lies?.share];
  return JSON.stringify([part, data, column, participants, rounds, share, format, seed, ...forced]);
}
