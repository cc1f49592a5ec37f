/** The terms of a job that say how long its phases last, in blocks. */
export type TimingTerms = {
  readonly computeBlocks: number;
  readonly difficultyPerBlock: bigint;
  readonly commitBlocks: number;
  readonly revealBlocks: number;
  readonly challengeBlocks: number;
};

/** Blocks within which a winner must deliver (J6): computeBlocks + ⌊difficulty ÷ difficultyPerBlock⌋. */
export function blocksToCompute(
  difficulty: bigint,
  terms: Pick<TimingTerms, 'computeBlocks' | 'difficultyPerBlock'>,
): number {
  return terms.computeBlocks + Number(difficulty / terms.difficultyPerBlock);
}

/** Last block in which the result of a claim made in `claimBlock` may be submitted (J6). */
export function computeDeadline(
  claimBlock: number,
  difficulty: bigint,
  terms: Pick<TimingTerms, 'computeBlocks' | 'difficultyPerBlock'>,
): number {
  return claimBlock + blocksToCompute(difficulty, terms);
}

/** Block whose hash draws the committee: the one after the submission (J9). */
export function drawBlockOf(submissionBlock: number): number {
  return submissionBlock + 1;
}

/** Last block in which an endorser may commit. */
export function commitDeadline(drawBlock: number, terms: Pick<TimingTerms, 'commitBlocks'>): number {
  return drawBlock + terms.commitBlocks;
}

/** Last block in which a seated endorser may reveal. `revealingSince`: block in which revealing began. */
export function revealDeadline(revealingSince: number, terms: Pick<TimingTerms, 'revealBlocks'>): number {
  return revealingSince + terms.revealBlocks;
}

/** Last block in which a revealed result may be challenged; it can be settled afterwards. `revealedAt`: last reveal. */
export function challengeDeadline(revealedAt: number, terms: Pick<TimingTerms, 'challengeBlocks'>): number {
  return revealedAt + terms.challengeBlocks;
}
