/** The terms of a job that say how long its phases last, in blocks. */
export type TimingTerms = {
  readonly computeBlocks: number;
  readonly difficultyPerBlock: bigint;
  readonly commitBlocks: number;
  readonly revealBlocks: number;
  readonly challengeBlocks: number;
  readonly expiresAt: number;
};

/** Blocks within which a winner must deliver (J6): computeBlocks + ⌊difficulty ÷ difficultyPerBlock⌋. */
export function blocksToCompute(
  difficulty: bigint,
  terms: Pick<TimingTerms, 'computeBlocks' | 'difficultyPerBlock'>,
): number {
  return terms.computeBlocks + Number(difficulty / terms.difficultyPerBlock);
}

/** Last block in which the result of a claim made in `claimBlock` may be submitted (J6); it expires in the next one. */
export function computeDeadline(
  claimBlock: number,
  difficulty: bigint,
  terms: Pick<TimingTerms, 'computeBlocks' | 'difficultyPerBlock'>,
): number {
  return claimBlock + blocksToCompute(difficulty, terms);
}

/** Block whose hash draws a committee: the one after the submission, the redraw or the opening of the dispute (J9). */
export function drawBlockOf(block: number): number {
  return block + 1;
}

/** Last block in which seats may be taken; the first is drawBlock + 1. With a quorum of seats, revealing follows. */
export function commitDeadline(drawBlock: number, terms: Pick<TimingTerms, 'commitBlocks'>): number {
  return drawBlock + terms.commitBlocks;
}

/**
 * Last block in which nobody can close the revealing; reveals still count after it until somebody does. `commitEnd` is
 * the last block of committing: the one in which the last seat was taken, or the commit deadline.
 */
export function revealDeadline(commitEnd: number, terms: Pick<TimingTerms, 'revealBlocks'>): number {
  return commitEnd + terms.revealBlocks;
}

/**
 * Last block in which a result may be challenged; it can be settled from the next on. `revealingEnd` is the block of the
 * last reveal or of a dispute won by the worker, or the reveal deadline when seats stayed silent.
 */
export function challengeDeadline(revealingEnd: number, terms: Pick<TimingTerms, 'challengeBlocks'>): number {
  return revealingEnd + terms.challengeBlocks;
}

/** Last block in which a submission without quorum cannot be abandoned yet: its worker needs only expiry, others longer. */
export function abandonDeadline(
  terms: Pick<TimingTerms, 'expiresAt' | 'commitBlocks' | 'revealBlocks'>,
  byWorker: boolean,
): number {
  return terms.expiresAt + (byWorker ? 0 : 4 * (terms.commitBlocks + terms.revealBlocks));
}
