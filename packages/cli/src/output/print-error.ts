import { hasCode, isPlexusError, toMessage } from '@plexus/core';

/** One line of what happened, one of what to do; with `verbose` also facts, stack and causes. */
export function renderError(error: unknown, verbose: boolean): string {
  const code = isPlexusError(error) ? ` [${error.code}]` : '';
  const wasAsked = hasCode(error, 'CLI_INTERRUPTED');
  const lines = [`${wasAsked ? '' : 'error: '}${toMessage(error)}${code}`];
  if (isPlexusError(error) && error.hint) lines.push(`hint:  ${error.hint}`);
  if (verbose && isPlexusError(error) && Object.keys(error.details).length > 0) {
    const text = JSON.stringify(error.details, (_, value) =>
      typeof value === 'bigint' ? value.toString() : value,
    );
    lines.push(`facts: ${text}`);
  }
  if (verbose && error instanceof Error) {
    lines.push(error.stack ?? '');
    if (error.cause !== undefined) lines.push(`caused by ${renderError(error.cause, true)}`);
  }
  return lines.join('\n');
}
