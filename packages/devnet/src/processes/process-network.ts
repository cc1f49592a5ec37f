import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  createChainClient,
  type Deployment,
  type EmbeddedChain,
  readDeployment,
  startEmbeddedChain,
  writeDeployment,
} from '@plexus/chain';
import { waitUntil } from '@plexus/core';
import { DevnetError } from '../errors.ts';
import { assertNetworkNotRunning } from './assert-not-running.ts';
import type { ProcessFault } from './faults.ts';
import { chooseFreePorts } from './free-ports.ts';
import { NETWORK_FILE, type NetworkFile, readNetworkFile, writeNetworkFile } from './network-file.ts';
import { type NodeExit, type NodeProcess, startNodeProcess } from './node-process.ts';
import { multiaddrOf, writeKeyFiles, writeNodeSettings } from './node-settings.ts';
import { accountOfNode, provisionChain, REQUESTER_ACCOUNT } from './provision-chain.ts';
import { measureSharedSpeed } from './shared-speed.ts';

export type ProcessNetworkOptions = {
  /** Everything of the network; a folder that already holds one is started again, with the nodes it has. */
  readonly directory: string;
  /** Nodes of a new network. Default 8: a committee, a dispute's committee, and workers. */
  readonly nodes?: number;
  /** Of a new network. Default 300. */
  readonly blockTimeMs?: number;
  /** Port of the chain on 127.0.0.1. Default: a free one. */
  readonly rpcPort?: number;
  /** Nodes that cheat, by name, for demonstrations and tests. */
  readonly faults?: Readonly<Record<string, ProcessFault>>;
  /** Stake of node i of a new network in whole PLX. Default 1,000. */
  readonly stakeOf?: (node: number) => bigint;
  /** Most of all stake one node brings into a lottery, of a new network. Default 3,000. */
  readonly stakeCapBps?: number;
  /** What the requester of a new network has, in whole PLX. Default 100,000. */
  readonly requesterFunds?: bigint;
  readonly readyTimeoutMs?: number;
  readonly onStep?: (step: string) => void;
  /** A node ended without having been asked to. */
  readonly onNodeLost?: (name: string, exit: NodeExit) => void;
};

/** A whole network at work: an embedded chain and every node a process of its own. */
export type ProcessNetwork = {
  /** Path of `network.json`. */
  readonly file: string;
  readonly deployment: Deployment;
  /** What the file says now. */
  info(): NetworkFile;
  /** Ends one node and resolves when it is gone. Throws `DEVNET_NODE_UNKNOWN` for one that does not run. */
  kill(name: string, signal?: NodeJS.Signals): Promise<NodeExit>;
  /** Starts a node that was killed, with its data, at its address. */
  restart(name: string): Promise<void>;
  /** Ends the chain as a crash would (SIGKILL). */
  killChain(): Promise<void>;
  /** Starts the chain from its last dump, at its address. */
  restartChain(): Promise<void>;
  /** Stops nodes and chain in order; nothing keeps running. */
  stop(): Promise<void>;
};

const STATE_INTERVAL_MS = 2_000;
const STOP_LIMIT_MS = 15_000;
const KEEPERS = 3;

/**
 * Starts an embedded chain with Plexus on it and N daemons on this machine, connected with one another, and writes
 * `network.json`. Ends with this process, however it ends. Throws `DEVNET_ALREADY_RUNNING`, `DEVNET_NODE_FAILED`, and
 * what starting a chain throws.
 */
