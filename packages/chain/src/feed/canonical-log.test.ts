import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CanonicalLog, type LogMessage } from './canonical-log.ts';

type TestBlock = {
  readonly number: number;
  readonly hash: `0x${string}`;
  readonly events: readonly string[];
};

/** Applies messages as a listener would: undone must take back exactly the newest event. */
function applyAll(delivered: string[], messages: readonly LogMessage<string>[]): void {
  for (const message of messages) {
    if (message.type === 'event') delivered.push(message.event);
    else expect(delivered.pop()).toBe(message.event);
  }
}

/** A step takes back some blocks of the chain so far and adds others. */
const steps = fc.array(
  fc.record({
    back: fc.integer({ min: 0, max: 12 }),
    add: fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { maxLength: 12 }),
  }),
  { maxLength: 30 },
);

describe('CanonicalLog', () => {
  it('delivers exactly the canonical chain whatever sequence of chains it is told of', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const log = new CanonicalLog<string>({ number: 4, hash: '0xbase' });
        const delivered: string[] = [];
        let chain: TestBlock[] = [];
        let serial = 0;
        for (const { back, add } of sequence) {
          chain = chain.slice(0, Math.max(0, chain.length - back));
          applyAll(delivered, log.rewindTo(4 + chain.length));
          for (const values of add) {
            serial += 1;
            const block: TestBlock = {
              number: 5 + chain.length,
              hash: `0x${serial}`,
              events: values.map((value, i) => `${serial}-${i}-${value}`),
            };
            chain.push(block);
            applyAll(delivered, log.append(block, block.events));
          }
        }
        const canonical = chain.flatMap((block) => block.events);
        expect(delivered).toEqual(canonical);
        expect([...log.replay()].map((message) => message.event)).toEqual(canonical);
        expect(log.tip.hash).toBe(chain.at(-1)?.hash ?? '0xbase');
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('finds the hash of a checkpoint and of the base only', () => {
    const log = new CanonicalLog<string>({ number: 4, hash: '0xbase' });
    log.append({ number: 5, hash: '0x5' }, []);
    log.append({ number: 9, hash: '0x9' }, ['a']);
    expect([4, 5, 7, 9, 10].map((number) => log.hashAt(number))).toEqual([
      '0xbase',
      '0x5',
      undefined,
      '0x9',
      undefined,
    ]);
  });

  it('keeps every block with events and thins out the others', () => {
    const log = new CanonicalLog<string>({ number: -1, hash: undefined });
    for (let number = 0; number < 4096; number++) {
      log.append({ number, hash: `0x${number}` }, number % 100 === 0 ? [String(number)] : []);
    }
    expect([...log.replay()]).toHaveLength(41);
    expect(log.checkpoints.length).toBeLessThan(700);
    expect(log.hashAt(4090)).toBe('0x4090');
  });

  it('refuses to replay or take back what is no longer held', () => {
    const log = new CanonicalLog<string>({ number: -1, hash: undefined }, 100);
    for (let number = 0; number < 1024; number++) log.append({ number, hash: `0x${number}` }, ['e']);
    expect(() => [...log.replay()]).toThrow(expect.objectContaining({ code: 'CHAIN_HISTORY_DROPPED' }));
    expect(() => log.rewindTo(10)).toThrow(expect.objectContaining({ code: 'CHAIN_REORG_TOO_DEEP' }));
    expect(log.rewindTo(1020)).toHaveLength(3);
  });
});
