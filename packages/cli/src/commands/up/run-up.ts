import { resolve } from 'node:path';
import { type ProcessNetwork, startProcessNetwork } from '@plexus/devnet';
import type { CommonOptions, Context } from '../../context.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';

export type UpOptions = CommonOptions & {
  readonly directory: string;
  readonly nodes: number;
  readonly blockTime: number;
  readonly port: number;
};

/** Runs a network until the context is interrupted. */
export async function runUp(options: UpOptions, context: Context): Promise<void> {
  const { streams, interrupt } = context;
  const network = await startProcessNetwork({
    directory: resolve(context.cwd, options.directory),
    nodes: options.nodes,
    blockTimeMs: options.blockTime,
    rpcPort: options.port,
    onStep: (step) => streams.err(`${step} …`),
    onNodeLost: (name, { code, signal }) =>
      streams.err(
        `${name} ended by itself (${signal ?? `status ${code}`}); its log is in ${options.directory}/${name}/daemon.log`,
      ),
  });
  try {
    if (options.json) streams.out(renderJson({ file: network.file, ...network.info() }));
    else for (const line of describeNetwork(network)) streams.out(line);
    const flags = options.directory === '.plexus/network' ? '' : ` --network ${options.directory}`;
    streams.err(`next, in a second terminal: plexus train --init mlp --data my.csv --yes${flags}`);
    streams.err('Ctrl-C stops the network');
    await untilAborted(interrupt);
    streams.err('stopping …');
  } finally {
    await network.stop();
  }
}

/** A network as people look at it: where it is, and its nodes. */
export function describeNetwork(network: ProcessNetwork): readonly string[] {
  const { chainId, rpcUrl, requester, nodes } = network.info();
  const rows = nodes.map(({ name, account, pid, http }) => [name, account, String(pid), http]);
  return [
    `chain ${chainId} at ${rpcUrl}, described in ${network.file}`,
    `requester ${requester.account}`,
    renderTable(['node', 'account', 'process', 'status'], rows, [2]),
  ];
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
