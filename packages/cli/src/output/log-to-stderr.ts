import type { Logger } from '@plexus/jobs';

const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Logs of the requester's own parts: JSON lines on stderr with `--verbose`, otherwise nothing. */
export async function loggerFor(options: { readonly verbose?: boolean }): Promise<Logger> {
  if (!options.verbose) return silent;
  const { createLogger } = await import('@plexus/node');
  return createLogger({ level: 'info' });
}
