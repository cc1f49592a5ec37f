import {
  abandonSubmission,
  beginClosing,
  challengeResult,
  claimSubTask,
  closeJob,
  commitDispute,
  commitEndorsement,
  createJob,
  escalateRejection,
  expireClaim,
  proveFalseEndorsement,
  publishWindow,
  type Receipt,
  redrawCommittee,
  resolveDispute,
  revealDispute,
  revealEndorsement,
  settleSubTask,
  submitResult,
  type TransactionSender,
} from '@plexus/chain';
import type { Address } from '@plexus/core';
import type { MarketCall, MarketSender } from '../ports.ts';

async function sendCall(
  sender: TransactionSender,
  jobMarket: Address,
  call: MarketCall,
  key: string,
): Promise<Receipt> {
  const market = { jobMarket };
  const options = { key };
  switch (call.call) {
    case 'createJob':
      return (await createJob(sender, market, call.terms, options)).receipt;
    case 'publishWindow':
      return publishWindow(sender, market, call, options);
    case 'beginClosing':
      return beginClosing(sender, market, call, options);
    case 'closeJob':
      return closeJob(sender, market, call, options);
    case 'claim':
      return claimSubTask(sender, market, call, options);
    case 'submitResult':
      return submitResult(sender, market, call, options);
    case 'expireClaim':
      return expireClaim(sender, market, call, options);
    case 'commitEndorsement':
      return commitEndorsement(sender, market, call, options);
    case 'commitDispute':
      return commitDispute(sender, market, call, options);
    case 'revealEndorsement':
      return revealEndorsement(sender, market, call, options);
    case 'redrawCommittee':
      return redrawCommittee(sender, market, call, options);
    case 'abandon':
      return abandonSubmission(sender, market, call, options);
    case 'resolveDispute':
      return resolveDispute(sender, market, call, options);
    case 'settle':
      return settleSubTask(sender, market, call, options);
    case 'proveFalseEndorsement': {
      const { sample, endDigest, interiorHash, proof, ...rest } = call;
      const leaf = { sample, endDigest, interiorHash, proof };
      return proveFalseEndorsement(sender, market, { ...rest, leaf }, options);
    }
    case 'escalate':
      return escalateRejection(sender, market, call, options);
    case 'challenge':
      return challengeResult(sender, market, call, options);
    case 'revealDispute':
      return revealDispute(sender, market, call, options);
  }
}

/** Sends job market calls through an account's transaction sender. */
export function createMarketSender(sender: TransactionSender, market: Address): MarketSender {
  return {
    account: sender.account,
    async send(call, key) {
      const { blockNumber, gasUsed, transactionHash } = await sendCall(sender, market, call, key);
      return { blockNumber, gasUsed, transactionHash };
    },
  };
}

/** Creates a job and returns its number. The registry must be allowed to take the price from the account. */
export async function sendCreateJob(
  sender: TransactionSender,
  market: Address,
  call: Extract<MarketCall, { call: 'createJob' }>,
  key: string,
): Promise<{ readonly jobId: bigint; readonly blockNumber: number }> {
  const { jobId, receipt } = await createJob(sender, { jobMarket: market }, call.terms, { key });
  return { jobId, blockNumber: receipt.blockNumber };
}
