import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { ContractsError } from './errors.ts';
import { assertLibraries, CONTRACTS_ROOT } from './sources.ts';

/** Path of the forge binary: npm's platform package, else one on PATH. Throws `CONTRACTS_FORGE_MISSING`. */
function findForge(): string {
  const platform = `@foundry-rs/forge-${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const candidates = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'forge'));
  try {
    const manifest = createRequire(import.meta.url).resolve(`${platform}/package.json`);
    candidates.unshift(join(dirname(manifest), 'bin', 'forge'));
  } catch {
    // the platform package is optional: PATH is searched next
  }
  const found = candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (found) return found;
  throw new ContractsError({
    code: 'CONTRACTS_FORGE_MISSING',
    message: `no forge: neither ${platform} in node_modules nor forge on PATH`,
    hint: `run \`npm ci\` on a platform for which ${platform} exists, or install Foundry 1.7`,
    details: { platform },
  });
}

/** Runs forge in the contracts folder with npm's solc; resolves to its exit status and what it wrote to stdout. */
export function runForge(
  args: readonly string[],
  libraries: string,
): Promise<{ readonly status: number; readonly stdout: string }> {
  assertLibraries(libraries);
  const remapping = `@openzeppelin/=${resolve(libraries)}/@openzeppelin/`;
  return new Promise((done, fail) => {
    const child = spawn(findForge(), [...args, '--offline', '--remappings', remapping], {
      cwd: CONTRACTS_ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        // scripts/solc.ts must find this Node, which runs TypeScript
        PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
        FOUNDRY_ALLOW_PATHS: JSON.stringify([resolve(libraries), '..']),
      },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', fail);
    child.on('close', (status) =>
      done({ status: status ?? 1, stdout: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}
