import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { duration, wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import type { UpOptions } from './run-up.ts';

/** `plexus up`. */
export function addUpCommand(program: Command, context: Context): void {
  const command = program
    .command('up')
    .description('run a whole network on this machine, in the foreground, until Ctrl-C')
    .option('--directory <folder>', 'where it is kept; started again with what is there', '.plexus/network')
    .option('--nodes <n>', 'node processes of a new network (default: 8)', wholeNumber('--nodes', 1, 64))
    .option(
      '--block-time <time>',
      'time between blocks of a new network, like 300ms or 2s (default: 300ms)',
      duration('--block-time', 100, 60_000),
    )
    .option(
      '--port <port>',
      'of the chain’s JSON-RPC; 0 takes a free one (default: as before, else a free one)',
      wholeNumber('--port', 0, 65_535),
    );
  addCommonOptions(command).action(async (options: UpOptions) =>
    (await import('./run-up.ts')).runUp(options, context),
  );
}
