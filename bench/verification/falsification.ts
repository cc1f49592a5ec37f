import type { RandomSource } from '@plexus/core';
import { strataOf } from '../../packages/jobs/src/rules/committee.ts';

/** How a cheater chooses the segments it falsifies: so that the draw sees them least, at random, or in one stretch. */
export type Placement = 'hardest' | 'random' | 'stretch';

/** `count` different segments out of `segments`, chosen in this way. `samples` is what each endorser repeats. */
export function placeFalsified(
  placement: Placement,
  sampling: { readonly segments: number; readonly samples: number },
  count: number,
  random: RandomSource,
): ReadonlySet<number> {
  const { segments, samples } = sampling;
  const chosen = new Set<number>();
  if (placement === 'stretch') {
    const from = random.nextBelow(segments - count + 1);
    for (let i = 0; i < count; i++) chosen.add(from + i);
    return chosen;
  }
  if (placement === 'random') {
    while (chosen.size < count) chosen.add(random.nextBelow(segments));
    return chosen;
  }
  const strata = strataOf(segments, samples).map(({ from, size }) => ({ from, size, honest: size }));
  while (chosen.size < count) {
    const target = strata.reduce((best, stratum) => (stratum.honest > best.honest ? stratum : best));
    target.honest--;
    let segment = target.from + random.nextBelow(target.size);
    while (chosen.has(segment)) segment = target.from + ((segment + 1 - target.from) % target.size);
    chosen.add(segment);
  }
  return chosen;
}

const STATE_HEADER_BYTES = 56;

/** A state that differs from `state` in the last bit of one number: the smallest lie there is. */
export function nudgeState(state: Uint8Array, random: RandomSource): Uint8Array {
  const nudged = Uint8Array.from(state);
  const at = STATE_HEADER_BYTES + 4 * random.nextBelow((state.length - STATE_HEADER_BYTES) / 4);
  nudged[at] = (nudged[at] ?? 0) ^ 1;
  return nudged;
}
