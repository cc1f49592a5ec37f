import { describe, expect, it } from 'vitest';
import {
  foldLines,
  joined,
  opened,
  rated,
  revealed,
  revealedRound,
  started,
  testTerms,
  updated,
} from '../../test/support/session-log.ts';
import { deadlineOf, reachedAt, standAt } from './stand-at.ts';

const three = [opened, joined(2, 0), joined(2, 1), joined(3, 2)] as const;

describe('where a session stands', () => {
  it('gathers until its blocks are over, and begins in the block that finds it so', () => {
    const session = foldLines(...three);
    expect(standAt(session, 11)).toEqual({ phase: 'gathering', phaseBlock: 1 });
    expect(standAt(session, 12)).toEqual({ phase: 'updating', phaseBlock: 12 });
    expect(standAt(session, 30)).toEqual({ phase: 'updating', phaseBlock: 30 });
  });

  it('goes on gathering while there are too few, however late', () => {
    expect(standAt(foldLines(opened, joined(2, 0), joined(2, 1)), 500).phase).toBe('gathering');
  });

  it('begins at once when it is full', () => {
    expect(standAt(foldLines(...three, joined(4, 3)), 4)).toEqual({ phase: 'updating', phaseBlock: 4 });
  });

  it('ends a phase when everybody is done, or with its last block', () => {
    const begun = [...three, started(12, 0, 0b111n), updated(12, 0), updated(13, 1)] as const;
    expect(standAt(foldLines(...begun), 32).phase).toBe('updating');
    expect(standAt(foldLines(...begun, updated(15, 2)), 15)).toEqual({ phase: 'rating', phaseBlock: 15 });
    expect(standAt(foldLines(...begun, updated(15, 2)), 20)).toEqual({ phase: 'rating', phaseBlock: 20 });
    expect(standAt(foldLines(...begun, updated(15, 2)), 40)).toEqual({ phase: 'rating', phaseBlock: 32 });
    expect(standAt(foldLines(...begun, updated(15, 2)), 41)).toMatchObject({ phase: 'closing' });
  });

  it('closes a round with fewer than three updates, raters or reveals', () => {
    const begun = [...three, started(12, 0, 0b111n), updated(12, 0), updated(13, 1)] as const;
    expect(standAt(foldLines(...begun), 33)).toEqual({ phase: 'closing', phaseBlock: 32 });
    const lazy = [...begun, updated(15, 2), rated(16, 0), rated(16, 1)] as const;
    expect(standAt(foldLines(...lazy), 24).phase).toBe('rating');
    expect(standAt(foldLines(...lazy), 25).phase).toBe('closing');
    const shy = [...lazy, rated(17, 2), revealed(18, 0), revealed(18, 1)] as const;
    expect(standAt(foldLines(...shy), 24).phase).toBe('revealing');
    expect(standAt(foldLines(...shy), 25).phase).toBe('closing');
  });

  it('passes several phases at once when nothing happened in any', () => {
    const begun = [...three, started(12, 0, 0b111n), ...[0, 1, 2].map((slot) => updated(12, slot))];
    expect(standAt(foldLines(...begun), 400)).toEqual({ phase: 'closing', phaseBlock: 40 });
  });

  it('waits for a ranking for ever', () => {
    expect(standAt(foldLines(...revealedRound), 9_999)).toEqual({ phase: 'ranking', phaseBlock: 13 });
  });

  it('waits for a claimed ranking as long as for a model, and gives it a window to be refuted in', () => {
    const revealedAll = foldLines(...revealedRound);
    const session = { ...revealedAll, terms: { ...testTerms, maxParticipants: 65 } };
    expect(standAt(session, 33)).toEqual({ phase: 'ranking', phaseBlock: 13 });
    expect(standAt(session, 34)).toEqual({ phase: 'closing', phaseBlock: 34 });
    const claimed = { ...session, phase: 'claimed', phaseBlock: 9, selected: 0b11n } as const;
    expect(standAt(claimed, 13)).toEqual({ phase: 'claimed', phaseBlock: 9 });
    expect(standAt(claimed, 14)).toEqual({ phase: 'publishing', phaseBlock: 13 });
    expect(standAt({ ...claimed, selected: 0n }, 14)).toEqual({ phase: 'closing', phaseBlock: 13 });
    expect(standAt(claimed, 34)).toEqual({ phase: 'closing', phaseBlock: 34 });
    expect(deadlineOf(session.terms, claimed)).toBe(13);
  });

  it('remembers when a phase was reached, though its first block moves along until somebody acts', () => {
    const session = foldLines(...revealedRound);
    expect(standAt(session, 9)).toEqual({ phase: 'ranking', phaseBlock: 9 });
    expect(reachedAt(session, standAt(session, 9))).toBe(7);
    const late = foldLines(
      ...three,
      started(12, 0, 0b111n),
      ...[0, 1, 2].map((slot) => updated(12, slot)),
      rated(14, 0),
    );
    expect(reachedAt(late, standAt(late, 60))).toBe(22);
  });

  it('names the last block of a phase that has one', () => {
    const session = foldLines(...revealedRound);
    expect(deadlineOf(session.terms, { phase: 'rating', phaseBlock: 4 })).toBe(12);
    expect(deadlineOf(session.terms, standAt(session, 9))).toBeUndefined();
  });
});
