import { type Address, type Digest, decodeCanonical, encodeCanonical, isDigest } from '@plexus/core';
import { z } from 'zod';
import { CollabError } from '../../errors.ts';
import type { Learner, Measure } from '../../learning/learner.ts';
import type { Journal } from '../../ports.ts';
import { decodeUpdate, encodeUpdate } from '../../rules/encode-update.ts';
import { orderSeed } from '../../rules/order-seed.ts';
import { keepLost, selectChanges } from '../../rules/select-changes.ts';
import type { SessionState } from '../../view/session-state.ts';
import type { BaseModel } from '../round-files.ts';
import type { SessionPlan } from '../session-plan.ts';
import type { ParticipantFaults } from './faults.ts';
import type { PrivateWork } from './private-work.ts';

/** The body of a round's update with what it left behind for the next one; journalled before anything is promised (C3). */
export type MadeUpdate = {
  readonly round: number;
  readonly baseDigest: Digest;
  readonly body: Uint8Array;
  /** What was not sent, little-endian float32. */
  readonly residual: Uint8Array;
};

const schema = z
  .object({
    round: z.int().min(0),
    baseDigest: z.custom<Digest>(isDigest),
    body: z.instanceof(Uint8Array),
    residual: z.instanceof(Uint8Array),
  })
  .strict();

/** Rounds whose records are kept: the present one and the one whose residual it begins with. */
const KEPT_ROUNDS = 2;
const MAX_RECORD_BYTES = 2 ** 31;

export type MakeUpdateParts = {
  readonly learner: Learner;
  readonly plan: SessionPlan;
  readonly journal: Journal;
  readonly account: Address;
  readonly faults: ParticipantFaults;
  readonly privacy?: Pick<PrivateWork, 'isAffordable' | 'charge'>;
  readonly onTrained: (measure: Measure) => void;
};

/** Private updates have records of their own: nothing that was trained without noise is sent or carried over as private. */
function keyOf({ account, privacy }: MakeUpdateParts, sessionId: bigint, round: number): string {
  const key = `update-${sessionId}-${account.toLowerCase().slice(2)}-${round}`;
  return privacy === undefined ? key : `${key}-private`;
}

/**
 * The update of a round: from the journal when it was made before, else by training, choosing and encoding (C2, C3).
 * Undefined when training would go beyond the privacy budget. What is trained anew is charged anew, before it is kept.
 */
export async function makeUpdate(
  parts: MakeUpdateParts,
  session: SessionState,
  base: BaseModel,
): Promise<MadeUpdate | undefined> {
  const { journal, account, privacy } = parts;
  const { sessionId, round } = session;
  const earlier = await readMade(journal, keyOf(parts, sessionId, round));
  if (earlier?.baseDigest === base.digest) return earlier;
  if (privacy?.isAffordable() === false) return undefined;
  const residual = await carriedOver(parts, session);
  const after = await parts.learner.train(base.parameters, orderSeed(sessionId, round, account));
  parts.onTrained(await parts.learner.measure(after));
  const learnt = after.map((value, i) => value - (base.parameters[i] as number));
  const delta = parts.faults.changeDelta?.(learnt, round) ?? learnt;
  const { spec, limits } = parts.plan;
  const update = selectChanges(delta, residual, spec.share);
  const body = encodeUpdate(update, spec.format);
  keepLost(residual, update, decodeUpdate(body, limits));
  await privacy?.charge();
  const made = { round, baseDigest: base.digest, body, residual: toBytes(residual) };
  await journal.write(keyOf(parts, sessionId, round), encodeCanonical(made));
  for (let old = round - KEPT_ROUNDS; old >= 0 && old > round - 2 * KEPT_ROUNDS; old--)
    await journal.remove(keyOf(parts, sessionId, old));
  return made;
}

/** What the latest earlier round left behind, and all of its update when that was never committed. */
async function carriedOver(parts: MakeUpdateParts, session: SessionState): Promise<Float32Array> {
  const { journal, account, plan } = parts;
  const { size } = plan.layout;
  for (let round = session.round - 1; round >= 0 && round >= session.round - KEPT_ROUNDS; round--) {
    const made = await readMade(journal, keyOf(parts, session.sessionId, round));
    if (made?.residual.length !== 4 * size) continue;
    const residual = toFloats(made.residual);
    const sent = [...(session.rounds.get(round)?.updates.values() ?? [])];
    if (sent.some(({ participant }) => participant.toLowerCase() === account.toLowerCase())) return residual;
    const { indices, values } = decodeUpdate(made.body, plan.limits);
    for (let i = 0; i < indices.length; i++) {
      const at = indices[i] as number;
      residual[at] = (residual[at] as number) + (values[i] as number);
    }
    return residual;
  }
  return new Float32Array(size);
}

async function readMade(journal: Journal, key: string): Promise<MadeUpdate | undefined> {
  const bytes = await journal.read(key);
  if (!bytes) return undefined;
  try {
    return schema.parse(decodeCanonical(bytes, MAX_RECORD_BYTES));
  } catch (cause) {
    throw new CollabError({
      code: 'COLLAB_JOURNAL_BROKEN',
      message: `journal record "${key}" cannot be read`,
      hint: 'remove that record: the round is then trained anew',
      cause,
    });
  }
}

function toBytes(values: Float32Array): Uint8Array {
  return new Uint8Array(values.buffer.slice(values.byteOffset, values.byteOffset + values.byteLength));
}

function toFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
