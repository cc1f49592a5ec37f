import { CollabError } from '../errors.ts';
import type { CollabChain, TextSigner } from '../ports.ts';
import { decodeUpdate } from '../rules/encode-update.ts';
import { openEnvelope } from '../rules/envelope.ts';
import type { Update } from '../rules/update.ts';
import type { CommittedUpdate, RoundState } from '../view/session-state.ts';
import type { SessionPlan } from './session-plan.ts';

/** An update that passed every check, or the reason why it did not (C5). */
export type OpenedUpdate =
  | { readonly type: 'opened'; readonly update: Update; readonly bytes: number; readonly timestampMs: number }
  | { readonly type: 'refused'; readonly code: string; readonly reason: string };

export type OpenParts = {
  readonly chain: Pick<CollabChain, 'chainId' | 'sessions' | 'timestampMs'>;
  readonly signer: Pick<TextSigner, 'recover'>;
  readonly plan: SessionPlan;
};

/**
 * Judges the bytes of a committed update by nothing but the chain, so that everybody judges alike. Throws only what
 * reading the chain throws.
 */
export async function openUpdate(
  parts: OpenParts,
  sessionId: bigint,
  round: Pick<RoundState, 'round' | 'baseDigest' | 'startedAt'>,
  committed: CommittedUpdate,
  bytes: Uint8Array,
): Promise<OpenedUpdate> {
  const { chain, signer, plan } = parts;
  const startedMs = await timeOf(chain, round.startedAt);
  const nowMs = await timeOf(chain, committed.blockNumber);
  try {
    const envelope = await openEnvelope(
      bytes,
      {
        chainId: chain.chainId,
        contract: chain.sessions,
        sessionId,
        round: round.round,
        baseDigest: round.baseDigest,
        participant: committed.participant,
        startedMs,
        nowMs,
        digest: committed.digest,
      },
      { mostBodyBytes: plan.mostBodyBytes, recover: (text, signature) => signer.recover(text, signature) },
    );
    const update = decodeUpdate(envelope.body, plan.limits);
    return { type: 'opened', update, bytes: bytes.length, timestampMs: envelope.timestampMs };
  } catch (error) {
    if (!(error instanceof CollabError)) throw error;
    return { type: 'refused', code: error.code, reason: error.message };
  }
}

async function timeOf(chain: Pick<CollabChain, 'timestampMs'>, block: number): Promise<number> {
  const timestampMs = await chain.timestampMs(block);
  if (timestampMs !== undefined) return timestampMs;
  throw new CollabError({
    code: 'COLLAB_NOT_FOUND',
    message: `block ${block} is not on the chain (any more)`,
    hint: 'wait for the next block',
    retryable: true,
    details: { block },
  });
}
