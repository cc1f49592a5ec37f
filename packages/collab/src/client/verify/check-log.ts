import { findMisplaced } from '@plexus/chain';
import type { PlacedEvent } from '../../view/events.ts';
import { checkFailed } from './check-failed.ts';
import type { VerifyChain } from './verify-chain.ts';

/** Events must be of one session, in the order of the chain, each in the block the chain has there. Returns the blocks. */
export async function checkLog(
  sessionId: bigint,
  log: readonly PlacedEvent[],
  chain: Pick<VerifyChain, 'blockHash'>,
): Promise<number> {
  if (log[0]?.event.name !== 'SessionOpened')
    throw checkFailed('log', `there is no opening of session ${sessionId}`);
  log.forEach((placed, i) => {
    const before = log[i - 1];
    const at = `event ${i} (${placed.event.name})`;
    if (placed.event.args.sessionId !== sessionId)
      throw checkFailed('log', `${at} is of session ${placed.event.args.sessionId}, not ${sessionId}`);
    if (!before) return;
    const isLater =
      placed.blockNumber === before.blockNumber
        ? placed.logIndex > before.logIndex
        : placed.blockNumber > before.blockNumber;
    if (!isLater) throw checkFailed('log', `${at} does not come after the event before it`);
  });
  const blocks = [...new Set(log.map(({ blockNumber }) => blockNumber))];
  const hashes = new Map(
    await Promise.all(blocks.map(async (block) => [block, await chain.blockHash(block)] as const)),
  );
  const misplaced = findMisplaced(log, hashes);
  if (misplaced !== undefined) throw checkFailed('log', misplaced);
  return blocks.length;
}
