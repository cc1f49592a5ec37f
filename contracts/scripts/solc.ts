#!/usr/bin/env node
/**
 * npm's `solc` behind the two calls forge makes of a native compiler: `--version`, and `--standard-json` from stdin to stdout.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Solc = { readonly version: () => string; readonly compile: (input: string) => string };

// solc's typings say `any`; these two functions are all that is used of it.
const solc = createRequire(import.meta.url)('solc') as Solc;

if (process.argv.includes('--version')) {
  const version = solc.version().replace('.Emscripten.clang', '.Linux.g++');
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${version}\n`);
} else {
  process.stdout.write(solc.compile(readFileSync(0, 'utf8')));
}
