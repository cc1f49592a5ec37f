/**
 * What three commitments, or three openings, would cost in one transaction.
 *
 * Saved by each transaction after the first: the intrinsic 21,000; the cold reads of the job's rules (2,000 more than warm), the
 * registry's account (2,500), the total stake (2,000; commitments only), the sub-task's slot (2,000 and 2,800 for the write it
 * shares) and the transcript's (likewise for commitments, read only for openings); and for openings the transcript's calldata, of
 * which one is enough: 8 words of data and 3 × 2 of lists, about 5,000.
 * Added for each commitment: a signature, 65 bytes of calldata (1,040 and 150 of padding), its recovery (3,000) and the typed
 * digest (about 500), and the endorser's address (about 370).
 */
const INTRINSIC = 21_000;
const COMMIT_SHARED = 2_000 + 2_500 + 2_000 + (2_000 + 2_800) * 2;
const COMMIT_ADDED = 1_190 + 3_000 + 500 + 370;
const REVEAL_SHARED = 2_000 + (2_000 + 2_800) + 2_000 + 5_000;

export type BatchEstimate = {
  readonly commitsNow: number;
  readonly commits: number;
  readonly revealsNow: number;
  readonly reveals: number;
  readonly saved: number;
  /** Part of the whole sub-task's gas. */
  readonly share: number;
};

export function estimateBatches(actions: Readonly<Record<string, number>>): BatchEstimate {
  const sum = (prefix: string) =>
    Object.entries(actions)
      .filter(([name]) => name.startsWith(prefix))
      .reduce((total, [, gas]) => total + gas, 0);
  const commitsNow = sum('commitEndorsement');
  const revealsNow = sum('revealEndorsement');
  const commits = commitsNow - 2 * (INTRINSIC + COMMIT_SHARED) + 3 * COMMIT_ADDED;
  const reveals = revealsNow - 2 * (INTRINSIC + REVEAL_SHARED);
  const saved = commitsNow - commits + revealsNow - reveals;
  return {
    commitsNow,
    commits,
    revealsNow,
    reveals,
    saved,
    share: saved / (sum('') - (actions['publishWindow'] ?? 0)),
  };
}
