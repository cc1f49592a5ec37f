/** Best score a rater can give; scores are what of a metric fits 16 bits, higher is better (C6). */
export const BEST_SCORE = 65_534;
/** Says that an update is malformed, mis-signed, not finite or cannot be had. */
export const INVALID_SCORE = 65_535;

/** `accuracy`: share of right answers. `loss`: 1 ÷ (1 + loss), which tells apart what few validation rows cannot. */
export type RatingMetric = 'accuracy' | 'loss';

/** The score of a model measured on a rater's own validation data; a measure that is not finite scores 0. */
export function scoreOf(
  metric: RatingMetric,
  measured: { readonly accuracy: number; readonly loss: number },
): number {
  const quality = metric === 'accuracy' ? measured.accuracy : 1 / (1 + Math.max(0, measured.loss));
  if (!Number.isFinite(quality)) return 0;
  return Math.round(Math.min(1, Math.max(0, quality)) * BEST_SCORE);
}
