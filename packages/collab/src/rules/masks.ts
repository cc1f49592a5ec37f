/** Sets of slots as the contract spells them: bit i stands for slot i. */
export function hasSlot(mask: bigint, slot: number): boolean {
  return ((mask >> BigInt(slot)) & 1n) === 1n;
}

export function bitOf(slot: number): bigint {
  return 1n << BigInt(slot);
}

/** Slots of a mask in rising order. */
export function slotsOf(mask: bigint): readonly number[] {
  const slots: number[] = [];
  let rest = mask;
  for (let slot = 0; rest !== 0n; slot++, rest >>= 1n) if (rest & 1n) slots.push(slot);
  return slots;
}

export function maskOf(slots: readonly number[]): bigint {
  return slots.reduce((mask, slot) => mask | bitOf(slot), 0n);
}

export function countSlots(mask: bigint): number {
  return slotsOf(mask).length;
}
