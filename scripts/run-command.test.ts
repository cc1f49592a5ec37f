import { describe, expect, it } from 'vitest';
import { createCommandSuite } from './command-suite.ts';
import { runCommand } from './run-command.ts';

const quiet = { quiet: true, timeoutMs: 20_000 };

describe('running a command', () => {
  it('keeps its output and its status', async () => {
    const run = await runCommand(process.execPath, ['-e', 'console.log("hi"); process.exitCode = 3'], quiet);
    expect(run).toMatchObject({ stdout: 'hi\n', status: 3, timedOut: false });
  });

  it('kills it at the time limit', async () => {
    const run = await runCommand(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      quiet: true,
      timeoutMs: 300,
    });
    expect(run).toMatchObject({ status: null, timedOut: true });
  });

  it('counts as one passed or failed test', async () => {
    const suite = (code: number) =>
      createCommandSuite({
        name: 'types',
        command: process.execPath,
        args: ['-e', `process.exitCode = ${code}`],
        timeoutMs: 20_000,
        repeatWith: 'npm run types',
      });
    expect(await suite(0).run(20_000)).toMatchObject({ passed: 1, failed: 0 });
    expect(await suite(1).run(20_000)).toMatchObject({
      passed: 0,
      failed: 1,
      problem: 'status 1; alone: npm run types',
    });
  });

  it('is cut short when no time is left for it', async () => {
    const suite = createCommandSuite({
      name: 'slow',
      command: process.execPath,
      args: ['-e', 'setInterval(() => {}, 1000)'],
      timeoutMs: 20_000,
      repeatWith: 'npm run slow',
    });
    expect(await suite.run(200)).toMatchObject({
      failed: 1,
      problem: expect.stringContaining('no end after'),
    });
  });

  it('fails when the command does not exist', async () => {
    const run = await runCommand('plexus-no-such-command', [], quiet);
    expect(run.status).toBeNull();
  });
});
