import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, plexus } from './fixtures/command-line.ts';

type DemoDocument = {
  readonly accuracy: number;
  readonly stateDigest: string;
  readonly verified: boolean;
  readonly caught: readonly { readonly index: number; readonly segment: number }[];
  readonly accounts: readonly {
    readonly name: string;
    readonly computed: number;
    readonly earned: string;
    readonly lost: string;
  }[];
  readonly ledger: readonly { readonly index: number; readonly failedWorkers: readonly string[] }[];
  readonly sumOfBalances: string;
  readonly supply: string;
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-demo-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Many small shards, so that the cheat, who has nearly half of all stake, gets one beyond any doubt. */
const SMALL = ['--digits', '1600', '--held-out', '200', '--rounds', '1', '--shards', '12', '--epochs', '6'];

function demo(...args: readonly string[]): Promise<DemoDocument> {
  return plexus(['demo', '--json', ...SMALL, ...args], folder).then((finished) =>
    documentOf<DemoDocument>(finished),
  );
}

describe('the demonstration', () => {
  it('catches the cheat, pays the others, and ends in the bits of an honest run', async () => {
    const cheated = await demo();
    expect(cheated.verified).toBe(true);
    expect(cheated.caught.length).toBeGreaterThan(0);
    expect(cheated.sumOfBalances).toBe(cheated.supply);
    const [cheat, ...others] = cheated.accounts;
    expect(cheat?.name).toBe('node-1');
    expect(BigInt(cheat?.lost ?? 0)).toBeGreaterThan(0n);
    expect(others.reduce((sum, { computed }) => sum + computed, 0)).toBeGreaterThan(10);
    for (const { index } of cheated.caught) {
      expect(cheated.ledger.find((row) => row.index === index)?.failedWorkers).not.toHaveLength(0);
    }

    const honest = await demo('--honest');
    expect(honest.caught).toEqual([]);
    expect(honest.accounts.every(({ lost }) => lost === '0')).toBe(true);
    expect(honest.stateDigest).toBe(cheated.stateDigest);
    expect(honest.accuracy).toBe(cheated.accuracy);
  });
});
