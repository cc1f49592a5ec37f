import { generateKeyPairFromSeed, privateKeyFromRaw } from '@libp2p/crypto/keys';
import type { PeerId as Libp2pPeerId, PrivateKey } from '@libp2p/interface';
import { peerIdFromPrivateKey, peerIdFromString } from '@libp2p/peer-id';
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr';
import { P2pError } from './errors.ts';

/** The name of a host: hash of its public key in base58, as in `12D3KooW…`. */
export type PeerId = string & { readonly __peerId: unique symbol };

const SEED_BYTES = 32;

/** The Ed25519 key of a 32-byte seed: the same seed is the same peer. Throws `P2P_CONFIG_INVALID`. */
export async function privateKeyOfSeed(seed: Uint8Array): Promise<PrivateKey> {
  if (seed.byteLength !== SEED_BYTES) {
    throw new P2pError({
      code: 'P2P_CONFIG_INVALID',
      message: `an identity seed has ${SEED_BYTES} bytes, not ${seed.byteLength}`,
      hint: 'derive 32 secret bytes and keep them in the keystore',
    });
  }
  return generateKeyPairFromSeed('Ed25519', seed);
}

/** The peer id of a 32-byte seed, without starting anything. */
export async function peerIdOfSeed(seed: Uint8Array): Promise<PeerId> {
  return toPeerId(peerIdFromPrivateKey(privateKeyFromRaw((await privateKeyOfSeed(seed)).raw)));
}

export function toPeerId(id: Libp2pPeerId): PeerId {
  return id.toString() as PeerId;
}

/** Narrows untrusted text to a peer id. Throws `P2P_PEER_ID_MALFORMED`. */
export function parsePeerId(text: string): PeerId {
  return toPeerId(toLibp2pPeerId(text));
}

export function toLibp2pPeerId(text: string): Libp2pPeerId {
  try {
    return peerIdFromString(text);
  } catch (cause) {
    throw new P2pError({
      code: 'P2P_PEER_ID_MALFORMED',
      message: `not a peer id: ${JSON.stringify(text.slice(0, 80))}`,
      hint: 'a peer id looks like 12D3KooW…',
      cause,
    });
  }
}

/** Reads an address such as `/ip4/127.0.0.1/tcp/4001/p2p/12D3KooW…`. Throws `P2P_ADDRESS_MALFORMED`. */
export function parseMultiaddr(text: string): Multiaddr {
  try {
    return multiaddr(text);
  } catch (cause) {
    throw new P2pError({
      code: 'P2P_ADDRESS_MALFORMED',
      message: `not a multiaddress: ${JSON.stringify(text.slice(0, 200))}`,
      hint: 'write it like /ip4/127.0.0.1/tcp/4001/p2p/12D3KooW…',
      cause,
    });
  }
}

/** The last peer named by an address: the one that answers there. */
export function peerIdOfAddress(address: Multiaddr): PeerId | undefined {
  const named = address.getComponents().filter((part) => part.name === 'p2p');
  const last = named.at(-1)?.value;
  return last === undefined ? undefined : parsePeerId(last);
}
