import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { addCommonOptions, addConnectionOptions } from '../../options/shared-options.ts';
import type { LookOptions } from './look/open-look.ts';
import type { ShowOptions } from './look/run-show.ts';
import type { WatchOptions } from './look/run-watch.ts';
import { addMemberOptions } from './member/member-options.ts';

const WATCH_HELP = `
Examples:
  plexus collab watch 1
  plexus collab watch 1 --serve --as opener`;

const SHOW_HELP = `
A session may still go on, or its network may have been stopped. Sizes of updates need artifacts: those of the requester
and, on a network of this machine, of its participants are taken unless --artifacts or --p2p says otherwise.

Examples:
  plexus collab show 1
  plexus collab show 1 --report session.html --data mine.csv
  plexus collab show 1 --json | jq .rounds[0].ratings`;

const VERIFY_HELP = `
Needs nothing but a chain and artifacts, both from whom one does not have to trust: bytes are believed by their digests.

Examples:
  plexus collab verify 1
  plexus collab verify 1 --artifacts .plexus/network/participants/anna/artifacts
  plexus collab verify 1 --p2p --deployment deployment.json --rpc https://rpc.example`;

function addArtifactOptions(command: Command): Command {
  return command
    .option(
      '--artifacts <folder>',
      'directory of artifacts (default: the requester’s, and of participants on this machine)',
    )
    .option('--p2p', 'ask participants and nodes for artifacts the directory does not have');
}

/** `plexus collab watch SESSION`. */
export function addCollabWatchCommand(collab: Command, context: Context): void {
  const command = collab
    .command('watch <session>')
    .description('follow a session until it ends')
    .option('--serve', 'publish its models meanwhile, as the parameter server it names')
    .addHelpText('after', WATCH_HELP);
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
  )
    .option('--report <file>', 'write a page with curves, heat maps and tables as well, as HTML')
    .option('--data <file>', 'rows to measure the model of every round on: .csv or .npz')
    .option('--label <column>', 'of --data: what is told (default: the session’s, or the last; y)')
    .option('--no-header', 'of --data: the first line of the CSV is data')
    .addHelpText('after', SHOW_HELP);
  addConnectionOptions(command);
  addCommonOptions(command).action(async (session: string, options: ShowOptions) =>
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
  ).addHelpText('after', VERIFY_HELP);
  addConnectionOptions(command);
  addCommonOptions(command).action(async (session: string, options: LookOptions) =>
    (await import('./look/run-collab-verify.ts')).runCollabVerify(session, options, context),
  );
}
