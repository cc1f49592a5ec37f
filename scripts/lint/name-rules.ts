import type { Finding } from './finding.ts';

const EMPTY_WORDS = /(^|[-.])(utils?|helpers?|managers?|misc|common|stuff)([-.]|$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(ts|mjs)$/;
const PUBLIC_ENTRY = /^(packages|apps)\/[^/]+\/src\/index\.tsx?$/;

/** A file is named for what it exports, in kebab-case; `index.ts` exists only as a package's public entry. */
export function checkName(file: string): Finding[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const found = (rule: string, message: string): Finding => ({
    file,
    line: 1,
    rule,
    severity: 'error',
    message,
  });
  const findings: Finding[] = [];
  if (/\.(ts|tsx|mjs|sol)$/.test(name) && EMPTY_WORDS.test(name.toLowerCase())) {
    findings.push(found('empty-name', `"${name}" says nothing; name the file for the one thing it exports`));
  }
  if (/\.(ts|mjs)$/.test(name) && !name.startsWith('.') && !KEBAB.test(name)) {
    findings.push(found('kebab-case', `write "${name}" in kebab-case`));
  }
  if (/^index\.tsx?$/.test(name) && !PUBLIC_ENTRY.test(file)) {
    findings.push(
      found(
        'barrel',
        'a barrel belongs only at the public entry of a package; import from the file that defines',
      ),
    );
  }
  return findings;
}

/** Every package explains itself: each folder in packages/ has a README.md. */
export function checkReadmes(files: readonly string[]): Finding[] {
  const known = new Set(files);
  const packages = new Set(files.flatMap((file) => /^packages\/[^/]+/.exec(file)?.[0] ?? []));
  return [...packages]
    .filter((name) => !known.has(`${name}/README.md`))
    .map((name) => ({
      file: `${name}/README.md`,
      line: 1,
      rule: 'readme',
      severity: 'error',
      message:
        'missing: one sentence, a ten-line example with its output, what it depends on, what it knows nothing about',
    }));
}
