import type { Cost } from './cost.ts';
import type { MembershipOutcome } from './membership.ts';
import { DELTA, type SessionPlan } from './plan.ts';

export type Measured = {
  readonly costs: Cost[];
  readonly sessions: {
    readonly plan: SessionPlan;
    /** Training rows of a participant, on average. */
    readonly rows: number;
    readonly epsilon: number | undefined;
    readonly noise: number | undefined;
    /** Of the last three rounds, for each seed. */
    readonly accuracies: readonly number[];
  }[];
  readonly memberships: (MembershipOutcome & {
    readonly rows: number;
    readonly steps: number;
    readonly epsilon: number | undefined;
  })[];
};

const percent = (share: number): string => (100 * share).toFixed(1);
const nameOf = (epsilon: number | undefined): string => (epsilon === undefined ? '∞' : String(epsilon));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heading), row(heading.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** The results as Markdown. */
export function writeReport({ costs, sessions, memberships }: Measured, machine: string): string {
  return `${[
    `Measured on ${machine}; run again with \`node bench/privacy/run.ts\`. δ = ${DELTA} throughout.`,
    '## Accuracy',
    'Whole sessions, rated and ranked as always (median rank, unequal shares of labels): without privacy (ε = ∞) each round has ten steps, as in the measurements of robustness. Accuracy in percent on rows nobody has, mean of the last three rounds, one number for each seed. ε counts all rounds together. σ is that of a participant with the mean number of rows.',
    table(
      ['data', 'participants', 'training rows each', 'rounds × steps', 'ε', 'σ', 'accuracy'],
      sessions.map(({ plan, rows, epsilon, noise, accuracies }) => [
        plan.data,
        String(plan.participants),
        String(rows),
        `${plan.rounds} × ${epsilon === undefined ? 10 : plan.localSteps}`,
        nameOf(epsilon),
        noise?.toFixed(2) ?? '–',
        accuracies.map(percent).join(' / '),
      ]),
    ),
    '## Who was among the rows',
    'A participant trains 100 steps of 32 rows from a model everybody has, and sends all of its change (digits, MLP 784-32-10). The attacker has both models and asks of a row whether it was trained on, by its loss afterwards (Yeom et al., 2018) or by how much the update lowered it. AUC 0.5 is guessing, 1 is certainty; the last column is the share of the training rows that is found while 1 in 100 others is suspected. Means over five participants. These are simple attacks: better ones exist.',
    table(
      ['training rows', 'ε', 'AUC by loss', 'AUC by drop', 'found at 1 % false alarms'],
      memberships.map(({ rows, epsilon, byLoss, byDrop, foundAtOnePercent }) => [
        String(rows),
        nameOf(epsilon),
        byLoss.toFixed(3),
        byDrop.toFixed(3),
        `${percent(foundAtOnePercent)} %`,
      ]),
    ),
    '## Time',
    'CPU time of one step, medians of 15, the two kinds by turns.',
    table(
      ['network', 'batch', 'ordinary ms', 'private ms', 'factor'],
      costs.map(({ name, batch, ordinaryMs, privateMs }) => [
        name,
        String(batch),
        ordinaryMs.toFixed(2),
        privateMs.toFixed(2),
        `${(privateMs / ordinaryMs).toFixed(1)}×`,
      ]),
    ),
  ].join('\n\n')}\n`;
}
