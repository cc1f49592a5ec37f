import { describe, expect, it } from 'vitest';
import {
  accountOf,
  eventOf,
  foldAll,
  pathTo,
  reveal,
  taskOf,
  testTerms,
} from '../../../test/support/market-log.ts';
import type { MarketEvent } from '../../view/events.ts';
import { dutiesOf } from './duties.ts';

const { claimed, submitted, revealing } = pathTo;
const { commitBlocks } = testTerms;
type Path = readonly (readonly [MarketEvent, number])[];

function dutyOf(number: number, path: Path, head: number): string | undefined {
  const job = foldAll(...path);
  return dutiesOf(accountOf(number), [{ job, task: taskOf(job) }], head)[0]?.type;
}
const seats = (count: number): Path => revealing.slice(0, submitted.length + count);
const disputed: Path = [
  ...revealing,
  ...[2, 3, 4].map((number) => [reveal(number, number !== 2), 28] as const),
  [eventOf('DisputeOpened', { challenger: accountOf(2) }), 30],
];
const seated: Path = [...disputed, [eventOf('DisputeCommitted', { member: accountOf(10) }), 32]];

describe('dutiesOf', () => {
  it('offers a seat from the draw block to the last block whose successor still takes commitments', () => {
    expect(dutyOf(9, claimed, 15)).toBeUndefined();
    expect(dutyOf(9, submitted, 20)).toBeUndefined();
    expect(dutyOf(9, submitted, 21)).toBe('endorse');
    expect(dutyOf(9, submitted, 21 + commitBlocks - 1)).toBe('endorse');
    expect(dutyOf(9, submitted, 21 + commitBlocks)).toBeUndefined();
  });

  it('never lets a worker check itself, nor anybody sit twice or in a full committee', () => {
    expect(dutyOf(1, submitted, 22)).toBeUndefined();
    expect(dutyOf(2, seats(1), 24)).toBeUndefined();
    expect(dutyOf(9, revealing, 26)).toBeUndefined();
  });

  it('owes an opening once the committee is full, or the window has passed with a quorum', () => {
    expect(dutyOf(2, revealing, 25)).toBe('reveal');
    expect(dutyOf(2, seats(2), 21 + commitBlocks)).toBeUndefined();
    expect(dutyOf(2, seats(2), 21 + commitBlocks + 1)).toBe('reveal');
    expect(dutyOf(2, seats(1), 21 + commitBlocks + 1)).toBeUndefined();
    expect(dutyOf(2, [...revealing, [reveal(2, true), 27]], 28)).toBeUndefined();
    expect(dutyOf(3, [...revealing, [reveal(2, true), 27]], 90)).toBe('reveal');
  });

  it('offers dispute seats to all but worker and challenger', () => {
    expect(dutyOf(9, disputed, 30)).toBeUndefined();
    expect(dutyOf(9, disputed, 31)).toBe('judge-dispute');
    expect(dutyOf(9, disputed, 31 + commitBlocks)).toBeUndefined();
    expect(dutyOf(3, disputed, 31)).toBe('judge-dispute');
    for (const excluded of [1, 2]) expect(dutyOf(excluded, disputed, 31)).toBeUndefined();
  });

  it('owes a vote once voting has begun, and only one', () => {
    expect(dutyOf(10, seated, 31 + commitBlocks)).toBeUndefined();
    expect(dutyOf(10, seated, 31 + commitBlocks + 1)).toBe('reveal-dispute');
    expect(dutyOf(10, [...seated, [eventOf('DisputeRevealed'), 46]], 47)).toBeUndefined();
    expect(dutyOf(9, [...seated, [eventOf('DisputeRevealed'), 46]], 47)).toBeUndefined();
  });

  it('puts openings, whose silence costs a bond, before new seats', () => {
    const first = foldAll(...submitted);
    const second = foldAll(...revealing);
    const duties = dutiesOf(
      accountOf(2),
      [
        { job: first, task: taskOf(first) },
        { job: second, task: taskOf(second) },
      ],
      26,
    );
    expect(duties.map(({ type }) => type)).toEqual(['reveal', 'endorse']);
  });
});
