import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContractsError } from './errors.ts';

/** The folder of the contracts package. */
export const CONTRACTS_ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where `@openzeppelin` is looked up unless a script is told otherwise. */
export const DEFAULT_LIBRARIES = join(CONTRACTS_ROOT, '..', 'node_modules');

/** All Solidity files below `src/`, as `src/…`, sorted. */
export function listSources(): readonly string[] {
  return readdirSync(join(CONTRACTS_ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sol'))
    .map((name) => `src/${name}`)
    .sort();
}

/** Throws `CONTRACTS_LIBRARY_MISSING` when `@openzeppelin/contracts` is not below `libraries`. */
export function assertLibraries(libraries: string): void {
  if (existsSync(join(libraries, '@openzeppelin', 'contracts', 'package.json'))) return;
  throw new ContractsError({
    code: 'CONTRACTS_LIBRARY_MISSING',
    message: `@openzeppelin/contracts is not below ${libraries}`,
    hint: 'run `npm ci` in the project, or name the folder that holds it with --libraries DIR',
    details: { libraries },
  });
}

/** The text of a source or an imported library file. */
export function readSource(path: string, libraries: string): string {
  const base = path.startsWith('@') ? libraries : CONTRACTS_ROOT;
  return readFileSync(join(base, path), 'utf8');
}
