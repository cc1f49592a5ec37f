import { type Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import { oneOf, wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { addLossOptions, LOSS_KINDS, parseLossKind } from './loss-options.ts';
import { parseDimensions } from './model/parse-dimensions.ts';
import type { CheckOptions } from './run-check.ts';

const HELP = `
In order, until something fails: the file is read as strictly as one from a stranger; every value gets a shape; both
profiles run it and agree; it is differentiated as in training; both profiles' gradients agree; entries of the gradient
agree with what moving them does to the loss. Without --data the rows are made up by the seed.

Exit status: 0 everything is right, 1 something is not; 2 and 4 for options and files.

Examples:
  plexus nn check model.onnx
  plexus nn check model.onnx --data train.csv --loss softmax-cross-entropy
  plexus nn check gpt.onnx --dim seq=32 --batch 2`;

/** `plexus nn check MODEL`. */
export function addNnCheckCommand(nn: Command, context: Context): void {
  const command = nn
    .command('check <model>')
    .description('whether a model can be read, run and trained, tried out')
    .option('--data <file>', '.npz or .csv to try it with (default: made-up rows)')
    .option('--label <column>', 'CSV column or npz array to train towards')
    .addOption(
      new Option('--task <task>', 'whether CSV labels are classes or numbers').argParser(
        oneOf('--task', ['class', 'number']),
      ),
    )
    .option('--no-header', 'the first line of the CSV is data')
    .addOption(
      new Option('--loss <loss>', `${LOSS_KINDS.join(', ')} (default: by data and model)`).argParser(
        parseLossKind,
      ),
    );
  addLossOptions(command)
    .option('--output <name>', 'the output to train, where there are several')
    .option('--batch <rows>', 'rows to try it with', wholeNumber('--batch', 1, 4_096), 4)
    .option('--dim <name=size>', 'size of another open dimension; may be repeated', parseDimensions)
    .option(
      '--seed <n>',
      'of made-up rows and of the entries that are tried',
      wholeNumber('--seed', 0, 0xffff_ffff),
      1,
    )
    .addHelpText('after', HELP);
  addCommonOptions(command).action(async (model: string, options: CheckOptions) =>
    (await import('./run-check.ts')).runCheck(model, options, context),
  );
}
