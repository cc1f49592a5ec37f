import { MemoryArtifactStore } from '@plexus/artifacts';
import { digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import type { SessionState } from '../view/session-state.ts';
import { SessionPins } from './session-pins.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const digest = (text: string) => digestOf(bytesOf(text));

/** A session with one round, as far as its artifacts go. */
function sessionOf(updates: readonly string[], publications: readonly (readonly [string, boolean])[]) {
  const session: unknown = {
    terms: { specDigest: digest('spec'), modelDigest: digest('first') },
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

  it('are pinned before they are here', async () => {
    const store = new MemoryArtifactStore();
    const pins = new SessionPins(store);
    await pins.keep(sessionOf([], []));
    expect(pins.isBehind(sessionOf(['late'], []))).toBe(true);
    await pins.keep(sessionOf(['late'], []));
    expect(await store.pins()).toContain(digest('late'));
  });
});
