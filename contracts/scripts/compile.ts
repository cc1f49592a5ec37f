/**
 * Compiles the contracts with npm's solc and writes ABI and bytecode as TypeScript modules for `@plexus/chain`.
 *
 *   node scripts/compile.ts [--check] [--libraries DIR]
 *
 * `--check` writes nothing and fails when a generated module differs from what the sources give.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlexusError } from '@plexus/core';
import { ContractsError } from './errors.ts';
import { assertLibraries, CONTRACTS_ROOT, DEFAULT_LIBRARIES, listSources, readSource } from './sources.ts';

type Output = {
  readonly errors?: readonly { readonly severity: string; readonly formattedMessage: string }[];
  readonly contracts?: Readonly<Record<string, Readonly<Record<string, CompiledContract>>>>;
};
type CompiledContract = {
  readonly abi: readonly unknown[];
  readonly evm: {
    readonly bytecode: { readonly object: string };
    readonly deployedBytecode: { readonly object: string };
  };
};
type Solc = {
  readonly compile: (
    input: string,
    callbacks: { import: (path: string) => { contents: string } | { error: string } },
  ) => string;
};

const GENERATED = join(CONTRACTS_ROOT, '..', 'packages', 'chain', 'src', 'generated');
const MAX_DEPLOYED_BYTES = 24_576;
const MAX_CREATION_BYTES = 49_152;

/** Contract → module name. */
const MODULES = [
  { contract: 'PlexusToken', source: 'src/token/PlexusToken.sol', module: 'plexus-token' },
  { contract: 'NodeRegistry', source: 'src/nodes/NodeRegistry.sol', module: 'node-registry' },
  { contract: 'JobMarket', source: 'src/jobs/JobMarket.sol', module: 'job-market' },
  { contract: 'CollabSessions', source: 'src/collab/CollabSessions.sol', module: 'collab-sessions' },
] as const;

function compileAll(libraries: string): NonNullable<Output['contracts']> {
  assertLibraries(libraries);
  // foundry.toml is the one place with the compiler's settings, so that tests run the bytecode that is deployed.
  const toml = readFileSync(join(CONTRACTS_ROOT, 'foundry.toml'), 'utf8');
  const setting = (name: string) => new RegExp(`^${name} = "?([^"\\n]+)"?$`, 'm').exec(toml)?.[1];
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(
      listSources().map((path) => [path, { content: readSource(path, libraries) }]),
    ),
    settings: {
      evmVersion: setting('evm_version'),
      viaIR: setting('via_ir') === 'true',
      optimizer: { enabled: true, runs: Number(setting('optimizer_runs')) },
      metadata: { bytecodeHash: 'none' },
      outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] } },
    },
  };
  // solc's typings say `any`; this function is all that is used of it.
  const solc = createRequire(import.meta.url)('solc') as Solc;
  const text = solc.compile(JSON.stringify(input), {
    import: (path) => {
      try {
        return { contents: readSource(path, libraries) };
      } catch {
        return { error: `${path} not found` };
      }
    },
  });
  const output = JSON.parse(text) as Output;
  const failures = (output.errors ?? []).filter(
    (error) => error.severity !== 'info' && !error.formattedMessage.includes('Contract code size'),
  );
  if (failures.length > 0 || !output.contracts) {
    throw new ContractsError({
      code: 'CONTRACTS_COMPILE_FAILED',
      message: failures.map((error) => error.formattedMessage).join('\n'),
      hint: 'correct the Solidity sources; warnings count as errors',
    });
  }
  return output.contracts;
}

function toModule(contract: string, source: string, compiled: CompiledContract): string {
  const name = `${contract[0]?.toLowerCase()}${contract.slice(1)}`;
  return [
    `// Generated from contracts/${source} by contracts/scripts/compile.ts. Do not edit.`,
    '',
    `export const ${name}Abi = ${JSON.stringify(compiled.abi, null, 2)} as const;`,
    '',
    `export const ${name}Bytecode: \`0x\${string}\` =`,
    `  '0x${compiled.evm.bytecode.object}';`,
    '',
  ].join('\n');
}

/** A chain refuses longer code (EIP-170) and longer creation code (EIP-3860). */
function assertSizes(contracts: NonNullable<Output['contracts']>): void {
  for (const [source, compiled] of Object.entries(contracts)) {
    if (!source.startsWith('src/')) continue;
    for (const [contract, { evm }] of Object.entries(compiled)) {
      const deployed = evm.deployedBytecode.object.length / 2;
      const creation = evm.bytecode.object.length / 2;
      if (deployed > 1000) process.stderr.write(`${contract}: ${deployed} of ${MAX_DEPLOYED_BYTES} bytes\n`);
      if (deployed <= MAX_DEPLOYED_BYTES && creation <= MAX_CREATION_BYTES) continue;
      throw new ContractsError({
        code: 'CONTRACTS_TOO_LARGE',
        message: `${contract} has ${deployed} bytes of code and ${creation} to create it; ${MAX_DEPLOYED_BYTES} and ${MAX_CREATION_BYTES} are allowed`,
        hint: 'split the contract, or lower optimizer_runs in foundry.toml',
        details: { contract, deployed, creation },
      });
    }
  }
}

function run(check: boolean, libraries: string): void {
  const contracts = compileAll(libraries);
  assertSizes(contracts);
  const stale: string[] = [];
  for (const { contract, source, module } of MODULES) {
    const compiled = contracts[source]?.[contract];
    if (!compiled) continue;
    const path = join(GENERATED, `${module}.ts`);
    const text = toModule(contract, source, compiled);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(relative(join(CONTRACTS_ROOT, '..'), path));
    if (!check) {
      mkdirSync(GENERATED, { recursive: true });
      writeFileSync(path, text);
    }
  }
  if (check && stale.length > 0) {
    throw new ContractsError({
      code: 'CONTRACTS_GENERATED_STALE',
      message: `not what the contracts give: ${stale.join(', ')}`,
      hint: 'run `npm run compile -w contracts` and commit the result',
    });
  }
  process.stdout.write(`${stale.length} of ${MODULES.length} modules written\n`);
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    libraries: { type: 'string', default: DEFAULT_LIBRARIES },
  },
});

try {
  run(values.check, values.libraries);
} catch (error) {
  if (!isPlexusError(error)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n${error.hint ?? ''}\n`);
  process.exitCode = 1;
}
