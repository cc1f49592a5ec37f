import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { combinedOutput, prepareInferJob } from '@plexus/jobs';
import { decodeDataset, matchDataset, writeNpz } from '@plexus/nn';
import type { Context } from '../../context.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { loadModel } from '../../data/load-model.ts';
import { combinesOf } from '../../data/result-model.ts';
import { runJob } from '../../job/run-job.ts';
import type { OfferOptions } from '../../options/shared-options.ts';

export type InferOptions = OfferOptions & {
  readonly data: string;
  readonly label?: string;
  readonly header: boolean;
  readonly batch: number;
  readonly shards: number;
  readonly segmentBatches?: number;
  readonly out: string;
};

const SEGMENTS = 8;

/** Runs a model over the rows of a file by a job and writes its outputs. */
export async function runInfer(modelFile: string, options: InferOptions, context: Context): Promise<void> {
  const { shards, batch, profile } = options;
  const model = await loadModel(resolve(context.cwd, modelFile), 0);
  const isCsv = options.data.toLowerCase().endsWith('.csv');
  const label = options.label ?? (isCsv ? 'none' : undefined);
  const loaded = await loadDataset(resolve(context.cwd, options.data), {
    noHeader: !options.header,
    ...(label === undefined ? {} : { label }),
  });
  const { inputs, count } = matchDataset(model, loaded.dataset);
  const batches = Math.ceil(count / shards / batch);
  await runJob(context, options, {
    prepare: (engine) =>
      prepareInferJob({
        model,
        data: { inputs, count },
        shards,
        profile,
        engine,
        batchSize: batch,
        segmentBatches: options.segmentBatches ?? Math.max(1, Math.floor(batches / SEGMENTS)),
      }),
    finish: async ({ job, plan, requester }) => {
      const combine = combinesOf(plan).at(-1);
      const digest = await combinedOutput(job, combine?.index ?? 0, requester.artifacts);
      const outputs = decodeDataset(await requester.artifacts.get(digest)).inputs;
      const out = resolve(context.cwd, options.out);
      await writeFile(out, writeNpz(outputs));
      const shapes = Object.entries(outputs).map(([name, { shape }]) => `${name} [${shape.join(', ')}]`);
      return { lines: [`outputs: ${out} (${shapes.join('; ')})`], facts: { outputs: out, digest } };
    },
  });
}
