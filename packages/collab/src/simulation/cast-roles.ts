import { permutationOf } from '@plexus/core';
import { CollabError } from '../errors.ts';
import { MOST_SLOTS, type SimulationOptions } from './options.ts';

/** Who plays which part. */
export type Cast = {
  readonly attackers: ReadonlySet<number>;
  readonly liars: ReadonlySet<number>;
};

/** Attackers drawn by the seed; liars are the same people first, then others. */
export function castRoles({
  participants,
  attack,
  lies,
  seed,
}: Pick<SimulationOptions, 'participants' | 'attack' | 'lies' | 'seed'>): Cast {
  const order = [...permutationOf(participants, (BigInt(seed) << 32n) ^ 0xca57n)];
  const first = (share: number): ReadonlySet<number> =>
    new Set(order.slice(0, Math.round(share * participants)).sort((a, b) => a - b));
  return { attackers: first(attack?.share ?? 0), liars: first(lies?.share ?? 0) };
}

/** Participants of a round in rising order: all, or so many drawn by seed and round. */
export function cohortOf(
  { participants, perRound, seed }: Pick<SimulationOptions, 'participants' | 'perRound' | 'seed'>,
  round: number,
): readonly number[] {
  const count = perRound ?? Math.min(participants, MOST_SLOTS);
  if (count === participants) return Array.from({ length: participants }, (_, i) => i);
  const order = permutationOf(participants, (BigInt(seed) << 32n) ^ BigInt(0xc0_0000 + round));
  return [...order.subarray(0, count)].sort((a, b) => a - b);
}

/** Throws `COLLAB_SPEC_INVALID` for what no session could be. */
export function assertSimulation(options: SimulationOptions): void {
  const { participants, perRound, rounds, combining, attack, lies, workers, spec } = options;
  const perRoundCount = perRound ?? Math.min(participants, MOST_SLOTS);
  const isShare = (share: number | undefined): boolean => share === undefined || (share >= 0 && share < 1);
  const wrong: readonly (readonly [string, boolean])[] = [
    ['participants', Number.isInteger(participants) && participants >= 3],
    ['perRound', perRoundCount >= 3 && perRoundCount <= Math.min(participants, MOST_SLOTS)],
    ['rounds', Number.isInteger(rounds) && rounds >= 1],
    ['workers', Number.isInteger(workers) && workers >= 1],
    ['attack.share', isShare(attack?.share)],
    ['lies.share', isShare(lies?.share)],
    ['spec.share', spec.share > 0 && spec.share <= 1],
    [
      'combining.selected',
      combining.kind !== 'rated' || (combining.selected >= 1 && combining.selected <= perRoundCount),
    ],
    [
      'combining.trimBps',
      combining.kind !== 'rated' || (combining.trimBps >= 0 && combining.trimBps < 5_000),
    ],
    [
      'combining.expected',
      combining.kind !== 'comparison' || (combining.expected >= 0 && combining.expected < 0.5),
    ],
  ];
  const field = wrong.find(([, isRight]) => !isRight)?.[0];
  if (field === undefined) return;
  throw new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `"${field}" is out of range for a simulation of ${participants} participants, ${perRoundCount} in each round`,
    hint: `take 3 participants or more, at most ${MOST_SLOTS} in each round, and shares from 0 to below 1`,
    details: { field },
  });
}
