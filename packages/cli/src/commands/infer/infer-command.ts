import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { combinedOutput, prepareInferJob } from '@plexus/jobs';
import { decodeDataset, matchDataset, writeNpz } from '@plexus/nn';
import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { loadModel } from '../../data/load-model.ts';
import { combinesOf } from '../../data/result-model.ts';
import { runJob } from '../../job/run-job.ts';
import { wholeNumber } from '../../options/parse-option.ts';
import {
  addCommonOptions,
  addConnectionOptions,
  addKeyOptions,
  addOfferOptions,
  type OfferOptions,
} from '../../options/shared-options.ts';

type InferOptions = OfferOptions & {
  readonly data: string;
  readonly label?: string;
  readonly header: boolean;
  readonly batch: number;
  readonly shards: number;
  readonly segmentBatches?: number;
  readonly out: string;
};

const SEGMENTS = 8;

/** `plexus infer MODEL`. */
export function addInferCommand(program: Command, context: Context): void {
  const command = program
    .command('infer <model>')
    .description('run an ONNX model over your data by a job')
    .requiredOption('--data <file>', '.npz or .csv')
    .option('--label <column>', 'CSV column or npz array that is no input (CSV default: none)')
    .option('--no-header', 'the first line of the CSV is data')
    .option('--batch <rows>', 'rows in one run of the model', wholeNumber('--batch', 1, 65_536), 64)
    .option('--shards <n>', 'parts the data is cut into', wholeNumber('--shards', 1, 100_000), 4)
    .option(
      '--segment-batches <n>',
      'batches in a segment (default: 1/8 of a shard)',
      wholeNumber('--segment-batches', 1, 1_000_000),
    )
    .option('--out <file>', 'where the outputs go, as npz', 'out.npz');
  addOfferOptions(command);
  addKeyOptions(command);
  addConnectionOptions(command);
  addCommonOptions(command).action((model: string, options: InferOptions) => infer(model, options, context));
}

async function infer(modelFile: string, options: InferOptions, context: Context): Promise<void> {
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
