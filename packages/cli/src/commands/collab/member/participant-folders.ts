import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export type ParticipantFolder = { readonly name: string; readonly path: string };

/** Where a participant of a local network keeps what it has. */
export function participantFolder(networkFile: string, name: string): string {
  return join(dirname(networkFile), 'participants', name);
}

/** Those of all accounts made with --as on a network of this machine, by name; none elsewhere. */
export async function participantFolders(
  networkFile: string | undefined,
): Promise<readonly ParticipantFolder[]> {
  const all = networkFile === undefined ? undefined : participantFolder(networkFile, '.');
  if (all === undefined || !existsSync(all)) return [];
  const entries = await readdir(all, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.sort().map((name) => ({ name, path: join(all, name) }));
}
