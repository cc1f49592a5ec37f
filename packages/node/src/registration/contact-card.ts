import { bytesToHex, decodeCanonical, encodeCanonical, hexToBytes } from '@plexus/core';
import { z } from 'zod';
import { type RoleName, roleNames } from '../config/schema.ts';

/** `NodeRegistry` takes no longer metadata. */
const LONGEST_CARD = 2_048;

const cardSchema = z.strictObject({
  v: z.literal(1),
  addresses: z.array(z.string().startsWith('/').max(300)).max(16),
});

/** Where a node can be reached, as it stands in the registry. The transaction that put it there is its signature. */
export type ContactCard = { readonly addresses: readonly string[] };

/** The card as metadata of the registry; addresses beyond the limit of the registry are left out. */
export function encodeContactCard(card: ContactCard): `0x${string}` {
  for (let count = Math.min(16, card.addresses.length); ; count--) {
    const bytes = encodeCanonical({ v: 1, addresses: card.addresses.slice(0, count) });
    if (bytes.byteLength <= LONGEST_CARD) return bytesToHex(bytes);
  }
}

/** Reads somebody's card; undefined for anything that is none. */
export function parseContactCard(metadata: `0x${string}`): ContactCard | undefined {
  try {
    const { data } = cardSchema.safeParse(decodeCanonical(hexToBytes(metadata), LONGEST_CARD));
    return data && { addresses: data.addresses };
  } catch {
    return undefined;
  }
}

/** Roles as the registry stores them: one bit each, in the order of `roleNames`. */
export function toRoleBits(roles: readonly RoleName[]): number {
  return roles.reduce((bits, role) => bits | (1 << roleNames.indexOf(role)), 0);
}

export function fromRoleBits(bits: number): RoleName[] {
  return roleNames.filter((_, at) => (bits >> at) & 1);
}
