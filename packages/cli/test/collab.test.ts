import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, plexus, type Started } from './fixtures/command-line.ts';
import { type OwnFolder, openOwnFolder } from './fixtures/own-folder.ts';

type DemoDocument = {
  readonly verified: boolean;
  readonly before: { readonly accuracy: number };
  readonly after: { readonly accuracy: number };
  readonly rounds: readonly {
    readonly slots: readonly {
      readonly isSelected: boolean;
      readonly paid: string;
      readonly bytes: number;
    }[];
    readonly ratings: readonly { readonly rater: number }[];
  }[];
};

let folder: OwnFolder;
beforeAll(async () => {
  folder = await openOwnFolder('collab');
});
afterAll(() => folder?.close());

describe('the demonstration of learning together', () => {
  it('learns, keeps the poisoned participant out, and verifies itself', async () => {
    const finished = await plexus(['collab', 'demo', '--rounds', '2', '--json'], folder.path);
    const { verified, before, after, rounds } = documentOf<DemoDocument>(finished);
    expect(verified).toBe(true);
    expect(after.accuracy).toBeGreaterThan(before.accuracy + 0.2);
    expect(rounds).toHaveLength(2);
    for (const { slots, ratings } of rounds) {
      expect(ratings).toHaveLength(5);
      expect(slots.filter(({ isSelected }) => isSelected)).toHaveLength(3);
      expect(slots.every(({ bytes }) => bytes > 0 && bytes < 20_000)).toBe(true);
    }
    expect((await readFile(join(folder.path, 'collab-demo.onnx'))).length).toBeGreaterThan(50_000);
  });
});

describe('what is wrong with a session is said before anything is signed', () => {
  it.each([
    [['collab', 'create'], 'CLI_OPTION_INVALID'],
    [['collab', 'create', '--init', 'mlp', '--inputs', '4'], 'CLI_OPTION_INVALID'],
    [
      ['collab', 'create', '--init', 'mlp', '--inputs', '4', '--outputs', '2', '--participants', '2'],
      'CLI_OPTION_INVALID',
    ],
    [
      [
        'collab',
        'create',
        '--init',
        'mlp',
        '--inputs',
        '4',
        '--outputs',
        '2',
        '--loss',
        'mse',
        '--metric',
        'accuracy',
      ],
      'COLLAB_SPEC_INVALID',
    ],
    [['collab', 'show', 'one'], 'CLI_OPTION_INVALID'],
    [['collab', 'join', '1', '--data', 'missing.csv'], 'CLI_FILE_MISSING'],
    [['collab', 'watch', '1'], 'CLI_NETWORK_MISSING'],
  ])('%j', async (args, code) => {
    const { status, err } = await plexus(args, folder.path);
    expect(err).toContain(`[${code}]`);
    expect(status).not.toBe(0);
  });
});

describe('a session among processes', () => {
  it('is opened, joined by three, left and taken up again by one, shown and verified', async () => {
    const random = createRandom(1);
    const line = () => {
      const [a, b] = [random.nextFloat(), random.nextFloat()];
      return `${a},${b},${a > b ? 1 : 0}`;
    };
    const names = ['anna', 'ben', 'cleo'];
    for (const name of names) {
      const lines = Array.from({ length: 60 }, line);
      await writeFile(join(folder.path, `${name}.csv`), `a,b,label\n${lines.join('\n')}\n`);
    }
    const joinAs = (name: string) => {
      const files = ['--data', `${name}.csv`, '--out', `${name}.onnx`];
      return folder.start('collab', 'join', '1', ...files, '--as', name, '--yes');
    };
    const network = folder.start('up', '--nodes', '1', '--block-time', '300ms');
    await network.until('Ctrl-C stops');
    const model = [
      '--init',
      'mlp',
      '--inputs',
      '2',
      '--outputs',
      '2',
      '--hidden',
      '8',
      '--learning-rate',
      '0.5',
    ];
    const people = ['--participants', '3', '--rounds', '2', '--selected', '2', '--share', '0.5'];
    const opener = folder.start('collab', 'create', ...model, ...people, '--challenge-time', '2s', '--yes');
    await opener.until('session 1 is open');
    const [anna, ben, cleo] = names.map(joinAs) as [Started, Started, Started];
    await cleo.until('round 1: sent');
    cleo.signal('SIGKILL');
    await cleo.finished;
    const again = joinAs('cleo');
    const ended = await Promise.all([anna, ben, again, opener].map(({ finished }) => finished));
    expect(ended.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(again.said.err).toContain('round 2: sent');
    const models = await Promise.all(names.map((name) => readFile(join(folder.path, `${name}.onnx`))));
    expect(models[1]).toEqual(models[0]);
    expect(models[2]).toEqual(models[0]);
    const shown = await plexus(['collab', 'show', '1', '--json'], folder.path);
    const { phase, rounds } = documentOf<{ readonly phase: string; readonly rounds: readonly unknown[] }>(
      shown,
    );
    expect([phase, rounds.length]).toEqual(['ended', 2]);
    const artifacts = join(folder.path, '.plexus/network/participants/anna/artifacts');
    const verified = await plexus(['collab', 'verify', '1', '--artifacts', artifacts], folder.path);
    expect(verified.out).toContain('session 1 is verified: 2 of 2 rounds');
  });
});
