import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createRandom } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('fixtures/fit-blobs.ts', import.meta.url));
const STEPS = 300;
/** As in the script. */
const CHECKPOINT_EVERY = 7;
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plexus-fit-'));
});
afterAll(() => rm(root, { recursive: true }));

type Outcome = { readonly firstStep: number; readonly lastStep: number; readonly digest: string | undefined };

/** Runs the script; kills it without warning as soon as it has printed `killAt`. */
async function run(directory: string, killAt?: number): Promise<Outcome> {
  const child = spawn(process.execPath, [script, directory, String(STEPS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [firstStep, lastStep] = [0, 0];
  let digest: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, value = ''] = line.split(' ');
    if (word === 'done') digest = value;
    if (word !== 'step') continue;
    firstStep ||= Number(value);
    lastStep = Number(value);
    if (lastStep === killAt) child.kill('SIGKILL');
  }
  return { firstStep, lastStep, digest };
}

describe('fit in a process that is killed', () => {
  it('gives the same model and history as one that ran through', async () => {
    const whole = await run(join(root, 'whole'));
    expect(whole).toMatchObject({ firstStep: 1, lastStep: STEPS });
    const random = createRandom(3);
    const directory = join(root, 'killed');
    let least = 1;
    for (let kill = 1; kill <= 4; kill++) {
      const killAt = 60 * kill + random.nextBelow(20);
      const part = await run(directory, killAt);
      expect(part.digest).toBeUndefined();
      expect(part.firstStep).toBeGreaterThanOrEqual(least);
      least = killAt - CHECKPOINT_EVERY;
    }
    const last = await run(directory);
    expect(last.firstStep).toBeGreaterThanOrEqual(least);
    expect(last.digest).toBe(whole.digest);
  });
});
