import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { wholeNumber } from '../../options/parse-option.ts';
import {
  addCommonOptions,
  addConnectionOptions,
  addKeyOptions,
  addOfferOptions,
} from '../../options/shared-options.ts';
import type { InferOptions } from './run-infer.ts';

/** `plexus infer MODEL`. */
export function addInferCommand(program: Command, context: Context): void {
  const command = program
    .command('infer <model>')
    .description('run an ONNX model over your data by a job')
    .optionsGroup('Model and data:')
    .requiredOption('--data <file>', 'rows to run it on: .npz or .csv (required)')
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
  addCommonOptions(command).action(async (model: string, options: InferOptions) =>
    (await import('./run-infer.ts')).runInfer(model, options, context),
  );
}
