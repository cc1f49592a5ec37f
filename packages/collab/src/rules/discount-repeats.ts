/** What a rater found out about an update: its score, and whether it repeats what the last round changed. */
export type Judged = { readonly score: number; readonly repeats: boolean };

/**
 * The slots whose updates a rater rates 0 because they only repeat the last round (C6): those that repeat, as long as they
 * are fewer than half of the updates it has read. Where most say again what was said, training itself goes straight on – few
 * parameters, smooth losses – and repeating is no sign of idleness; then nobody is discounted.
 */
export function discountedRepeats(found: ReadonlyMap<number, Judged>): readonly number[] {
  const repeats = [...found].filter(([, { repeats }]) => repeats).map(([slot]) => slot);
  return 2 * repeats.length < found.size ? repeats : [];
}
