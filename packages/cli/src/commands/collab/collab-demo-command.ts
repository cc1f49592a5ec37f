import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import type { CollabDemoOptions } from './demo/run-collab-demo.ts';

/** `plexus collab demo`. */
export function addCollabDemoCommand(collab: Command, context: Context): void {
  const command = collab
    .command('demo')
    .description('a chain and five participants in this process, one of them poisoned, with real digits')
    .option('--rounds <n>', 'rounds of the session', wholeNumber('--rounds', 1, 100), 6)
    .option('--out <file>', 'where the model is written', 'collab-demo.onnx');
  addCommonOptions(command).action(async (options: CollabDemoOptions) =>
    (await import('./demo/run-collab-demo.ts')).runCollabDemo(options, context),
  );
}
