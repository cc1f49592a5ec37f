import type { Role, RoleStatus } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { checkHealth, type HealthSources } from './health.ts';

const limits = { maxHeadAgeS: 60, minPeers: 1, minFreeDiskMb: 100 };

function role(status: Partial<RoleStatus> = {}): Role {
  return {
    name: 'worker',
    start: async () => {},
    stop: async () => {},
    status: () => ({ state: 'running', activity: 'waiting for work', facts: { computed: 3 }, ...status }),
  };
}

function sources(over: Partial<HealthSources> = {}): HealthSources {
  return {
    head: () => ({ number: 12, ageMs: 1_500 }),
    chainProblem: () => undefined,
    peers: () => 2,
    freeDiskBytes: async () => 200 * 1024 ** 2,
    roles: () => [role()],
    isStopping: () => false,
    ...over,
  };
}

describe('the health of a node', () => {
  it('is good when every part is, and shows the facts', async () => {
    const report = await checkHealth(sources(), limits);
    expect(report).toMatchObject({ live: true, ready: true });
    expect(report.parts).toEqual([
      { name: 'chain', ok: true, facts: { head: 12, headAgeS: 2 } },
      { name: 'p2p', ok: true, facts: { peers: 2 } },
      { name: 'disk', ok: true, facts: { freeMb: 200 } },
      {
        name: 'role worker',
        ok: true,
        facts: { state: 'running', activity: 'waiting for work', computed: 3 },
      },
    ]);
  });

  it.each<[string, Partial<HealthSources>, string]>([
    ['no block yet', { head: () => undefined }, 'no block was seen yet'],
    ['an old head', { head: () => ({ number: 1, ageMs: 61_000 }) }, 'no new block for 61 s (limit 60 s)'],
    ['no chain', { chainProblem: () => 'connection refused' }, 'connection refused'],
    ['too few peers', { peers: () => 0 }, '0 peers connected, at least 1 wanted'],
    ['a full disk', { freeDiskBytes: async () => 0 }, '0 MiB of disk free, at least 100 wanted'],
    [
      'a disk that is gone',
      { freeDiskBytes: () => Promise.reject(new Error('EIO')) },
      'free disk cannot be read: Error: EIO',
    ],
    [
      'a failed role',
      { roles: () => [role({ state: 'failed', activity: 'no engine' })] },
      'the role failed: no engine',
    ],
    ['a role in need', { roles: () => [role({ problem: 'no stake' })] }, 'no stake'],
  ])('is bad with %s, and says why', async (_, over, reason) => {
    const report = await checkHealth(sources(over), limits);
    expect(report).toMatchObject({ live: false, ready: false });
    expect(report.parts.filter((part) => !part.ok).map((part) => part.reason)).toEqual([reason]);
  });

  it('is live but not ready while roles start or the node stops', async () => {
    const starting = await checkHealth(sources({ roles: () => [role({ state: 'starting' })] }), limits);
    expect(starting).toMatchObject({ live: true, ready: false });
    expect(await checkHealth(sources({ isStopping: () => true }), limits)).toMatchObject({
      live: true,
      ready: false,
    });
  });
});
