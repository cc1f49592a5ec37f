import { describe, expect, it } from 'vitest';
import { recordDuties } from '../../../test/support/duty-record.ts';
import { digestNamed, foldLines, revealedRound } from '../../../test/support/session-log.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import { attestModel } from './attest-model.ts';

// no row is revealed yet, so that there are no rows to hash
const session = foldLines(...revealedRound.slice(0, 14));
const round = { ...(session.rounds.get(0) as RoundState), selected: 0b11n };
const own = { digest: digestNamed('own'), bytes: new Uint8Array() };
const asked = (proposed: string): SessionState => ({ ...session, proposedDigest: digestNamed(proposed) });

describe('attesting a model', () => {
  it('names the model recomputed here and what it follows from, whatever was published', async () => {
    const { components, sent, told } = recordDuties(1, 9);
    const files = { next: async () => own };
    await attestModel(components, files, asked('own'), round);
    await attestModel(components, files, asked('lie'), round);
    for (const { call } of sent)
      expect(call).toMatchObject({ call: 'attest', round: 0, selected: 0b11n, modelDigest: own.digest });
    expect(told.map((progress) => progress.type === 'attested' && progress.agrees)).toEqual([true, false]);
    // one about another model or basis is never taken for the one under way
    await attestModel(components, files, asked('own'), { ...round, selected: 0b1n });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
  });
});
