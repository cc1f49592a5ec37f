import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTransactionSender, devAccount, readTokenBalance, transferTokens } from '@plexus/chain';
import { type Address, isPlexusError, systemClock, waitUntil } from '@plexus/core';
import { createKeystore, lockDataDirectory, readKeystoreAddress } from '@plexus/node';
import { CliError } from '../../../errors.ts';
import type { AccountPlace } from '../../../requester/account-place.ts';
import type { Connection } from '../../../requester/connection.ts';
import { openChain } from '../../../requester/open-chain.ts';
import { participantFolder } from './participant-folders.ts';

const NAME = /^[a-z][a-z0-9-]{0,30}$/;
const GAS = 10n ** 18n;
const LOCK_MS = 60_000;

/**
 * The account of a participant by name, on a network of this machine: made with a key of its own the first time, and
 * given development money. Throws `CLI_OPTION_INVALID` for a network that is not of this machine,
 * `CLI_FILE_MISSING` for a name without an account that must have one.
 */
export async function findLocalParticipant(
  name: string,
  connection: Connection,
  { mustExist = false } = {},
): Promise<AccountPlace> {
  const { networkFile } = connection;
  if (networkFile === undefined || !NAME.test(name)) {
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message:
        networkFile === undefined
          ? '--as makes accounts on a network of this machine only'
          : `--as is ${JSON.stringify(name)}, not a name of lower-case letters, digits and dashes`,
      hint: networkFile === undefined ? 'give --keystore FILE instead' : 'give a name like --as anna',
      details: { name },
    });
  }
  const directory = participantFolder(networkFile, name);
  const keystore = join(directory, 'keystore.json');
  const passwordFile = join(directory, 'password');
  if (mustExist && !existsSync(keystore)) {
    throw new CliError({
      code: 'CLI_FILE_MISSING',
      message: `there is no account ${name} on this network (looked for ${keystore})`,
      hint: 'give the name that joined or opened the session, or --keystore FILE',
      details: { name, keystore },
    });
  }
  if (!existsSync(keystore)) {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const password = randomBytes(24).toString('base64url');
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await createKeystore({ file: keystore, password });
  }
  return {
    connection,
    keys: { keystore, passwordFile },
    directory,
    journalOf: () => join(directory, `transactions-${connection.deployment.chainId}.jsonl`),
    flags: `${connection.flags} --as ${name}`,
  };
}

/** Gives an account of a development network what it lacks of `tokens`, and gas. Returns whether anything was given. */
export async function fundLocally(
  place: AccountPlace,
  connection: Connection,
  tokens: bigint,
): Promise<boolean> {
  const account = place.keys && (await readKeystoreAddress(place.keys.keystore));
  if (account === undefined) return false;
  const lock = await waitForLock(dirname(place.directory));
  const chain = await openChain(connection);
  const sender = createTransactionSender({ client: chain.client, account: devAccount(0) });
  try {
    const { addresses } = connection.deployment;
    const [balance, gas] = await Promise.all([
      readTokenBalance(chain.client, addresses, { account }),
      chain.client.getBalance(account),
    ]);
    if (gas < GAS / 2n) await sender.send({ to: account, data: '0x', value: GAS });
    const missing: { to: Address; amount: bigint } = { to: account, amount: tokens - balance };
    if (missing.amount > 0n) await transferTokens(sender, addresses, missing);
    return missing.amount > 0n;
  } finally {
    await sender.stop();
    await chain.close();
    await lock.release();
  }
}

/** Only one process at a time sends from the development account. */
async function waitForLock(directory: string) {
  return waitUntil(
    async () => {
      try {
        return await lockDataDirectory(directory);
      } catch (error) {
        if (isPlexusError(error) && error.code === 'NODE_DATA_LOCKED') return undefined;
        throw error;
      }
    },
    { what: 'the development account to be free', timeoutMs: LOCK_MS, intervalMs: 200, clock: systemClock },
  );
}
