import { parseSessionSpec, type SessionSpec } from '@plexus/collab';
import { digestOf } from '@plexus/core';
import { toLoss } from '../../nn/loss-options.ts';
import { toTraining } from '../../train/method-options.ts';
import type { CreateOptions } from './create-options.ts';
import type { Agreement } from './read-agreement.ts';

/** Size of the best set: half of the participants unless said otherwise, and fewer than may be all there are. */
export function selectedOf(options: Pick<CreateOptions, 'participants' | 'least' | 'selected'>): number {
  const { participants, least, selected } = options;
  return selected ?? Math.max(1, Math.min(Math.ceil(participants / 2), Math.min(least, participants) - 1));
}

/** The spec of a session from what a person chose. Throws `COLLAB_SPEC_INVALID`, `CLI_OPTION_INVALID`. */
export function toSessionSpec(
  options: CreateOptions,
  { columns, label, classes }: Agreement,
  modelBytes: Uint8Array,
): SessionSpec {
  const { optimiser, momentum, weightDecay, clipNorm, learningRate, batch, steps } = options;
  const isPushed = optimiser === 'sgd' || optimiser === 'rmsprop';
  const { seed: _, ...training } = toTraining(
    {
      optimiser,
      weightDecay,
      warmUp: 0,
      accumulate: 1,
      ...(isPushed ? { momentum } : {}),
      ...(clipNorm === undefined ? {} : { clipNorm }),
    },
    { loss: toLoss(options.loss, options), learningRate, batchSize: batch, seed: 0, totalSteps: steps },
  );
  const { profile, metric, share, format, aggregation, repeatLimit, clipUpdates } = options;
  const ratingStep = options.ratingStep ?? (metric === 'loss' ? 1 / selectedOf(options) : 1);
  return parseSessionSpec({
    version: 1,
    model: digestOf(modelBytes),
    modelBytes: modelBytes.length,
    profile,
    training,
    localSteps: steps,
    metric,
    share,
    format,
    aggregation,
    ...(ratingStep === 1 ? {} : { ratingStep }),
    ...(repeatLimit === 1 ? {} : { repeatLimit }),
    ...(clipUpdates ? { clipUpdates: 'median' } : {}),
    ...(columns === undefined ? {} : { columns }),
    ...(label === undefined ? {} : { label }),
    ...(classes === undefined ? {} : { classes }),
  });
}
