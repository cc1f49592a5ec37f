import { MemoryArtifactStore } from '@plexus/artifacts';
import {
  createChainClient,
  createTransactionSender,
  devAccount,
  devPrivateKey,
  ensureAllowance,
  registerNode,
  transferTokens,
} from '@plexus/chain';
import {
  cardAddresses,
  createLogger,
  deriveNodeKeys,
  encodeContactCard,
  helloOf,
  parsePrivateKey,
} from '@plexus/node';
import { createP2pHost } from '@plexus/p2p';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPeers, type Peers } from '../src/commands/collab/member/open-peers.ts';
import { type DeployedChain, openDeployedChain } from './fixtures/deployed-chain.ts';

const STAKE = 200n * 10n ** 18n;
const RELAY = 3;

describe('participants whom nobody can dial', () => {
  let place: DeployedChain;
  const opened = new AsyncDisposableStack();
  const stores = new Map([1, 2].map((account) => [account, new MemoryArtifactStore()]));
  let relay: string;

  beforeAll(async () => {
    place = await openDeployedChain(20);
    opened.defer(() => place.close());
    const host = await createP2pHost({
      store: new MemoryArtifactStore(),
      hello: helloOf(devAccount(RELAY)),
      relay: { serveReservations: 4 },
    });
    await host.start();
    opened.defer(() => host.stop());
    relay = host.multiaddrs()[0] ?? '';
  });
  afterAll(() => opened.disposeAsync());

  /** What `plexus collab join --relay` opens, and its card in the registry. */
  async function openHidden(account: number): Promise<Peers> {
    const { deployment, owner, chain } = place;
    const { addresses } = deployment;
    const client = createChainClient({ rpcUrls: [chain.url], pollIntervalMs: 50 });
    opened.defer(() => client.close());
    const peers = await openPeers({
      client,
      deployment,
      keys: deriveNodeKeys(parsePrivateKey(devPrivateKey(account))),
      store: stores.get(account) ?? new MemoryArtifactStore(),
      bootstrap: [],
      reach: { listen: [], relay: [relay] },
      logger: createLogger({ level: 'error' }),
    });
    opened.defer(() => peers.close());
    await transferTokens(owner, addresses, { to: devAccount(account).address, amount: STAKE });
    const sender = createTransactionSender({ client, account: devAccount(account) });
    await ensureAllowance(sender, addresses, { spender: addresses.nodeRegistry, amount: STAKE });
    const metadata = encodeContactCard({ addresses: cardAddresses(peers.host.multiaddrs()) });
    await registerNode(sender, addresses, { stake: STAKE, roles: 0, speed: 0n, metadata });
    await sender.stop();
    return peers;
  }

  it('fetch from one another by account, through the relay both are reached through', async () => {
    const one = await openHidden(1);
    const other = await openHidden(2);
    expect(one.host.multiaddrs()).toEqual([`${relay}/p2p-circuit/p2p/${one.host.peerId}`]);
    const digest = await stores.get(1)?.put(new Uint8Array(300_000).fill(7));
    if (digest === undefined) throw new Error('nothing was stored');
    const report = await other.host.fetchArtifact(digest, { accounts: [devAccount(1).address] });
    expect([...report.providers]).toEqual([[one.host.peerId, 300_000]]);
    const known = await other.host.knownPeers();
    expect(known.find(({ peerId }) => peerId === one.host.peerId)).toMatchObject({ relayed: true });
  });

  it('are told when no relay takes them in', async () => {
    const { deployment, chain } = place;
    const client = createChainClient({ rpcUrls: [chain.url], pollIntervalMs: 50 });
    opened.defer(() => client.close());
    const opening = openPeers({
      client,
      deployment,
      keys: deriveNodeKeys(parsePrivateKey(devPrivateKey(4))),
      store: new MemoryArtifactStore(),
      bootstrap: [],
      reach: { listen: [], relay: [relay.replace(/tcp\/\d+/, 'tcp/1')] },
      relayWithinMs: 500,
      logger: createLogger({ level: 'error' }),
    });
    await expect(opening).rejects.toMatchObject({ code: 'CLI_NODE_UNREACHABLE' });
  });
});
