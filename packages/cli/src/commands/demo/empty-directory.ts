import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertNetworkNotRunning, NETWORK_FILE } from '@plexus/devnet';
import { CliError } from '../../errors.ts';

/** Says that the folder may be emptied, from before anything else is in it. */
const MARK = 'demonstration.txt';
const MARK_TEXT = 'Everything in this folder belongs to "plexus demo", which empties it when it starts.\n';

/** Makes the folder, or empties one of an earlier demonstration, and only that. Throws `CLI_FILE_EXISTS` for any other folder. */
export async function emptyDirectory(directory: string): Promise<void> {
  const entries = await readdir(directory).catch((): string[] => []);
  if (entries.length > 0 && ![MARK, NETWORK_FILE].some((name) => entries.includes(name))) {
    throw new CliError({
      code: 'CLI_FILE_EXISTS',
      message: `${directory} exists and is not of an earlier demonstration`,
      hint: 'give another --directory, or remove the folder yourself',
      details: { directory },
    });
  }
  if (entries.includes(NETWORK_FILE)) await assertNetworkNotRunning(directory);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(join(directory, MARK), MARK_TEXT);
}
