import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import type { InfoOptions } from './run-info.ts';

const HELP = `
Examples:
  plexus nn info model.onnx
  plexus nn info model.onnx --json | jq .warnings`;

/** `plexus nn info MODEL`. */
export function addNnInfoCommand(nn: Command, context: Context): void {
  const command = nn
    .command('info <model>')
    .description('what an ONNX file holds: inputs, outputs, parameters, operators, digest')
    .addHelpText('after', HELP);
  addCommonOptions(command).action(async (model: string, options: InfoOptions) =>
    (await import('./run-info.ts')).runInfo(model, options, context),
  );
}
