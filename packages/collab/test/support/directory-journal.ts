import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journal } from '../../src/ports.ts';

/** A file for each record, whole or absent after a kill. */
export async function openDirectoryJournal(folder: string): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  return {
    read: (key) => readFile(join(folder, key)).catch(() => undefined),
    async write(key, bytes) {
      const file = await open(join(folder, `${key}.tmp`), 'w');
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
      await rename(join(folder, `${key}.tmp`), join(folder, key));
    },
    remove: (key) => rm(join(folder, key), { force: true }),
    keys: async () => (await readdir(folder)).filter((name) => !name.endsWith('.tmp')),
  };
}
