import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createChainClient,
  createTransactionSender,
  type DeploymentParameters,
  defaultDeploymentParameters,
  deployPlexus,
  openFileJournal,
  verifyDeployment,
  writeDeployment,
} from '@plexus/chain';
import { type Address, parseAddress, parseTokenAmount } from '@plexus/core';
import { readKeystoreAddress } from '@plexus/node';
import type { CommonOptions, Context } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { confirmSpending } from '../../output/confirm-spending.ts';
import { renderJson } from '../../output/streams.ts';
import { unlockKeys } from '../../requester/unlock-keys.ts';

export type DeployOptions = CommonOptions & {
  readonly rpc: readonly string[];
  readonly keystore: string;
  readonly passwordFile?: string;
  readonly out: string;
  readonly supply?: string;
  readonly holder?: string;
  readonly treasury?: string;
  readonly minimumStake?: string;
  readonly unbondingBlocks?: number;
  readonly stakeCap?: number;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
};

/** Deploys the contracts, checks what is on the chain, and writes the deployment file. */
export async function runDeploy(options: DeployOptions, context: Context): Promise<void> {
  const { cwd, streams } = context;
  const out = resolve(cwd, options.out);
  if (existsSync(out)) {
    throw new CliError({
      code: 'CLI_FILE_EXISTS',
      message: `${out} exists already`,
      hint: 'name another file with --out; a deployment is never replaced',
      details: { out },
    });
  }
  const keystore = resolve(cwd, options.keystore);
  const client = createChainClient({ rpcUrls: options.rpc, pollIntervalMs: 500 });
  try {
    const chainId = await client.chainId();
    const named = await readKeystoreAddress(keystore);
    if (options.dryRun && named !== undefined) {
      streams.out(
        renderJson({ dryRun: true, chainId, deployer: named, parameters: parametersOf(options, named) }),
      );
      return;
    }
    const passwordFile = options.passwordFile === undefined ? '' : resolve(cwd, options.passwordFile);
    const { account } = await unlockKeys({ keystore, passwordFile }, context);
    const parameters = parametersOf(options, account.address);
    await confirmSpending(`deploy Plexus to chain ${chainId} as ${account.address}?`, options, context);
    const sender = createTransactionSender({
      client,
      account,
      journal: openFileJournal(`${out}.journal.jsonl`),
    });
    try {
      streams.err('deploying the contracts …');
      const deployment = await deployPlexus({ sender, parameters, id: 'plexus' });
      await verifyDeployment(client, deployment);
      await writeDeployment(out, deployment);
      if (options.json) streams.out(renderJson({ file: out, ...deployment }));
      else {
        for (const [name, address] of Object.entries(deployment.addresses)) streams.out(`${name} ${address}`);
        streams.out(`deployment file ${out}`);
      }
      streams.err(`next: plexus node init --deployment ${options.out} --rpc ${options.rpc.join(' ')}`);
    } finally {
      await sender.stop();
    }
  } finally {
    client.close();
  }
}

function parametersOf(options: DeployOptions, deployer: Address): DeploymentParameters {
  const defaults = defaultDeploymentParameters(deployer);
  return {
    holder: options.holder === undefined ? defaults.holder : parseAddress(options.holder),
    treasury: options.treasury === undefined ? defaults.treasury : parseAddress(options.treasury),
    initialSupply: options.supply === undefined ? defaults.initialSupply : parseTokenAmount(options.supply),
    minimumStake:
      options.minimumStake === undefined ? defaults.minimumStake : parseTokenAmount(options.minimumStake),
    unbondingBlocks: options.unbondingBlocks ?? defaults.unbondingBlocks,
    stakeCapBps: options.stakeCap ?? defaults.stakeCapBps,
  };
}
