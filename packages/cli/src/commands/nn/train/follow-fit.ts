import type { FitCallbacks, MeasureRecord, Measures, StepEvent } from '@plexus/nn';
import type { Context } from '../../../context.ts';
import { formatDuration } from '../../../output/duration.ts';
import { renderBar } from '../../../output/screen.ts';

const REDRAW_MS = 100;

/** Shows a run as it goes on: a bar that is redrawn where somebody looks, a line for every measurement. */
export function followFit({ streams }: Context, now: () => number = Date.now): FitCallbacks {
  let drawnAt = Number.NEGATIVE_INFINITY;
  return {
    onResume: ({ step, damaged }) => {
      for (const { step: at, reason } of damaged)
        streams.err(`the checkpoint of step ${at} is damaged: ${reason}`);
      streams.err(`goes on after step ${step}`);
    },
    onStep: (event) => {
      if (now() - drawnAt < REDRAW_MS && event.step !== event.totalSteps) return;
      drawnAt = now();
      streams.draw([describeStep(event)]);
    },
    onMeasure: (record) => {
      streams.err(describeMeasure(record));
    },
  };
}

function describeStep(event: StepEvent): string {
  const { step, totalSteps, loss, smoothedLoss, learningRate, rowsPerSecond, etaMs } = event;
  const share = totalSteps === undefined ? '' : `${renderBar(step / totalSteps)} `;
  const of = totalSteps === undefined ? '' : ` of ${totalSteps}`;
  const left = etaMs === undefined ? '' : `, ${formatDuration(etaMs)} left`;
  return `${share}step ${step}${of}  loss ${smoothedLoss.toPrecision(4)} (${loss.toPrecision(4)})  rate ${learningRate.toPrecision(3)}  ${Math.round(rowsPerSecond)} rows/s${left}`;
}

/** "epoch 2, step 30: training loss 0.41, held out: loss 0.52, accuracy 0.81 (best so far)". */
export function describeMeasure({ epoch, step, trainLoss, validation, isBest }: MeasureRecord): string {
  const held = validation === undefined ? '' : `; held out: ${describeMeasures(validation)}`;
  return `epoch ${epoch}, step ${step}: training loss ${formatNumber(trainLoss)}${held}${isBest && validation !== undefined ? ' (best so far)' : ''}`;
}

export function describeMeasures({ loss, metrics }: Measures): string {
  const others = Object.entries(metrics).map(([name, value]) => `${name} ${formatNumber(value)}`);
  return [`loss ${formatNumber(loss)}`, ...others].join(', ');
}

/** Four digits; "–" for what the data do not determine. */
export function formatNumber(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  const size = Math.abs(value);
  return size !== 0 && (size < 1e-3 || size >= 1e5)
    ? value.toExponential(3)
    : String(Number(value.toPrecision(4)));
}
