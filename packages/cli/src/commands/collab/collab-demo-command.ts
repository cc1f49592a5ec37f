import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import type { CollabDemoOptions } from './demo/run-collab-demo.ts';

const HELP = `
Four participants learn handwritten digits, each with others in the main; the fifth sends the opposite of what it learnt,
four times over. Takes a minute or two, and needs nothing.

Example:
  plexus collab demo --rounds 3`;

/** `plexus collab demo`. */
export function addCollabDemoCommand(collab: Command, context: Context): void {
  const command = collab
    .command('demo')
    .description('a chain and five participants in this process, one of them poisoned, with real digits')
    .option('--rounds <n>', 'rounds of the session', wholeNumber('--rounds', 1, 100), 6)
    .option('--out <file>', 'where the model is written', 'collab-demo.onnx')
    .option('--report <file>', 'where a page about it is written, as HTML', 'collab-demo.html')
    .addHelpText('after', HELP);
  addCommonOptions(command).action(async (options: CollabDemoOptions) =>
    (await import('./demo/run-collab-demo.ts')).runCollabDemo(options, context),
  );
}
