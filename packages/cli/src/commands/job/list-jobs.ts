import { formatTokenAmount } from '@plexus/core';
import type { Context } from '../../context.ts';
import { namesFor } from '../../job/names.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';
import { openReader, type ReaderOptions } from '../../requester/open-reader.ts';

/** Prints all jobs of a network. */
export async function listJobs(options: ReaderOptions, context: Context): Promise<void> {
  const reader = await openReader(options, context);
  try {
    const jobs = reader.view.tracker.view.jobs();
    const nameOf = await namesFor(reader.connection);
    if (options.json) {
      const rows = jobs.map(({ jobId, status, requester, accepted, terms, createdAt, finalHash }) => ({
        jobId,
        status,
        requester,
        accepted,
        subTasks: terms.subTaskCount,
        price: terms.price,
        createdAt,
        finalHash: finalHash ?? null,
      }));
      context.streams.out(renderJson(rows));
      return;
    }
    if (jobs.length === 0) {
      context.streams.err('no jobs yet; offer one with: plexus train');
      return;
    }
    const rows = jobs.map(({ jobId, status, requester, accepted, terms }) => [
      String(jobId),
      status,
      `${accepted}/${terms.subTaskCount}`,
      formatTokenAmount(terms.price, 4),
      nameOf(requester),
    ]);
    context.streams.out(
      renderTable(['job', 'status', 'accepted', 'price PLX', 'requester'], rows, [0, 2, 3]),
    );
    context.streams.err(`next: plexus job show ${jobs.at(-1)?.jobId}${reader.connection.flags}`);
  } finally {
    await reader.close();
  }
}
