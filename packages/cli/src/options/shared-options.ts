import { type Command, Option } from 'commander';
import type { CommonOptions } from '../context.ts';
import type { TermsChoice } from '../job/submit-job.ts';
import type { ConnectionOptions } from '../requester/connection.ts';
import { oneOf, wholeNumber } from './parse-option.ts';

/** `--json` and `--verbose`, which every command has. */
export function addCommonOptions(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .option('--json', 'print one JSON document on stdout')
    .option('--verbose', 'show facts, causes and stack of an error, and logs');
}

/** Which network is meant. */
export function addConnectionOptions(command: Command): Command {
  return command
    .optionsGroup('Network:')
    .option(
      '--network <file>',
      'network.json of a local network, or its folder (PLEXUS_NETWORK; default: .plexus/network, then .plexus/demo)',
    )
    .option('--deployment <file>', 'deployment file of any other network, with --rpc')
    .option('--rpc <url...>', 'JSON-RPC addresses of the chain')
    .option(
      '--home <folder>',
      'where artifacts and journal are kept (default: the network’s requester, or .plexus/requester)',
    );
}

/** Who signs. */
export function addKeyOptions(command: Command): Command {
  return command
    .optionsGroup('Account:')
    .option('--keystore <file>', 'encrypted key of the requester (default: the local network’s)')
    .option('--password-file <file>', 'file with its password (else PLEXUS_PASSWORD, else a question)')
    .option('--bootstrap <multiaddr...>', 'nodes to connect to first');
}

/** Whose account is meant. */
export function addSignerOptions(command: Command): Command {
  const isNode = command.parent?.name() === 'node';
  command
    .optionsGroup('Account:')
    .option(
      '--config <file>',
      `settings of a node${isNode ? ' (default: .plexus/node/plexus.yaml)' : ', for its account'}`,
    )
    .option(
      '--keystore <file>',
      `encrypted key${isNode ? ', in place of --config' : ' (default: the local network’s requester)'}`,
    )
    .option('--password-file <file>', 'file with its password (else PLEXUS_PASSWORD, else a question)');
  return addConnectionOptions(command);
}

/** Agreeing to spend. */
export function addSpendingOptions(command: Command): Command {
  return command
    .option('--yes', 'agree without being asked')
    .option('--dry-run', 'show what would be signed, and stop');
}

/** Money, checking, and agreeing to them. */
export function addOfferOptions(command: Command): Command {
  return command
    .optionsGroup('Price and checking:')
    .option('--price <plx>', 'what the whole job may cost, in PLX (default: 100)')
    .option(
      '--samples <n>',
      'segments each endorser repeats (default: chosen by the size of the job)',
      wholeNumber('--samples', 1, 255),
    )
    .option('--committee <n>', 'endorsers for each sub-task (default: 3)', wholeNumber('--committee', 1, 7))
    .option('--quorum <n>', 'endorsers who must agree (default: two thirds)', wholeNumber('--quorum', 1, 7))
    .addOption(
      new Option(
        '--profile <profile>',
        'reproducible: the same bits everywhere; native: faster, within a tolerance',
      )
        .default('reproducible')
        .argParser(oneOf('--profile', ['reproducible', 'native'])),
    )
    .option('--yes', 'agree to the price without being asked')
    .option('--dry-run', 'show what would be signed, and stop');
}

export type OfferOptions = ConnectionOptions &
  CommonOptions &
  TermsChoice & {
    readonly profile: 'reproducible' | 'native';
    readonly yes?: boolean;
    readonly dryRun?: boolean;
  };
