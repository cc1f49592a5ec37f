import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { parseDimensions } from './model/parse-dimensions.ts';
import type { OpsOptions } from './run-ops.ts';

const HELP = `
"gradient" is yes, zero (a step or a whole number: nothing to learn through it) or no.

Examples:
  plexus nn ops model.onnx
  plexus nn ops gpt.onnx --dim seq=64
  plexus nn ops two-heads.onnx --output logits`;

/** `plexus nn ops MODEL`. */
export function addNnOpsCommand(nn: Command, context: Context): void {
  const command = nn
    .command('ops <model>')
    .description(
      'which operators a model is made of, whether each runs and has a gradient, and whether it trains',
    )
    .option('--output <name>', 'the output to train, where there are several')
    .option('--batch <rows>', 'rows to try it with', wholeNumber('--batch', 1, 65_536), 2)
    .option('--dim <name=size>', 'size of another open dimension; may be repeated', parseDimensions)
    .addHelpText('after', HELP);
  addCommonOptions(command).action(async (model: string, options: OpsOptions) =>
    (await import('./run-ops.ts')).runOps(model, options, context),
  );
}
