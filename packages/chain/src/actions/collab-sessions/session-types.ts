import type { ContractFunctionArgs, ContractFunctionReturnType } from 'viem';
import type { collabSessionsAbi } from '../../generated/collab-sessions.ts';

type Abi = typeof collabSessionsAbi;

/** What is fixed when a session opens (ICollabTypes.SessionTerms). Amounts in token units, `rule` by `rankRulesOnChain`. */
export type SessionTerms = ContractFunctionArgs<Abi, 'nonpayable', 'openSession'>[0];

/** Where a session stands (ICollabTypes.Progress): sets of slots are masks, `phase` by `sessionPhases`, escrow in token units. */
export type SessionProgress = ContractFunctionReturnType<Abi, 'view', 'progressOf'>;
