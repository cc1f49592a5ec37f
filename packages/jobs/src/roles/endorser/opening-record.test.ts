import { describe, expect, it } from 'vitest';
import { accountOf, hashOf } from '../../../test/support/market-log.ts';
import { sampleSegments } from '../../rules/committee.ts';
import {
  decodeOpening,
  encodeOpening,
  isOpeningTrue,
  type OpeningRecord,
  openingKey,
  toOpening,
} from './opening-record.ts';

const record: OpeningRecord = {
  version: 1,
  kind: 'endorsement',
  accept: true,
  segment: 0xffff_ffff,
  interiors: `0x${'ab'.repeat(32)}`,
  salt: hashOf('salt'),
  commitment: hashOf('commitment'),
  endDigest: hashOf('none'),
  round: 0,
  drawSeed: hashOf('seed'),
  resultDigest: hashOf('result'),
  traceRoot: hashOf('trace'),
  reason: 'everything checked agrees',
};
const now = {
  account: accountOf(2),
  drawSeed: record.drawSeed,
  resultDigest: record.resultDigest,
  traceRoot: record.traceRoot,
  segmentCount: 100,
  samples: 4,
  exact: true,
};
const otherSeed = hashOf('another draw block');

describe('an opening in the journal', () => {
  it('is read back as it was written', () => {
    expect(decodeOpening(encodeOpening(record))).toEqual(record);
    expect(toOpening(record)).toEqual({
      accept: true,
      segment: 0xffff_ffff,
      interiors: record.interiors,
      salt: record.salt,
    });
  });

  it('is a typed error when its bytes are damaged or of another shape', () => {
    const bytes = encodeOpening(record);
    for (const damaged of [bytes.subarray(0, 20), new Uint8Array(), Uint8Array.of(0xff, 1)])
      expect(() => decodeOpening(damaged)).toThrow(expect.objectContaining({ code: 'JOBS_JOURNAL_BROKEN' }));
  });

  it('has a place of its own for every commitment to the same seat', () => {
    const key = openingKey('endorse-1-0-0-21', record.commitment);
    expect(key).toMatch(/^endorse-1-0-0-21-[0-9a-f]{16}$/);
    expect(openingKey('endorse-1-0-0-21', hashOf('other'))).not.toBe(key);
  });
});

describe('isOpeningTrue', () => {
  it('holds while neither draw nor submission changed', () => {
    expect(isOpeningTrue(record, now)).toBe(true);
  });

  it('does not hold for an acceptance whose segments were drawn anew in an exact job', () => {
    expect(sampleSegments(otherSeed, now.account, 100, 4)).not.toEqual(
      sampleSegments(now.drawSeed, now.account, 100, 4),
    );
    expect(isOpeningTrue(record, { ...now, drawSeed: otherSeed })).toBe(false);
  });

  it('holds under another draw when every segment is repeated anyway', () => {
    expect(isOpeningTrue(record, { ...now, drawSeed: otherSeed, segmentCount: 3, samples: 8 })).toBe(true);
  });

  it('holds under another draw for a rejection, which names its segment, and where interiors prove nothing', () => {
    const rejection = { ...record, accept: false, segment: 5 };
    expect(isOpeningTrue(rejection, { ...now, drawSeed: otherSeed })).toBe(true);
    expect(isOpeningTrue(record, { ...now, drawSeed: otherSeed, exact: false })).toBe(true);
  });

  it('never holds for another result or another trace', () => {
    for (const accept of [true, false]) {
      const opinion = { ...record, accept };
      expect(isOpeningTrue(opinion, { ...now, resultDigest: hashOf('other') })).toBe(false);
      expect(isOpeningTrue(opinion, { ...now, traceRoot: hashOf('other') })).toBe(false);
    }
  });
});
