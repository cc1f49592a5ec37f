import { mkdir } from 'node:fs/promises';
import { createTransactionSender, openFileJournal, type TransactionSender } from '@plexus/chain';
import { type Address, isPlexusError } from '@plexus/core';
import { type DataLock, lockDataDirectory } from '@plexus/node';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import type { AccountPlace } from './account-place.ts';
import { type OpenChain, openChain } from './open-chain.ts';
import { unlockKeys } from './unlock-keys.ts';

/** An account that can send transactions; nobody else does while it is open. */
export type Signer = OpenChain & {
  readonly account: Address;
  readonly sender: TransactionSender;
};

/**
 * Unlocks an account and opens its chain. Takes up transactions that an interrupted command left behind. Throws
 * `CLI_ACCOUNT_BUSY` while another process signs for it, and what unlocking and `openChain` throw.
 */
export async function openSigner(place: AccountPlace, context: Context): Promise<Signer> {
  const chain = await openChain(place.connection);
  try {
    const { account } = await unlockKeys(place.keys, context);
    const lock = await lockAccount(place.directory, account.address);
    const sender = createTransactionSender({
      client: chain.client,
      account,
      journal: openFileJournal(place.journalOf(account.address)),
    });
    const close = async () => {
      await sender.stop();
      await lock.release();
      await chain.close();
    };
    return { ...chain, account: account.address, sender, close };
  } catch (error) {
    await chain.close();
    throw error;
  }
}

async function lockAccount(directory: string, account: Address): Promise<DataLock> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  try {
    return await lockDataDirectory(directory);
  } catch (error) {
    if (!isPlexusError(error) || error.code !== 'NODE_DATA_LOCKED') throw error;
    throw new CliError({
      code: 'CLI_ACCOUNT_BUSY',
      message: `account ${account} is in use by process ${String(error.details['pid'])}, which sends its transactions`,
      hint: 'stop that node, or wait for that command, and repeat: two processes with one account take each other’s transaction numbers',
      details: { account, ...error.details },
      cause: error,
    });
  }
}
