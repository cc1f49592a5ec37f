import type { JobState } from '@plexus/jobs';
import { expect } from 'vitest';
import type { InProcessNetwork } from '../src/index.ts';

/** Everything the token's owner ever minted is in accounts, stakes, credits and escrows: nothing came or went. */
export async function assertNothingLost(net: InProcessNetwork, job: JobState): Promise<void> {
  const paid = job.paid.reduce((sum, payment) => sum + payment.amount, 0n);
  expect(paid + job.refunded).toBe(job.terms.price);
  const { escrow } = await net.market.readJob(job.jobId);
  expect(escrow).toBe(0n);
  const registry = await net.balanceOf(net.deployment.addresses.nodeRegistry);
  const accounts = [net.requester, ...net.nodes].map((node) => node.account);
  const records = await Promise.all([...accounts, net.treasury].map((account) => net.recordOf(account)));
  const held = records.reduce((sum, { stake, credit }) => sum + stake + credit, 0n);
  expect(registry).toBe(held * 10n ** 9n + (await net.escrowHeld()));
}
