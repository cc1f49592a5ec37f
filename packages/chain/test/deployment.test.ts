import { afterEach, describe, expect, it } from 'vitest';
import { callAnvil } from '../src/embedded/anvil-rpc.ts';
import { bloomOf } from '../src/feed/logs-bloom.ts';
import {
  createChainClient,
  createJob,
  createTransactionSender,
  type Deployment,
  deployPlexus,
  devAccount,
  type EmbeddedChain,
  ensureAllowance,
  eventsOfReceipt,
  type JobTerms,
  jobStatuses,
  nodeRegistryAbi,
  parseDeployment,
  readAllowance,
  readJob,
  readJobCount,
  readNodeRecord,
  readTokenBalance,
  readWeight,
  registerNode,
  signPermit,
  startEmbeddedChain,
  startUnbonding,
  submitPermit,
  type TransactionSender,
  transferTokens,
  verifyDeployment,
} from '../src/index.ts';

const PLX = 10n ** 18n;
const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

type Network = {
  readonly chain: EmbeddedChain;
  readonly deployment: Deployment;
  readonly deployer: TransactionSender;
  senderOf(index: number): TransactionSender;
};

async function deploy(): Promise<Network> {
  const chain = await startEmbeddedChain();
  stops.push(() => chain.stop());
  const client = createChainClient({ rpcUrls: [chain.url], pollIntervalMs: 20 });
  stops.push(() => client.close());
  const senderOf = (index: number): TransactionSender => {
    const sender = createTransactionSender({ client, account: devAccount(index) });
    stops.push(() => sender.stop());
    return sender;
  };
  const deployer = senderOf(0);
  const deployment = await deployPlexus({ sender: deployer, parameters: { stakeCapBps: 2_500 } });
  return { chain, deployment, deployer, senderOf };
}

function terms(overrides: Partial<JobTerms> = {}): JobTerms {
  return {
    specDigest: `0x${'11'.repeat(32)}`,
    subTaskRoot: `0x${'22'.repeat(32)}`,
    subTaskCount: 4,
    totalDifficulty: 400n,
    price: 8n * PLX,
    workerBond: 10n * PLX,
    seatBond: PLX,
    windowHeight: 2,
    committeeSize: 3,
    quorum: 2,
    samples: 2,
    endorserShareBps: 2_000,
    slotRatePermille: 500,
    computeBlocks: 50,
    difficultyPerBlock: 100n,
    commitBlocks: 20,
    revealBlocks: 20,
    challengeBlocks: 5,
    rampBlocks: 5,
    exact: true,
    expiresAt: 100_000,
    ...overrides,
  };
}

