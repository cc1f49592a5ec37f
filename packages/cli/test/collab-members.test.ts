import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plexus, type Started, startPlexus } from './fixtures/command-line.ts';

const MODEL = ['--init', 'mlp', '--inputs', '2', '--outputs', '2', '--hidden', '4'];

let folder: string;
const started: Started[] = [];

function start(...args: readonly string[]): Started {
  const process = startPlexus(args, { cwd: folder });
  started.push(process);
  return process;
}

function rowsOf(columns: string, cells: string, labels: number): string {
  const lines = Array.from({ length: 20 }, (_, i) => `${cells},${i % labels}`);
  return `${columns},label\n${lines.join('\n')}\n`;
}

/** A session that waits for participants, which the requester opened and serves no more. */
async function openSession(number: number, joinTime: string): Promise<void> {
  const opener = start('collab', 'create', ...MODEL, '--join-time', joinTime, '--yes');
  await opener.until(`session ${number} is open`);
  opener.signal('SIGINT');
  await opener.finished;
}

const join1 = (data: string, session = '1') => [
  ...['collab', 'join', session, '--data', data, '--as', 'anna', '--yes'],
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-members-'));
  await writeFile(join(folder, 'mine.csv'), rowsOf('a,b', '1,2', 2));
  await writeFile(join(folder, 'wide.csv'), rowsOf('a,b,c', '1,2,3', 2));
  await writeFile(join(folder, 'classes.csv'), rowsOf('a,b', '1,2', 5));
  await start('up', '--nodes', '1', '--block-time', '300ms').until('Ctrl-C stops');
});
afterAll(async () => {
  for (const { signal } of started) signal('SIGINT');
  await Promise.all(started.map(({ finished }) => finished));
  await rm(folder, { recursive: true, force: true });
});

describe('who takes part in a session, and who no longer', () => {
  it('is told in one line why not, leaves with the whole bond, and the opener gets the escrow back', async () => {
    const opener = start('collab', 'create', ...MODEL, '--join-time', '1s', '--yes');
    await opener.until('session 1 is open');
    const refusals: readonly (readonly [readonly string[], string])[] = [
      [join1('mine.csv', '77'), 'COLLAB_NOT_FOUND'],
      [join1('wide.csv'), 'NN_SHAPE_MISMATCH'],
      [join1('classes.csv'), 'NN_LABEL_RANGE'],
      [['collab', 'leave', '1', '--as', 'anna'], 'CLI_NOT_A_PARTICIPANT'],
      [['collab', 'leave', '1', '--as', 'nobody'], 'CLI_FILE_MISSING'],
      [['collab', 'cancel', '1', '--as', 'anna'], 'CLI_NOT_THE_OPENER'],
      [['collab', 'cancel', '1'], 'CLI_ACCOUNT_BUSY'],
    ];
    for (const [args, code] of refusals) {
      const { status, err } = await plexus(args, folder);
      expect(err, args.join(' ')).toContain(`[${code}]`);
      expect(err).toContain('hint:');
      expect(status).not.toBe(0);
    }
    opener.signal('SIGINT');
    await opener.finished;

    const serving = start('collab', 'watch', '1', '--serve');
    const anna = start(...join1('mine.csv'));
    await anna.until('joined at slot 0');
    expect((await plexus(join1('mine.csv'), folder)).err).toContain('[CLI_ACCOUNT_BUSY]');
    const asked = await plexus(['collab', 'leave', '1', '--as', 'anna'], folder);
    expect(asked.err).toContain('is asked to leave');
    expect(asked.out).toBe('left session 1; the bond is free\n');
    expect((await anna.finished).status).toBe(0);
    expect((await plexus(join1('mine.csv'), folder)).err).toContain('[CLI_SESSION_LEFT]');
    serving.signal('SIGINT');
    await serving.finished;

    const cancelled = await plexus(['collab', 'cancel', '1'], folder);
    expect(cancelled.out).toBe('session 1 is cancelled; 100 PLX are free again\n');
    expect((await plexus(['collab', 'cancel', '1'], folder)).err).toContain('[CLI_SESSION_OVER]');
    await openSession(2, '10min');
    expect((await plexus(['collab', 'cancel', '2'], folder)).err).toContain('[CLI_TOO_EARLY]');
  });
});
