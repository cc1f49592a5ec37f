import {
  ensureAllowance,
  type PlexusAddresses,
  readTokenBalance,
  type TransactionSender,
} from '@plexus/chain';
import { digestOf, formatTokenAmount, toTokenAmount } from '@plexus/core';
import { parseModel } from '@plexus/nn';
import { sendOpenSession } from '../adapters/collab-sender.ts';
import { CollabError } from '../errors.ts';
import type { ArtifactSource } from '../ports.ts';
import { createSessionPlan } from '../roles/session-plan.ts';
import { digestSessionSpec, encodeSessionSpec, parseSessionSpec, type SessionSpec } from '../rules/spec.ts';
import type { SessionTerms } from '../view/events.ts';

export type OpenSessionOptions = {
  readonly sender: TransactionSender;
  readonly addresses: PlexusAddresses;
  readonly artifacts: Pick<ArtifactSource, 'put'>;
  readonly spec: SessionSpec;
  readonly modelBytes: Uint8Array;
  readonly terms: SessionTerms;
};

/** What a session costs its opener: every round's reward, in token units. */
export function priceOfSession(terms: Pick<SessionTerms, 'rewardPerRound' | 'rounds'>): bigint {
  return terms.rewardPerRound * BigInt(terms.rounds);
}

/**
 * Stores spec and model so that others can fetch them, lets the registry take the price, and opens the session (C1).
 * Throws `COLLAB_SPEC_INVALID` when spec, model and terms do not fit one another, `COLLAB_FUNDS_TOO_SMALL`, what training
 * the model would throw, and what sending throws.
 */
export async function openSession(options: OpenSessionOptions): Promise<{ readonly sessionId: bigint }> {
  const { sender, addresses, artifacts, modelBytes, terms } = options;
  const spec = parseSessionSpec(options.spec);
  assertSame('model', spec.model, digestOf(modelBytes));
  assertSame('modelDigest', terms.modelDigest, spec.model);
  assertSame('specDigest', terms.specDigest, digestSessionSpec(spec));
  createSessionPlan(spec, parseModel(modelBytes));
  const price = priceOfSession(terms);
  const balance = await readTokenBalance(sender.client, addresses, { account: sender.account });
  if (balance < price) {
    throw new CollabError({
      code: 'COLLAB_FUNDS_TOO_SMALL',
      message: `${terms.rounds} rounds cost ${formatTokenAmount(toTokenAmount(price))} PLX, ${sender.account} has ${formatTokenAmount(toTokenAmount(balance))}`,
      hint: 'lower the reward or the number of rounds, or send tokens to that account',
      details: { needed: price, available: balance },
    });
  }
  await artifacts.put(modelBytes);
  await artifacts.put(encodeSessionSpec(spec));
  if (price > 0n)
    await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: price });
  return sendOpenSession(
    sender,
    addresses.collabSessions,
    { call: 'openSession', terms },
    `open-${terms.specDigest}-${Date.now()}`,
  );
}

function assertSame(field: string, said: string, found: string): void {
  if (said === found) return;
  throw new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `"${field}" says ${said}, given was ${found}`,
    hint: 'make spec and terms anew from the model',
    details: { field, said, found },
  });
}
