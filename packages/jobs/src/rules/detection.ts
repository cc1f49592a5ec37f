import { JobsError } from '../errors.ts';
import { strataOf } from './committee.ts';

/** How a sub-task is checked: `endorsers` each repeat `samples` of its `segments`. */
export type Sampling = { readonly segments: number; readonly samples: number; readonly endorsers: number };

export type DetectionQuestion = Sampling & {
  /** Segments whose committed digests are not what the computation gives. */
  readonly falsified: number;
  /** `stratified` as the protocol draws, against the placement that is hardest to see; `uniform` for comparison. */
  readonly draw?: 'stratified' | 'uniform';
  /** Probability that a drawn endorser really checks and says what it found; 1 when left out. */
  readonly honestShare?: number;
};

/**
 * Probability that at least one honest endorser repeats a falsified segment (J9).
 *
 * One endorser overlooks all with probability m, draws of different endorsers are independent, so with honest share h
 * the whole committee overlooks all with probability (1 − h·(1 − m))^endorsers.
 *
 * - stratified, k strata of sizes sᵢ, fᵢ of them falsified: m = Π (1 − fᵢ ÷ sᵢ). The logarithm is a sum of concave
 *   functions of fᵢ, and sizes differ by one at most, so a cheater's best is to leave honest segments level in all
 *   strata; that gives the exact maximum of m.
 * - uniform without repetition: m = C(n − f, k) ÷ C(n, k).
 *
 * Throws `JOBS_SPEC_INVALID` for counts that are not whole or out of range.
 */
export function detectionProbability(question: DetectionQuestion): number {
  const { segments, samples, endorsers, falsified, draw = 'stratified', honestShare = 1 } = question;
  assertSampling(question);
  assertRange('falsified', falsified, 0, segments);
  if (!(honestShare >= 0 && honestShare <= 1)) throw outOfRange('honestShare', honestShare, 0, 1);
  const overlooked =
    draw === 'stratified'
      ? overlookStratified(segments, samples, falsified)
      : overlookUniform(segments, samples, falsified);
  return 1 - (1 - honestShare * (1 - overlooked)) ** endorsers;
}

/** Work of checking ÷ work of the sub-task: endorsers · min(samples, segments) ÷ segments; 0.15 means 15 % extra. */
export function verificationCost(sampling: Sampling): number {
  assertSampling(sampling);
  return (sampling.endorsers * Math.min(sampling.samples, sampling.segments)) / sampling.segments;
}

export type Recommendation = {
  readonly samples: number;
  readonly endorsers: number;
  readonly detection: number;
  readonly extraWork: number;
};

/**
 * The fewest samples with which a committee of `endorsers` (3 when left out) finds a worker that falsifies at least
 * `falsifiedShare` of the segments with probability ≥ `detection`. When even repeating everything is not enough
 * (honest share below 1), or more than 255 samples would be, the answer takes the most there are and says what that reaches.
 */
export function recommendSampling(wish: {
  readonly segments: number;
  readonly falsifiedShare: number;
  readonly detection: number;
  readonly endorsers?: number;
  readonly honestShare?: number;
}): Recommendation {
  const { segments, endorsers = 3, honestShare = 1 } = wish;
  const falsified = Math.min(segments, Math.max(1, Math.ceil(wish.falsifiedShare * segments - 1e-9)));
  const most = Math.min(segments, MAX_SAMPLES);
  for (let samples = 1; ; samples++) {
    const sampling = { segments, samples, endorsers };
    const detection = detectionProbability({ ...sampling, falsified, honestShare });
    if (detection >= wish.detection || samples >= most) {
      return { samples, endorsers, detection, extraWork: verificationCost(sampling) };
    }
  }
}

/** `samples` is a `uint8` on chain. */
export const MAX_SAMPLES = 255;

/** Levels honest segments over the strata: k strata keep ⌊h ÷ k⌋ of h = n − f, as many as are left one more. */
function overlookStratified(segments: number, samples: number, falsified: number): number {
  const sizes = strataOf(segments, samples)
    .map(({ size }) => size)
    .sort((a, b) => b - a);
  const honest = segments - falsified;
  const level = Math.floor(honest / sizes.length);
  const above = honest % sizes.length;
  return sizes.reduce((product, size, i) => (product * (i < above ? level + 1 : level)) / size, 1);
}

function overlookUniform(segments: number, samples: number, falsified: number): number {
  const k = Math.min(samples, segments);
  let product = 1;
  for (let i = 0; i < k; i++) product *= Math.max(0, segments - falsified - i) / (segments - i);
  return product;
}

function assertSampling({ segments, samples, endorsers }: Sampling): void {
  assertRange('segments', segments, 1, 2 ** 32 - 2);
  assertRange('samples', samples, 1, MAX_SAMPLES);
  assertRange('endorsers', endorsers, 1, 255);
}

function assertRange(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw outOfRange(name, value, least, most);
}

function outOfRange(name: string, value: number, least: number, most: number): JobsError {
  return new JobsError({
    code: 'JOBS_SPEC_INVALID',
    message: `${name} is ${value}, not within ${least} to ${most}`,
    hint: `choose ${name} between ${least} and ${most}`,
    details: { name, value },
  });
}
