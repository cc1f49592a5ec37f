import { waitUntil } from '@plexus/core';
import { afterAll, describe, expect, it } from 'vitest';
import { eventOf } from '../../../test/support/market-log.ts';
import { stageOf } from '../../../test/support/role-stage.ts';
import { tinyInferJob } from '../../../test/support/small-jobs.ts';
import { compute, storeOf, worker } from '../../../test/support/tiny-worker.ts';
import { createInProcessBackend } from '../../computation/in-process-backend.ts';
import { drawSeed } from '../../rules/seeds.ts';
import type { JobTerms } from '../../view/events.ts';
import { Endorser } from './endorser.ts';

const backend = createInProcessBackend();
afterAll(() => backend.close());
const DRAW_BLOCK = 21;
/** So late that the ramp seats anybody with a quarter of the stake. */
const RAMPED = DRAW_BLOCK + 9;

async function endorserOn(terms: Partial<JobTerms> = {}) {
  const prepared = tinyInferJob(await backend.fingerprint('reproducible'));
  const { source } = await storeOf(prepared);
  const submission = await compute(prepared, backend, source);
  const stage = await stageOf(prepared, source, { commitBlocks: 250, revealBlocks: 20, ...terms });
  const submit = (number: number) => {
    stage.chain.mine(number, eventOf('ResultSubmitted', { worker, ...submission }));
  };
  stage.chain.mine(10, eventOf('SubTaskClaimed', { worker, deadline: 100 }));
  submit(DRAW_BLOCK - 1);
  const endorser = new Endorser({ ...stage.components, backend }, { profiles: ['reproducible'] });
  await endorser.start();
  const commits = () => stage.sender.calls('commitEndorsement');
  /** Mines on until so many commitments were sent. */
  const until = (count: number) =>
    waitUntil(
      () => {
        stage.chain.mine(Math.max(RAMPED, stage.chain.number + 1));
        return commits().length === count;
      },
      { what: `${count} commitments`, timeoutMs: 10_000, intervalMs: 20 },
    );
  const seedNow = () =>
    drawSeed({ blockHash: stage.chain.hashAt(DRAW_BLOCK), jobId: 1n, index: 0, attempt: 0 });
  return { ...stage, endorser, submit, commits, until, seedNow };
}

describe('Endorser', () => {
  it('commits once under the draw it judged, and judges again when a reorganisation draws anew (J9, J11)', async () => {
    const { chain, endorser, submit, commits, until, seedNow } = await endorserOn();
    await until(1);
    expect(commits()[0]).toMatchObject({ jobId: 1n, index: 0, drawSeed: seedNow() });
    chain.reorganise(DRAW_BLOCK - 1, 'fork');
    submit(DRAW_BLOCK - 1);
    await until(2);
    await endorser.stop();
    expect(commits()[1]?.drawSeed).toBe(seedNow());
    expect(commits()[1]?.drawSeed).not.toBe(commits()[0]?.drawSeed);
    expect(commits()[1]?.commitment).not.toBe(commits()[0]?.commitment);
  });

  it('opens what it committed to, and nothing when the opening is lost', async () => {
    const { chain, endorser, commits, until, sender, journal } = await endorserOn();
    await until(1);
    const own = { endorser: endorser.account, commitment: commits()[0]!.commitment };
    const others = [3, 4].map((seat) =>
      eventOf('EndorsementCommitted', { seat: seat - 2, endorser: `0x${String(seat).repeat(40)}` }),
    );
    chain.mine(chain.number + 1, eventOf('EndorsementCommitted', { seat: 0, ...own }), ...others);
    const reveals = () => sender.calls('revealEndorsement');
    await waitUntil(() => reveals().length > 0, { what: 'the opening', timeoutMs: 10_000 });
    expect(reveals()[0]).toMatchObject({ opening: { accept: true }, transcript: { drawBlock: DRAW_BLOCK } });
    for (const key of await journal.keys()) await journal.remove(key);
    const before = reveals().length;
    chain.mine(chain.number + 1);
    chain.mine(chain.number + 1);
    await endorser.stop();
    expect(reveals().length).toBe(before);
  });

  it('takes no seat in a job that leaves too few blocks for opening', async () => {
    const { chain, endorser, sender } = await endorserOn({ revealBlocks: 4 });
    for (let number = RAMPED; number < RAMPED + 4; number++) {
      chain.mine(number);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(endorser.status().details).toMatchObject({ checked: 0 });
    await endorser.stop();
    expect(sender.sent).toEqual([]);
  });
});
