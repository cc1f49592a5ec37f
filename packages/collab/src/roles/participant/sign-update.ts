import type { Address } from '@plexus/core';
import type { CollabChain, TextSigner } from '../../ports.ts';
import { encodeEnvelope, signedText } from '../../rules/envelope.ts';
import type { SessionState } from '../../view/session-state.ts';
import type { MadeUpdate } from './make-update.ts';

export type SigningPlace = {
  readonly chain: Pick<CollabChain, 'chainId' | 'sessions'>;
  readonly account: Address;
  /** The chain's clock, by which others judge the time. */
  readonly timestampMs: number;
};

/** The bytes others fetch: the update with where and when it belongs, signed by the account (C4). */
export async function signUpdate(
  signer: Pick<TextSigner, 'sign'>,
  { chain, account, timestampMs }: SigningPlace,
  { sessionId, round }: Pick<SessionState, 'sessionId' | 'round'>,
  { baseDigest, body }: MadeUpdate,
): Promise<Uint8Array> {
  const envelope = {
    chainId: chain.chainId,
    contract: chain.sessions,
    sessionId,
    round,
    baseDigest,
    participant: account,
    timestampMs,
    body,
  };
  const signature = await signer.sign(signedText(envelope));
  return encodeEnvelope({ ...envelope, signature });
}
