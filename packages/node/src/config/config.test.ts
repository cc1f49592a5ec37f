import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadConfig, takePassword } from './config.ts';
import { configSchema } from './schema.ts';
import { environmentName, settings } from './setting.ts';
import { configTemplate, writeConfigTemplate } from './template.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-config-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeConfig(text: string): Promise<string> {
  const file = join(folder, 'plexus.yaml');
  await writeFile(file, text);
  return file;
}

async function problemOf(text: string, environment: Record<string, string> = {}): Promise<string> {
  const file = await writeConfig(text);
  const thrown: unknown = await loadConfig({ file, environment }).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ code: 'NODE_CONFIG_INVALID' });
  return (thrown as Error).message.replaceAll(file, 'plexus.yaml');
}

describe('the template', () => {
  it('names every setting that has a default, with exactly that default', () => {
    expect(configSchema.parse(parse(configTemplate))).toEqual(configSchema.parse({}));
    for (const { path } of settings) {
      expect(configTemplate, path.join('.')).toMatch(new RegExp(`^ *(# )?${path.at(-1)}:`, 'm'));
    }
  });

  it('marks every default as one, so that a line somebody replaced is told apart', () => {
    const lines = configTemplate.split('\n').filter((line) => /^ *[A-Za-z]+: ./.test(line));
    expect(lines.length).toBeGreaterThan(25);
    expect(lines.filter((line) => !line.endsWith(' # default'))).toEqual([]);
  });

  it('is written once and never over another file', async () => {
    const file = join(folder, 'plexus.yaml');
    await writeConfigTemplate(file);
    await expect(writeConfigTemplate(file)).rejects.toMatchObject({ code: 'NODE_CONFIG_EXISTS' });
    await expect(writeConfigTemplate(join(folder, 'no/where.yaml'))).rejects.toMatchObject({
      code: 'NODE_DATA_UNUSABLE',
    });
    const { config } = await loadConfig({ file, environment: {} });
    expect(config.http).toEqual({ host: '127.0.0.1', port: 9600 });
  });
});

describe('loading a configuration', () => {
  it('lets the environment win over the file and overrides over both', async () => {
    const file = await writeConfig('work: { capacity: 2, threads: 2, memoryLimitMb: 500 }\nroles: [relay]\n');
    const environment = {
      PLEXUS_WORK_THREADS: '3',
      PLEXUS_WORK_CAPACITY: '3',
      PLEXUS_ROLES: 'worker, endorser',
    };
    const { config } = await loadConfig({ file, environment, overrides: { work: { capacity: 4 } } });
    expect(config.work).toMatchObject({ capacity: 4, threads: 3, memoryLimitMb: 500 });
    expect(config.roles).toEqual(['worker', 'endorser']);
  });

  it('counts paths from the file, from the data directory and from home', async () => {
    const file = await writeConfig(
      'dataDir: data\naccount: { passwordFile: ~/pw }\nlog: { file: logs/n.log }\n',
    );
    const { config } = await loadConfig({ file, environment: {} });
    expect(config.dataDir).toBe(join(folder, 'data'));
    expect(config.chain.deployment).toBe(join(folder, 'deployment.json'));
    expect(config.account).toEqual({
      keystore: join(folder, 'data/keystore.json'),
      passwordFile: join(homedir(), 'pw'),
    });
    expect(config.log.file).toBe(join(folder, 'data/logs/n.log'));
  });

  it('takes an empty file, and no file at all', async () => {
    const { config } = await loadConfig({ file: await writeConfig(''), environment: {} });
    expect(config.work.capacity).toBe(1);
    expect((await loadConfig({ environment: {} })).config.roles).toEqual(['worker', 'endorser']);
  });

  it('finds the file through PLEXUS_CONFIG', async () => {
    const file = await writeConfig('work: { capacity: 7 }');
    expect((await loadConfig({ environment: { PLEXUS_CONFIG: file } })).config.work.capacity).toBe(7);
  });

  it('reads true and false from the environment, and nothing else as a yes', async () => {
    const { config } = await loadConfig({ environment: { PLEXUS_NODE_AUTO_UNJAIL: 'false' } });
    expect(config.node.autoUnjail).toBe(false);
    await expect(loadConfig({ environment: { PLEXUS_NODE_AUTO_UNJAIL: 'yes' } })).rejects.toMatchObject({
      message: 'PLEXUS_NODE_AUTO_UNJAIL: node.autoUnjail must be true or false, not "yes"',
    });
  });

  it('takes accounts of openers in quotes, since YAML reads others as numbers', async () => {
    const opener = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
    const file = await writeConfig(`collab: { openers: ["${opener}"] }`);
    expect((await loadConfig({ file, environment: {} })).config.collab).toEqual({
      sessions: [],
      openers: [opener],
    });
    const unquoted = await writeConfig(`collab: { openers: [${opener}] }`);
    await expect(loadConfig({ file: unquoted, environment: {} })).rejects.toMatchObject({
      message: expect.stringContaining('collab.openers must be a list of accounts in quotes, like "0x'),
    });
  });

  it('takes sessions from the file, their rows counted from its folder, and from the environment as JSON', async () => {
    const file = await writeConfig(
      'collab:\n  sessions:\n    - { session: 3, data: rows/mine.CSV, label: sick }\n',
    );
    const { config } = await loadConfig({ file, environment: {} });
    const defaults = { header: true, validationShare: 0.2, seed: 1 };
    expect(config.collab.sessions).toEqual([
      { session: 3, data: join(folder, 'rows/mine.CSV'), label: 'sick', ...defaults },
    ]);
    const environment = {
      PLEXUS_COLLAB_SESSIONS: '[{"session": 4, "data": "/x.npz", "validationShare": 0.5}]',
    };
    expect((await loadConfig({ file, environment })).config.collab.sessions).toEqual([
      { session: 4, data: '/x.npz', ...defaults, validationShare: 0.5 },
    ]);
    expect(
      (await loadConfig({ file, environment: { PLEXUS_COLLAB_SESSIONS: 'none' } })).config.collab.sessions,
    ).toEqual([]);
  });

  it('empties a list with the word none', async () => {
    const { config } = await loadConfig({ environment: { PLEXUS_ROLES: 'none' } });
    expect(config.roles).toEqual([]);
  });

  it('warns of variables that look like settings', async () => {
    const environment = { PLEXUS_WORK_TREADS: '3', PLEXUS_PASSWORD: 'secret', HOME: '/' };
    const { warnings } = await loadConfig({ environment });
    expect(warnings).toEqual(['the environment variable PLEXUS_WORK_TREADS is no setting and was not used']);
  });

  it('gives every setting a variable of its own', () => {
    const names = settings.map((setting) => environmentName(setting.path));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('PLEXUS_WORK_MEMORY_LIMIT_MB');
    expect(names).toContain('PLEXUS_CHAIN_RPC_URLS');
  });
});

