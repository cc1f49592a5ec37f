import { bytesToHex, encodeCanonical } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleNames } from '../config/schema.ts';
import { encodeContactCard, fromRoleBits, parseContactCard, toRoleBits } from './contact-card.ts';

describe('a contact card', () => {
  it('survives the way through the registry', () => {
    const addresses = ['/ip4/203.0.113.7/tcp/4001/p2p/12D3KooWNY6SKPs7e8hy6A5PSVhUYvNaSMr2MEuQ1gb9aa4iDTt5'];
    expect(parseContactCard(encodeContactCard({ addresses }))).toEqual({ addresses });
  });

  it('leaves out what the registry would refuse', () => {
    const addresses = Array.from({ length: 40 }, (_, i) => `/dns4/${'x'.repeat(200)}/tcp/${i}`);
    const metadata = encodeContactCard({ addresses });
    expect((metadata.length - 2) / 2).toBeLessThanOrEqual(2_048);
    const kept = parseContactCard(metadata)?.addresses ?? [];
    expect(kept.length).toBeGreaterThan(5);
    expect(addresses.slice(0, kept.length)).toEqual(kept);
  });

  it('is nothing when a stranger wrote something else', () => {
    const encode = (value: Parameters<typeof encodeCanonical>[0]) => bytesToHex(encodeCanonical(value));
    expect(parseContactCard('0x')).toBeUndefined();
    expect(parseContactCard(encode({ v: 2, addresses: [] }))).toBeUndefined();
    expect(parseContactCard(encode({ v: 1, addresses: ['javascript:'] }))).toBeUndefined();
    expect(parseContactCard(encode({ v: 1, addresses: [], more: 1 }))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(parseContactCard(bytesToHex(bytes))).toBeUndefined();
      }),
    );
  });
});

describe('role bits', () => {
  it('survive both ways for every set of roles', () => {
    fc.assert(
      fc.property(fc.subarray([...roleNames]), (roles) => {
        expect(fromRoleBits(toRoleBits(roles))).toEqual(roles);
      }),
    );
    expect(toRoleBits(['worker', 'endorser'])).toBe(3);
  });
});
