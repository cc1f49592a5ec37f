import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeResultRecord } from '@plexus/jobs';
import { createMlp, parseModel, readNpz, writeModel } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, plexus, plexusHere, plexusUp } from './fixtures/command-line.ts';
import { flowersCsv } from './fixtures/flowers.ts';

let folder: string;
let elsewhere: string;
let network: Awaited<ReturnType<typeof plexusUp>> | undefined;
const networkFile = (): string => join(folder, '.plexus/network/network.json');
const archive = (): string => join(folder, '.plexus/network/requester/artifacts');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-own-'));
  elsewhere = await mkdtemp(join(tmpdir(), 'plexus-elsewhere-'));
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(300));
  const model = createMlp({ inputSize: 4, hidden: [12], outputs: 3, seed: 3 });
  await writeFile(join(folder, 'mine.onnx'), writeModel(model));
  network = await plexusUp(['--nodes', '7'], folder);
});
afterAll(async () => {
  await network?.stop();
  await rm(folder, { recursive: true, force: true });
  await rm(elsewhere, { recursive: true, force: true });
});

/** Every file of a directory tree. */
async function filesIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('a network of one’s own', () => {
  it('trains a person’s model on a person’s CSV and runs it', async () => {
    const method = '--optimiser adamw --learning-rate 0.2 --weight-decay 0.01 --undecayed *.bias'.split(' ');
    const steps = '--schedule cosine --warm-up 5 --clip-norm 5 --freeze dense1.bias'.split(' ');
    const data = ['--data', 'flowers.csv', '--epochs', '10', '--shards', '2'];
    const args = ['mine.onnx', ...data, ...method, ...steps, '--json'];
    const asked = await plexus(['train', ...args], folder);
    expect(asked.status).toBe(2);
    expect(JSON.parse(asked.out)).toMatchObject({ error: { code: 'CLI_CONFIRMATION_NEEDED' } });
    expect(asked.err).toContain('chance to be caught');

    const trained = documentOf<{ jobId: string; model: string; heldOut: { accuracy: number } }>(
      await plexus(['train', ...args, '--yes'], folder),
    );
    expect(trained).toMatchObject({ jobId: '1', model: join(folder, 'trained.onnx') });
    expect(trained.heldOut.accuracy).toBeGreaterThan(0.9);
    const bytes = await readFile(trained.model);
    const { inputs, initializers } = parseModel(bytes).graph;
    expect(inputs.map(({ name }) => name)).toEqual(['input']);
    const before = parseModel(await readFile(join(folder, 'mine.onnx'))).graph.initializers;
    expect(initializers.get('dense1.bias')).toEqual(before.get('dense1.bias'));
    expect(initializers.get('dense2.bias')).not.toEqual(before.get('dense2.bias'));

    const inferred = await plexus(
      [
        'infer',
        'trained.onnx',
        '--data',
        'flowers.csv',
        '--label',
        'kind',
        '--shards',
        '2',
        '--yes',
        '--json',
      ],
      folder,
    );
    const { outputs } = documentOf<{ outputs: string }>(inferred);
    expect(readNpz(await readFile(outputs))['logits']?.shape).toEqual([300, 3]);
  });

  it('lists, shows and verifies its jobs, and gives the result again', async () => {
    const jobs = documentOf<{ jobId: string; status: string }[]>(
      await plexus(['job', 'list', '--json'], folder),
    );
    expect(jobs.map(({ jobId, status }) => [jobId, status])).toEqual([
      ['1', 'completed'],
      ['2', 'completed'],
    ]);
    const shown = await plexus(['job', 'show', '1'], folder);
    expect(shown.out).toMatch(/^0 \(round 1, shard 1\) +node-\d/m);
    await plexus(['job', 'result', '1', '--out', join(elsewhere, 'again.onnx')], folder);
    expect(await readFile(join(elsewhere, 'again.onnx'))).toEqual(
      await readFile(join(folder, 'trained.onnx')),
    );
    const status = documentOf<{ name: string }[]>(await plexus(['node', 'status', '--json'], folder));
    expect(status).toHaveLength(7);
  });

  it('answers a newcomer’s mistakes with one line, one hint and a documented status', async () => {
    const cases: readonly (readonly [readonly string[], number, string])[] = [
      [['verify', '9'], 4, 'JOBS_NOT_FOUND'],
      [['verify', 'nine'], 2, 'CORE_JOB_ID_MALFORMED'],
      [['train', 'none.onnx', '--data', 'flowers.csv'], 4, 'CLI_FILE_MISSING'],
      [['train', '--init', 'mlp', '--data', 'mine.onnx'], 2, 'CLI_FILE_UNKNOWN'],
      [['train', '--init', 'mlp', '--data', 'flowers.csv', '--label', 'smell'], 2, 'NN_DATA_MALFORMED'],
      [
        ['train', '--init', 'mlp', '--data', 'flowers.csv', '--price', '0.000000001', '--yes'],
        6,
        'JOBS_ESCROW_TOO_SMALL',
      ],
      [
        ['train', '--init', 'mlp', '--data', 'flowers.csv', '--price', '9999999', '--yes'],
        6,
        'CLI_FUNDS_TOO_SMALL',
      ],
      [['up'], 7, 'DEVNET_ALREADY_RUNNING'],
    ];
    for (const [args, status, code] of cases) {
      const finished = await plexusHere(args, folder);
      expect([finished.status, finished.err], args.join(' ')).toEqual([
        status,
        expect.stringContaining(`[${code}]`),
      ]);
      expect(finished.err, args.join(' ')).toMatch(/\nhint: {2}\S/);
      expect(finished.err, args.join(' ')).not.toContain('    at ');
    }
    const nowhere = await plexusHere(['job', 'list'], elsewhere);
    expect([nowhere.status, nowhere.err]).toEqual([4, expect.stringContaining('CLI_NETWORK_MISSING')]);
    expect((await plexusHere(['fly'], folder)).status).toBe(2);
    expect((await plexusHere(['--help'], folder)).status).toBe(0);
  });

  it('verifies from another directory, also when the network is gone, and finds one changed byte', async () => {
    const verify = (artifacts: string, job = '1') =>
      plexus(['verify', job, '--network', networkFile(), '--artifacts', artifacts, '--json'], elsewhere);
    expect(documentOf(await verify(archive()))).toMatchObject({ verified: true, subTasks: 6 });

    const p2p = join(elsewhere, 'empty');
    await mkdir(join(p2p, 'artifacts'), { recursive: true });
    expect((await verify(p2p)).status).toBe(3);

    const stopped = await network?.stop();
    network = undefined;
    expect(stopped?.status).toBe(0);
    const report = await verify(archive());
    expect(documentOf(report)).toMatchObject({ verified: true });
    expect(report.err).toContain('its chain is read from a copy of');

    const copy = join(elsewhere, 'copy');
    await cp(archive(), copy, { recursive: true });
    const sizes = await Promise.all(
      (await filesIn(join(copy, 'artifacts'))).map(async (file) => ({ file, size: (await stat(file)).size })),
    );
    const trained = await readTrainedState();
    const target = sizes.find(({ file }) => file.endsWith(trained))?.file ?? '';
    const bytes = await readFile(target);
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
    await writeFile(target, bytes);
    const tampered = await verify(copy);
    expect(tampered.status).toBe(3);
    expect(tampered.err).toContain(`artifact 0x${trained} was changed: ${target}`);
    expect(JSON.parse(tampered.out)).toMatchObject({
      error: { code: 'JOBS_CHECK_FAILED', details: { check: 'artifacts' } },
    });
  });
});

/** File name of the final weights. */
async function readTrainedState(): Promise<string> {
  const shown = documentOf<{ links: { index: number; resultDigest: string }[] }>(
    await plexus(['job', 'show', '1', '--json'], folder),
  );
  const last = shown.links.at(-1)?.resultDigest.slice(2) ?? '';
  const record = decodeResultRecord(await readFile(join(archive(), 'artifacts', last.slice(0, 2), last)));
  return (record.also[0] ?? '').slice(2);
}