describe('a configuration that is wrong', () => {
  it('is explained with file, line, key and what is expected', async () => {
    expect(await problemOf('work:\n  capacity: two\n')).toBe(
      'plexus.yaml:2: work.capacity must be a whole number from 1 to 64, not "two"',
    );
    expect(await problemOf('chain:\n  rpcUrls:\n    - http://a\n    - ftp://b\n')).toBe(
      'plexus.yaml:4: chain.rpcUrls must be a list of at least one http(s) address, not ["http://a","ftp://b"]',
    );
    expect(await problemOf('roles: [worker, worker]')).toContain('a list without repeats of worker');
    expect(await problemOf('work: 3')).toBe('plexus.yaml:1: work must be a map of settings, not 3');
  });

  it('is explained by the variable that holds the value', async () => {
    expect(await problemOf('', { PLEXUS_HTTP_PORT: 'http' })).toBe(
      'PLEXUS_HTTP_PORT: http.port must be a whole number from 0 to 65535, not "http"',
    );
  });

  it('is explained by the keys that exist', async () => {
    expect(await problemOf('log:\n  levle: info\n')).toBe(
      'plexus.yaml:2: there is no setting log.levle; known here: level, file',
    );
  });

  it('is explained inside the maps of a list, too', async () => {
    expect(await problemOf('collab:\n  sessions:\n    - session: 1\n      data: rows.txt\n')).toBe(
      'plexus.yaml:4: collab.sessions.0.data must be the path of a .csv or .npz file, not "rows.txt"',
    );
    expect(await problemOf('collab:\n  sessions:\n    - { session: 1, data: a.csv, lable: b }\n')).toBe(
      'plexus.yaml:3: there is no setting collab.sessions.0.lable; known here: session, data, label, header, validationShare, seed, privacy',
    );
    const twice = '[{ session: 1, data: a.csv }, { session: 1, data: b.csv }]';
    expect(await problemOf(`collab: { sessions: ${twice} }`)).toContain(
      'collab.sessions must be a list of different sessions',
    );
    expect(await problemOf('', { PLEXUS_COLLAB_SESSIONS: '1,2' })).toContain(
      'PLEXUS_COLLAB_SESSIONS: collab.sessions must be a list of different sessions',
    );
  });

  it('names all problems at once', async () => {
    expect((await problemOf('http: { port: -1 }\nlog: { level: loud }')).split('; ')).toHaveLength(2);
  });

  it.each(['a: [', '- a\n- b\n', 'work: 1\nwork: 2\n', 'a: *b\n'])(
    'is refused when it is no map of YAML: %j',
    async (text) => {
      expect(await problemOf(text)).toMatch(/^plexus\.yaml:\d/);
    },
  );

  it('is refused when the file is not there', async () => {
    await expect(loadConfig({ file: join(folder, 'nowhere.yaml'), environment: {} })).rejects.toMatchObject({
      code: 'NODE_CONFIG_MISSING',
    });
  });
});

describe('the password', () => {
  it('comes from the file, without its last line break', async () => {
    await writeFile(join(folder, 'pw'), ' with spaces \n');
    const { config } = await loadConfig({
      environment: {},
      overrides: { account: { passwordFile: join(folder, 'pw') } },
    });
    expect(await takePassword(config, { PLEXUS_PASSWORD: 'other' })).toBe(' with spaces ');
  });

  it('comes from the environment and is gone from there afterwards', async () => {
    const environment = { PLEXUS_PASSWORD: 'secret' };
    const { config } = await loadConfig({ environment });
    expect(await takePassword(config, environment)).toBe('secret');
    expect(environment).toEqual({});
  });

  it('is asked for when nobody gave it', async () => {
    const { config } = await loadConfig({ environment: {} });
    await expect(takePassword(config, {})).rejects.toMatchObject({ code: 'NODE_PASSWORD_MISSING' });
    const missing = { ...config, account: { ...config.account, passwordFile: join(folder, 'none') } };
    await expect(takePassword(missing, {})).rejects.toMatchObject({ code: 'NODE_PASSWORD_MISSING' });
  });
});
