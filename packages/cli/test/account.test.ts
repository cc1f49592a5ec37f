import { join } from 'node:path';
import {
  authoriseProtocol,
  createChainClient,
  createTransactionSender,
  devAccount,
  ensureAllowance,
  nodeRegistryAbi,
  readNodeRecord,
  registerNode,
  sendContractCall,
  transferTokens,
} from '@plexus/chain';
import { createChainTesting } from '@plexus/chain/testing';
import { waitUntil } from '@plexus/core';
import { lockDataDirectory } from '@plexus/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, plexus, plexusHere, startPlexus } from './fixtures/command-line.ts';
import { type DeployedChain, openDeployedChain, PASSWORD } from './fixtures/deployed-chain.ts';
import { expectRefusal } from './fixtures/expect-refusal.ts';

const PLX = 10n ** 18n;
const UNBONDING_BLOCKS = 20;
/** Development account 2 is a node with this stake and these PLX, 1 is nobody yet. */
const STAKE = 500n;
const PURSE = 300n;

type Facts = {
  readonly account: string;
  readonly balance: string;
  readonly stake: string;
  readonly bonded: string;
  readonly earned: string;
  readonly isNode: boolean;
  readonly unbonding: { readonly amount: string; readonly availableAt: number };
  readonly jailedUntil: number | null;
  readonly transactions?: readonly string[];
};

let place: DeployedChain;
const node = devAccount(2).address;

beforeAll(async () => {
  place = await openDeployedChain(UNBONDING_BLOCKS);
  const { owner, deployment } = place;
  const { addresses } = deployment;
  await place.keystoreOf(0, 'owner.json');
  await place.keystoreOf(1, 'nobody.json');
  await place.keystoreOf(2, 'node.json');
  await transferTokens(owner, addresses, { to: node, amount: (STAKE + PURSE) * PLX });
  const sender = createTransactionSender({ client: owner.client, account: devAccount(2) });
  const amount = STAKE * PLX;
  await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount });
  await registerNode(sender, addresses, { stake: amount, roles: 3, speed: 1n, metadata: '0x' });
  await sender.stop();
});
afterAll(() => place?.close());

const flags = (keystore: string): readonly string[] => [
  '--deployment',
  'deployment.json',
  '--rpc',
  place.chain.url,
  '--keystore',
  keystore,
];
const environment = { PLEXUS_PASSWORD: PASSWORD };

/** One command for the account of a keystore. */
function as(keystore: string, ...words: readonly string[]) {
  return plexusHere([...words, ...flags(keystore)], place.folder, environment);
}
async function factsOf(keystore: string, ...words: readonly string[]): Promise<Facts> {
  return documentOf<Facts>(await as(keystore, ...words, '--json'));
}

