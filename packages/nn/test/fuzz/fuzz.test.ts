import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/index.ts';
import { FuzzChild, runFuzz } from './run-fuzz.ts';
import { seedFiles } from './seeds.ts';

const seeds = seedFiles();
const memoryLimitBytes = 1.5 * 2 ** 30;
const timeoutMs = 20_000;

describe('files that were made to be wrong', () => {
  it('begin as files that train', async () => {
    const child = new FuzzChild(memoryLimitBytes);
    try {
      for (const [name, file] of seeds) {
        const answer = await child.ask({ index: 0, file, profile: 'reproducible' }, timeoutMs);
        expect(answer, name).toMatchObject({ stage: 'done', outcome: 'accepted' });
      }
    } finally {
      child.end();
    }
  });

  // 20,000 and more at a time with run-long.ts.
  it.each<[Profile, number]>([
    ['reproducible', 400],
    ['native', 600],
  ])(
    'are answered by a training step or a listed error, in bounded time and memory: %s',
    async (profile, mutants) => {
      const report = await runFuzz({ seeds, mutants, seed: 20_270, profile, timeoutMs, memoryLimitBytes });
      expect(report.problems).toEqual([]);
      expect(report.outcomes.get('done accepted')).toBeGreaterThan(mutants / 10);
      expect(report.outcomes.size).toBeGreaterThan(10);
    },
  );
});
