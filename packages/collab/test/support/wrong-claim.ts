import { maskOf, slotsOf } from '../../src/rules/masks.ts';
import type { RankingClaim } from '../../src/rules/ranking-claim.ts';

const KEY_BYTES = 6;

/** A claim that makes one slot the best of all, of updates in slots from 0 on; its best set agrees with its keys. */
export function lieAbout({ selected, keys }: RankingClaim, slot: number): RankingClaim {
  const lie = keys.slice().fill(0, KEY_BYTES * slot, KEY_BYTES * (slot + 1));
  const keyOf = (of: number): string =>
    Buffer.from(lie.subarray(KEY_BYTES * of, KEY_BYTES * (of + 1))).toString('hex');
  const slots = Array.from({ length: lie.length / KEY_BYTES }, (_, i) => i);
  const valid = slots.filter((of) => keyOf(of) !== 'f'.repeat(2 * KEY_BYTES));
  const order = valid.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a - b));
  return { selected: maskOf(order.slice(0, slotsOf(selected).length)), keys: lie };
}