describe('plexus account', () => {
  it('shows what an account owns, to people and to programs, without its password', async () => {
    const shown = await plexus(['account', 'show', ...flags('node.json')], place.folder);
    expect(shown.status, shown.err).toBe(0);
    expect(shown.out).toMatch(/^account {4}0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC$/m);
    expect(shown.out).toMatch(/^balance {4}300 PLX$/m);
    expect(shown.out).toMatch(/^gas {8}9999\.\d+ of the chain’s own currency$/m);
    expect(shown.out).toMatch(/^stake {6}500 PLX, takes part in jobs created after block \d+$/m);
    expect(shown.out).toMatch(/^jailed {5}no$/m);

    const other = await plexusHere(
      ['account', 'show', node, ...flags('nobody.json'), '--json'],
      place.folder,
    );
    expect(documentOf<Facts>(other)).toMatchObject({
      account: node.toLowerCase(),
      balance: String(PURSE * PLX),
      stake: String(STAKE * PLX),
      bonded: '0',
      earned: '0',
      isNode: true,
      unbonding: { amount: '0', availableAt: 0 },
      jailedUntil: null,
    });
  });

  it('sends PLX, and the currency that pays for gas', async () => {
    const to = devAccount(1).address;
    const sent = await plexus(
      ['account', 'send', to, '12.5', '--yes', '--password-file', 'password.txt', ...flags('owner.json')],
      place.folder,
    );
    expect(sent.status, sent.err).toBe(0);
    expect(sent.out).toBe(`sent 12.5 PLX to ${to}; 999187.5 PLX left\n`);
    const before = await place.owner.client.getBalance(to);
    const gas = await factsOf('owner.json', 'account', 'send', to, '0.25', '--gas', '--yes');
    expect(gas.transactions).toHaveLength(1);
    expect((await place.owner.client.getBalance(to)) - before).toBe(PLX / 4n);
    expect((await factsOf('nobody.json', 'account', 'show')).balance).toBe(String((25n * PLX) / 2n));
  });

  it('refuses what cannot be before anything is signed', async () => {
    const { client } = place.owner;
    const nonce = await client.getNonce(devAccount(0).address);
    const to = devAccount(1).address;
    const { token, nodeRegistry } = place.deployment.addresses;
    const cases: readonly (readonly [readonly string[], number, string])[] = [
      [['send', to, '-1', '--yes'], 2, 'CLI_AMOUNT_INVALID'],
      [['send', to, '0', '--yes'], 2, 'CLI_AMOUNT_INVALID'],
      [['send', to, '1.0000000000000000001', '--yes'], 2, 'CLI_AMOUNT_INVALID'],
      [['send', to, 'all', '--yes'], 2, 'CLI_AMOUNT_INVALID'],
      [['send', to, '1000001', '--yes'], 6, 'CLI_FUNDS_TOO_SMALL'],
      [['send', to, '10001', '--gas', '--yes'], 6, 'CLI_FUNDS_TOO_SMALL'],
      [['send', '0x12', '1', '--yes'], 2, 'CORE_ADDRESS_MALFORMED'],
      [['send', to.replace('0x7', '0x8'), '1', '--yes'], 2, 'CORE_ADDRESS_MALFORMED'],
      [['send', `0x${'0'.repeat(40)}`, '1', '--yes'], 2, 'CLI_RECEIVER_INVALID'],
      [['send', token, '1', '--yes'], 2, 'CLI_RECEIVER_INVALID'],
      [['send', nodeRegistry, '1', '--gas', '--yes'], 2, 'CLI_RECEIVER_INVALID'],
      [['send', devAccount(0).address, '1', '--yes'], 2, 'CLI_RECEIVER_INVALID'],
      [['send', to, '1'], 2, 'CLI_CONFIRMATION_NEEDED'],
      [['withdraw'], 4, 'CLI_NOTHING_TO_WITHDRAW'],
    ];
    for (const [words, status, code] of cases) {
      expectRefusal(await as('owner.json', 'account', ...words), status, code);
    }
    const dry = await as('owner.json', 'account', 'send', to, '1', '--dry-run');
    expect(JSON.parse(dry.out)).toMatchObject([
      { to: token, call: 'transfer', arguments: { amount: String(PLX) } },
    ]);
    expect(await client.getNonce(devAccount(0).address)).toBe(nonce);
  });

  it('says what is missing: the network, the key, the password', async () => {
    const here = (...words: readonly string[]) => plexusHere(['account', ...words], place.folder);
    const chainOnly = flags('owner.json').slice(0, 4);
    expectRefusal(await here('show'), 4, 'CLI_NETWORK_MISSING');
    expectRefusal(await here('show', ...chainOnly), 2, 'CLI_OPTION_INVALID');
    expectRefusal(await here('send', node, '1', '--yes', ...flags('owner.json')), 2, 'CLI_OPTION_INVALID');
    expectRefusal(await here('show', ...flags('none.json')), 2, 'NODE_KEYSTORE_MISSING');
    expectRefusal(await here('show', '--deployment', 'deployment.json'), 2, 'CLI_OPTION_INVALID');
    const away = [
      '--deployment',
      'deployment.json',
      '--rpc',
      'http://127.0.0.1:1',
      '--keystore',
      'owner.json',
    ];
    expectRefusal(await here('show', ...away), 5, 'CHAIN_UNREACHABLE');
  });

  it('never signs beside another process of the same account', async () => {
    const lock = await lockDataDirectory(join(place.folder, '.plexus/requester'));
    try {
      expectRefusal(await as('owner.json', 'account', 'send', node, '1', '--yes'), 7, 'CLI_ACCOUNT_BUSY');
    } finally {
      await lock.release();
    }
  });

  it('that is stopped while a transfer is under way says so; the transfer happens once', async () => {
    const testing = createChainTesting(place.chain);
    const before = BigInt((await factsOf('nobody.json', 'account', 'show')).balance);
    await testing.setAutomaticMining(false);
    const sending = startPlexus(
      ['account', 'send', devAccount(1).address, '1', '--yes', '--verbose', ...flags('owner.json')],
      { cwd: place.folder, environment },
    );
    await waitForPool();
    sending.signal('SIGINT');
    const stopped = await sending.finished;
    expect([stopped.status, stopped.err]).toEqual([130, expect.stringContaining('[CLI_INTERRUPTED]')]);
    expect(stopped.err).toContain('plexus account show --deployment deployment.json');
    await testing.setAutomaticMining(true);
    await testing.mine();
    await factsOf('owner.json', 'account', 'send', devAccount(1).address, '2', '--yes');
    const after = BigInt((await factsOf('nobody.json', 'account', 'show')).balance);
    expect(after - before).toBe(3n * PLX);
  });
});

