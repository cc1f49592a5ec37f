import { type Address, type Digest, type Hash, sameAddress } from '@plexus/core';
import type { Journal, MarketCall } from '../../ports.ts';
import { transcriptHash } from '../../rules/commitments.ts';
import { transcriptOf } from '../../view/transcript.ts';
import type { Duty } from './duties.ts';
import { decodeOpening, type OpeningRecord, openingKey, toOpening } from './opening-record.ts';

/** A transaction and the name of its intention. */
export type KeyedCall = { readonly call: MarketCall; readonly key: string };

/**
 * The call that opens this account's commitment, from the journal; undefined when the journal has none for what the
 * log shows. Throws `JOBS_JOURNAL_BROKEN`, `JOBS_NOT_FOUND`.
 */
export async function openCommitment(
  duty: Duty,
  account: Address,
  journal: Journal,
  blockHashOf: (number: number) => Promise<Hash | undefined>,
): Promise<KeyedCall | undefined> {
  const commitment = commitmentOf(duty, account);
  const bytes = commitment && (await journal.read(openingKey(duty.key, commitment)));
  if (!bytes) return undefined;
  const record = decodeOpening(bytes);
  return record.kind === 'dispute' ? openVote(duty, record) : openEndorsement(duty, record, blockHashOf);
}

/** The commitment the log shows for this account's seat. */
function commitmentOf({ type, task }: Duty, account: Address): Hash | undefined {
  if (type === 'reveal')
    return task.commitments.find((entry) => sameAddress(entry.endorser, account))?.commitment;
  return task.dispute?.members.find((entry) => sameAddress(entry.member, account))?.commitment;
}

function openVote({ job, task, key }: Duty, record: OpeningRecord): KeyedCall {
  const { accept, endDigest, interiors, salt } = record;
  return {
    call: {
      call: 'revealDispute',
      jobId: job.jobId,
      index: task.index,
      workerRight: accept,
      endDigest: endDigest as Digest, // a hash by its schema, and written from a digest
      interior: interiors,
      salt,
    },
    key: `open-${key}-${task.dispute?.revealingFrom ?? 0}-${salt.slice(2, 18)}`,
  };
}

async function openEndorsement(
  { job, task, key }: Duty,
  record: OpeningRecord,
  blockHashOf: (number: number) => Promise<Hash | undefined>,
): Promise<KeyedCall> {
  const transcript = await transcriptOf(job, task, blockHashOf);
  const opening = toOpening(record);
  return {
    call: { call: 'revealEndorsement', jobId: job.jobId, index: task.index, transcript, opening },
    key: `open-${key}-${transcriptHash(transcript).slice(2, 18)}`,
  };
}
