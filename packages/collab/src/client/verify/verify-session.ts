import { type Digest, formatTokenAmount, isPlexusError, toMessage } from '@plexus/core';
import { parseModel } from '@plexus/nn';
import type { RaterStake, StoredProgress } from '../../adapters/collab-chain.ts';
import type { ArtifactSource, CollabChain, TextSigner } from '../../ports.ts';
import { nextModel } from '../../roles/next-model.ts';
import { type OpenedUpdate, openUpdate } from '../../roles/open-update.ts';
import { loadSessionPlan, type SessionPlan } from '../../roles/session-plan.ts';
import { countSlots, hasSlot, slotsOf } from '../../rules/masks.ts';
import type { PlacedEvent } from '../../view/events.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import { SessionView } from '../../view/session-view.ts';
import { priceOfSession } from '../open-session.ts';
import { type CheckName, checkFailed } from './check-failed.ts';
import { checkRanking } from './check-ranking.ts';
import { checkRatings } from './check-ratings.ts';

export type VerifyChain = CollabChain & {
  readProgress(sessionId: bigint): Promise<StoredProgress>;
  stakeAt(account: SessionState['opener'], block: number): Promise<RaterStake | undefined>;
};

export type VerifySessionOptions = {
  readonly sessionId: bigint;
  /** The session's events in chain order, from one's own RPC node. */
  readonly log: readonly PlacedEvent[];
  readonly chain: VerifyChain;
  readonly artifacts: Pick<ArtifactSource, 'get'>;
  readonly signer: Pick<TextSigner, 'recover'>;
  /** Called with every check that passed and one line about it. */
  readonly onCheck?: (check: CheckName, finding: string) => void;
};

export type VerifiedRound = {
  readonly round: number;
  readonly updates: number;
  /** Slots whose updates are refused by their own bytes. */
  readonly refused: readonly number[];
  /** Slots whose updates nobody has any more; never selected ones. */
  readonly missing: readonly number[];
  readonly rows: number;
  readonly selected: readonly number[];
  readonly modelDigest: Digest;
  readonly rewardEach: bigint;
};

export type SessionVerification = {
  readonly sessionId: bigint;
  readonly rounds: readonly VerifiedRound[];
  readonly modelDigest: Digest;
  readonly paid: bigint;
  readonly refunded: bigint;
};

const GWEI = 10n ** 9n;

/**
 * Re-derives every closed round of a session from its log and artifacts: commitments, ranking, best set, aggregate,
 * model and rewards (C7, C8, C10). Throws `COLLAB_CHECK_FAILED` with the first thing that is wrong, and
 * `COLLAB_ARTIFACT_UNAVAILABLE` or what the source throws when an update that counts cannot be had.
 */
export async function verifySession(options: VerifySessionOptions): Promise<SessionVerification> {
  const { sessionId, log, chain, artifacts } = options;
  const note = options.onCheck ?? (() => {});
  const session = replay(sessionId, log);
  note('log', `${log.length} events in order`);
  await checkStored(session, await chain.readProgress(sessionId));
  note('contract-state', 'the contract stands where the log leads');
  const atStart = { ...session, modelDigest: session.terms.modelDigest };
  const plan = await loadSessionPlan(atStart, artifacts).catch((cause: unknown) => {
    if (isPlexusError(cause) && cause.code === 'COLLAB_SPEC_INVALID')
      throw checkFailed('spec', toMessage(cause), {}, cause);
    throw cause;
  });
  note('spec', `${plan.layout.size} parameters, share ${plan.spec.share} as ${plan.spec.format}`);
  const rounds: VerifiedRound[] = [];
  let base = session.terms.modelDigest;
  for (const round of [...session.rounds.values()].sort((a, b) => a.round - b.round)) {
    if (!round.closed) continue;
    if (round.baseDigest !== base)
      throw checkFailed('model', `round ${round.round} began with ${round.baseDigest}, not with ${base}`);
    rounds.push(await verifyRound(options, session, plan, round));
    base = round.closed.modelDigest;
  }
  const count = rounds.reduce((sum, { updates }) => sum + updates, 0);
  note('updates', `${count} updates of ${rounds.length} rounds judged by their bytes`);
  const rows = rounds.reduce((sum, round) => sum + round.rows, 0);
  note('ratings', `${rows} rows open their commitments and are ordered as they score`);
  note('ranking', `the best set of every round follows from its rows`);
  if (base !== session.modelDigest)
    throw checkFailed('model', `the rounds lead to ${base}, the session says ${session.modelDigest}`);
  note('model', `every model recomputed, same bytes; the last one is ${base}`);
  const paid = checkRewards(session, rounds);
  note('rewards', `paid ${formatTokenAmount(paid)} PLX, ${formatTokenAmount(session.refunded)} PLX refunded`);
  return { sessionId, rounds, modelDigest: base, paid, refunded: session.refunded };
}

