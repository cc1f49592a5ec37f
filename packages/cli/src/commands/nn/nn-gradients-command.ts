import { type Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import { oneOf, wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { addLossOptions, LOSS_KINDS, parseLossKind } from './loss-options.ts';
import type { GradientsOptions } from './run-gradients.ts';

const HELP = `
What is written: "loss", and "grad:<name>" for every initializer that was differentiated, all float32 (float64 where
the model is), of the initializer's shape. The loss is a mean, as PyTorch's cross_entropy, mse_loss and
binary_cross_entropy_with_logits; where the model ends in Softmax, LogSoftmax or Sigmoid, the loss starts from what
stands before it.

Batch normalisation and dropout do what the file says of each (--mode file): an export of model.eval() uses running
statistics and drops nothing. Labels of class -100 count for nothing, as in PyTorch.

Examples:
  plexus nn gradients model.onnx batch.npz --inputs x --target y --loss softmax-cross-entropy --out g.npz
  plexus nn gradients gpt.onnx batch.npz --inputs tokens --target next --loss softmax-cross-entropy --profile native --out g.npz
  plexus nn gradients two.onnx batch.npz --inputs x0,x1 --target y --loss mse --mode train --out g.npz`;

/** `plexus nn gradients MODEL BATCH`. */
export function addNnGradientsCommand(nn: Command, context: Context): void {
  const command = nn
    .command('gradients <model> <batch>')
    .description('loss and gradients of one batch (.npz), to compare with another framework')
    .option(
      '--inputs <names>',
      'arrays for the model’s inputs, in their order; where they are named as the inputs, by name (default: by name)',
    )
    .option('--target <name>', 'array to compare the output with', 'y')
    .addOption(
      new Option('--loss <loss>', `what is differentiated: ${LOSS_KINDS.join(', ')}`)
        .default('softmax-cross-entropy')
        .argParser(parseLossKind),
    )
    .addOption(
      new Option('--profile <profile>', 'reproducible: the same bits everywhere; native: faster')
        .default('reproducible')
        .argParser(oneOf('--profile', ['reproducible', 'native'])),
    )
    .addOption(
      new Option('--mode <mode>', 'batch normalisation and dropout: as the file says, in training, or not')
        .default('file')
        .argParser(oneOf('--mode', ['file', 'train', 'eval'])),
    )
    .addOption(
      new Option(
        '--parameters <which>',
        'trained: what training changes; named: also others that a person named; all: every one that can be',
      )
        .default('named')
        .argParser(oneOf('--parameters', ['trained', 'named', 'all'])),
    )
    .option('--all', 'the same as --parameters all')
    .option('--output <name>', 'the model’s output that is compared (default: the first of real numbers)')
    .option(
      '--class-axis <n>',
      'dimension of the output with the classes (default: from the target’s shape)',
      wholeNumber('--class-axis', 0, 15),
    )
    .option('--keep-ties', 'initializers that the exporter wrote once because they were equal stay one')
    .option(
      '--seed <n>',
      'of dropout, where it drops',
      wholeNumber('--seed', 0, Number.MAX_SAFE_INTEGER - 1),
      0,
    )
    .option('--out <file>', 'where loss and gradients go, as npz', 'gradients.npz')
    .addHelpText('after', HELP);
  addLossOptions(command);
  addCommonOptions(command).action(async (model: string, batch: string, options: GradientsOptions) =>
    (await import('./run-gradients.ts')).runGradients(model, batch, options, context),
  );
}
