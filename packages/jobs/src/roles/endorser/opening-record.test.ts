import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../test/support/market-log.ts';
import { decodeOpening, encodeOpening, type OpeningRecord, openingKey, toOpening } from './opening-record.ts';

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
  reason: 'everything checked agrees',
};

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
