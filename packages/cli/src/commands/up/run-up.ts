import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasCode, toChecksumAddress } from '@plexus/core';
import type { ProcessNetwork } from '@plexus/devnet';
import { NETWORK_FILE, type NetworkFile, readNetworkFile } from '@plexus/devnet/network-file';
import type { CommonOptions, Context } from '../../context.ts';
import { type StartOptions, startNetwork } from '../../network/start-network.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';

export type UpOptions = CommonOptions & {
  readonly directory: string;
  readonly nodes?: number;
  readonly blockTime?: number;
  readonly port?: number;
};

/** Where networks are kept and looked for. */
export const DEFAULT_DIRECTORY = '.plexus/network';

/** Runs a network until the context is interrupted. Throws what starting it throws, and `CLI_INTERRUPTED` before it is ready. */
export async function runUp(options: UpOptions, context: Context): Promise<void> {
  const { streams, interrupt } = context;
  const isDefault = options.directory === DEFAULT_DIRECTORY;
  const again = `plexus up${isDefault ? '' : ` --directory ${options.directory}`}`;
  const directory = resolve(context.cwd, options.directory);
  const earlier = existsSync(join(directory, NETWORK_FILE)) ? await readNetworkFile(directory) : undefined;
  if (earlier) for (const note of describeUnused(options, earlier)) streams.err(note);
  const network = await startAtItsPort(
    {
      directory,
      ...(options.nodes === undefined ? {} : { nodes: options.nodes }),
      ...(options.blockTime === undefined ? {} : { blockTimeMs: options.blockTime }),
      onStep: (step) => streams.err(`${step} …`),
      onNodeLost: (name, { code, signal }) =>
        streams.err(
          `${name} ended by itself (${signal ?? `status ${code}`}); its log is in ${options.directory}/${name}/daemon.log`,
        ),
      resumeHint: `start it again with: ${again}`,
    },
    { asked: options.port, earlier: earlier && Number(URL.parse(earlier.rpcUrl)?.port) },
    context,
  );
  try {
    if (options.json) streams.out(renderJson({ file: network.file, ...network.info() }));
    else for (const line of describeNetwork(network)) streams.out(line);
    const flags = isDefault ? '' : ` --network ${options.directory}`;
    streams.err(`next, in a second terminal: plexus train --init mlp --data my.csv${flags}`);
    streams.err('Ctrl-C stops the network');
    await untilAborted(interrupt);
  } finally {
    await network.stop();
  }
  streams.err(`stopped; its chain, keys and artifacts are kept in ${options.directory}: ${again}`);
}

/** A network that was there before gets the address it had, so that settings made for it stay right, unless another has it. */
async function startAtItsPort(
  options: StartOptions,
  port: { readonly asked: number | undefined; readonly earlier: number | undefined },
  context: Context,
): Promise<ProcessNetwork> {
  const wanted = port.asked ?? port.earlier ?? 0;
  try {
    return await startNetwork({ ...options, rpcPort: wanted }, context);
  } catch (error) {
    if (port.asked !== undefined || wanted === 0 || !hasCode(error, 'CHAIN_PORT_IN_USE')) throw error;
    options.onStep(`port ${wanted} of this network’s chain is taken; another is used`);
    return startNetwork({ ...options, rpcPort: 0 }, context);
  }
}

/** Options that a network which is there already does not take. */
function describeUnused({ nodes, blockTime }: UpOptions, earlier: NetworkFile): readonly string[] {
  const { length } = earlier.nodes;
  const notes = [
    nodes !== undefined && nodes !== length ? `--nodes ${nodes} is not used: the network has ${length}` : '',
    blockTime !== undefined && blockTime !== earlier.blockTimeMs
      ? `--block-time is not used: the network has ${earlier.blockTimeMs} ms`
      : '',
  ];
  return notes.filter((note) => note !== '').map((note) => `${note}; another --directory makes a new one`);
}

/** A network as people look at it: where it is, and its nodes. */
export function describeNetwork(network: ProcessNetwork): readonly string[] {
  const { chainId, rpcUrl, requester, nodes } = network.info();
  const rows = nodes.map(({ name, account, pid, http }) => [
    name,
    toChecksumAddress(account),
    String(pid),
    http,
  ]);
  return [
    `chain ${chainId} at ${rpcUrl}, described in ${network.file}`,
    `requester ${toChecksumAddress(requester.account)}`,
    renderTable(['node', 'account', 'process', 'status page'], rows, [2]),
  ];
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
