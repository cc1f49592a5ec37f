import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNetworkFile } from '@plexus/devnet/network-file';
import { parseModel, readNpz } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  documentOf,
  plexus,
  plexusHere,
  plexusUp,
  type Started,
  startPlexus,
} from './fixtures/command-line.ts';
import { expectRefusal } from './fixtures/expect-refusal.ts';
import { flowersCsv } from './fixtures/flowers.ts';
import { descendantsOf, untilGone } from './fixtures/processes.ts';

let folder: string;
let up: Started | undefined;
let rpcUrl: string;
const NETWORK = '.plexus/network';
const inFolder = (...words: readonly string[]) => plexusHere(words, folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-network-'));
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(200));
  up = (await plexusUp(['--nodes', '7', '--block-time', '200ms'], folder)).started;
  rpcUrl = (await readNetworkFile(join(folder, NETWORK))).rpcUrl;
});
afterAll(async () => {
  up?.signal('SIGINT');
  await up?.finished;
  await rm(folder, { recursive: true, force: true });
});

describe('plexus up', () => {
  it('says where its network is and who its nodes are', async () => {
    const out = up?.said.out ?? '';
    expect(out).toContain(`chain 31337 at ${rpcUrl}, described in ${join(folder, NETWORK, 'network.json')}`);
    expect(out).toMatch(/^node +account +process +status page$/m);
    expect(out.match(/^node-\d +0x\w{40} +\d+ {2}http:\/\/127\.0\.0\.1:\d+$/gm)).toHaveLength(7);
    const status = await inFolder('node', 'status');
    expect(
      status.out.match(/^node-\d +0x\w{4}…\w{4} +\d+ +6 .* yes +worker \w+, endorser \w+/gm),
    ).toHaveLength(7);
  });

  it('names a port that another process has, and leaves nothing behind', async () => {
    const port = new URL(rpcUrl).port;
    expectRefusal(await inFolder('up', '--directory', 'second', '--port', port), 7, 'CHAIN_PORT_IN_USE');
    expectRefusal(await inFolder('up', '--port', '70000'), 2, 'CLI_OPTION_INVALID');
    expectRefusal(await inFolder('up', '--block-time', '1h'), 2, 'CLI_OPTION_INVALID');
  });
});

