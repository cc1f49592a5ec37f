import type { Command } from 'commander';
import type { Context } from '../../context.ts';
import { wholeNumber } from '../../options/parse-option.ts';
import { addCommonOptions } from '../../options/shared-options.ts';
import type { DeployOptions } from './run-deploy.ts';

/** `plexus deploy`. */
export function addDeployCommand(program: Command, context: Context): void {
  const command = program
    .command('deploy')
    .description('put the contracts of Plexus on a chain and write its deployment file')
    .requiredOption('--rpc <url...>', 'JSON-RPC addresses of the chain (required)')
    .requiredOption(
      '--keystore <file>',
      'encrypted key of the account that deploys and will own token and registry (required)',
    )
    .option('--password-file <file>', 'file with its password (else PLEXUS_PASSWORD, else a question)')
    .option('--out <file>', 'the deployment file', 'deployment.json')
    .option('--supply <plx>', 'how many PLX there will be (default: 1000000)')
    .option('--holder <address>', 'who gets them (default: the deployer)')
    .option('--treasury <address>', 'who gets slashed stake nobody else earns (default: the deployer)')
    .option('--minimum-stake <plx>', 'least stake of a node (default: 100)')
    .option(
      '--unbonding-blocks <n>',
      'blocks until unbonded stake is free (default: 7200)',
      wholeNumber('--unbonding-blocks', 1, 50_000_000),
    )
    .option(
      '--stake-cap <bps>',
      'most of all stake that counts for one node, in 1/10000 of it (default: 2000, 20 %)',
      wholeNumber('--stake-cap', 1, 10_000),
    )
    .option('--yes', 'deploy without being asked')
    .option('--dry-run', 'show what would be deployed, and stop');
  addCommonOptions(command).action(async (options: DeployOptions) =>
    (await import('./run-deploy.ts')).runDeploy(options, context),
  );
}