function replay(sessionId: bigint, log: readonly PlacedEvent[]): SessionState {
  const view = new SessionView();
  for (const placed of log) view.apply(placed);
  const session = view.session(sessionId);
  if (session) return session;
  throw checkFailed('log', `there is no opening of session ${sessionId}`);
}

async function checkStored(session: SessionState, stored: StoredProgress): Promise<void> {
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ['round', session.round, stored.round],
    ['model', session.modelDigest, stored.modelDigest],
    ['active participants', session.active, stored.active],
    ['updates', session.updated, stored.updated],
    ['selected', session.selected, stored.selected],
  ];
  for (const [what, found, expected] of facts) {
    if (found !== expected)
      throw checkFailed('contract-state', `${what}: the log says ${found}, the contract ${expected}`);
  }
}

async function verifyRound(
  options: VerifySessionOptions,
  session: SessionState,
  plan: SessionPlan,
  round: RoundState,
): Promise<VerifiedRound> {
  const { chain } = options;
  const rows = checkRatings(session.sessionId, round);
  await checkRanking(session, round, (account, block) => chain.stakeAt(account, block));
  const { opened, missing } = await openAll(options, session, plan, round);
  const modelDigest = await checkModel(options, plan, round, opened);
  return {
    round: round.round,
    updates: round.updates.size,
    refused: [...opened].filter(([, found]) => found.type === 'refused').map(([slot]) => slot),
    missing,
    rows,
    selected: slotsOf(round.closed?.selected ?? 0n),
    modelDigest,
    rewardEach: round.closed?.rewardEach ?? 0n,
  };
}

async function openAll(
  { chain, artifacts, signer }: VerifySessionOptions,
  session: SessionState,
  plan: SessionPlan,
  round: RoundState,
): Promise<{ readonly opened: ReadonlyMap<number, OpenedUpdate>; readonly missing: readonly number[] }> {
  const opened = new Map<number, OpenedUpdate>();
  const missing: number[] = [];
  for (const committed of round.updates.values()) {
    let bytes: Uint8Array;
    try {
      bytes = await artifacts.get(committed.digest, { from: committed.participant });
    } catch (cause) {
      if (hasSlot(round.closed?.selected ?? 0n, committed.slot)) throw cause;
      missing.push(committed.slot);
      continue;
    }
    const found = await openUpdate({ chain, signer, plan }, session.sessionId, round, committed, bytes);
    opened.set(committed.slot, found);
  }
  return { opened, missing };
}

async function checkModel(
  { artifacts }: VerifySessionOptions,
  plan: SessionPlan,
  round: RoundState,
  opened: ReadonlyMap<number, OpenedUpdate>,
): Promise<Digest> {
  const { baseDigest, closed } = round;
  if (!closed || closed.selected === 0n) {
    if (closed && closed.modelDigest !== baseDigest)
      throw checkFailed('model', `round ${round.round} selected nobody and still changed the model`);
    return baseDigest;
  }
  const model = parseModel(await artifacts.get(baseDigest, { maxBytes: plan.mostModelBytes }));
  const { digest } = nextModel(plan, { model, parameters: plan.layout.vectorOf(model) }, round, opened);
  if (digest !== closed.modelDigest)
    throw checkFailed(
      'model',
      `round ${round.round} led to ${closed.modelDigest}, its best set gives ${digest}`,
      { round: round.round },
    );
  return digest;
}

/** Each round's reward must have been shared evenly by its best set, and the rest be refunded (C10). */
function checkRewards(session: SessionState, rounds: readonly VerifiedRound[]): bigint {
  let paid = 0n;
  for (const { round, selected, rewardEach } of rounds) {
    const count = BigInt(selected.length);
    const expected = count === 0n ? 0n : (session.terms.rewardPerRound / GWEI / count) * GWEI;
    if (rewardEach !== expected)
      throw checkFailed('rewards', `round ${round} paid ${rewardEach} each, ${expected} was due`, { round });
    const state = session.rounds.get(round);
    if (state && countSlots(state.selected) !== selected.length && selected.length !== 0)
      throw checkFailed('rewards', `round ${round} paid others than it selected`, { round });
    paid += count * rewardEach;
  }
  const price = priceOfSession(session.terms);
  if (session.phase === 'ended' && paid + session.refunded !== price)
    throw checkFailed(
      'rewards',
      `paid ${paid} and refunded ${session.refunded} do not add up to the price ${price}`,
    );
  return paid;
}
