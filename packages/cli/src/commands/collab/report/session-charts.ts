import { renderLineChart } from '@plexus/nn';
import type { RoundReport } from '../look/round-report.ts';
import { denseBytesOf, type SessionFacts } from './session-facts.ts';
import { renderTimelineChart } from './timeline-chart.ts';

/** How well the model does after every round; undefined when nothing was measured. */
export function drawMeasures({ measured, measuredOn }: SessionFacts): string | undefined {
  if (measured.length === 0) return undefined;
  const hasAccuracy = measured.every(({ measure }) => Number.isFinite(measure.accuracy));
  return renderLineChart({
    title: hasAccuracy ? `Right on ${measuredOn}, %` : `Loss on ${measuredOn}`,
    xName: 'rounds played',
    isLoss: !hasAccuracy,
    series: [
      {
        name: 'the model',
        colour: 'one',
        look: 'marked',
        points: measured.map(({ round, measure }) => [
          round,
          hasAccuracy ? 100 * measure.accuracy : measure.loss,
        ]),
      },
    ],
  });
}

/** What raters gave to updates that were applied, and to the others. */
export function drawScores(rounds: readonly RoundReport[]): string {
  const found = rounds.map((report) => {
    const means = report.slots.flatMap(({ slot, isSelected }) => {
      const scores = report.ratings.flatMap(({ rater, scores: row }) =>
        rater === slot ? [] : (row[slot] ?? []),
      );
      return scores.length === 0 ? [] : [{ isSelected, mean: meanOf(scores) }];
    });
    return { round: report.round + 1, means };
  });
  const points = (pick: (means: (typeof found)[number]['means']) => readonly number[]) =>
    found.flatMap(({ round, means }): (readonly [number, number])[] =>
      pick(means).length === 0 ? [] : [[round, meanOf(pick(means))]],
    );
  const others = points((means) => means.filter(({ isSelected }) => !isSelected).map(({ mean }) => mean));
  return renderLineChart({
    title: 'What raters gave, in the mean (higher is better)',
    xName: 'round',
    series: [
      {
        name: 'applied updates',
        colour: 'one',
        look: 'marked',
        points: points((means) => means.filter(({ isSelected }) => isSelected).map(({ mean }) => mean)),
      },
      ...(others.length === 0
        ? []
        : [{ name: 'the others', colour: 'two', look: 'dashed', points: others } as const]),
    ],
  });
}

/** How long updates are, beside all parameters; undefined when none is at hand. */
export function drawBytes(facts: SessionFacts): string | undefined {
  const dense = denseBytesOf(facts);
  const sizes = facts.rounds.flatMap(({ round, slots }) => {
    const bytes = slots.flatMap((slot) => slot.bytes ?? []);
    return bytes.length === 0 ? [] : [{ round: round + 1, bytes }];
  });
  if (sizes.length === 0) return undefined;
  return renderLineChart({
    title: 'Bytes of an update',
    xName: 'round',
    isLoss: true,
    series: [
      ...(dense === undefined
        ? []
        : [
            {
              name: 'all parameters',
              colour: 'two',
              look: 'dashed',
              points: sizes.map(({ round }) => [round, dense] as const),
            } as const,
          ]),
      {
        name: 'sent, in the mean',
        colour: 'one',
        look: 'marked',
        points: sizes.map(({ round, bytes }) => [round, meanOf(bytes)]),
      },
    ],
  });
}

/** How many blocks the phases took. */
export function drawTimeline({ timeline }: SessionFacts): string {
  const rounds = timeline.slice(1);
  return renderTimelineChart({
    title: rounds.length === 0 ? 'Blocks since it was opened' : 'Blocks of every phase of a round',
    lines: rounds.length === 0 ? timeline : rounds,
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
