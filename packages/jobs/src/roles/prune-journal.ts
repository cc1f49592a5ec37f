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

/** Blocks after which nothing that was decided on chain is expected to be undone by a reorganisation. */
export const SETTLED_DEPTH = 64;

/** True when nothing that was journalled for this sub-task can be needed any more, not even after a reorganisation. */
export function isSubTaskOver(
  view: JobView,
  at: { readonly jobId: bigint; readonly index: number },
  headNumber: number,
): boolean {
  const job = view.job(at.jobId);
  if (!job) return false;
  const isSettled = (since: number) => headNumber - since >= SETTLED_DEPTH;
  if (job.status === 'closed' || job.status === 'completed') return isSettled(job.statusSince);
  const task = job.subTasks.get(at.index);
  return task?.status === 'accepted' && isSettled(task.since);
}

/** Removes records of the given kinds whose sub-task is over; `beforeRemove` sees each first. */
export async function pruneJournal(
  journal: Journal,
  view: JobView,
  options: {
    readonly kinds: readonly string[];
    readonly headNumber: number;
    readonly beforeRemove?: (record: Uint8Array) => Promise<void>;
  },
): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const key of await journal.keys()) {
    const at = parseJournalKey(key);
    if (!at || !options.kinds.includes(at.kind) || !isSubTaskOver(view, at, options.headNumber)) continue;
    const record = options.beforeRemove && (await journal.read(key));
    if (record) await options.beforeRemove?.(record);
    await journal.remove(key);
    removed.push(key);
  }
  return removed;
}
