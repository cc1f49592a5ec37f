/** `npm run lint`, second half: the rules of the house that Biome does not know. Status 1 when one is broken. */
import { readFile } from 'node:fs/promises';
import type { Finding } from './lint/finding.ts';
import { listFiles } from './lint/list-files.ts';
import { checkName, checkReadmes } from './lint/name-rules.ts';
import { checkSource } from './lint/source-rules.ts';
import { checkText } from './lint/text-rules.ts';

const files = await listFiles(process.cwd());
const findings: Finding[] = checkReadmes(files);
for (const file of files) {
  findings.push(...checkName(file));
  if (!/\.(ts|tsx|mjs|sol)$/.test(file)) continue;
  const text = await readFile(file, 'utf8');
  findings.push(...checkText(file, text));
  if (/\.tsx?$/.test(file)) findings.push(...checkSource(file, text));
}

for (const { file, line, rule, severity, message } of findings) {
  process.stdout.write(`${file}:${line} ${severity} ${rule}: ${message}\n`);
}
const errors = findings.filter((finding) => finding.severity === 'error').length;
process.stdout.write(`${files.length} files, ${errors} errors, ${findings.length - errors} warnings\n`);
process.exitCode = errors > 0 || files.length === 0 ? 1 : 0;
