import type { Sampling } from '../../packages/jobs/src/rules/detection.ts';
import type { WorkResult } from './measure-work.ts';
import type { Rate } from './rate.ts';
import type { DrawResult } from './simulate-draws.ts';
import type { TrainingSize } from './training-job.ts';
import type { TrialResult } from './training-trials.ts';

export type WorkRow = WorkResult & { readonly size: TrainingSize; readonly repetitions: number };

export type VerificationResults = {
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly node: string;
    readonly engine: string;
  };
  readonly sampling: Sampling;
  readonly goal: { readonly extraWork: number; readonly falsifiedShare: number; readonly detection: number };
  /** From the shortest sub-task to the longest. */
  readonly work: readonly WorkRow[];
  readonly training: { readonly size: TrainingSize; readonly trials: readonly TrialResult[] };
  readonly draws: readonly DrawResult[];
};

const percent = (share: number, digits = 1) => `${(share * 100).toFixed(digits)} %`;
const interval = ({ low, high }: Rate) => `${percent(low)} – ${percent(high)}`;
const shape = ({ inputs, hidden, classes, batchSize, segmentSteps }: TrainingSize) =>
  `MLP ${inputs}-${hidden}-${classes}, batch ${batchSize}, ${segmentSteps} steps a segment`;

function trialRow(trial: TrialResult): string {
  const cells = [
    percent(trial.falsifiedShare, 0),
    trial.falsifiedShare === 0 ? '—' : trial.placement,
    trial.trials,
    percent(trial.rate),
    interval(trial),
    percent(trial.expected, 2),
    trial.wrongAccusations,
  ];
  return `| ${cells.join(' | ')} |`;
}

function workRow(work: WorkRow): string {
  const cells = [
    shape(work.size),
    `${work.committeeSteps} of ${work.workerSteps} = ${percent(work.stepShare)}`,
    `${work.workerMs.toFixed(0)} ms`,
    `${work.committeeMs.toFixed(0)} ms`,
    `${work.committeeOpenMs.toFixed(0)} ms`,
    percent(work.timeShare),
  ];
  return `| ${cells.join(' | ')} |`;
}

function drawRow(draw: DrawResult): string {
  const cells = [
    `${draw.segments} / ${draw.samples} / ${draw.endorsers}`,
    percent((draw.samples * draw.endorsers) / draw.segments),
    percent(draw.falsifiedShare, 0),
    draw.placement,
    draw.trials,
    percent(draw.rate, 2),
    interval(draw),
    percent(draw.expected, 2),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The results as a page for people. */
export function writeReport(results: VerificationResults): string {
  const { machine, sampling, work, training, draws, goal } = results;
  const longest = work.at(-1) as WorkRow;
  const atGoal = training.trials.find(({ falsifiedShare }) => falsifiedShare === goal.falsifiedShare);
  return `# Verification: what checking costs, and whom it finds

${sampling.segments} segments, ${sampling.samples} samples, ${sampling.endorsers} endorsers. ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, \`${machine.engine}\`.

Goal: at most ${percent(goal.extraWork, 0)} extra work, at least ${percent(goal.detection, 0)} detection of a worker that falsifies ${percent(goal.falsifiedShare, 0)} of the segments.
Measured: **${percent(longest.stepShare)}** extra steps, **${percent(longest.timeShare)}** extra CPU time for a sub-task of ${(longest.workerMs / 1000).toFixed(0)} s, **${atGoal ? percent(atGoal.rate) : '—'}** found (formula: ${atGoal ? percent(atGoal.expected, 2) : '—'}).

## Extra work
Reproducible profile, an honest worker, median of ${longest.repetitions}; formula: ${percent(longest.expectedShare)} of the steps. The committee's time includes fetching checkpoints from a store in memory, hashing, and opening the model once an endorser; not network transfer. Opening does not grow with the sub-task: it weighs on short ones and vanishes in long ones.

| sub-task | steps repeated | worker (CPU) | committee (CPU) | of it opening | extra CPU time |
| --- | --- | --- | --- | --- | --- |
${work.map(workRow).join('\n')}

## Cheaters that train for real
${shape(training.size)}, reproducible profile. The worker role trains and corrupts states as it goes: about half of the falsified segments are skipped (end = start), the rest end with one bit of one number changed. The endorser role repeats its sampled segments from the worker's checkpoints and compares digests. Found = at least one endorser rejects. A wrong accusation would be a rejection naming a segment that was not falsified.

| falsified | placement | trials | found | 95 % interval | formula | wrong accusations |
| --- | --- | --- | --- | --- | --- | --- |
${training.trials.map(trialRow).join('\n')}

## Draws alone
Committees and samples drawn by the real rules from 40 endorsers of unequal stake, without computing. \`hardest\` spreads the falsified segments evenly over the strata, which the formula proves to be a cheater's best; \`stretch\` is one run of segments.

| segments / samples / endorsers | extra work | falsified | placement | trials | found | 95 % interval | formula (hardest) |
| --- | --- | --- | --- | --- | --- | --- | --- |
${draws.map(drawRow).join('\n')}

Run again: \`node bench/verification/run.ts\`.
`;
}
