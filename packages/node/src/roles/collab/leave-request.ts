import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, toMessage } from '@plexus/core';
import { NodeError } from '../../errors.ts';

const POLL_MS = 1_000;

function fileOf(directory: string, sessionId: bigint): string {
  return join(directory, `leave-session-${sessionId}`);
}

/** Asks the process that takes part in a session from this directory to leave it; kept until it has. */
export async function requestLeave(directory: string, sessionId: bigint): Promise<void> {
  const file = fileOf(directory, sessionId);
  try {
    await writeFile(file, '');
  } catch (cause) {
    throw new NodeError({
      code: 'NODE_DATA_UNUSABLE',
      message: `${file} cannot be written: ${toMessage(cause)}`,
      hint: 'run this as the user whose process takes part',
      details: { file },
      cause,
    });
  }
}

/** Forgets the request, if there is one. */
export async function forgetLeave(directory: string, sessionId: bigint): Promise<void> {
  await rm(fileOf(directory, sessionId), { force: true });
}

/** Resolves to true once somebody asked to leave, to false when `signal` aborts. Never rejects. */
export async function untilLeaveRequested(
  directory: string,
  sessionId: bigint,
  clock: Clock,
  signal: AbortSignal,
): Promise<boolean> {
  while (!signal.aborted) {
    if (await isThere(fileOf(directory, sessionId))) return true;
    await clock.sleep(POLL_MS, signal);
  }
  return false;
}

/** A folder that cannot be read asks for nothing; whoever wants to write into it is told. */
function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
