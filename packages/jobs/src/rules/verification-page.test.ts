import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { detectionProbability, verificationCost } from './detection.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

it('says on the page about verification what the rules compute', async () => {
  const page = await readFile(new URL('../../../../docs/verification.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (\d+) \| (\d+) \| (\d+) \| (.+) \|$/gm)];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, segments, samples, endorsers, rest] of rows) {
    const sampling = { segments: Number(segments), samples: Number(samples), endorsers: Number(endorsers) };
    const found = [1 / sampling.segments, 0.05, 0.1, 0.5].map((share) =>
      detectionProbability({
        ...sampling,
        falsified: Math.max(1, Math.ceil(share * sampling.segments - 1e-9)),
      }),
    );
    expect(rest).toBe([verificationCost(sampling), ...found].map(percent).join(' | '));
  }
  const example = { segments: 400, samples: 16, falsified: 40 };
  expect(page).toContain(`found with ${percent(detectionProbability({ ...example, endorsers: 2 }))} instead`);
  const partlyHonest = detectionProbability({ ...example, endorsers: 3, honestShare: 2 / 3 });
  expect(page).toContain(`that is ${percent(partlyHonest)} for three endorsers`);
});
