import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plexus } from './fixtures/command-line.ts';
import { type OwnFolder, openOwnFolder } from './fixtures/own-folder.ts';

const MODEL = ['--init', 'mlp', '--inputs', '2', '--outputs', '2', '--hidden', '4'];

let folder: OwnFolder;

function rowsOf(columns: string, cells: string, labels: number): string {
  const lines = Array.from({ length: 20 }, (_, i) => `${cells},${i % labels}`);
  return `${columns},label\n${lines.join('\n')}\n`;
}

/** A session that waits for participants, which the requester opened and serves no more. */
async function openSession(number: number, joinTime: string): Promise<void> {
  const opener = folder.start('collab', 'create', ...MODEL, '--join-time', joinTime, '--yes');
  await opener.until(`session ${number} is open`);
  opener.signal('SIGINT');
  await opener.finished;
}

const join1 = (data: string, session = '1') => [
  ...['collab', 'join', session, '--data', data, '--as', 'anna', '--yes'],
];

beforeAll(async () => {
  folder = await openOwnFolder('members');
  await writeFile(join(folder.path, 'mine.csv'), rowsOf('a,b', '1,2', 2));
  await writeFile(join(folder.path, 'wide.csv'), rowsOf('a,b,c', '1,2,3', 2));
  await writeFile(join(folder.path, 'classes.csv'), rowsOf('a,b', '1,2', 5));
  await folder.start('up', '--nodes', '1', '--block-time', '300ms').until('Ctrl-C stops');
});
afterAll(() => folder?.close());

describe('who takes part in a session, and who no longer', () => {
  it('is told in one line why not, leaves with the whole bond, and the opener gets the escrow back', async () => {
    const opener = folder.start('collab', 'create', ...MODEL, '--join-time', '1s', '--yes');
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
      const { status, err } = await plexus(args, folder.path);
      expect(err, args.join(' ')).toContain(`[${code}]`);
      expect(err).toContain('hint:');
      expect(status).not.toBe(0);
    }
    opener.signal('SIGINT');
    await opener.finished;

    const serving = folder.start('collab', 'watch', '1', '--serve');
    const anna = folder.start(...join1('mine.csv'));
    await anna.until('joined at slot 0');
    expect((await plexus(join1('mine.csv'), folder.path)).err).toContain('[CLI_ACCOUNT_BUSY]');
    const asked = await plexus(['collab', 'leave', '1', '--as', 'anna'], folder.path);
    expect(asked.err).toContain('is asked to leave');
    expect(asked.out).toBe('left session 1; the bond is free\n');
    expect((await anna.finished).status).toBe(0);
    expect((await plexus(join1('mine.csv'), folder.path)).err).toContain('[CLI_SESSION_LEFT]');
    serving.signal('SIGINT');
    await serving.finished;

    const cancelled = await plexus(['collab', 'cancel', '1'], folder.path);
    expect(cancelled.out).toBe('session 1 is cancelled; 100 PLX are free again\n');
    expect((await plexus(['collab', 'cancel', '1'], folder.path)).err).toContain('[CLI_SESSION_OVER]');
    await openSession(2, '10min');
    expect((await plexus(['collab', 'cancel', '2'], folder.path)).err).toContain('[CLI_TOO_EARLY]');
  });
});
