import { readFile } from 'node:fs/promises';

/** A process told apart from a later one with the same number, where the system says when a process began. */
export type ProcessIdentity = {
  readonly pid: number;
  /** Clock ticks after boot (Linux), else undefined. */
  readonly startedAt: string | undefined;
};

export async function identifyProcess(pid: number): Promise<ProcessIdentity> {
  return { pid, startedAt: await readStart(pid) };
}

/** True while exactly this process lives. */
export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    const foreign = error instanceof Error && 'code' in error && error.code === 'EPERM';
    if (!foreign) return false;
  }
  const startedAt = await readStart(identity.pid);
  return identity.startedAt === undefined || startedAt === undefined || startedAt === identity.startedAt;
}

/** Field 22 of /proc/PID/stat; the second field is a name in brackets that may contain anything. */
async function readStart(pid: number): Promise<string | undefined> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
