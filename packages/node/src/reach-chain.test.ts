import { ChainError } from '@plexus/chain';
import { describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';
import { reachChain } from './reach-chain.ts';

function setUp(patienceS: number) {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push((JSON.parse(line) as { msg: string }).msg) };
  let nowMs = 0;
  const clock = {
    now: () => nowMs,
    sleep: async (ms: number) => {
      nowMs += ms;
    },
  };
  const options = { patienceS, clock, logger: createLogger({ level: 'info', stream }) };
  return { options, lines, now: () => nowMs };
}

const away = new ChainError({ code: 'CHAIN_UNREACHABLE', message: 'no answer', retryable: true });

describe('reaching the chain', () => {
  it('waits, saying so every ten seconds, until it answers', async () => {
    const { options, lines, now } = setUp(60);
    const chainId = async () => {
      if (now() < 25_000) throw away;
      return 7;
    };
    await reachChain({ chainId }, options);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe('the chain answers');
  });

  it('says nothing when it answers at once', async () => {
    const { options, lines } = setUp(60);
    await reachChain({ chainId: async () => 7 }, options);
    expect(lines).toEqual([]);
  });

  it.each([0, 30])('gives up after %i seconds', async (patienceS) => {
    const { options, now } = setUp(patienceS);
    const chainId = () => Promise.reject(away);
    await expect(reachChain({ chainId }, options)).rejects.toMatchObject({
      code: 'NODE_CHAIN_UNREACHABLE',
      message: expect.stringContaining('no answer'),
      retryable: true,
    });
    expect(now()).toBe(patienceS * 1_000);
  });

  it('does not wait for another chain to become the right one', async () => {
    const { options, now } = setUp(60);
    const wrong = new ChainError({ code: 'CHAIN_WRONG_ID', message: 'chain 1, not 7' });
    await expect(reachChain({ chainId: () => Promise.reject(wrong) }, options)).rejects.toBe(wrong);
    expect(now()).toBe(0);
  });
});
