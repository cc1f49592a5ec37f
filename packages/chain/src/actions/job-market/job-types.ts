import type { ContractFunctionArgs, ContractFunctionReturnType } from 'viem';
import type { jobMarketAbi } from '../../generated/job-market.ts';

type Abi = typeof jobMarketAbi;
type Write = 'nonpayable';
type View = 'view';

/** What a requester fixes when creating a job (IJobTypes.JobTerms). Amounts in token units. */
export type JobTerms = ContractFunctionArgs<Abi, Write, 'createJob'>[0];

/** A sub-task and its proof under the job's root. */
export type Leaf = ContractFunctionArgs<Abi, Write, 'claim'>[1];

/** The calldata that the transcript hash vouches for. */
export type Transcript = ContractFunctionArgs<Abi, Write, 'revealEndorsement'>[2];

/** The opening of an endorser's commitment; `interiors` has 16 bytes for each sampled segment. */
export type Opening = ContractFunctionArgs<Abi, Write, 'revealEndorsement'>[3];

/** One leaf of the worker's trace and its proof. */
export type TraceLeaf = ContractFunctionArgs<Abi, Write, 'proveFalseEndorsement'>[5];

export type Job = ContractFunctionReturnType<Abi, View, 'jobOf'>;
export type SubTask = ContractFunctionReturnType<Abi, View, 'subTaskOf'>;
export type Dispute = ContractFunctionReturnType<Abi, View, 'disputeOf'>;
