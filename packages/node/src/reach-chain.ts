import type { ChainClient } from '@plexus/chain';
import { type Clock, hasCode, toMessage, waitUntil } from '@plexus/core';
import { NodeError } from './errors.ts';
import type { NodeLogger } from './logger.ts';

const LOOK_MS = 500;
const REPORT_MS = 10_000;

/**
 * Waits for the chain's first answer, saying so in the log. Throws `NODE_CHAIN_UNREACHABLE` when there is none within
 * `patienceS` (0: one attempt), and at once `CHAIN_WRONG_ID` when another chain answers.
 */
export async function reachChain(
  chain: Pick<ChainClient, 'chainId'>,
  options: { readonly patienceS: number; readonly clock: Clock; readonly logger: NodeLogger },
): Promise<void> {
  const { patienceS, clock, logger } = options;
  const startedAt = clock.now();
  let last: unknown;
  let reportAt = startedAt;
  const waitedS = () => Math.round((clock.now() - startedAt) / 1_000);
  const report = (reason: string) => {
    if (patienceS === 0 || clock.now() < reportAt) return;
    reportAt = clock.now() + REPORT_MS;
    const message = 'the chain does not answer; waiting for it before the roles start';
    logger.warn({ reason, waitedS: waitedS(), leftS: patienceS - waitedS() }, message);
  };
  try {
    await waitUntil(
      async () => {
        try {
          return (await chain.chainId()) > 0;
        } catch (error) {
          if (!hasCode(error, 'CHAIN_UNREACHABLE')) throw error;
          last = error;
          report(error.message);
          return false;
        }
      },
      { what: 'an answer of the chain', timeoutMs: patienceS * 1_000, intervalMs: LOOK_MS, clock },
    );
    if (last !== undefined) logger.info({ waitedS: waitedS() }, 'the chain answers');
  } catch (error) {
    if (!hasCode(error, 'CORE_DEADLINE_PASSED')) throw error;
    throw new NodeError({
      code: 'NODE_CHAIN_UNREACHABLE',
      message: `the chain did not answer within ${patienceS} s: ${toMessage(last)}`,
      hint: 'check chain.rpcUrls and that a node of the chain is running; chain.startTimeoutS says how long to wait for it',
      retryable: true,
      cause: last,
    });
  }
}
