import { waitUntil } from '@plexus/core';
import { afterAll, describe, expect, it } from 'vitest';
import { eventOf } from '../../../test/support/market-log.ts';
import { stageOf } from '../../../test/support/role-stage.ts';
import { tinyInferJob } from '../../../test/support/small-jobs.ts';
import { storeOf } from '../../../test/support/tiny-worker.ts';
import { createInProcessBackend } from '../../computation/in-process-backend.ts';
import { JobsError } from '../../errors.ts';
import { Keeper, type KeeperOptions } from './keeper.ts';

const backend = createInProcessBackend();
afterAll(() => backend.close());
const DEADLINE = 32;
/** By then every keeper takes the step, however far from the job. */
const ALL_PATIENCE = DEADLINE + 40;

async function keeperOn(scope: KeeperOptions['scope']) {
  const prepared = tinyInferJob(await backend.fingerprint('reproducible'));
  const stage = await stageOf(prepared, (await storeOf(prepared)).source);
  stage.chain.mine(10, eventOf('SubTaskClaimed', { deadline: DEADLINE }));
  const keeper = new Keeper(stage.components, { scope });
  await keeper.start();
  /** Mines a block and lets the keeper look at it. */
  const look = async (number: number) => {
    stage.chain.mine(number);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const expired = () => stage.sender.calls('expireClaim').length;
  return { ...stage, keeper, look, expired };
}

describe('Keeper', () => {
  it('takes a due step once, after those closer to it had their turn', async () => {
    const { keeper, look, expired } = await keeperOn('all');
    await look(DEADLINE + 1);
    expect(expired()).toBe(0);
    await look(ALL_PATIENCE);
    await waitUntil(() => expired() === 1, { what: 'the claim to be expired', timeoutMs: 2_000 });
    await keeper.stop();
    expect(expired()).toBe(1);
  });

  it('tries a refused step again only some blocks later, and not once the log shows it taken', async () => {
    const { chain, keeper, look, expired, sender } = await keeperOn('all');
    sender.answer = () => {
      throw new JobsError({ code: 'JOBS_NOT_FOUND', message: 'refused by the test' });
    };
    await look(ALL_PATIENCE);
    await waitUntil(() => expired() === 1, { what: 'a first try', timeoutMs: 2_000 });
    await look(ALL_PATIENCE + 1);
    await look(ALL_PATIENCE + 4);
    expect(expired()).toBe(1);
    await look(ALL_PATIENCE + 6);
    await waitUntil(() => expired() === 2, { what: 'a second try', timeoutMs: 2_000 });
    chain.mine(ALL_PATIENCE + 7, eventOf('SubTaskReopened', {}));
    await look(ALL_PATIENCE + 30);
    await keeper.stop();
    expect(expired()).toBe(2);
  });

  it('leaves the jobs of others alone as a dispatcher', async () => {
    const { keeper, look, sender } = await keeperOn('own');
    expect(keeper.name).toBe('dispatcher');
    await look(ALL_PATIENCE);
    await keeper.stop();
    expect(sender.sent).toEqual([]);
  });
});
