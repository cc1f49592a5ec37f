import type { StakeHistory } from '@plexus/chain';
import { type Digest, formatTokenAmount, hasCode, toMessage } from '@plexus/core';
import type { ArtifactSource, TextSigner } from '../../ports.ts';
import { slotsOf } from '../../rules/masks.ts';
import type { PlacedEvent } from '../../view/events.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import { checkBonds, checkLocks, type LostBond } from './check-bonds.ts';
import { type CheckName, checkFailed } from './check-failed.ts';
import { checkHistory } from './check-history.ts';
import { checkLog } from './check-log.ts';
import { loadFirstPlan, ModelChain, type RecomputedRound } from './check-models.ts';
import { checkRanking } from './check-ranking.ts';
import { checkRatings } from './check-ratings.ts';
import { checkCredits, creditsByLog } from './check-rewards.ts';
import { checkPlaces, checkStored } from './check-stored.ts';
import { paidBy } from './history-rules.ts';
import type { VerifyChain } from './verify-chain.ts';

export type VerifySessionOptions = {
  readonly sessionId: bigint;
  /** The session's events in chain order, from one's own RPC node. */
  readonly log: readonly PlacedEvent[];
  /**
   * Block up to which the log was read, by default that of the last event. What lies behind it is left out, and storage is
   * compared as of its end.
   */
  readonly head?: number;
  readonly chain: VerifyChain;
  readonly artifacts: Pick<ArtifactSource, 'get'>;
  readonly signer: Pick<TextSigner, 'recover'>;
  /** Called with every check that passed and one line about it. */
  readonly onCheck?: (check: CheckName, finding: string) => void;
  /** Called with what could not be checked, and why. */
  readonly onUnchecked?: (check: CheckName, reason: string) => void;
};

export type VerifiedRound = {
  readonly round: number;
  readonly updates: number;
  /** Slots whose updates are refused by their own bytes. */
  readonly refused: readonly number[];
  /** Slots whose updates are not at hand. */
  readonly missing: readonly number[];
  readonly rows: number;
  readonly selected: readonly number[];
  readonly modelDigest: Digest;
  /** Whether the model was recomputed, or none was due. */
  readonly isModelChecked: boolean;
  readonly rewardEach: bigint;
};

/** Something verification could not look at; nothing is known about it, neither good nor bad. */
export type Unchecked = { readonly check: CheckName; readonly reason: string };

export type SessionVerification = {
  readonly sessionId: bigint;
  readonly rounds: readonly VerifiedRound[];
  readonly modelDigest: Digest;
  readonly paid: bigint;
  readonly refunded: bigint;
  /** What was taken of bonds. */
  readonly lost: readonly LostBond[];
  /** Empty when everything was checked. */
  readonly notChecked: readonly Unchecked[];
};

type Notes = {
  readonly note: (check: CheckName, finding: string) => void;
  readonly leave: (check: CheckName, reason: string) => void;
};

/**
 * Re-derives a session from its log, the registry's log and the artifacts: every event against what came before it, the
 * contract's storage, members, stakes, bonds, commitments, rankings, rewards, and every closed round's updates and model
 * (C5–C8, C10). Throws `COLLAB_CHECK_FAILED` with the first thing that is wrong. What cannot be looked at is in
 * `notChecked`, never among the checks that passed.
 */
export async function verifySession(options: VerifySessionOptions): Promise<SessionVerification> {
  const { sessionId, chain } = options;
  const head = options.head ?? options.log.at(-1)?.blockNumber ?? 0;
  const log = options.log.filter(({ blockNumber }) => blockNumber <= head);
  const notChecked: Unchecked[] = [];
  const note = options.onCheck ?? (() => {});
  const leave = (check: CheckName, reason: string) => {
    notChecked.push({ check, reason });
    options.onUnchecked?.(check, reason);
  };
  const blocks = await checkLog(sessionId, log, chain);
  note('log', `${log.length} events in ${blocks} blocks of the chain`);
  const { session, turns } = checkHistory(log);
  note('history', 'every event is one the contract could write after those before it');
  const stored = {
    progress: await chain.readProgress(sessionId, head),
    terms: await chain.readTerms(sessionId, head),
  };
  note(
    'contract-state',
    `${checkStored(session, head, stored)} fields of the contract are what the log says`,
  );
  note('members', `${await checkPlaces(session, head, chain)} slots and places are what the log says`);
  const stakes = await readStakes(chain, head);
  note(
    'stakes',
    `${stakes.events.length} events of the registry lead to its stake of today; ${checkLocks(turns, stakes)} bonds were locked from stake`,
  );
  const lost = checkBonds(turns, stakes, chain.sessions);
  note('bonds', `${describeLost(lost)}; every punishment was slashed at once, and nothing else`);
  const rounds = [...session.rounds.values()].sort((a, b) => a.round - b.round);
  for (const round of rounds)
    if (!round.closed) leave('model', `round ${round.round + 1} has not been closed`);
  const rows = checkRows(session, rounds, log, stakes);
  note('ratings', `${rows} rows open their commitments and are ordered as they score`);
  note('ranking', `${rounds.filter(({ rankedAt }) => rankedAt).length} best sets follow from their rows`);
  const paid = paidBy(session);
  const credits = creditsByLog(session, lost, await chain.readTreasury());
  const credited = await checkCredits(credits, stakes, chain, head);
  note(
    'rewards',
    `paid ${formatTokenAmount(paid)} PLX, ${formatTokenAmount(session.refunded)} PLX refunded; ${credited} accounts were credited that much or more`,
  );
  const recomputed = await recomputeAll(options, session, rounds, { note, leave });
  return {
    sessionId,
    rounds: rounds.flatMap((round) => describeRound(round, recomputed.get(round.round))),
    modelDigest: session.modelDigest,
    paid,
    refunded: session.refunded,
    lost,
    notChecked,
  };
}

