import { type Command, Option } from 'commander';
import type { Context } from '../../context.ts';
import { oneOf, wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { parseDimensions } from './model/parse-dimensions.ts';
import type { CostOptions } from './run-cost.ts';

const HELP = `
Operations are counted from shapes: a multiply-add is 2, an exponential 8. Memory is an estimate. Times are estimates
too: the operations divided by the speed a small network just had on this machine, on one thread.

Examples:
  plexus nn cost model.onnx --batch 64
  plexus nn cost gpt.onnx --batch 16 --dim seq=64 --optimiser adam
  plexus nn cost model.onnx --json --no-measure`;

/** `plexus nn cost MODEL`. */
export function addNnCostCommand(nn: Command, context: Context): void {
  const command = nn
    .command('cost <model>')
    .description('operations, memory and estimated time of a batch')
    .option('--batch <rows>', 'rows of a batch', wholeNumber('--batch', 1, 65_536), 32)
    .option('--dim <name=size>', 'size of another open dimension; may be repeated', parseDimensions)
    .option('--output <name>', 'only what this output needs')
    .addOption(
      new Option('--optimiser <name>', 'whose slots and updates count')
        .default('adam')
        .argParser(oneOf('--optimiser', ['sgd', 'momentum', 'adam', 'adamw', 'rmsprop'])),
    )
    .option('--no-measure', 'do not measure this machine, say no times')
    .addHelpText('after', HELP);
  addCommonOptions(command).action(async (model: string, options: CostOptions) =>
    (await import('./run-cost.ts')).runCost(model, options, context),
  );
}
