import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestOf } from '@plexus/core';
import { type ArtifactSource, JobsError } from '@plexus/jobs';
import { CliError } from '../errors.ts';

/**
 * Artifacts of a directory for verification: bytes are checked against their digest at every read, and nothing is
 * changed, so that what is wrong can be looked at again. `elsewhere` is asked for what the directory does not have.
 */
export function createArchiveSource(directory: string, elsewhere?: ArtifactSource): ArtifactSource {
  const pathOf = (digest: Digest): string =>
    join(directory, 'artifacts', digest.slice(2, 4), digest.slice(2));
  return {
    async get(digest, options) {
      const path = pathOf(digest);
      const bytes = await readIfThere(path);
      if (bytes === undefined) {
        if (elsewhere) return elsewhere.get(digest, options);
        throw new JobsError({
          code: 'JOBS_ARTIFACT_UNAVAILABLE',
          message: `artifact ${digest} is missing from ${directory}`,
          hint: 'give the directory of the job’s requester with --artifacts, or ask nodes with --p2p',
          details: { digest },
        });
      }
      const found = digestOf(bytes);
      if (found === digest) return bytes;
      throw new JobsError({
        code: 'JOBS_ARTIFACT_WRONG',
        message: `artifact ${digest} was changed: ${path} holds ${bytes.byteLength} bytes with digest ${found}`,
        hint: 'restore the file from another copy',
        details: { digest, found, path },
      });
    },
    put: async () => {
      throw new CliError({ code: 'CLI_OPTION_INVALID', message: 'an archive is only read' });
    },
    has: async (digest) => (await readIfThere(pathOf(digest))) !== undefined,
    discard: async () => {},
    reachablePeers: () => 1,
  };
}

/** Directories that are asked one after the other, then `elsewhere`. */
export function createArchiveSources(
  directories: readonly string[],
  elsewhere?: ArtifactSource,
): ArtifactSource {
  const first = createArchiveSource(directories.at(-1) ?? '.', elsewhere);
  return directories
    .slice(0, -1)
    .reduceRight((rest, directory) => createArchiveSource(directory, rest), first);
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Throws `CLI_FILE_MISSING` for a directory that holds no artifacts. */
export async function assertArchive(directory: string): Promise<void> {
  const info = await stat(join(directory, 'artifacts')).catch(() => undefined);
  if (info?.isDirectory()) return;
  throw new CliError({
    code: 'CLI_FILE_MISSING',
    message: `${directory} is not a directory of artifacts`,
    hint: 'give the "artifacts" folder of the requester: --artifacts .plexus/network/requester/artifacts',
    details: { directory },
  });
}
