import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { prepareTrainJob } from '@plexus/jobs';
import { type Evaluation, type Loss, lossKindOf } from '@plexus/nn';
import type { Context } from '../../context.ts';
import { combinesOf, evaluateModel, trainedModel } from '../../data/result-model.ts';
import { type Outcome, runJob } from '../../job/run-job.ts';
import { loadLearning } from './load-learning.ts';
import { type LearningOptions, segmentStepsFor, toTrainingSpec } from './train-options.ts';

export type TrainOptions = LearningOptions & { readonly learningRate: number; readonly rounds: number };

/** Trains a model on the rows of a file by a job and writes the trained model. */
export async function runTrain(
  modelFile: string | undefined,
  options: TrainOptions,
  context: Context,
): Promise<void> {
  const { model, train: data, test, loss } = await loadLearning(modelFile, options, context);
  const { shards, rounds, epochs, profile, learningRate } = options;
  const rowsOfPart = Math.floor(data.count / shards);
  await runJob(context, options, {
    prepare: (engine) =>
      prepareTrainJob({
        model,
        data,
        shards,
        profile,
        engine,
        rounds,
        epochs,
        training: toTrainingSpec(options, { loss, learningRate, rowsOfPart, rounds }),
        segmentSteps: segmentStepsFor(options, rowsOfPart),
      }),
    ...(test === undefined
      ? {}
      : {
          measure: async ({ job, plan, requester }, round) => {
            const combine = combinesOf(plan)[round];
            if (!combine) return `round ${round + 1}`;
            const { bytes } = await trainedModel(job, plan, combine, requester.artifacts);
            return `after round ${round + 1}: ${describeEvaluation(await evaluateModel(bytes, test, loss), loss)} on ${test.count} held-out rows`;
          },
        }),
    finish: async ({ job, plan, requester }): Promise<Outcome> => {
      const last = combinesOf(plan).at(-1);
      if (!last) return { lines: [], facts: {} };
      const { bytes, stateDigest } = await trainedModel(job, plan, last, requester.artifacts);
      const out = resolve(context.cwd, options.out);
      await writeFile(out, bytes);
      const evaluation = test && (await evaluateModel(bytes, test, loss));
      return {
        lines: [
          `trained model: ${out}`,
          ...(evaluation ? [`on held-out data: ${describeEvaluation(evaluation, loss)}`] : []),
        ],
        facts: { model: out, stateDigest, ...(evaluation ? { heldOut: toFacts(evaluation, loss) } : {}) },
      };
    },
  });
}

const isOfNumbers = (loss: Loss): boolean => ['mse', 'huber'].includes(lossKindOf(loss));

/** "96.4 % right, loss 0.112", or what suits the loss. */
export function describeEvaluation(evaluation: Evaluation, loss: Loss): string {
  if (isOfNumbers(loss)) {
    return `error ${evaluation.rmse?.toPrecision(4) ?? '?'} (root mean square), R² ${evaluation.accuracy.toFixed(4)}`;
  }
  return `${(100 * evaluation.accuracy).toFixed(2)} % right, loss ${evaluation.loss.toFixed(4)}`;
}

export function toFacts(evaluation: Evaluation, loss: Loss): Readonly<Record<string, number>> {
  if (!isOfNumbers(loss)) return { accuracy: evaluation.accuracy, loss: evaluation.loss };
  return { rSquared: evaluation.accuracy, loss: evaluation.loss, rmse: evaluation.rmse ?? 0 };
}
