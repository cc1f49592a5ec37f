import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const SKIPPED = new Set([
  'node_modules',
  '.git',
  'out',
  'cache',
  'dist',
  'coverage',
  'fixtures',
  'generated',
  '.plexus',
  '.work',
]);

/** Every file of the project below `root` in a fixed order, as paths with `/` relative to it; nothing built or installed. */
export async function listFiles(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) files.push(...(await listFiles(root, path)));
    if (entry.isFile()) files.push(path);
  }
  return files;
}
