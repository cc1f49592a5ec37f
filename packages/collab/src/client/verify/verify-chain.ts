import type { StakeHistory } from '@plexus/chain';
import type { Address, Hash } from '@plexus/core';
import type { StoredProgress } from '../../adapters/collab-chain.ts';
import type { CollabChain } from '../../ports.ts';
import type { SessionTerms } from '../../view/events.ts';

/** What verification reads of the chain beside the log; a `CollabSessionsChain` is one. Reads are about the block of `at`. */
export interface VerifyChain extends Pick<CollabChain, 'chainId' | 'sessions' | 'timestampMs'> {
  blockHash(block: number): Promise<Hash | undefined>;
  readProgress(sessionId: bigint, at: number): Promise<StoredProgress>;
  readTerms(sessionId: bigint, at: number): Promise<SessionTerms>;
  readPlaces(
    sessionId: bigint,
    asked: { readonly slots: readonly number[]; readonly accounts: readonly Address[] },
    at: number,
  ): Promise<{ readonly participants: readonly Address[]; readonly places: readonly number[] }>;
  readEscrow(at: number): Promise<{ readonly held: bigint; readonly unpaid: bigint }>;
  readCredit(account: Address, at: number): Promise<bigint>;
  readTreasury(): Promise<Address>;
  readStakes(throughBlock: number): Promise<StakeHistory>;
}
