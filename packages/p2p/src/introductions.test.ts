import { describe, expect, it } from 'vitest';
import { ManualClock } from '../test/manual-clock.ts';
import { refusedHello } from './hello.ts';
import type { PeerId } from './identity.ts';
import { Introductions } from './introductions.ts';
import { silentLogger } from './logger.ts';

const bob = 'bob' as PeerId;
const silence = new RangeError('no answer');
const refusal = refusedHello(bob, 'its signature is somebody else’s');

function setUp({
  isRequired = false,
  failure,
  isConnected = true,
}: {
  readonly isRequired?: boolean;
  readonly failure?: Error;
  readonly isConnected?: boolean;
}) {
  const clock = new ManualClock();
  const stop = new AbortController();
  const known = new Map<PeerId, string>();
  const asked: PeerId[] = [];
  const left: PeerId[] = [];
  const introductions = new Introductions({
    accounts: {
      isRequired,
      accountOf: (peerId) => known.get(peerId),
      async introduce(peerId) {
        asked.push(peerId);
        if (failure) throw failure;
        known.set(peerId, '0xb0b');
        return '0xb0b';
      },
    },
    clock,
    limits: { helloDeadlineMs: 500 },
    logger: silentLogger,
    stop: stop.signal,
    isConnected: () => isConnected,
    hangUp: async (peerId) => void left.push(peerId),
  });
  return { introductions, clock, stop, known, asked, left };
}

describe('an introduction', () => {
  it('is made once, by who dialled', async () => {
    const { introductions, clock, asked } = setUp({});
    introductions.onConnection(bob, 'inbound');
    expect(asked).toEqual([]);
    introductions.onConnection(bob, 'outbound');
    await clock.advance(0);
    await introductions.introduce(bob);
    expect(asked).toEqual([bob]);
  });

  it('may fail where it is not required, while the connection lasts', async () => {
    const lasting = setUp({ failure: silence });
    await lasting.introductions.introduce(bob);
    expect(lasting.left).toEqual([]);
    const lost = setUp({ failure: silence, isConnected: false });
    await expect(lost.introductions.introduce(bob)).rejects.toBe(silence);
  });

  it('ends the connection with who refused it, or owes it', async () => {
    for (const { introductions, left, error } of [
      { ...setUp({ failure: refusal }), error: refusal },
      { ...setUp({ failure: silence, isRequired: true }), error: silence },
    ]) {
      await expect(introductions.introduce(bob)).rejects.toBe(error);
      expect(left).toEqual([bob]);
    }
  });

  it('is waited for from those who dialled, where it is required', async () => {
    const silent = setUp({ isRequired: true });
    silent.introductions.onConnection(bob, 'inbound');
    await silent.clock.advance(499);
    expect(silent.left).toEqual([]);
    await silent.clock.advance(1);
    expect(silent.left).toEqual([bob]);
    const polite = setUp({ isRequired: true });
    polite.introductions.onConnection(bob, 'inbound');
    polite.known.set(bob, '0xb0b');
    await polite.clock.advance(500);
    expect(polite.left).toEqual([]);
    const free = setUp({});
    free.introductions.onConnection(bob, 'inbound');
    expect(free.clock.sleeping).toBe(0);
  });

  it('is nobody’s business when the host stops', async () => {
    const { introductions, clock, stop, asked, left } = setUp({ isRequired: true });
    introductions.onConnection(bob, 'inbound');
    stop.abort();
    introductions.onConnection(bob, 'outbound');
    await clock.advance(500);
    expect([asked, left]).toEqual([[], []]);
  });
});
