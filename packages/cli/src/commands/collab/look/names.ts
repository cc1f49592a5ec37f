import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Address } from '@plexus/core';
import { readKeystoreAddress } from '@plexus/node';
import { type NameOf, namesFor } from '../../../job/names.ts';
import type { Connection } from '../../../requester/connection.ts';

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
  const folder = networkFile === undefined ? undefined : join(dirname(networkFile), 'participants');
  if (folder === undefined || !existsSync(folder)) return new Map();
  const names = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const keystore = join(folder, entry.name, 'keystore.json');
    if (!entry.isDirectory() || !existsSync(keystore)) continue;
    const address = await readKeystoreAddress(keystore);
    if (address !== undefined) names.set(address.toLowerCase(), entry.name);
  }
  return names;
}
