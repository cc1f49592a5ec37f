import { ensureAllowance, readTokenBalance } from '@plexus/chain';
import { formatTokenAmount, parseTokenAmount } from '@plexus/core';
import {
  type JobTerms,
  type PreparedJob,
  samplingFacts,
  sendCreateJob,
  type TermsOptions,
  termsFor,
} from '@plexus/jobs';
import { CliError } from '../errors.ts';
import { renderTable } from '../output/table.ts';
import type { ChainView } from '../requester/chain-view.ts';
import type { Requester } from '../requester/requester.ts';

/** What a person may say about a job's money, checking and time. */
export type TermsChoice = {
  readonly price?: string;
  readonly samples?: number;
  readonly committee?: number;
  readonly quorum?: number;
};

const DEFAULT_PRICE = '100';
/** On a machine of one's own nothing is far away, so a lost node should not hold a job up for a minute. */
const LOCAL_TIMES = { baseMs: 30_000, commitMs: 20_000, revealMs: 8_000 };
const PUBLIC_BLOCK_MS = 1_000;

/** The terms of a job as chosen, at the chain's present head. Throws `JOBS_ESCROW_TOO_SMALL`. */
export function chooseTerms(
  prepared: PreparedJob,
  choice: TermsChoice,
  view: Pick<ChainView, 'blockTimeMs' | 'tracker'>,
): JobTerms {
  const { blockTimeMs, tracker } = view;
  const options: TermsOptions = {
    price: parseTokenAmount(choice.price ?? DEFAULT_PRICE),
    blockTimeMs,
    headNumber: tracker.head.number,
    ...(blockTimeMs < PUBLIC_BLOCK_MS ? LOCAL_TIMES : {}),
    ...(choice.samples === undefined ? {} : { samples: choice.samples }),
    ...(choice.committee === undefined ? {} : { committeeSize: choice.committee }),
    ...(choice.quorum === undefined ? {} : { quorum: choice.quorum }),
  };
  return termsFor(prepared.plan, options);
}

/** What a person should know before paying: size, price, and how surely a cheat is found (J9). */
export function describeOffer(prepared: PreparedJob, terms: JobTerms): readonly string[] {
  const { plan } = prepared;
  const facts = samplingFacts(plan, terms);
  const percent = (share: number): string => `${Number((share * 100).toFixed(share < 0.1 ? 1 : 0))} %`;
  const rows = facts.detection.map(({ falsifiedShare, probability }) => [
    percent(falsifiedShare),
    `${(probability * 100).toFixed(2)} %`,
  ]);
  return [
    `${plan.spec.kind} job: ${terms.subTaskCount} sub-tasks of up to ${facts.segments} segments, ${plan.spec.profile} profile`,
    `checking: ${facts.endorsers} endorsers repeat ${facts.samples} of ${facts.segments} segments each, ${percent(facts.extraWork)} extra work; ${terms.quorum} must agree`,
    ...renderTable(['share of a sub-task falsified', 'chance to be caught'], rows, [0, 1]).split('\n'),
    `price: ${formatTokenAmount(terms.price)} PLX in escrow, of which ${terms.endorserShareBps / 100} % go to endorsers; what is not earned comes back`,
  ];
}

/** The transactions that offering a job would sign, as a person can check them. */
export function describeTransactions(view: ChainView, terms: JobTerms): readonly object[] {
  const { addresses, chainId } = view.deployment;
  const { token, nodeRegistry, jobMarket } = addresses;
  return [
    {
      chainId,
      to: token,
      call: 'approve',
      arguments: { spender: nodeRegistry, amount: terms.price },
      unless: 'so much is allowed already',
    },
    { chainId, to: jobMarket, call: 'createJob', arguments: { terms } },
  ];
}

/** Stores the job's artifacts, allows the registry to take the price, and creates the job. Throws `CLI_FUNDS_TOO_SMALL`. */
export async function offerPreparedJob(
  requester: Requester,
  prepared: PreparedJob,
  terms: JobTerms,
): Promise<bigint> {
  const { sender, client, deployment, artifacts, account, tracker } = requester;
  const { addresses } = deployment;
  const balance = await readTokenBalance(client, addresses, { account });
  if (balance < terms.price) {
    throw new CliError({
      code: 'CLI_FUNDS_TOO_SMALL',
      message: `the price is ${formatTokenAmount(terms.price, 6)} PLX, account ${account} has ${formatTokenAmount(balance, 6)}`,
      hint: 'offer a lower --price, or send PLX to the account',
      details: { price: terms.price, balance, account },
    });
  }
  for (const bytes of prepared.artifacts) await artifacts.put(bytes);
  await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: terms.price });
  const { jobId } = await sendCreateJob(
    sender,
    addresses.jobMarket,
    { call: 'createJob', terms },
    `create-${prepared.plan.tree.root}-${tracker.head.number}`,
  );
  return jobId;
}
