import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions, addConnectionOptions } from '../../options/shared-options.ts';
import type { LookOptions } from './look/open-look.ts';
import type { WatchOptions } from './look/run-watch.ts';
import { addMemberOptions } from './member/member-options.ts';

function addArtifactOptions(command: Command): Command {
  return command
    .option('--artifacts <folder>', 'directory of artifacts (default: the account’s)')
    .option('--p2p', 'ask participants and nodes for artifacts the directory does not have');
}

/** `plexus collab watch SESSION`. */
export function addCollabWatchCommand(collab: Command, context: Context): void {
  const command = collab
    .command('watch <session>')
    .description('follow a session until it ends')
    .option('--serve', 'publish its models meanwhile, as the parameter server it names');
  addMemberOptions(command);
  addCommonOptions(command).action(async (session: string, options: WatchOptions) =>
    (await import('./look/run-watch.ts')).runWatch(session, options, context),
  );
}

/** `plexus collab show SESSION`. */
export function addCollabShowCommand(collab: Command, context: Context): void {
  const command = addArtifactOptions(
    collab
      .command('show <session>')
      .description('every round of a session: updates, ratings, ranks, who was selected and paid'),
  );
  addConnectionOptions(command);
  addCommonOptions(command).action(async (session: string, options: LookOptions) =>
    (await import('./look/run-show.ts')).runShow(session, options, context),
  );
}

/** `plexus collab verify SESSION`. */
export function addCollabVerifyCommand(collab: Command, context: Context): void {
  const command = addArtifactOptions(
    collab
      .command('verify <session>')
      .description(
        're-derive every ranking, model and reward of a session from the chain and artifacts alone',
      ),
  );
  addConnectionOptions(command);
  addCommonOptions(command).action(async (session: string, options: LookOptions) =>
    (await import('./look/run-collab-verify.ts')).runCollabVerify(session, options, context),
  );
}