export async function startProcessNetwork(options: ProcessNetworkOptions): Promise<ProcessNetwork> {
  const directory = resolve(options.directory);
  const file = join(directory, NETWORK_FILE);
  const earlier = (await exists(file)) ? await readNetworkFile(file) : undefined;
  if (earlier) await assertNetworkNotRunning(directory);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const step = options.onStep ?? (() => {});
  const chainState = earlier?.chainState ?? join(directory, 'chain.state');
  const blockTimeMs = earlier?.blockTimeMs ?? options.blockTimeMs ?? 300;
  const nodeCount = earlier?.nodes.length ?? options.nodes ?? 8;
  const startChain = (port: number): Promise<EmbeddedChain> =>
    startEmbeddedChain({
      port,
      mining: { blockTimeMs },
      accounts: nodeCount + 2,
      statePath: chainState,
      stateIntervalMs: STATE_INTERVAL_MS,
    });

  step('starting a chain');
  let chain = await startChain(options.rpcPort ?? 0);
  const running = new Map<string, NodeProcess>();
  const wanted = new Set<string>();
  const closeAll = async (): Promise<void> => {
    wanted.clear();
    await Promise.all([...running.values()].map((node) => node.stop(STOP_LIMIT_MS)));
    await chain.stop();
  };

  try {
    const { deployment, network: written } = earlier
      ? { deployment: await readDeployment(earlier.deployment), network: earlier }
      : await layOut(options, { directory, file, nodeCount, blockTimeMs, chain, chainState, step });
    let network: NetworkFile = { ...written, rpcUrl: chain.url, pid: process.pid };
    const finalityDepth = Math.max(8, Math.ceil((4 * STATE_INTERVAL_MS) / blockTimeMs));

    const startNode = async (index: number): Promise<void> => {
      const node = network.nodes[index];
      const listen = network.bootstrap[index];
      if (!node || !listen) throw unknownNode(`node ${index}`, network);
      const folder = join(directory, node.name);
      await writeNodeSettings({
        directory: folder,
        rpcUrl: chain.url,
        deployment: network.deployment,
        finalityDepth,
        pollIntervalMs: Math.max(50, Math.round(blockTimeMs / 2)),
        keys: {
          account: node.account,
          keystore: join(folder, 'keystore.json'),
          passwordFile: join(folder, 'password.txt'),
        },
        roles: index < KEEPERS ? ['worker', 'endorser', 'keeper'] : ['worker', 'endorser'],
        listen: listen.replace(/\/p2p\/.*$/, ''),
        bootstrap: network.bootstrap.filter((_, other) => other !== index),
      });
      const started = await startNodeProcess({
        name: node.name,
        directory: folder,
        fault: options.faults?.[node.name],
        readyTimeoutMs: options.readyTimeoutMs ?? 120_000,
      });
      running.set(node.name, started);
      wanted.add(node.name);
      network = withNode(network, index, { pid: started.pid, http: started.url });
      void started.exited.then((exit) => {
        if (running.get(node.name) !== started) return;
        running.delete(node.name);
        network = withNode(network, index, { pid: 0 });
        if (wanted.delete(node.name)) options.onNodeLost?.(node.name, exit);
      });
    };

    step(`starting ${nodeCount} nodes`);
    const starts = await Promise.allSettled(network.nodes.map((_, index) => startNode(index)));
    const failed = starts.find((start) => start.status === 'rejected');
    if (failed) throw failed.reason;
    step('connecting the nodes');
    await Promise.all([...running].map(([name, node]) => untilConnected(name, node.url, nodeCount - 1)));
    await writeNetworkFile(file, network);

    const indexOf = (name: string): number => {
      const index = network.nodes.findIndex((node) => node.name === name);
      if (index < 0) throw unknownNode(name, network);
      return index;
    };
    let stopped: Promise<void> | undefined;
    return {
      file,
      deployment,
      info: () => network,
      async kill(name, signal = 'SIGKILL') {
        const node = running.get(name);
        if (!node) throw unknownNode(name, network);
        wanted.delete(name);
        const exit = await node.kill(signal);
        await writeNetworkFile(file, network);
        return exit;
      },
      async restart(name) {
        const index = indexOf(name);
        if (running.has(name)) return;
        await startNode(index);
        await writeNetworkFile(file, network);
      },
      async killChain() {
        process.kill(chain.pid, 'SIGKILL');
        await chain.exited;
      },
      async restartChain() {
        chain = await startChain(chain.port);
      },
      stop() {
        stopped ??= closeAll().then(() =>
          writeNetworkFile(file, {
            ...network,
            pid: 0,
            nodes: network.nodes.map((node) => ({ ...node, pid: 0 })),
          }),
        );
        return stopped;
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

type Layout = {
  readonly directory: string;
  readonly file: string;
  readonly nodeCount: number;
  readonly blockTimeMs: number;
  readonly chain: EmbeddedChain;
  readonly chainState: string;
  readonly step: (step: string) => void;
};

/** Contracts, keys, stake and settings of a new network. */
async function layOut(
  options: ProcessNetworkOptions,
  layout: Layout,
): Promise<{ readonly deployment: Deployment; readonly network: NetworkFile }> {
  const { directory, nodeCount, blockTimeMs, chain, chainState, step } = layout;
  step('measuring this machine');
  const speedFile = join(directory, 'speed.json');
  const { flopsPerSecond } = await measureSharedSpeed(speedFile, nodeCount);
  const indexes = Array.from({ length: nodeCount }, (_, index) => index);
  const ports = await chooseFreePorts(nodeCount);
  const requester = await writeKeyFiles(join(directory, 'requester'), REQUESTER_ACCOUNT);
  const nodes = await Promise.all(
    indexes.map(async (index) => {
      const name = `node-${index + 1}`;
      const { account } = await writeKeyFiles(join(directory, name), accountOfNode(index));
      await copyFile(speedFile, join(directory, name, 'speed.json'));
      return { name, account, pid: 0, http: '' };
    }),
  );
  const bootstrap = await Promise.all(
    indexes.map((index) => multiaddrOf(accountOfNode(index), ports[index] ?? 0)),
  );
  step('deploying the contracts, registering the nodes');
  const client = createChainClient({ rpcUrls: [chain.url], pollIntervalMs: 50, finalityDepth: 2 });
  try {
    const deployment = await provisionChain({
      client,
      nodes: nodeCount,
      stakeOf: options.stakeOf ?? (() => 1_000n),
      requesterFunds: options.requesterFunds ?? 100_000n,
      stakeCapBps: options.stakeCapBps ?? 3_000,
      speed: flopsPerSecond.reproducible ?? 1,
      multiaddrs: bootstrap,
    });
    const deploymentFile = join(directory, 'deployment.json');
    await writeDeployment(deploymentFile, deployment);
    const network: NetworkFile = {
      version: 1,
      chainId: chain.chainId,
      rpcUrl: chain.url,
      blockTimeMs,
      pid: process.pid,
      deployment: deploymentFile,
      chainState,
      bootstrap,
      requester,
      nodes,
    };
    return { deployment, network };
  } finally {
    client.close();
  }
}

function withNode(
  network: NetworkFile,
  index: number,
  change: { readonly pid: number; readonly http?: string },
): NetworkFile {
  const nodes = network.nodes.map((node, i) => (i === index ? { ...node, ...change } : node));
  return { ...network, nodes };
}

async function untilConnected(name: string, url: string, peers: number): Promise<void> {
  await waitUntil(
    async () => {
      const reply = await fetch(`${url}/v1/status`);
      const status = (await reply.json()) as { readonly p2p: { readonly peers: readonly string[] } };
      return status.p2p.peers.length >= peers;
    },
    { what: `${name} to be connected with ${peers} others`, timeoutMs: 60_000, intervalMs: 200 },
  );
}

function unknownNode(name: string, network: NetworkFile): DevnetError {
  return new DevnetError({
    code: 'DEVNET_NODE_UNKNOWN',
    message: `there is no running node ${name}`,
    hint: `nodes of this network: ${network.nodes.map((node) => node.name).join(', ')}`,
    details: { name },
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
