import type { Logger } from '@plexus/jobs';
import { createLogger } from '@plexus/node';

/** Logs of the requester's own parts: JSON lines on stderr with `--verbose`, otherwise nothing. */
export function loggerFor(options: { readonly verbose?: boolean }): Logger {
  return createLogger({ level: options.verbose ? 'info' : 'silent' });
}
