import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '@plexus/core';
import { readKeystoreAddress } from '@plexus/node';
import { type NameOf, namesFor } from '../../../job/names.ts';
import type { Connection } from '../../../requester/connection.ts';
import { participantFolders } from '../member/participant-folders.ts';

export type LiveNames = NameOf & { readonly refresh: () => Promise<void> };

/**
 * Names of accounts: those made with --as on a network of this machine, then as everywhere else. `refresh` finds those
 * made since.
 */
export async function namesOfMembers(connection: Connection): Promise<LiveNames> {
  const nameOf = await namesFor(connection);
  let own = await localNames(connection.networkFile);
  const refresh = async () => {
    own = await localNames(connection.networkFile);
  };
  return Object.assign((account: Address) => own.get(account.toLowerCase()) ?? nameOf(account), { refresh });
}

async function localNames(networkFile: string | undefined): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { name, path } of await participantFolders(networkFile)) {
    const keystore = join(path, 'keystore.json');
    const address = existsSync(keystore) ? await readKeystoreAddress(keystore) : undefined;
    if (address !== undefined) names.set(address.toLowerCase(), name);
  }
  return names;
}
