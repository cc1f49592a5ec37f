import { describe, expect, it } from 'vitest';
import { ManualClock } from '../test/manual-clock.ts';
import type { PeerId } from './identity.ts';
import { toLimits } from './limits.ts';
import { PeerLedger } from './verdicts.ts';

const limits = toLimits({ refusePeerMs: 1000, rejectsBeforeHangUp: 3 });
const [mallory, alice] = ['mallory', 'alice'] as PeerId[] as [PeerId, PeerId];

describe('PeerLedger', () => {
  it('refuses a rejected peer until its time is over, and nobody else', async () => {
    const clock = new ManualClock();
    const ledger = new PeerLedger(clock, limits);
    ledger.record(alice, 'ignore', 'slow', 'artifact');
    ledger.record(mallory, 'reject', 'wrong chunk', 'artifact');
    expect(ledger.refusal(mallory)).toMatchObject({ reason: 'wrong chunk' });
    expect(ledger.refusal(alice)).toBeUndefined();
    await clock.advance(1000);
    expect(ledger.refusal(mallory)).toBeUndefined();
  });

  it('bans after repeated rejects and forgives on demand', () => {
    const ledger = new PeerLedger(new ManualClock(), limits);
    for (let i = 0; i < 3; i++) {
      expect(ledger.isBanned(mallory)).toBe(false);
      ledger.record(mallory, 'reject', 'again', 'topic');
    }
    expect(ledger.isBanned(mallory)).toBe(true);
    ledger.forgive(mallory);
    expect(ledger.isBanned(mallory)).toBe(false);
  });

  it('forgets the oldest of too many', () => {
    const ledger = new PeerLedger(new ManualClock(), limits);
    for (let i = 0; i < 5000; i++) ledger.record(`peer${i}` as PeerId, 'reject', 'x', 'y');
    expect(ledger.refusal('peer0' as PeerId)).toBeUndefined();
    expect(ledger.refusal('peer4999' as PeerId)).toBeDefined();
  });
});
