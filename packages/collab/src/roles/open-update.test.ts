import { accountOfKey, recoverTextSigner, signText } from '@plexus/chain';
import { digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { digestNamed, hashOf } from '../../test/support/session-log.ts';
import { tinyModel as model, tinySpec as spec } from '../../test/support/tiny-session.ts';
import { encodeUpdate } from '../rules/encode-update.ts';
import { encodeEnvelope, signedText } from '../rules/envelope.ts';
import { openUpdate } from './open-update.ts';
import { createSessionPlan } from './session-plan.ts';

const plan = createSessionPlan(spec, model);
const account = accountOfKey(`0x${'7'.repeat(64)}`);
const sessions = `0x${'5'.repeat(40)}` as const;
const round = { round: 3, baseDigest: digestNamed('base'), startedAt: 10 };
const parts = {
  chain: { chainId: 31_337, sessions, timestampMs: async (block: number) => 1_000_000 * block },
  signer: { recover: recoverTextSigner },
  plan,
};

type Change = {
  readonly round?: number;
  readonly count?: number;
  readonly timestampMs?: number;
  readonly sessionId?: bigint;
};

async function envelopeOf({ count = plan.limits.maxCount, ...change }: Change = {}): Promise<Uint8Array> {
  const { size } = plan.layout;
  const indices = Uint32Array.from({ length: count }, (_, i) => i);
  const body = encodeUpdate({ size, indices, values: new Float32Array(count).fill(0.5) }, 'fp32');
  const envelope = {
    ...{ chainId: 31_337, contract: sessions, sessionId: 1n, round: 3, baseDigest: round.baseDigest },
    participant: account.address,
    timestampMs: 11_000_000,
    body,
    ...change,
  };
  return encodeEnvelope({ ...envelope, signature: await signText(account, signedText(envelope)) });
}

function open(sent: Uint8Array, promised = sent, participant = account.address) {
  const committed = {
    slot: 1,
    participant,
    digest: digestOf(promised),
    blockNumber: 12,
    transactionHash: hashOf('tx'),
  };
  return openUpdate(parts, 1n, round, committed, sent);
}

describe('opening an update', () => {
  it('gives the changes of an honest one', async () => {
    const opened = await open(await envelopeOf());
    expect(opened).toMatchObject({ type: 'opened', timestampMs: 11_000_000 });
    expect(opened.type === 'opened' && opened.update.indices.length).toBe(plan.limits.maxCount);
  });

  it('refuses one that was swapped after it was committed', async () => {
    const opened = await open(await envelopeOf({ timestampMs: 11_000_001 }), await envelopeOf());
    expect(opened).toMatchObject({ type: 'refused', code: 'COLLAB_UPDATE_WRONG_DIGEST' });
  });

  it.each([
    ['of an earlier round', { round: 2 }, 'COLLAB_UPDATE_WRONG_ROUND'],
    ['of another session', { sessionId: 2n }, 'COLLAB_UPDATE_WRONG_ROUND'],
    ['signed long before the round', { timestampMs: 9_000_000 }, 'COLLAB_UPDATE_WRONG_TIME'],
    ['signed at no moment of time', { timestampMs: Number.MAX_SAFE_INTEGER }, 'COLLAB_UPDATE_MALFORMED'],
    ['of more changes than the share allows', { count: 20 }, 'COLLAB_UPDATE_TOO_LARGE'],
  ] as const)('refuses one %s', async (_, change, code) => {
    expect(await open(await envelopeOf(change))).toMatchObject({ type: 'refused', code });
  });

  it('refuses one that somebody else signed', async () => {
    const sent = await envelopeOf();
    const other = `0x${'9'.repeat(40)}` as const;
    expect(await open(sent, sent, other)).toMatchObject({ code: 'COLLAB_UPDATE_WRONG_SIGNER' });
  });
});
