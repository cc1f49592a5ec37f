import { MemoryArtifactStore } from '@plexus/artifacts';
import { digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../view/session-state.ts';
import { loadFirstPlan, type ModelParts } from './check-models.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const opener = '0x1111111111111111111111111111111111111111';
const parameterServer = '0x2222222222222222222222222222222222222222';

/** A session as far as its first artifacts go. */
function sessionOf(spec: string): SessionState {
  const modelDigest = digestOf(bytesOf('model'));
  const session: unknown = {
    opener,
    active: 0n,
    participants: new Map(),
    rounds: new Map(),
    terms: { specDigest: digestOf(bytesOf(spec)), modelDigest, parameterServer },
    modelDigest,
  };
  return session as SessionState;
}

describe('spec and first model of a session', () => {
  const left: string[] = [];
  const leave: ModelParts['leave'] = (check, reason) => left.push(`${check}: ${reason}`);

  it('are left out where a store does not have them, with who may', async () => {
    const artifacts = new MemoryArtifactStore();
    expect(await loadFirstPlan(sessionOf('spec'), { artifacts, leave })).toBeUndefined();
    expect(left.map((line) => line.split(':')[0])).toEqual(['spec', 'updates', 'model']);
    expect(left[0]).toContain(`the opener ${opener}, the parameter server ${parameterServer}`);
  });

  it('fail the check where the bytes are there and are no spec', async () => {
    const artifacts = new MemoryArtifactStore();
    await artifacts.put(bytesOf('no spec'));
    await expect(loadFirstPlan(sessionOf('no spec'), { artifacts, leave })).rejects.toMatchObject({
      code: 'COLLAB_CHECK_FAILED',
      details: { check: 'spec' },
    });
  });

  it('fail the check where a source gives other bytes than it was asked for', async () => {
    const artifacts = { get: async () => bytesOf('anything') };
    await expect(loadFirstPlan(sessionOf('spec'), { artifacts, leave })).rejects.toMatchObject({
      code: 'COLLAB_CHECK_FAILED',
      details: { check: 'spec' },
    });
  });

  it('are no finding where reading them goes wrong in a way nobody thought of', async () => {
    const artifacts = { get: () => Promise.reject(new TypeError('x is not a function')) };
    await expect(loadFirstPlan(sessionOf('spec'), { artifacts, leave })).rejects.toThrow(TypeError);
  });
});
