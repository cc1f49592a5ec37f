import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  devAccount,
  devPrivateKey,
  type EmbeddedChain,
  readDeployment,
  startEmbeddedChain,
} from '@plexus/chain';
import { createChainTesting } from '@plexus/chain/testing';
import { waitUntil } from '@plexus/core';
import { createKeystore, parsePrivateKey } from '@plexus/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, plexus, plexusHere, startPlexus } from './fixtures/command-line.ts';
import { expectRefusal } from './fixtures/expect-refusal.ts';

let folder: string;
let chain: EmbeddedChain;
const password = 'correct horse';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-deploy-'));
  chain = await startEmbeddedChain();
  const key = parsePrivateKey(devPrivateKey(0));
  await createKeystore({ file: join(folder, 'owner.json'), password, key, strength: 'light' });
  await createKeystore({ file: join(folder, 'poor.json'), password, strength: 'light' });
  await writeFile(join(folder, 'password.txt'), `${password}\n`);
});
afterAll(async () => {
  await chain?.stop();
  await rm(folder, { recursive: true, force: true });
});

const deploy = (...args: readonly string[]) =>
  plexus(['deploy', '--rpc', chain.url, '--keystore', 'owner.json', ...args], folder, {
    PLEXUS_PASSWORD: password,
  });

describe('plexus deploy', () => {
  it('shows what it would deploy, and deploys nothing until somebody agrees', async () => {
    const shown = await deploy('--dry-run', '--minimum-stake', '50');
    expect(documentOf(shown)).toMatchObject({
      dryRun: true,
      chainId: 31337,
      deployer: devAccount(0).address.toLowerCase(),
      parameters: { minimumStake: String(50n * 10n ** 18n), unbondingBlocks: 7200, stakeCapBps: 2000 },
    });
    expectRefusal(await deploy(), 2, 'CLI_CONFIRMATION_NEEDED');
    expect(existsSync(join(folder, 'deployment.json'))).toBe(false);
  });

  it('answers wrong addresses, keys, amounts and passwords with one line and a documented status', async () => {
    const environment = { PLEXUS_PASSWORD: password };
    const other = (rpc: string, keystore: string, ...args: readonly string[]) =>
      plexusHere(['deploy', '--rpc', rpc, '--keystore', keystore, '--yes', ...args], folder, environment);
    expectRefusal(await other('http://127.0.0.1:1', 'owner.json'), 5, 'CHAIN_UNREACHABLE');
    expectRefusal(await other(chain.url, 'none.json'), 2, 'NODE_KEYSTORE_MISSING');
    expectRefusal(await other(chain.url, 'password.txt'), 2, 'NODE_KEYSTORE_MALFORMED');
    expectRefusal(await other(chain.url, 'poor.json'), 6, 'CHAIN_INSUFFICIENT_FUNDS');
    expectRefusal(await other(chain.url, 'owner.json', '--supply', 'many'), 2, 'CORE_AMOUNT_MALFORMED');
    expectRefusal(await other(chain.url, 'owner.json', '--treasury', '0x12'), 2, 'CORE_ADDRESS_MALFORMED');
    expectRefusal(await other(chain.url, 'owner.json', '--stake-cap', '10001'), 2, 'CLI_OPTION_INVALID');
    const wrong = await plexus(
      ['deploy', '--rpc', chain.url, '--keystore', 'owner.json', '--yes', '--json'],
      folder,
      { PLEXUS_PASSWORD: 'battery staple' },
    );
    expectRefusal(wrong, 2, 'NODE_KEYSTORE_WRONG_PASSWORD');
    expect(JSON.parse(wrong.out)).toMatchObject({ error: { code: 'NODE_KEYSTORE_WRONG_PASSWORD' } });
    expect(`${wrong.out}${wrong.err}`).not.toContain('battery');
  });

  it('goes on where it was killed: what was sent by then is used, nothing is deployed twice', async () => {
    const testing = createChainTesting(chain);
    await testing.setAutomaticMining(false);
    const journal = join(folder, 'killed.json.journal.jsonl');
    const killed = startPlexus(
      ['deploy', '--rpc', chain.url, '--keystore', 'owner.json', '--out', 'killed.json', '--yes'],
      { cwd: folder, environment: { PLEXUS_PASSWORD: password } },
    );
    const firstHash = await waitUntil(
      async () => /"hash":"(0x[0-9a-f]{64})"/.exec(await readFile(journal, 'utf8').catch(() => ''))?.[1],
      { what: 'the first transaction to be signed', timeoutMs: 30_000 },
    );
    killed.signal('SIGKILL');
    await killed.finished;
    await testing.setAutomaticMining(true);
    await testing.mine();

    const deployed = await deploy('--out', 'killed.json', '--yes');
    expect(deployed.status, deployed.err).toBe(0);
    expect(deployed.out).toMatch(/^token 0x\w{40}\nnodeRegistry 0x\w{40}\njobMarket 0x\w{40}\n/);
    expect(deployed.out).toMatch(/\ndeployment file .*killed\.json\n$/);
    expect(deployed.err).toContain('next: plexus node init --deployment killed.json --rpc');
    const { addresses } = await readDeployment(join(folder, 'killed.json'));
    const receipt = await rpc('eth_getTransactionReceipt', [firstHash]);
    expect(receipt).toMatchObject({ contractAddress: addresses.token });
  });

  it('never replaces a deployment', async () => {
    const again = ['deploy', '--rpc', chain.url, '--keystore', 'owner.json', '--out', 'killed.json', '--yes'];
    expectRefusal(await plexusHere(again, folder), 2, 'CLI_FILE_EXISTS');
  });
});

async function rpc(method: string, params: readonly unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(chain.url, { method: 'POST', headers, body });
  return ((await reply.json()) as { readonly result: unknown }).result;
}
