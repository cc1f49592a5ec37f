import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plexus } from './fixtures/command-line.ts';
import { type OwnFolder, openOwnFolder } from './fixtures/own-folder.ts';

type Verification = {
  readonly verified: boolean;
  readonly checks: readonly { readonly check: string; readonly result: string; readonly finding: string }[];
  readonly rounds: readonly { readonly missing: readonly number[]; readonly isModelChecked: boolean }[];
  readonly notChecked: readonly { readonly check: string; readonly reason: string }[];
};

/** Rounds that a session of three will not come to the end of while it is looked at. */
const MANY_ROUNDS = '400';
const NAMES = ['anna', 'ben', 'cleo'];

let folder: OwnFolder;
let nothing: string;

/** A session that runs on while its participants serve it, and a folder in which no artifacts are. */
beforeAll(async () => {
  folder = await openOwnFolder('collab-p2p');
  nothing = join(folder.path, 'nothing');
  await mkdir(join(nothing, 'artifacts'), { recursive: true });
  const random = createRandom(1);
  for (const name of NAMES) {
    const lines = Array.from({ length: 40 }, () => {
      const [a, b] = [random.nextFloat(), random.nextFloat()];
      return `${a},${b},${a > b ? 1 : 0}`;
    });
    await writeFile(join(folder.path, `${name}.csv`), `a,b,label\n${lines.join('\n')}\n`);
  }
  const network = folder.start('up', '--nodes', '1', '--block-time', '200ms');
  await network.until('Ctrl-C stops');
  const model = ['--init', 'mlp', '--inputs', '2', '--outputs', '2', '--hidden', '4', '--share', '0.5'];
  const people = ['--participants', '3', '--rounds', MANY_ROUNDS, '--selected', '2', '--reward', '0.1'];
  const opener = folder.start('collab', 'create', ...model, ...people, '--challenge-time', '1s', '--yes');
  await opener.until('session 1 is open');
  const members = NAMES.map((name) =>
    folder.start('collab', 'join', '1', '--data', `${name}.csv`, '--as', name, '--yes'),
  );
  await Promise.all(members.map((member) => member.until('round 2: sent')));
}, 300_000);
afterAll(() => folder?.close());

describe('a session whose participants serve', () => {
  it('is verified from what they have, up to the round that runs', async () => {
    const { status, out, err } = await plexus(
      ['collab', 'verify', '1', '--p2p', '--artifacts', nothing, '--json'],
      folder.path,
    );
    expect(status, err).toBe(8);
    const { verified, checks, rounds, notChecked } = JSON.parse(out) as Verification;
    expect(rounds.length).toBeGreaterThanOrEqual(1);
    expect(rounds.every(({ missing, isModelChecked }) => missing.length === 0 && isModelChecked)).toBe(true);
    expect(checks.find(({ check, result }) => check === 'updates' && result === 'ok')).toBeDefined();
    expect(notChecked.map(({ check }) => check)).toEqual(['model']);
    expect(notChecked[0]?.reason).toBe(`round ${rounds.length + 1} has not been closed`);
    expect(verified).toBe(false);
    expect(err).toContain('[CLI_NOT_ALL_CHECKED]');
  });

  it('is shown with the sizes of updates that they have', async () => {
    const { out, err } = await plexus(
      ['collab', 'show', '1', '--p2p', '--artifacts', nothing, '--json'],
      folder.path,
    );
    const { rounds } = JSON.parse(out) as {
      readonly rounds: readonly { readonly slots: readonly { readonly bytes?: number }[] }[];
    };
    expect(
      rounds[0]?.slots.map(({ bytes = 0 }) => bytes > 0),
      err,
    ).toEqual([true, true, true]);
  });

  it('is verified from their folders where they are on this machine', async () => {
    const { out } = await plexus(['collab', 'verify', '1', '--home', nothing, '--json'], folder.path);
    const { rounds, notChecked } = JSON.parse(out) as Verification;
    expect(rounds.every(({ missing, isModelChecked }) => missing.length === 0 && isModelChecked)).toBe(true);
    expect(notChecked.map(({ check }) => check)).toEqual(['model']);
  });

  it('says without them what is missing, whose it is, and checks the rest', async () => {
    const { status, out } = await plexus(['collab', 'verify', '1', '--artifacts', nothing], folder.path);
    expect(status).toBe(8);
    for (const check of ['history', 'contract-state', 'members', 'stakes', 'bonds', 'ranking', 'rewards'])
      expect(out).toMatch(new RegExp(`^ok  ${check} `, 'm'));
    for (const check of ['spec', 'updates', 'model']) {
      expect(out).toMatch(new RegExp(`^--  ${check} +not checked: .*0x[0-9a-fA-F]{40}.* may have`, 'm'));
      expect(out).not.toMatch(new RegExp(`^ok  ${check} `, 'm'));
    }
    expect(out).toContain('session 1 is not wholly verified');
  });
});
