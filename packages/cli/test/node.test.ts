import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, plexus, plexusHere, type Started, startPlexus } from './fixtures/command-line.ts';
import { type DeployedChain, openDeployedChain, PASSWORD } from './fixtures/deployed-chain.ts';
import { expectRefusal } from './fixtures/expect-refusal.ts';

let place: DeployedChain;
let running: Started | undefined;
let account: string;

beforeAll(async () => {
  place = await openDeployedChain(20);
  await place.keystoreOf(0, 'owner.json');
});
afterAll(async () => {
  running?.signal('SIGKILL');
  await running?.finished;
  await place?.close();
});

const network = (): readonly string[] => ['--deployment', 'deployment.json', '--rpc', place.chain.url];
/** Any free port, on this machine only. */
const ports = { PLEXUS_HTTP_PORT: '0', PLEXUS_P2P_LISTEN: '/ip4/127.0.0.1/tcp/0' };
const inFolder = (...words: readonly string[]) => plexusHere(words, place.folder, { ...ports });
const CONFIG = '.plexus/node/plexus.yaml';

describe('plexus node init', () => {
  it('makes a key and settings that only their owner can read, and says what comes next', async () => {
    const made = await plexus(
      ['node', 'init', '--password-file', 'password.txt', ...network()],
      place.folder,
    );
    expect(made.status, made.err).toBe(0);
    account = /^account (0x\w{40})$/m.exec(made.out)?.[1] ?? '';
    expect(made.out).toBe(
      `account ${account}\nkeystore ${join(place.folder, '.plexus/node/keystore.json')}\nsettings ${join(place.folder, CONFIG)}\n`,
    );
    for (const file of ['keystore.json', 'plexus.yaml']) {
      expect((await stat(join(place.folder, '.plexus/node', file))).mode & 0o077, file).toBe(0);
    }
    expect(made.err).toContain(`plexus account send ${account} 1 --gas --deployment deployment.json`);
    expect(made.err).toContain('next: plexus node start --stake 100\n');
    expect(await readFile(join(place.folder, CONFIG), 'utf8')).toContain(place.chain.url);
  });

  it('imports a key, and prints one document for programs', async () => {
    const words = ['node', 'init', '--directory', 'other', '--import-key', 'key.txt', '--json', ...network()];
    await writeFile(join(place.folder, 'key.txt'), `${'0x'.padEnd(65, '0')}2\n`);
    const made = await plexusHere(words, place.folder, { PLEXUS_PASSWORD: PASSWORD });
    expect(documentOf(made)).toEqual({
      account: '0x2b5ad5c4795c026514f8317c7a215e218dccd6cf',
      keystore: join(place.folder, 'other/keystore.json'),
      config: join(place.folder, 'other/plexus.yaml'),
    });
  });

  it('replaces nothing, and refuses what cannot be used', async () => {
    const before = await readFile(join(place.folder, '.plexus/node/keystore.json'), 'utf8');
    const init = (...words: readonly string[]) => inFolder('node', 'init', ...words);
    const withPassword = ['--password-file', 'password.txt', ...network()];
    await writeFile(join(place.folder, 'short.txt'), 'short');
    expectRefusal(await init(...withPassword), 2, 'CLI_FILE_EXISTS');
    expectRefusal(await init('--directory', 'new', ...network()), 2, 'CLI_OPTION_INVALID');
    expectRefusal(
      await init('--directory', 'new', '--password-file', 'short.txt', ...network()),
      2,
      'CLI_OPTION_INVALID',
    );
    expectRefusal(
      await init('--directory', 'new', '--password-file', 'none.txt', ...network()),
      4,
      'CLI_FILE_MISSING',
    );
    expectRefusal(
      await init('--directory', 'new', '--import-key', 'none.txt', ...withPassword),
      4,
      'CLI_FILE_MISSING',
    );
    expectRefusal(
      await init('--directory', 'new', '--import-key', 'password.txt', ...withPassword),
      2,
      'NODE_KEY_MALFORMED',
    );
    expectRefusal(
      await init('--directory', 'new', '--password-file', 'password.txt'),
      4,
      'CLI_NETWORK_MISSING',
    );
    expect(await readFile(join(place.folder, '.plexus/node/keystore.json'), 'utf8')).toBe(before);
    await expect(stat(join(place.folder, 'new'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('plexus node start', () => {
  it('stakes nothing that cannot be staked', async () => {
    const start = (...words: readonly string[]) => inFolder('node', 'start', ...words);
    expectRefusal(await start('--config', 'none.yaml', '--stake', '100'), 2, 'NODE_CONFIG_MISSING');
    expectRefusal(await start('--stake', '-5'), 2, 'CLI_AMOUNT_INVALID');
    expectRefusal(await start('--stake', '99.9', '--yes'), 2, 'CLI_AMOUNT_INVALID');
    expectRefusal(await start('--stake', '100', '--yes'), 6, 'CLI_FUNDS_TOO_SMALL');
    expectRefusal(
      await plexusHere(['node', 'start', '--stake', '100', '--yes'], place.folder, {
        ...ports,
        PLEXUS_ACCOUNT_PASSWORD_FILE: join(place.folder, 'none.txt'),
      }),
      2,
      'NODE_PASSWORD_MISSING',
    );
  });

  it('registers, runs, is seen by node status, and stops on Ctrl-C', async () => {
    const owner = ['--keystore', 'owner.json', '--password-file', 'password.txt', '--yes', ...network()];
    await inFolder('account', 'send', account, '1', '--gas', ...owner);
    await inFolder('account', 'send', account, '150', ...owner);
    const dry = await inFolder('node', 'start', '--stake', '100', '--dry-run');
    expect(JSON.parse(dry.out)).toMatchObject([
      { call: 'approve' },
      { call: 'register', arguments: { roles: 3 } },
    ]);
    expectRefusal(await inFolder('node', 'start', '--stake', '100'), 2, 'CLI_CONFIRMATION_NEEDED');

    running = startPlexus(['node', 'start', '--stake', '100', '--yes'], {
      cwd: place.folder,
      environment: ports,
    });
    await running.until('"event":"ready"');
    expect(running.said.err).toContain(`registered ${account} with 100 PLX`);
    const ready = JSON.parse(running.said.out.split('\n')[0] ?? '') as { readonly url: string };

    const seen = await plexus(['node', 'status', '--url', ready.url], place.folder);
    expect(seen.out).toMatch(/^node +account +head +peers +up +healthy +doing$/m);
    expect(seen.out).toContain(`${account.slice(0, 6)}…${account.slice(-4)}`);
    expect(seen.out).toMatch(/worker \w+, endorser \w+/);
    const facts = await inFolder('node', 'status', '--url', ready.url, '--json');
    expect(documentOf(facts)).toMatchObject([{ url: ready.url, problem: null, status: { account } }]);

    const second = plexus(['node', 'start'], place.folder, ports);
    expectRefusal(await second, 7, 'NODE_DATA_LOCKED');
    expectRefusal(await inFolder('node', 'stake', '10', '--yes'), 7, 'CLI_ACCOUNT_BUSY');
    const beside = ['--keystore', '.plexus/node/keystore.json', ...network()];
    expectRefusal(await inFolder('node', 'unbond', '1', ...beside), 7, 'CLI_ACCOUNT_BUSY');

    running.signal('SIGINT');
    const stopped = await running.finished;
    expect(stopped.status, stopped.err).toBe(0);
    expect(stopped.out.trim().split('\n').at(-1)).toBe('{"event":"stopped","inTime":true}');
  });

  it('leaves the stake of a node that is registered as it is; its owner can change it while it rests', async () => {
    const added = await inFolder('node', 'stake', '10', '--yes');
    expect(added.out).toBe('added 10 PLX; the stake is 110 PLX now\n');
    const shown = await inFolder('account', 'show', '--config', CONFIG);
    expect(shown.out).toContain('stake      110 PLX');
  });

  it('names the port that another process has', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const taken = await plexus(['node', 'start', '--stake', '500'], place.folder, {
        ...ports,
        PLEXUS_HTTP_PORT: String(port),
      });
      expect(taken.err).toContain(`${account} is a node already; its stake stays 110 PLX`);
      expectRefusal(taken, 7, 'NODE_PORT_IN_USE');
      expect(taken.err).toContain(String(port));
    } finally {
      server.close();
    }
  });
});

describe('plexus node status', () => {
  it('says when nobody answers, when it is no node, and when it cannot know whom to ask', async () => {
    const status = (...words: readonly string[]) => inFolder('node', 'status', ...words);
    expectRefusal(await status('--url', 'http://127.0.0.1:1'), 5, 'CLI_NODE_UNREACHABLE');
    expectRefusal(await status('--url', place.chain.url), 5, 'CLI_NODE_UNREACHABLE');
    expectRefusal(await status(), 4, 'CLI_NETWORK_MISSING');
    expectRefusal(await status('--config', CONFIG), 2, 'CLI_OPTION_INVALID');
    expectRefusal(
      await plexusHere(['node', 'status', '--config', CONFIG], place.folder),
      5,
      'CLI_NODE_UNREACHABLE',
    );
  });
});
