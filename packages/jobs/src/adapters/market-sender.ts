import { eventsOfReceipt, jobMarketAbi, sendContractCall, type TransactionSender } from '@plexus/chain';
import type { Address } from '@plexus/core';
import { JobsError } from '../errors.ts';
import type { MarketCall, MarketSender } from '../ports.ts';

type Sent = Awaited<ReturnType<typeof sendContractCall>>;

function sendCall(sender: TransactionSender, address: Address, call: MarketCall, key: string): Promise<Sent> {
  const market = { address, abi: jobMarketAbi } as const;
  const options = { key };
  switch (call.call) {
    case 'createJob':
      return sendContractCall(sender, { ...market, functionName: 'createJob', args: [call.terms] }, options);
    case 'publishWindow': {
      const { jobId, difficulties, dependsOn, proof } = call;
      return sendContractCall(
        sender,
        { ...market, functionName: 'publishWindow', args: [jobId, difficulties, dependsOn, proof] },
        options,
      );
    }
    case 'beginClosing':
    case 'closeJob':
      return sendContractCall(sender, { ...market, functionName: call.call, args: [call.jobId] }, options);
    case 'claim':
      return sendContractCall(
        sender,
        { ...market, functionName: 'claim', args: [call.jobId, call.leaf, call.nonce] },
        options,
      );
    case 'submitResult': {
      const { jobId, leaf, resultDigest, traceRoot, segmentCount } = call;
      return sendContractCall(
        sender,
        {
          ...market,
          functionName: 'submitResult',
          args: [jobId, leaf, resultDigest, traceRoot, segmentCount],
        },
        options,
      );
    }
    case 'expireClaim':
      return sendContractCall(
        sender,
        { ...market, functionName: 'expireClaim', args: [call.jobId, call.index] },
        options,
      );
    case 'commitEndorsement':
    case 'commitDispute':
      return sendContractCall(
        sender,
        {
          ...market,
          functionName: call.call,
          args: [call.jobId, call.index, call.commitment, call.drawSeed],
        },
        options,
      );
    case 'revealEndorsement':
      return sendContractCall(
        sender,
        {
          ...market,
          functionName: 'revealEndorsement',
          args: [call.jobId, call.index, call.transcript, call.opening],
        },
        options,
      );
    case 'redrawCommittee':
    case 'abandon':
    case 'resolveDispute':
    case 'settle':
      return sendContractCall(
        sender,
        { ...market, functionName: call.call, args: [call.jobId, call.index, call.transcript] },
        options,
      );
    case 'proveFalseEndorsement': {
      const { jobId, index, transcript, seat, opening, sample, endDigest, interiorHash, proof } = call;
      return sendContractCall(
        sender,
        {
          ...market,
          functionName: 'proveFalseEndorsement',
          args: [jobId, index, transcript, seat, opening, { sample, endDigest, interiorHash, proof }],
        },
        options,
      );
    }
    case 'escalate':
      return sendContractCall(
        sender,
        {
          ...market,
          functionName: 'escalate',
          args: [call.jobId, call.index, call.transcript, call.seat, call.opening],
        },
        options,
      );
    case 'challenge':
      return sendContractCall(
        sender,
        {
          ...market,
          functionName: 'challenge',
          args: [call.jobId, call.index, call.transcript, call.segment],
        },
        options,
      );
    case 'revealDispute': {
      const { jobId, index, workerRight, endDigest, interior, salt } = call;
      return sendContractCall(
        sender,
        {
          ...market,
          functionName: 'revealDispute',
          args: [jobId, index, workerRight, endDigest, interior, salt],
        },
        options,
      );
    }
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
  const receipt = await sendCall(sender, market, call, key);
  for (const event of eventsOfReceipt(receipt, { address: market, abi: jobMarketAbi })) {
    if (event.eventName === 'JobCreated')
      return { jobId: event.args.jobId, blockNumber: receipt.blockNumber };
  }
  throw new JobsError({
    code: 'JOBS_NOT_FOUND',
    message: `transaction ${receipt.transactionHash} created no job`,
    hint: 'check that the deployment file names contracts of this version',
  });
}
