import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { ChainError } from '../errors.ts';

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

export type AnvilSearch = {
  readonly platform?: string;
  readonly architecture?: string;
  /** A path given by the user; wins over everything else. */
  readonly override?: string | undefined;
  readonly searchPath?: string | undefined;
};

/**
 * The native anvil binary: the one named by the user, else the platform package npm installed, else `anvil` on the
 * path. Never npm's wrapper script, which leaves the binary running when it is killed. Throws `CHAIN_EMBEDDED_UNAVAILABLE`.
 */
export function findAnvilBinary(search: AnvilSearch = {}): string {
  const platform = search.platform ?? process.platform;
  const architecture = search.architecture ?? process.arch;
  const fileName = platform === 'win32' ? 'anvil.exe' : 'anvil';
  if (search.override) {
    if (existsSync(search.override)) return search.override;
    throw unavailable(`no file at ${search.override}`, platform, architecture);
  }
  const packageName = `@foundry-rs/anvil-${platform}-${ARCHITECTURES[architecture] ?? architecture}`;
  const packaged = resolvePackaged(`${packageName}/bin/${fileName}`);
  if (packaged) return packaged;
  for (const folder of (search.searchPath ?? '').split(delimiter)) {
    if (folder !== '' && existsSync(join(folder, fileName))) return join(folder, fileName);
  }
  throw unavailable(
    `package ${packageName} is not installed and there is no anvil on the path`,
    platform,
    architecture,
  );
}

function resolvePackaged(specifier: string): string | undefined {
  try {
    const path = createRequire(import.meta.url).resolve(specifier);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function unavailable(reason: string, platform: string, architecture: string): ChainError {
  return new ChainError({
    code: 'CHAIN_EMBEDDED_UNAVAILABLE',
    message: `no anvil binary for ${platform}-${architecture}: ${reason}`,
    hint: 'run npm install without --omit=optional, or set PLEXUS_ANVIL to an anvil binary, or use a chain of your own by its RPC address',
    details: { platform, architecture },
  });
}
