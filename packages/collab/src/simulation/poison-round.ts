import { createRandom } from '@plexus/core';
import { poisonedChanges } from '../attacks/attack-kinds.ts';
import { decodeUpdate, encodeUpdate } from '../rules/encode-update.ts';
import { countSelected, selectChanges } from '../rules/select-changes.ts';
import { denseOf, type Update } from '../rules/update.ts';
import { orUndefined, type Trained } from './labour.ts';
import type { SimulationOptions } from './options.ts';

/** One update of a round as bytes, and as receivers read it; undefined for bytes that are no update. */
export type Received = {
  readonly slot: number;
  readonly participant: number;
  readonly bytes: Uint8Array;
  readonly update: Update | undefined;
};

export type PoisonContext = {
  readonly options: Pick<SimulationOptions, 'attack' | 'spec' | 'seed'>;
  readonly size: number;
  readonly round: number;
  readonly lastMove: Float32Array;
};

/**
 * What everybody receives: the bytes of honest participants, and what attackers make of knowing them all. Who sent nothing
 * is left out.
 */
export function receiveUpdates(
  trained: readonly Trained[],
  { options, size, round, lastMove }: PoisonContext,
): readonly Received[] {
  const { attack, spec, seed } = options;
  const limits = { size, maxCount: countSelected(size, spec.share) };
  const receive = (bytes: Uint8Array, participant: number, slot: number): Received => ({
    slot,
    participant,
    bytes,
    update: orUndefined(() => decodeUpdate(bytes, limits)),
  });
  const honest = trained.flatMap(({ bytes, participant }, slot) =>
    bytes === undefined ? [] : [receive(bytes, participant, slot)],
  );
  const poison = attack === undefined ? undefined : poisonedChanges[attack.kind];
  const attackers = trained.filter(({ delta }) => delta !== undefined).length;
  if (poison === undefined || attackers === 0) return honest;
  const known = honest.flatMap(({ update }) => (update === undefined ? [] : [denseOf(update)]));
  const poisoned = trained.flatMap(({ delta, participant }, slot) => {
    if (delta === undefined) return [];
    const random = createRandom(
      (BigInt(seed) << 32n) ^ BigInt(round * 65_536 + participant) ^ 0xbad0_0000_0000_0000n,
    );
    const view = { honest: known.length > 0 ? known : [delta], own: delta, lastMove, attackers, random };
    const bytes = orUndefined(() => {
      const change = poison(view, attack?.strength);
      return encodeUpdate(selectChanges(change, new Float32Array(size), spec.share), spec.format);
    });
    return bytes === undefined ? [] : [receive(bytes, participant, slot)];
  });
  return [...honest, ...poisoned].sort((a, b) => a.slot - b.slot);
}
