import {
  type CollabSessionsChain,
  type PlacedEvent,
  type RoundState,
  type SessionState,
  weightsOfRound,
} from '@plexus/collab';

/** Weights of the raters by slot, for each ranked round; a round that is not in it weighs all raters alike. */
export type RaterWeights = ReadonlyMap<number, ReadonlyMap<number, bigint>>;

/**
 * What the raters of every round weighed when the contract ranked it, from the registry's log; empty without a stake cap.
 * Throws what reading that log throws.
 */
export async function readRaterWeights(
  session: SessionState,
  log: readonly PlacedEvent[],
  chain: Pick<CollabSessionsChain, 'readStakes'>,
): Promise<RaterWeights> {
  const last = log.at(-1);
  if (session.terms.weightCapBps === 0 || !last) return new Map();
  const stakes = await chain.readStakes(last.blockNumber);
  const weights = new Map<number, ReadonlyMap<number, bigint>>();
  for (const placed of log) {
    const round = roundRankedBy(placed, session);
    if (!round) continue;
    const stakeOf = (account: SessionState['opener']) => {
      const { stakeGwei, registeredAt } = stakes.weightBefore(account, placed);
      return { stake: stakeGwei, registeredAt };
    };
    weights.set(round.round, weightsOfRound(session, round, stakeOf));
  }
  return weights;
}

function roundRankedBy({ event }: PlacedEvent, session: SessionState): RoundState | undefined {
  return event.name === 'RoundRanked' ? session.rounds.get(event.args.round) : undefined;
}
