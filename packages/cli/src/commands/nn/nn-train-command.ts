import { type Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import { listOf, oneOf, wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { addDataOptions, addLearningChoice, type TrainHereOptions } from './train/train-here-options.ts';

const HELP = `
DATA is .npz (arrays named as the model's inputs, or x, and y), .csv (the label in the last column), or a folder with a
folder of pictures for each class. Nothing leaves this machine; nothing is paid. To have a model trained
by others, and checked, use "plexus train".

The trained file is for running: batch normalisation by its running statistics, nothing dropped; it can be trained on.
Ctrl-C ends the run after the present step and keeps a checkpoint; the same command with --resume goes on there, and in
the reproducible profile ends with the same bits as a run that was never stopped.

Examples:
  plexus nn train model.onnx flowers.csv --epochs 20
  plexus nn train cnn.onnx digits/ --resize bilinear --optimiser sgd --momentum 0.9 --schedule cosine --report run.html
  plexus nn train gpt.onnx text.npz --label next --metrics perplexity --early-stopping 3 --clip-norm 1
  plexus nn train bert.onnx reviews.npz --lora 8 --lora-match "*query*,*value*" --adapters reviews.adapters.npz`;

/** `plexus nn train MODEL DATA`. */
export function addNnTrainCommand(nn: Command, context: Context): void {
  const command = nn
    .command('train <model> <data>')
    .description('train a model on this machine alone, with your data, for nothing');
  addDataOptions(command);
  addLearningChoice(command)
    .option('--output <name>', 'the output to train, where there are several')
    .option(
      '--early-stopping <n>',
      'end after n measurements without improvement',
      wholeNumber('--early-stopping', 1, 10_000),
    )
    .option('--watch <metric>', 'what early stopping watches (default: loss)')
    .option(
      '--metrics <names>',
      'what is measured, such as accuracy,top-5,f1-macro (default: by the loss)',
      listOf((text) => text),
    )
    .option(
      '--validate-every <steps>',
      'between two measurements (default: one pass)',
      wholeNumber('--validate-every', 1, 2 ** 24),
    )
    .addOption(
      new Option('--profile <profile>', 'native: as fast as it goes; reproducible: the same bits everywhere')
        .default('native')
        .argParser(oneOf('--profile', ['native', 'reproducible'])),
    )
    .option(
      '--threads <n>',
      'of the native profile (default: one a core, at most 8)',
      wholeNumber('--threads', 1, 256),
    )
    .option(
      '--checkpoints <folder>',
      'where checkpoints are kept (default: beside --out, until the run is done)',
    )
    .option(
      '--checkpoint-every <steps>',
      'between two checkpoints (default: at measurements)',
      wholeNumber('--checkpoint-every', 1, 2 ** 24),
    )
    .option('--resume', 'go on from the last checkpoint')
    .option('--fresh', 'forget the checkpoints of an earlier run')
    .option('--report <file>', 'a page with curves and facts, as HTML')
    .option('--adapters <file>', 'with --lora: the adapters alone, as npz')
    .option('--out <file>', 'where the trained model goes', 'trained.onnx')
    .addHelpText('after', HELP);
  addCommonOptions(command).action(async (model: string, data: string, options: TrainHereOptions) =>
    (await import('./run-nn-train.ts')).runNnTrain(model, data, options, context),
  );
}
