import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finished, type Started, startPlexus } from './fixtures/command-line.ts';
import { descendantsOf, untilGone } from './fixtures/processes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-interrupt-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Sends signals once something was said, and waits until nothing that was started is left. */
async function stopAt(started: Started, text: string, signals: readonly NodeJS.Signals[]): Promise<Finished> {
  await started.until(text);
  const processes = await waitUntil(
    async () => {
      const found = await descendantsOf(started.pid);
      return found.length > 0 && found;
    },
    { what: 'a process of the network', timeoutMs: 20_000 },
  );
  for (const signal of signals) started.signal(signal);
  const finished = await started.finished;
  await untilGone(processes);
  return finished;
}

describe('Ctrl-C', () => {
  it('ends a network that is being started, says how to start it again, and that works', async () => {
    const first = startPlexus(['up', '--nodes', '2'], { cwd: folder });
    const stopped = await stopAt(first, 'deploying the contracts', ['SIGINT']);
    expect(stopped.status).toBe(130);
    expect(stopped.err).toContain('stopping; Ctrl-C once more ends at once');
    expect(stopped.err).toMatch(
      /^stopped before the network in .* was ready; nothing of it runs \[CLI_INTERRUPTED\]$/m,
    );
    expect(stopped.err).toContain('hint:  start it again with: plexus up');

    const second = startPlexus(['up', '--nodes', '2'], { cwd: folder });
    const ready = await stopAt(second, 'Ctrl-C stops the network', ['SIGTERM']);
    expect([ready.status, ready.err]).toEqual([0, expect.stringContaining('are kept in .plexus/network')]);
  });

  it('twice ends at once', async () => {
    const started = startPlexus(['up', '--nodes', '2', '--directory', 'hasty'], { cwd: folder });
    expect((await stopAt(started, 'measuring this machine', ['SIGINT', 'SIGINT'])).status).toBe(130);
  });

  it('ends the demonstration at any moment, and its folder can be used again', async () => {
    const early = startPlexus(['demo', '--digits', '400', '--held-out', '50'], { cwd: folder });
    const stopped = await stopAt(early, 'starting a chain', ['SIGINT']);
    expect(stopped.status).toBe(130);
    expect(stopped.err).toContain('hint:  start again with: plexus demo');
    expect(await readdir(join(folder, '.plexus/demo'))).toContain('demonstration.txt');

    const again = startPlexus(['demo', '--digits', '400', '--held-out', '50', '--rounds', '1'], {
      cwd: folder,
    });
    const late = await stopAt(again, 'is on the chain', ['SIGINT']);
    expect([late.status, late.out]).toEqual([130, '']);
    expect(late.err).toMatch(
      /job 1 was under way; its network is kept in \.plexus\/demo \[CLI_INTERRUPTED\]$/m,
    );
    expect(late.err).toContain('plexus up --directory .plexus/demo');
    expect(late.err).toContain('plexus job watch 1 --network .plexus/demo');
  });
});
