import { describe, expect, it } from 'vitest';
import { toRole } from './protocol-role.ts';

type Details = Readonly<Record<string, unknown>>;

async function started(state: string, details: Details) {
  const role = toRole({
    name: 'worker',
    start: async () => {},
    stop: async () => {},
    status: () => ({ state, details }),
  });
  await role.start();
  return role;
}

describe('a role of a protocol', () => {
  it('shows what it does, lists as numbers', async () => {
    const role = await started('computing', { working: ['claim-1', 'claim-2'], completed: 3 });
    expect(role.status()).toEqual({
      state: 'running',
      activity: 'computing',
      facts: { working: 2, completed: 3 },
    });
  });

  it('has failed when it says so, with its own words, and is stopped like any other', async () => {
    const role = await started('failed', { completed: 3, problem: 'the chain went back to block 7' });
    expect(role.status()).toEqual({
      state: 'failed',
      activity: 'failed',
      problem: 'the chain went back to block 7',
      facts: { completed: 3 },
    });
    await role.stop();
    expect(role.status().state).toBe('stopped');
    expect((await started('failed', {})).status()).toMatchObject({
      state: 'failed',
      problem: expect.any(String),
    });
  });

  it('passes on a problem it goes on with', async () => {
    const role = await started('waiting', { problem: 'no engine for the profile native' });
    expect(role.status()).toMatchObject({ state: 'running', problem: 'no engine for the profile native' });
  });
});
