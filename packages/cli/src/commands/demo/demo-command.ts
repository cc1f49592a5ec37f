import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { DEMO_DIRECTORY, type DemoOptions } from './demo-options.ts';

/** `plexus demo`. */
export function addDemoCommand(program: Command, context: Context): void {
  const command = program
    .command('demo')
    .description(
      'from nothing to a verified, paid job: a network, a CNN on handwritten digits, and a cheat who is caught',
    )
    .option('--directory <folder>', 'everything of the demonstration; emptied first', DEMO_DIRECTORY)
    .option('--keep', 'go on with the network that is there instead of starting afresh')
    .option('--honest', 'without the cheat: the model must be the same, bit for bit')
    .option('--nodes <n>', 'node processes', wholeNumber('--nodes', 7, 64), 8)
    .option(
      '--digits <n>',
      'handwritten digits of the 10,000 there are',
      wholeNumber('--digits', 200, 10_000),
      10_000,
    )
    .option('--held-out <n>', 'of these, kept for measuring', wholeNumber('--held-out', 50, 5_000), 1_500)
    .option('--rounds <n>', 'rounds of training', wholeNumber('--rounds', 1, 100), 3)
    .option('--shards <n>', 'shards in each round', wholeNumber('--shards', 1, 100), 5)
    .option('--epochs <n>', 'epochs in each round', wholeNumber('--epochs', 1, 100), 4);
  addCommonOptions(command).action(async (options: DemoOptions) =>
    (await import('./run-demo.ts')).runDemo(options, context),
  );
}
