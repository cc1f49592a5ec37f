import { MemoryArtifactStore } from '@plexus/artifacts';
import { digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import type { SessionState } from '../view/session-state.ts';
import { digestsHeldBy, SessionPins } from './session-pins.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const digest = (text: string) => digestOf(bytesOf(text));

const [member, server] = [`0x${'1'.repeat(40)}`, `0x${'2'.repeat(40)}`] as const;

/** A session with one round, as far as its artifacts go. */
function sessionOf(
  updates: readonly string[],
  publications: readonly (readonly [string, boolean])[],
  phase = 'updating',
) {
  const session: unknown = {
    ...{ phase, participants: new Map([[0, member]]) },
    terms: { specDigest: digest('spec'), modelDigest: digest('first'), parameterServer: server },
    modelDigest: digest('first'),
    rounds: new Map([
      [
        0,
        {
          baseDigest: digest('first'),
          updates: new Map(updates.map((text, slot) => [slot, { digest: digest(text) }])),
          publications: publications.map(([text, rejected]) => ({ modelDigest: digest(text), rejected })),
        },
      ],
    ]),
  };
  return session as SessionState;
}

describe('the artifacts of a session', () => {
  it('stay while it runs and may go when it is over', async () => {
    const store = new MemoryArtifactStore();
    for (const text of ['spec', 'first', 'update', 'lie', 'next', 'other']) await store.put(bytesOf(text));
    const pins = new SessionPins(store);
    const session = sessionOf(
      ['update'],
      [
        ['lie', true],
        ['next', false],
      ],
    );
    expect(pins.isBehind(session)).toBe(true);
    await pins.keep(session);
    expect(pins.isBehind(session)).toBe(false);
    const { deleted } = await store.prune({ keep: [], storedBeforeMs: Number.MAX_SAFE_INTEGER });
    expect([...deleted].sort()).toEqual([digest('lie'), digest('other')].sort());
    await pins.release(session);
    expect((await store.pins()).size).toBe(0);
    expect((await store.prune({ keep: [], storedBeforeMs: Number.MAX_SAFE_INTEGER })).deleted).toHaveLength(
      4,
    );
  });

  it('may go with the session, also those of a model that was rejected after it was pinned', async () => {
    const store = new MemoryArtifactStore();
    const pins = new SessionPins(store);
    await pins.keep(sessionOf([], [['lie', false]]));
    await pins.release(sessionOf([], [['lie', true]]));
    expect((await store.pins()).size).toBe(0);
  });

  it('stay for another running session of the account that needs them, too', async () => {
    const store = new MemoryArtifactStore();
    const pins = new SessionPins(store);
    const [over, running] = [sessionOf(['old'], [], 'ended'), sessionOf(['new'], [])];
    await pins.keep(over);
    const namesOf = async () => [...(await store.pins())].sort();
    for (const account of [member, server]) {
      await pins.keep(over);
      await pins.release(over, digestsHeldBy([over, running], account));
      expect(await namesOf()).toEqual([digest('spec'), digest('first')].sort());
    }
    await pins.release(over, digestsHeldBy([over, running], `0x${'3'.repeat(40)}`));
    expect(await namesOf()).toEqual([]);
  });

  it('are pinned before they are here', async () => {
    const store = new MemoryArtifactStore();
    const pins = new SessionPins(store);
    await pins.keep(sessionOf([], []));
    expect(pins.isBehind(sessionOf(['late'], []))).toBe(true);
    await pins.keep(sessionOf(['late'], []));
    expect(await store.pins()).toContain(digest('late'));
  });
});
