import { noiseFor, type PrivacyBudget, samplingRateOf } from '@plexus/nn';
import type { ParticipantRows } from '../data/split-rows.ts';
import { cohortOf } from './cast-roles.ts';
import type { SimulationOptions } from './options.ts';

/** Private training of everybody: the length gradients are cut to, and each participant's noise in such lengths. */
export type SimulatedPrivacy = { readonly clip: number; readonly noise: readonly number[] };

/**
 * The least noise with which each participant stays within the budget over the rounds it is drawn for, by the number
 * of its training rows.
 */
export function privateNoise(
  options: Pick<SimulationOptions, 'participants' | 'perRound' | 'rounds' | 'seed' | 'spec'>,
  rows: readonly ParticipantRows[],
  { budget, clip }: { readonly budget: PrivacyBudget; readonly clip: number },
): SimulatedPrivacy {
  const { rounds, spec } = options;
  const roundsOf = new Map<number, number>();
  for (let round = 0; round < rounds; round++)
    for (const participant of cohortOf(options, round))
      roundsOf.set(participant, 1 + (roundsOf.get(participant) ?? 0));
  const known = new Map<string, number>();
  const noise = rows.map(({ train }, participant) => {
    const steps = spec.localSteps * Math.max(1, roundsOf.get(participant) ?? 0);
    const samplingRate = samplingRateOf(spec.training.batchSize, train.length);
    const key = `${samplingRate} ${steps}`;
    const found = known.get(key) ?? noiseFor({ budget, samplingRate, steps });
    known.set(key, found);
    return found;
  });
  return { clip, noise };
}
