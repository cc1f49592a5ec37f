import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackKinds, comparisons, lieKinds, rankRules } from '@plexus/collab';
import { createMlp, writeModel } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attackNames, columnNames, lieNames } from '../src/commands/collab/simulate/simulate-choices.ts';
import { documentOf } from './fixtures/command-line.ts';
import { flowersCsv } from './fixtures/flowers.ts';
import { runHere } from './fixtures/in-process.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-simulate-'));
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(150));
  await writeFile(join(folder, 'mlp.onnx'), writeModel(createMlp({ inputSize: 4, hidden: [5], outputs: 3 })));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const small = ['collab', 'simulate', 'flowers.csv', '--participants', '6', '--rounds', '3', '--split', 'iid'];
const simulate = (...more: readonly string[]) => runHere([...small, '--workers', '1', ...more], folder);

describe('plexus collab simulate', () => {
  it('names everything the package can do', () => {
    expect(attackNames).toEqual(attackKinds);
    expect(lieNames).toEqual(lieKinds);
    expect(columnNames).toEqual([...rankRules, ...comparisons]);
  });

  it('tries rules side by side on a person’s own table, and writes rounds and pictures', async () => {
    const finished = await simulate(
      ...['--rule', 'median-rank,fed-avg', '--attack', 'sign-flip', '--attackers', '0.3'],
      ...['--csv', 'rounds.csv', '--report', 'report.html'],
    );
    expect(finished.status, finished.err).toBe(0);
    expect(finished.out).toMatch(/median-rank +\d/);
    expect(finished.out).toMatch(/fed-avg +\d/);
    expect(finished.err).toContain('30.0 % attack by sign-flip');
    const rows = (await readFile(join(folder, 'rounds.csv'), 'utf8')).trim().split('\n');
    expect(rows).toHaveLength(7);
    expect(rows[1]?.split(',').slice(0, 2)).toEqual(['median-rank', '1']);
    const page = await readFile(join(folder, 'report.html'), 'utf8');
    expect(page.match(/<svg class="plexus-chart"/g)).toHaveLength(5);
    expect(page).not.toMatch(/<script|NaN|undefined/);
  });

  it('prints one document, the same for the same seed', async () => {
    const run = async () => documentOf(await simulate('--json', '--seed', '9', '--share', '0.2'));
    const digestOf = (document: unknown): unknown =>
      (document as { tried: { result: { modelDigest: string } }[] }).tried[0]?.result.modelDigest;
    const [first, second] = [await run(), await run()];
    expect(digestOf(first)).toMatch(/^0x[0-9a-f]{64}$/);
    expect(digestOf(second)).toBe(digestOf(first));
  });

  it('begins with a person’s own model', async () => {
    const finished = await simulate('--model', 'mlp.onnx', '--format', 'int8');
    expect(finished.status, finished.err).toBe(0);
  });

  it('says what is wrong with an option, and with data that are no classes', async () => {
    expect(await simulate('--split', 'even')).toMatchObject({ status: 2 });
    expect(await simulate('--rule', 'mean')).toMatchObject({ status: 2 });
    expect((await simulate('--label', 'nothing')).status).not.toBe(0);
    const many = await runHere([...small, '--participants', '900'], folder);
    expect(many.err).toContain('COLLAB_SPEC_INVALID');
  });
});
