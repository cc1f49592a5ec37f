import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  digestFromBytes,
  digestFromCid,
  digestOf,
  digestToBytes,
  digestToCid,
  isDigest,
  parseDigest,
  ZERO_DIGEST,
} from './digest.ts';

const text = (value: string) => new TextEncoder().encode(value);
const malformed = expect.objectContaining({ code: 'CORE_DIGEST_MALFORMED' });

describe('a digest', () => {
  it('is SHA-256 (FIPS 180-4 examples)', () => {
    expect(digestOf()).toBe('0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf(text('abc'))).toBe('0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('does not depend on how the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), (bytes, at) => {
        const cut = bytes.length === 0 ? 0 : at % bytes.length;
        expect(digestOf(bytes.subarray(0, cut), bytes.subarray(cut))).toBe(digestOf(bytes));
      }),
    );
  });

  it('survives the way through bytes, text and CID', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const digest = digestOf(bytes);
        expect(digestFromBytes(digestToBytes(digest))).toBe(digest);
        expect(digestFromCid(digestToCid(digest))).toBe(digest);
        expect(parseDigest(digest.toUpperCase())).toBe(digest);
        expect(isDigest(digest)).toBe(true);
      }),
    );
  });

  it('has the CID other tools give the same raw bytes', () => {
    expect(digestToCid(digestOf(text('hello world')))).toBe(
      'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e',
    );
  });

  it.each(['', '0x', `0x${'0'.repeat(63)}`, `0x${'g'.repeat(64)}`, '0'.repeat(66), `${ZERO_DIGEST}0`])(
    'is not read from %j',
    (value) => {
      expect(() => parseDigest(value)).toThrow(malformed);
      expect(isDigest(value)).toBe(false);
    },
  );

  it('is not made of 31 or 33 bytes', () => {
    expect(() => digestFromBytes(new Uint8Array(31))).toThrow(malformed);
    expect(() => digestFromBytes(new Uint8Array(33))).toThrow(malformed);
  });

  it.each([
    ['a CIDv0, whose hash covers a wrapped file', 'QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o'],
    ['a CIDv1 of DAG-PB', 'bafybeicgmdpvw4duutrmdxl4a7gc52sxyuk7nz5gby77afwdteh3jc5bqa'],
    ['a CID with another hash', 'bafkqabtimvwgy3yk'],
    ['broken text', 'bafkre!'],
    ['nothing', ''],
  ])('is not read from %s', (_, cid) => {
    expect(() => digestFromCid(cid)).toThrow(malformed);
  });
});