describe('jobs of a network', () => {
  const small = ['--data', 'flowers.csv', '--epochs', '2', '--shards', '2', '--price', '10'];

  it('compares learning rates by a sweep and keeps the best model', async () => {
    const words = ['sweep', '--init', 'mlp', '--hidden', '8', ...small, '--learning-rates', '0.2,0.000001'];
    const swept = await plexus([...words, '--out', 'best.onnx', '--yes'], folder);
    expect(swept.status, swept.err).toBe(0);
    expect(swept.out).toMatch(
      /^ +learning rate +accuracy\n\* +0\.2 +\d\.\d+\n +0\.000001 +\d\.\d+\nbest model: .*best\.onnx \(learning rate 0\.2\)\n$/,
    );
    expect(swept.err).toContain('chance to be caught');
    expect(swept.err).toContain('next: plexus verify 1');
    parseModel(await readFile(join(folder, 'best.onnx')));
    expectRefusal(await inFolder(...words, '--held-out', '0', '--yes'), 2, 'CLI_OPTION_INVALID');
    expectRefusal(await inFolder(...words, '--test', 'none.csv', '--yes'), 4, 'CLI_FILE_MISSING');
  });

  it('go on after Ctrl-C, and are watched to their end', async () => {
    const words = ['train', '--init', 'mlp', '--hidden', '8', ...small, '--epochs', '20', '--rounds', '1'];
    const training = startPlexus([...words, '--yes'], { cwd: folder });
    await training.until('won sub-task');
    training.signal('SIGINT');
    const stopped = await training.finished;
    expect([stopped.status, stopped.out]).toEqual([130, '']);
    expect(stopped.err).toMatch(/^stopped watching; job 2 stays on the chain, .*\[CLI_INTERRUPTED\]$/m);
    expect(stopped.err).toContain('hint:  go on with: plexus job watch 2');
    expectRefusal(await inFolder('job', 'result', '2'), 4, 'JOBS_NOT_COMPLETE');

    const watched = await plexus(['job', 'watch', '2'], folder);
    expect(watched.status, watched.err).toBe(0);
    expect(watched.out).toBe('job 2 is complete; get its result with: plexus job result 2\n');
    expect(watched.err).toContain('job 2 is complete; its result chain ends in 0x');
    expect((await inFolder('job', 'result', '2')).out).toBe(`${join(folder, 'job-2.onnx')}\n`);
    parseModel(await readFile(join(folder, 'job-2.onnx')));
  });

  it('run a model over rows, and refuse rows that do not fit', async () => {
    const infer = (...words: readonly string[]) => [
      'infer',
      'best.onnx',
      '--label',
      'kind',
      '--shards',
      '2',
      ...words,
    ];
    const inferred = await plexus(infer('--data', 'flowers.csv', '--price', '1', '--yes'), folder);
    expect(inferred.status, inferred.err).toBe(0);
    expect(inferred.out).toBe(`outputs: ${join(folder, 'out.npz')} (logits [200, 3])\n`);
    expect(readNpz(await readFile(join(folder, 'out.npz')))['logits']?.shape).toEqual([200, 3]);

    await writeFile(join(folder, 'narrow.csv'), 'a,b\n1,2\n3,4\n');
    const narrow = await inFolder(
      ...infer('--data', 'narrow.csv', '--yes').filter((word) => !['--label', 'kind'].includes(word)),
    );
    expectRefusal(narrow, 2, 'NN_SHAPE_MISMATCH');
    expectRefusal(await inFolder(...infer('--data', 'none.csv', '--yes')), 4, 'CLI_FILE_MISSING');
    expectRefusal(
      await inFolder('infer', 'none.onnx', '--data', 'flowers.csv', '--yes'),
      4,
      'CLI_FILE_MISSING',
    );
    expectRefusal(
      await inFolder('infer', 'flowers.csv', '--data', 'flowers.csv', '--yes'),
      2,
      'NN_MODEL_MALFORMED',
    );
    expectRefusal(
      await inFolder(...infer('--data', 'flowers.csv', '--price', 'cheap', '--yes')),
      2,
      'CORE_AMOUNT_MALFORMED',
    );
    expectRefusal(
      await inFolder(...infer('--data', 'flowers.csv', '--price', '1000000', '--yes')),
      6,
      'CLI_FUNDS_TOO_SMALL',
    );
  });

  it('are listed and shown to people and to programs', async () => {
    const list = await inFolder('job', 'list');
    expect(list.out).toMatch(
      /^job +status +accepted +price PLX +requester\n +1 +completed +3\/3 +10 +requester\n/,
    );
    const listed = documentOf<Record<string, unknown>[]>(await inFolder('job', 'list', '--json'));
    expect(listed.map(({ jobId, status, accepted }) => [jobId, status, accepted])).toEqual([
      ['1', 'completed', 3],
      ['2', 'completed', 3],
      ['3', 'completed', 3],
    ]);
    expect(Object.keys(listed[0] ?? {})).toEqual([
      'jobId',
      'status',
      'requester',
      'accepted',
      'subTasks',
      'price',
      'createdAt',
      'finalHash',
    ]);

    const shown = await inFolder('job', 'show', '2');
    expect(shown.out).toContain('job 2 of requester: completed, 3 of 3 sub-tasks accepted');
    expect(shown.out).toMatch(/^price 10 PLX, 0 PLX still in escrow, 0(\.0+\d+)? PLX refunded$/m);
    expect(shown.out).toMatch(
      /^sub-task +computed by +endorsed by +worker PLX +each endorser PLX +failed before$/m,
    );
    expect(shown.out).toMatch(/^0 \(shard 1\) +node-\d +node-\d, node-\d, node-\d +\d+\.\d+ +\d/m);
    expect(shown.out).toMatch(/^account +computed +endorsed +earned PLX +lost PLX$/m);
    const facts = documentOf<Record<string, unknown>>(await inFolder('job', 'show', '2', '--json'));
    expect(facts).toMatchObject({
      jobId: '2',
      status: 'completed',
      escrow: '0',
      slashes: [],
      spec: { kind: 'train' },
    });
    expect(facts['links']).toHaveLength(3);
    const watched = await plexusHere(['job', 'watch', '1', '--json'], folder);
    expect(documentOf(watched)).toMatchObject({ jobId: '1', status: 'completed' });
  });

  it('are watched and fetched by strangers who have neither key nor folder', async () => {
    const { bootstrap } = await readNetworkFile(join(folder, NETWORK));
    const elsewhere = await mkdtemp(join(tmpdir(), 'plexus-stranger-'));
    const chain = ['--deployment', join(folder, NETWORK, 'deployment.json'), '--rpc', rpcUrl];
    const peers = ['--bootstrap', ...bootstrap];
    try {
      const watched = await plexusHere(['job', 'watch', '3', ...chain, ...peers], elsewhere);
      expect(watched.status, watched.err).toBe(0);
      expect(watched.out).toBe('job 3 is completed\n');
      const list = await plexusHere(['job', 'list', ...chain], elsewhere);
      expect(list.out).toMatch(/ 0x7099…79C8$/m);
      const missing = await plexusHere(['job', 'result', '3', ...chain], elsewhere);
      expectRefusal(missing, 1, 'JOBS_ARTIFACT_UNAVAILABLE');
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  });

  it('that are not there are named, with a documented status', async () => {
    for (const verb of ['show', 'watch', 'result']) {
      expectRefusal(await inFolder('job', verb, '99'), 4, 'JOBS_NOT_FOUND');
      expectRefusal(await inFolder('job', verb, 'first'), 2, 'CORE_JOB_ID_MALFORMED');
      expectRefusal(await inFolder('job', verb, '1', '--rpc', 'http://127.0.0.1:1'), 5, 'CHAIN_UNREACHABLE');
    }
    expectRefusal(await inFolder('job', 'list', '--network', 'flowers.csv'), 4, 'DEVNET_FILE_MISSING');
    await writeFile(join(folder, 'broken.json'), '{}');
    expectRefusal(await inFolder('job', 'list', '--network', 'broken.json'), 2, 'DEVNET_FILE_MALFORMED');
    expectRefusal(await inFolder('job', 'result', '1', '--artifacts', 'nowhere'), 4, 'CLI_FILE_MISSING');
    const unknown = await inFolder('job', 'show', '99', '--json');
    expect(JSON.parse(unknown.out)).toMatchObject({
      error: { code: 'JOBS_NOT_FOUND', hint: expect.stringContaining('plexus job list') },
    });
    expectRefusal(await inFolder('job', 'shwo'), 2, 'CLI_USAGE');
    expectRefusal(await inFolder('train', '--init', 'mlp', '--json'), 2, 'CLI_USAGE');
  });
});

describe('the end of a network', () => {
  it('leaves no process behind, and the network starts again at its address with all its jobs', async () => {
    if (!up) throw new Error('the network does not run');
    const processes = await descendantsOf(up.pid);
    expect(processes.length).toBeGreaterThan(7);
    up.signal('SIGINT');
    const stopped = await up.finished;
    expect(stopped.status).toBe(0);
    expect(stopped.err).toContain('are kept in .plexus/network: plexus up\n');
    await untilGone(processes);
    up = undefined;

    const offline = await inFolder('job', 'list');
    expect(offline.err).toContain('its chain is read from a copy of');
    expect(offline.out).toMatch(/^ +3 +completed/m);

    up = startPlexus(['up', '--json', '--nodes', '3'], { cwd: folder });
    await up.until('Ctrl-C stops the network');
    const file = JSON.parse(up.said.out) as { readonly rpcUrl: string; readonly nodes: readonly unknown[] };
    expect([file.rpcUrl, file.nodes.length]).toEqual([rpcUrl, 7]);
    expect(up.said.err).toContain('--nodes 3 is not used: the network has 7');
    expect(documentOf(await inFolder('job', 'list', '--json'))).toHaveLength(3);
  });

  it('comes with the process that started it, also when that is killed', async () => {
    if (!up) throw new Error('the network does not run');
    const processes = await descendantsOf(up.pid);
    up.signal('SIGKILL');
    await up.finished;
    up = undefined;
    await untilGone(processes);
    expect(existsSync(join(folder, NETWORK, 'chain.state'))).toBe(true);
  });
});
