import type { Journal } from '../ports.ts';
import type { JobView } from '../view/job-view.ts';

/** Journal keys are `<kind>-<jobId>-<index>-<attempt>…`. */
export function parseJournalKey(
  key: string,
):
  | { readonly kind: string; readonly jobId: bigint; readonly index: number; readonly attempt: number }
  | undefined {
  const match = /^([a-z]+)-(\d+)-(\d+)-(\d+)/.exec(key);
  if (!match) return undefined;
  return {
    kind: match[1] ?? '',
    jobId: BigInt(match[2] ?? 0),
    index: Number(match[3]),
    attempt: Number(match[4]),
  };
}

/** True when nothing that was journalled for this attempt can be needed any more. */
export function isAttemptOver(
  view: JobView,
  at: { readonly jobId: bigint; readonly index: number; readonly attempt: number },
): boolean {
  const job = view.job(at.jobId);
  if (!job) return false;
  const task = job.subTasks.get(at.index);
  return (
    job.status === 'closed' ||
    task?.status === 'accepted' ||
    (task !== undefined && task.attempt > at.attempt)
  );
}

/** Removes records of the given kinds whose attempt is over; returns their keys. */
export async function pruneJournal(
  journal: Journal,
  view: JobView,
  kinds: readonly string[],
): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const key of await journal.keys()) {
    const at = parseJournalKey(key);
    if (!at || !kinds.includes(at.kind) || !isAttemptOver(view, at)) continue;
    await journal.remove(key);
    removed.push(key);
  }
  return removed;
}
