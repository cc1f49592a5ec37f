import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { decimalNumber, wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import { addPrivacyOptions } from './join/privacy-options.ts';
import type { JoinOptions } from './join/run-join.ts';
import { addMemberOptions } from './member/member-options.ts';

const HELP = `
The columns the session reads are found by their names, in any order; others are left out. Classes are spelt as the
session spells them, or numbered from 0. Stopped with Ctrl-C, the same command goes on where it was.

Examples:
  plexus collab join 1 --data mine.csv --as anna
  plexus collab join 1 --data mine.npz --keystore key.json --deployment deployment.json --rpc https://rpc.example`;

/** `plexus collab join SESSION`. */
export function addCollabJoinCommand(collab: Command, context: Context): void {
  const command = collab
    .command('join <session>')
    .description('take part in a session with rows that stay on this machine, until it ends')
    .requiredOption('--data <file>', 'your rows: .npz (arrays x and y) or .csv (required)')
    .option(
      '--label <column>',
      'CSV column or npz array to train towards (default: the session’s, or the last; y)',
    )
    .option('--no-header', 'the first line of the CSV is data')
    .option(
      '--validation-share <share>',
      'of your rows that others’ updates are rated on, and that are not trained on',
      decimalNumber('--validation-share', 0, 0.9),
      0.2,
    )
    .option('--seed <n>', 'of the choice of those rows', wholeNumber('--seed', 0, 0xffff_ffff), 1)
    .option('--out <file>', 'where the last model is written', 'session.onnx');
  addPrivacyOptions(command);
  addMemberOptions(command);
  addCommonOptions(command.addHelpText('after', HELP)).action(async (session: string, options: JoinOptions) =>
    (await import('./join/run-join.ts')).runJoin(session, options, context),
  );
}