describe('plexus node stake, unbond, withdraw, unjail', () => {
  it('add to the stake and take it out again when its time is over', async () => {
    const noted = await as('node.json', 'node', 'stake', '100', '--yes');
    expect(noted.out).toBe('added 100 PLX; the stake is 600 PLX now\n');
    expect(noted.err).toContain('jobs that exist now are then closed to this node');

    const unbonded = await as('node.json', 'node', 'unbond', '550');
    expect(unbonded.out).toMatch(
      /^unbonding 550 PLX, free from block \d+, in about .*; 50 PLX stay as stake\n$/,
    );
    expect(unbonded.err).toContain('under the minimum of 100 PLX');
    expectRefusal(await as('node.json', 'node', 'withdraw'), 4, 'CLI_TOO_EARLY');
    const waiting = await as('node.json', 'account', 'show');
    expect(waiting.out).toMatch(/^unbonding {2}550 PLX, free from block \d+, in about /m);

    await createChainTesting(place.chain).mine(UNBONDING_BLOCKS);
    const done = await factsOf('node.json', 'node', 'withdraw');
    expect(done).toMatchObject({
      balance: String((PURSE - 100n + 550n) * PLX),
      stake: String(50n * PLX),
      unbonding: { amount: '0', availableAt: 0 },
    });
    expectRefusal(await as('node.json', 'node', 'withdraw'), 4, 'CLI_NOTHING_TO_WITHDRAW');
    expect((await factsOf('node.json', 'node', 'stake', '450', '--yes')).stake).toBe(String(500n * PLX));
  });

  it('bring a jailed node back when its term is over, not before', async () => {
    const { owner, deployment } = place;
    const { addresses } = deployment;
    expect((await as('node.json', 'node', 'unjail')).out).toContain('is not jailed; nothing was sent');
    await authoriseProtocol(owner, addresses, { protocol: owner.account });
    const jail = { address: addresses.nodeRegistry, abi: nodeRegistryAbi, functionName: 'jail' } as const;
    await sendContractCall(owner, { ...jail, args: [node, 10] });

    expectRefusal(await as('node.json', 'node', 'unjail'), 4, 'CLI_TOO_EARLY');
    expect((await as('node.json', 'account', 'show')).out).toMatch(/^jailed {5}until block \d+, in about /m);
    await createChainTesting(place.chain).mine(10);
    expect((await as('node.json', 'account', 'show')).out).toMatch(
      /^jailed {5}yes; its term is over: plexus node unjail/m,
    );
    expect((await as('node.json', 'node', 'unjail')).out).toContain('is out of jail and takes part again');
    const client = createChainClient({ rpcUrls: [place.chain.url] });
    const record = await readNodeRecord(client, addresses, { account: node });
    client.close();
    expect(record.jailedUntil).toBe(0);
  });

  it('refuse what cannot be before anything is signed', async () => {
    const cases: readonly (readonly [string, readonly string[], number, string])[] = [
      ['nobody.json', ['stake', '1', '--yes'], 4, 'CLI_NOT_A_NODE'],
      ['nobody.json', ['unbond', '1'], 4, 'CLI_NOT_A_NODE'],
      ['nobody.json', ['unjail'], 4, 'CLI_NOT_A_NODE'],
      ['node.json', ['stake', '1'], 2, 'CLI_CONFIRMATION_NEEDED'],
      ['node.json', ['stake', '0.0000000001', '--yes'], 2, 'CLI_AMOUNT_INVALID'],
      ['node.json', ['stake', '100000', '--yes'], 6, 'CLI_FUNDS_TOO_SMALL'],
      ['node.json', ['unbond', '500.000000001'], 6, 'CLI_FUNDS_TOO_SMALL'],
    ];
    const nonce = await place.owner.client.getNonce(node);
    for (const [keystore, words, status, code] of cases) {
      expectRefusal(await as(keystore, 'node', ...words), status, code);
    }
    expectRefusal(await plexusHere(['node', 'unjail'], place.folder), 4, 'CLI_FILE_MISSING');
    const dry = await as('node.json', 'node', 'unbond', '1', '--dry-run');
    expect(JSON.parse(dry.out)).toMatchObject([
      { call: 'startUnbonding', arguments: { amount: String(PLX) } },
    ]);
    expect(await place.owner.client.getNonce(node)).toBe(nonce);
  });
});

/** Until a transaction waits to be mined. */
async function waitForPool(): Promise<void> {
  const { client } = place.owner;
  const pending = async () => {
    const status = (await client.request('txpool_status', [])) as { readonly pending: string };
    return Number(status.pending) > 0;
  };
  await waitUntil(pending, { what: 'a transaction in the pool', timeoutMs: 30_000 });
}
