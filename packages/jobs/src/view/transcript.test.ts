import { ZERO_DIGEST } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { accountOf, eventOf, foldAll, hashOf, pathTo, taskOf } from '../../test/support/market-log.ts';
import { drawSeed } from '../rules/seeds.ts';
import { transcriptOf } from './transcript.ts';

const hashAt = async (number: number) => hashOf(`main-${number}`);

describe('transcriptOf', () => {
  it('has no draw seed while nobody has committed', async () => {
    const job = foldAll(...pathTo.submitted);
    expect(await transcriptOf(job, taskOf(job), hashAt)).toEqual({
      resultDigest: hashOf('result'),
      traceRoot: hashOf('trace'),
      segmentCount: 4,
      drawBlock: 21,
      difficulty: 10n,
      nonce: 9,
      drawSeed: ZERO_DIGEST,
      endorsers: [],
      commitments: [],
    });
  });

  it('lists seats in seat order with the seed of the draw block’s hash', async () => {
    const job = foldAll(...pathTo.revealing);
    const task = taskOf(job);
    const shuffled = { ...task, commitments: [...task.commitments].reverse() };
    const transcript = await transcriptOf(job, shuffled, hashAt);
    expect(transcript.endorsers).toEqual([2, 3, 4].map(accountOf));
    expect(transcript.commitments).toEqual([2, 3, 4].map((number) => hashOf(`commitment-${number}`)));
    expect(transcript.drawSeed).toBe(
      drawSeed({ blockHash: hashOf('main-21'), jobId: 1n, index: 0, attempt: 0 }),
    );
  });

  it('follows a redraw to its new draw block', async () => {
    const job = foldAll(
      ...pathTo.revealing,
      [eventOf('CommitteeRedrawn', { drawBlock: 60 }), 59],
      [eventOf('EndorsementCommitted'), 62],
    );
    expect((await transcriptOf(job, taskOf(job), hashAt)).drawSeed).toBe(
      drawSeed({ blockHash: hashOf('main-60'), jobId: 1n, index: 0, attempt: 0 }),
    );
  });

  it('is not to be had without a submission, or without the draw block', async () => {
    const open = foldAll(...pathTo.claimed);
    await expect(transcriptOf(open, taskOf(open), hashAt)).rejects.toMatchObject({
      code: 'JOBS_NOT_FOUND',
      retryable: false,
    });
    const job = foldAll(...pathTo.revealing);
    await expect(transcriptOf(job, taskOf(job), async () => undefined)).rejects.toMatchObject({
      code: 'JOBS_NOT_FOUND',
      retryable: true,
    });
  });
});