async function readStakes(chain: VerifyChain, head: number): Promise<StakeHistory> {
  try {
    return await chain.readStakes(head);
  } catch (cause) {
    if (!hasCode(cause, 'CHAIN_LOG_CONTRADICTS')) throw cause;
    throw checkFailed('stakes', toMessage(cause), {}, cause);
  }
}

/** Commitments, orders and best sets of all rounds. Returns how many rows there are. */
function checkRows(
  session: SessionState,
  rounds: readonly RoundState[],
  log: readonly PlacedEvent[],
  stakes: StakeHistory,
): number {
  let rows = 0;
  for (const round of rounds) {
    rows += checkRatings(session.sessionId, round);
    const ranked = log.findLast(
      ({ event: { name, args } }) =>
        (name === 'RoundRanked' || name === 'RankingClaimed') && args.round === round.round,
    );
    if (!ranked) continue;
    checkRanking(session, round, (account) => {
      const { stakeGwei, registeredAt } = stakes.weightBefore(account, ranked);
      return { stake: stakeGwei, registeredAt };
    });
  }
  return rows;
}

async function recomputeAll(
  options: VerifySessionOptions,
  session: SessionState,
  rounds: readonly RoundState[],
  { note, leave }: Notes,
): Promise<ReadonlyMap<number, RecomputedRound>> {
  const found = new Map<number, RecomputedRound>();
  const parts = { ...options, leave };
  const plan = await loadFirstPlan(session, parts);
  if (!plan) return found;
  note('spec', `${plan.layout.size} parameters, share ${plan.spec.share} as ${plan.spec.format}`);
  const models = new ModelChain(parts, session, plan);
  const closed = rounds.filter((round) => round.closed);
  for (const round of closed) found.set(round.round, await models.recompute(round));
  const all = closed.reduce((sum, { updates }) => sum + updates.size, 0);
  const missing = [...found.values()].reduce((sum, entry) => sum + entry.missing.length, 0);
  if (all === 0 || missing < all)
    note('updates', `${all - missing} of ${all} updates of ${closed.length} rounds judged by their bytes`);
  const same = [...found.values()].filter(({ isModelChecked }) => isModelChecked).length;
  if (closed.length === 0 || same > 0)
    note(
      'model',
      `${same} of ${closed.length} models recomputed, same bytes; the last one is ${session.modelDigest}`,
    );
  return found;
}

function describeRound(round: RoundState, found: RecomputedRound | undefined): readonly VerifiedRound[] {
  const { closed } = round;
  if (!closed) return [];
  return [
    {
      round: round.round,
      updates: round.updates.size,
      refused: found?.refused ?? [],
      missing: found?.missing ?? [...round.updates.keys()],
      rows: round.reveals.length,
      selected: slotsOf(closed.selected),
      modelDigest: closed.modelDigest,
      isModelChecked: found?.isModelChecked ?? false,
      rewardEach: closed.rewardEach,
    },
  ];
}

function describeLost(lost: readonly LostBond[]): string {
  if (lost.length === 0) return 'nobody lost a bond';
  const sum = lost.reduce((total, { amount }) => total + amount, 0n);
  const list = lost.map(({ account, reason }) => `${account} (${reason})`).join(', ');
  return `${formatTokenAmount(sum)} PLX of bonds taken from ${list}`;
}
