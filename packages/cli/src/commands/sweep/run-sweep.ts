import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CombineManifest, prepareSweepJob } from '@plexus/jobs';
import type { Context } from '../../context.ts';
import { combinesOf, readCombine, trainedModel } from '../../data/result-model.ts';
import { CliError } from '../../errors.ts';
import { runJob } from '../../job/run-job.ts';
import { renderTable } from '../../output/table.ts';
import { loadLearning } from '../train/load-learning.ts';
import { type LearningOptions, segmentStepsFor, toTrainingSpec } from '../train/train-options.ts';

export type SweepOptions = LearningOptions & {
  readonly learningRates: readonly number[];
  readonly metric: 'accuracy' | 'loss';
};

/** Trains the candidates by a job and writes the best model. */
export async function runSweep(
  modelFile: string | undefined,
  options: SweepOptions,
  context: Context,
): Promise<void> {
  const { model, train, test, loss } = await loadLearning(modelFile, options, context);
  if (!test) {
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: 'a sweep chooses by data nobody trained on, and there is none',
      hint: 'leave --held-out above 0, or give --test FILE',
    });
  }
  const { shards, epochs, profile, metric, learningRates } = options;
  await runJob(context, options, {
    prepare: (engine) =>
      prepareSweepJob({
        model,
        data: train,
        shards,
        profile,
        engine,
        epochs,
        candidates: learningRates.map((learningRate) =>
          toTrainingSpec(options, { loss, learningRate, rowsOfPart: train.count, rounds: 1 }),
        ),
        segmentSteps: segmentStepsFor(options, train.count),
        validation: test,
        metric,
      }),
    finish: async ({ job, plan, requester }) => {
      const combine = combinesOf(plan).at(-1);
      if (!combine) return { lines: [], facts: {} };
      const manifest = await readCombine(job, combine, requester.artifacts);
      const { bytes, stateDigest, choice = 0 } = await trainedModel(job, plan, combine, requester.artifacts);
      const out = resolve(context.cwd, options.out);
      await writeFile(out, bytes);
      const rows = learningRates.map((rate, i) => [
        i === choice ? '*' : '',
        String(rate),
        formatMetric(metricsOf(manifest)[i]),
      ]);
      return {
        lines: [
          ...renderTable(['', 'learning rate', metric], rows, [1, 2]).split('\n'),
          `best model: ${out} (learning rate ${learningRates[choice]})`,
        ],
        facts: { model: out, stateDigest, choice, metrics: metricsOf(manifest) },
      };
    },
  });
}

function metricsOf(manifest: CombineManifest): readonly (number | null)[] {
  return ('metrics' in manifest ? manifest.metrics : undefined) ?? [];
}

function formatMetric(value: number | null | undefined): string {
  return value === null || value === undefined ? 'diverged' : value.toPrecision(5);
}
