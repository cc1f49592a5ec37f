import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom } from '@plexus/core';
import { parseModel } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, plexus } from './fixtures/command-line.ts';
import { type OwnFolder, openOwnFolder } from './fixtures/own-folder.ts';

const NAMES = ['anna', 'ben', 'cleo'];
const COLUMNS = ['age', 'salary', 'outcome'];

let folder: OwnFolder;
beforeAll(async () => {
  folder = await openOwnFolder('collab-page');
  const random = createRandom(3);
  const person = () => {
    const [age, salary] = [20 + 60 * random.nextFloat(), 20_000 + 60_000 * random.nextFloat()];
    return [age.toFixed(1), salary.toFixed(0), 1_000 * age > salary ? 'ill' : 'healthy'];
  };
  for (const [i, name] of NAMES.entries()) {
    const order = i === 2 ? [2, 0, 1] : [0, 1, 2];
    const lines = [COLUMNS, ...Array.from({ length: 120 }, person)].map((row) =>
      order.map((column) => row[column]).join(','),
    );
    await writeFile(join(folder.path, `${name}.csv`), `${lines.join('\n')}\n`);
  }
  await writeFile(join(folder.path, 'wrong.csv'), 'age,salary,outcome\n30,40000,sick\n50,60000,healthy\n');
  await writeFile(join(folder.path, 'numbers.csv'), 'a,b\n1,2.5\n3,4.5\n');
});
afterAll(() => folder?.close());

describe('a session opened from an example table', () => {
  it('learns from raw columns in any order with classes by name, and is shown as a page', async () => {
    const network = folder.start('up', '--nodes', '1', '--block-time', '300ms');
    await network.until('Ctrl-C stops');
    const create = ['collab', 'create', '--init', 'mlp', '--like', 'anna.csv'];
    const people = ['--participants', '3', '--rounds', '3', '--challenge-time', '2s'];
    const dry = await plexus([...create, ...people, '--dry-run'], folder.path);
    expect(documentOf<{ readonly spec: object }>(dry).spec).toMatchObject({
      columns: ['age', 'salary'],
      label: 'outcome',
      classes: ['healthy', 'ill'],
    });
    const numbers = await plexus([...create.slice(0, -1), 'numbers.csv', '--dry-run'], folder.path);
    expect(numbers.err).toContain('[CLI_DATA_MISMATCH]');
    const opener = folder.start(...create, ...people, '--yes');
    await opener.until('session 1 is open');
    const watcher = folder.start('collab', 'watch', '1');
    const refused = await plexus(
      ['collab', 'join', '1', '--data', 'wrong.csv', '--as', 'eve', '--yes'],
      folder.path,
    );
    expect(refused.err).toContain('[COLLAB_DATA_MISMATCH]');
    expect(refused.err).toContain('healthy, ill');
    expect(refused.err).not.toContain('will be registered');
    const members = NAMES.map((name) => {
      const files = ['--data', `${name}.csv`, '--out', `${name}.onnx`];
      return folder.start('collab', 'join', '1', ...files, '--as', name, '--yes');
    });
    const ended = await Promise.all([...members, opener, watcher].map(({ finished }) => finished));
    expect(ended.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
    expect(ended[0]?.err).toContain('it reads age, salary as they stand in your table');
    const model = parseModel(await readFile(join(folder.path, 'anna.onnx')));
    expect(model.metadata['plexus.classes']).toBe('["healthy","ill"]');
    expect(watcher.said.err).toContain('anna joined');
    expect(watcher.said.err).toMatch(/the best are \w+, \w+/);

    const look = ['collab', 'show', '1', '--data', 'cleo.csv'];
    const shown = documentOf<{
      readonly measured: readonly { readonly measure: { readonly accuracy: number } }[];
    }>(await plexus([...look, '--json'], folder.path));
    expect(shown.measured).toHaveLength(4);
    expect(shown.measured.at(-1)?.measure.accuracy).toBeGreaterThan(0.85);
    const written = await plexus([...look, '--report', 'session.html'], folder.path);
    expect(written.out).toContain('session.html');
    const page = await readFile(join(folder.path, 'session.html'), 'utf8');
    expect(page.match(/Evaluation matrix of round \d"/g)).toHaveLength(3);
    expect(page).toContain('healthy, ill');
    expect(page).not.toMatch(/<script|NaN|undefined/);
  });
});