describe('a deployment of Plexus', () => {
  it('is what it says, and survives its file', async () => {
    const { deployment, deployer } = await deploy();
    await verifyDeployment(deployer.client, deployment);
    expect(deployment).toMatchObject({ chainId: 31337, blockNumber: 1, deployer: deployer.account });
    const copy = parseDeployment(
      JSON.stringify({ format: 3, ...deployment }, (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    );
    await verifyDeployment(deployer.client, copy);
  });

  it('is refused when anything on chain differs', async () => {
    const { chain, deployment, deployer } = await deploy();
    const { client } = deployer;
    const { addresses, parameters, codeHashes } = deployment;
    const wrong: readonly [string, Deployment][] = [
      ['chain', { ...deployment, chainId: 5 }],
      ['first block', { ...deployment, genesisHash: codeHashes.token }],
      ['addresses', { ...deployment, addresses: { ...addresses, token: addresses.jobMarket } }],
      ['no contract', { ...deployment, addresses: { ...addresses, jobMarket: deployment.deployer } }],
      ['stake cap', { ...deployment, parameters: { ...parameters, stakeCapBps: 1 } }],
      ['treasury', { ...deployment, parameters: { ...parameters, treasury: addresses.token } }],
      ['code', { ...deployment, codeHashes: { ...codeHashes, rareActions: codeHashes.token } }],
      ['referee', { ...deployment, codeHashes: { ...codeHashes, ratingReferee: codeHashes.token } }],
    ];
    for (const [what, candidate] of wrong) {
      await expect(verifyDeployment(client, candidate), what).rejects.toMatchObject({
        code: what === 'chain' ? 'CHAIN_WRONG_ID' : 'CHAIN_DEPLOYMENT_MISMATCH',
      });
    }
    const code = await client.getCode(addresses.nodeRegistry);
    await callAnvil(chain.url, 'anvil_setCode', [addresses.nodeRegistry, `${code.slice(0, -2)}ff`]);
    await expect(verifyDeployment(client, deployment)).rejects.toMatchObject({
      code: 'CHAIN_DEPLOYMENT_MISMATCH',
    });
  });

  it('takes nodes in and shows their stake', async () => {
    const { deployment, deployer, senderOf } = await deploy();
    const { addresses } = deployment;
    const node = senderOf(1);
    await transferTokens(deployer, addresses, { to: node.account, amount: 500n * PLX });
    const registration = { stake: 200n * PLX, roles: 3, speed: 10n ** 9n, metadata: '0x1234' } as const;
    await expect(registerNode(node, addresses, registration)).rejects.toMatchObject({
      code: 'ERC20InsufficientAllowance',
    });
    await ensureAllowance(node, addresses, { spender: addresses.nodeRegistry, amount: 200n * PLX });
    const receipt = await registerNode(node, addresses, registration);
    const registry = { address: addresses.nodeRegistry, abi: nodeRegistryAbi };
    const events = eventsOfReceipt(receipt, registry);
    expect(events.map((event) => event.eventName)).toContain('NodeRegistered');
    await expect(registerNode(node, addresses, registration)).rejects.toMatchObject({
      code: 'NodeRegistry_AlreadyRegistered',
      hint: expect.stringContaining('update'),
    });
    const record = await readNodeRecord(node.client, addresses, { account: node.account });
    expect(record).toMatchObject({ stake: 200n * 10n ** 9n, locked: 0n });
    expect(await readWeight(node.client, addresses, { node: node.account })).toMatchObject({
      stakeGwei: 200n * 10n ** 9n,
      totalGwei: 200n * 10n ** 9n,
    });
    expect(await readTokenBalance(node.client, addresses, { account: node.account })).toBe(300n * PLX);
    await startUnbonding(node, addresses, { amount: 50n * PLX });
  });

  it('creates a job, and says which term is wrong', async () => {
    const { deployment, deployer } = await deploy();
    const { addresses } = deployment;
    await ensureAllowance(deployer, addresses, { spender: addresses.nodeRegistry, amount: 100n * PLX });
    await expect(createJob(deployer, addresses, terms({ quorum: 9 }))).rejects.toMatchObject({
      code: 'JobMarket_TermsInvalid',
      message: expect.stringContaining('quorum'),
    });
    const { jobId } = await createJob(deployer, addresses, terms(), { key: 'job:1' });
    const again = await createJob(deployer, addresses, terms(), { key: 'job:1' });
    expect(again.jobId).toBe(jobId);
    expect(await readJobCount(deployer.client, addresses)).toBe(1n);
    const job = await readJob(deployer.client, addresses, { jobId });
    expect(jobStatuses[job.status]).toBe('active');
    expect(job.requester.toLowerCase()).toBe(deployer.account);
    expect(job.terms).toMatchObject({ subTaskCount: 4, exact: true });
  });

  it('takes an approval that was signed elsewhere', async () => {
    const { deployment, deployer, senderOf } = await deploy();
    const { addresses } = deployment;
    const relayer = senderOf(2);
    const permit = await signPermit(deployer.client, devAccount(0), addresses, {
      spender: addresses.nodeRegistry,
      amount: 7n,
      deadline: 10n ** 12n,
    });
    await expect(submitPermit(relayer, addresses, { ...permit, amount: 8n })).rejects.toMatchObject({
      code: 'PlexusToken_WrongSigner',
    });
    await submitPermit(relayer, addresses, permit);
    const allowed = await readAllowance(deployer.client, addresses, {
      owner: deployer.account,
      spender: addresses.nodeRegistry,
    });
    expect(allowed).toBe(7n);
  });

  it('goes on where it was interrupted when it has an id', async () => {
    const { deployment, deployer } = await deploy();
    const first = await deployPlexus({ sender: deployer, id: 'main' });
    const second = await deployPlexus({ sender: deployer, id: 'main' });
    expect(second).toEqual(first);
    expect(first.addresses).not.toEqual(deployment.addresses);
  });

  it('shows blooms as we compute them', async () => {
    const { deployer } = await deploy();
    const block = await deployer.client.getBlock(1);
    const receipt = await deployer.client.getReceipt(block?.transactionHashes[0] ?? '0x');
    expect(bloomOf(receipt?.logs ?? [])).toBe(block?.logsBloom);
  });
});
