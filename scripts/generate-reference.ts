/**
 * Writes the pages of docs that follow from the sources: `node scripts/generate-reference.ts`. With `--check`
 * nothing is written, and the status is 1 when a page is not what the sources say.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createReferencePages } from './reference/reference-pages.ts';

const check = process.argv.includes('--check');
let stale = 0;
for (const { path, text } of await createReferencePages(process.cwd())) {
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present === text) continue;
  if (!check) await writeFile(path, text);
  else stale += 1;
  process.stdout.write(check ? `${path} is not current: node scripts/generate-reference.ts\n` : `${path}\n`);
}
process.exitCode = stale > 0 ? 1 : 0;
