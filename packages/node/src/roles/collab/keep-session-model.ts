import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportSessionModel, type ParticipantComponents, type SessionState } from '@plexus/collab';
import { type Address, sameAddress } from '@plexus/core';

const FOLDER = 'sessions';

function fileOf(root: string, { sessionId }: Pick<SessionState, 'sessionId'>): string {
  return join(root, FOLDER, `session-${sessionId}.onnx`);
}

/** Writes the last model of a session below the data directory, and returns the file. Throws what `exportSessionModel` throws. */
export async function keepSessionModel(
  session: SessionState,
  artifacts: Pick<ParticipantComponents['artifacts'], 'get'>,
  root: string,
): Promise<string> {
  const file = fileOf(root, session);
  const draft = `${file}.${process.pid}.tmp`;
  await mkdir(join(root, FOLDER), { recursive: true });
  await writeFile(draft, await exportSessionModel(session, artifacts));
  await rename(draft, file);
  return file;
}

/** Whether an account stayed in a session to its end, and its model is not written yet. */
export async function owesSessionModel(
  session: SessionState,
  account: Address,
  root: string,
): Promise<boolean> {
  const { phase, phaseBlock, removals } = session;
  const stayed = removals.some(
    ({ account: gone, reason, blockNumber }) =>
      reason === 'left' && blockNumber >= phaseBlock && sameAddress(gone, account),
  );
  if (phase !== 'ended' || !stayed) return false;
  return access(fileOf(root, session)).then(
    () => false,
    () => true,
  );
}
