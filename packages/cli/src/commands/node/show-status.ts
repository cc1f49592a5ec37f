import { resolve } from 'node:path';
import { readNetworkFile } from '@plexus/devnet/network-file';
import { loadConfig, type NodeStatus } from '@plexus/node';
import type { CommonOptions, Context } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { formatDuration, shorten } from '../../output/duration.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';
import { resolveConnection } from '../../requester/connection.ts';

export type StatusOptions = CommonOptions & {
  readonly url?: string;
  readonly config?: string;
  readonly network?: string;
};

type Answer = {
  readonly name: string;
  readonly url: string;
  readonly status: NodeStatus | undefined;
  readonly problem?: string;
};

const PATIENCE_MS = 5_000;

/** Prints what nodes do. Throws `CLI_NODE_UNREACHABLE` when none answers. */
export async function showStatus(options: StatusOptions, context: Context): Promise<void> {
  const places = await findNodes(options, context);
  const answers = await Promise.all(places.map(({ name, url }) => askNode(name, url)));
  if (options.json) {
    context.streams.out(
      renderJson(
        answers.map(({ name, url, status, problem }) => ({
          name,
          url,
          problem: problem ?? null,
          status: status ?? null,
        })),
      ),
    );
  } else {
    context.streams.out(
      renderTable(['node', 'account', 'head', 'peers', 'up', 'healthy', 'doing'], answers.map(toRow), [2, 3]),
    );
  }
  const away = answers.filter((answer) => answer.status === undefined);
  if (away.length < answers.length) return;
  throw new CliError({
    code: 'CLI_NODE_UNREACHABLE',
    message:
      away.length === 1
        ? (away[0]?.problem ?? '')
        : `none of ${away.length} nodes answers; the first is ${away[0]?.url}`,
    hint: 'start one with: plexus node start, or a local network with: plexus up',
  });
}

async function findNodes(
  options: StatusOptions,
  context: Context,
): Promise<readonly { readonly name: string; readonly url: string }[]> {
  if (options.url !== undefined) return [{ name: 'node', url: options.url }];
  if (options.config !== undefined) {
    const { config } = await loadConfig({
      file: resolve(context.cwd, options.config),
      environment: context.environment,
    });
    const { host, port } = config.http;
    if (port !== 0) return [{ name: 'node', url: `http://${host}:${port}` }];
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: `${options.config} lets the node take any free port, so its address is not known from there`,
      hint: 'give the address the node printed when it was ready: --url http://127.0.0.1:PORT',
      details: { config: options.config },
    });
  }
  const connection = await resolveConnection(
    options.network === undefined ? {} : { network: options.network },
    context,
  );
  const network = await readNetworkFile(connection.networkFile ?? '');
  return network.nodes.map(({ name, http }) => ({ name, url: http }));
}

async function askNode(name: string, url: string): Promise<Answer> {
  try {
    const reply = await fetch(`${url}/v1/status`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return { name, url, ...readStatus(url, await reply.json()) };
  } catch {
    return { name, url, status: undefined, problem: `${url} does not answer as a node does` };
  }
}

function readStatus(url: string, value: unknown): Pick<Answer, 'status' | 'problem'> {
  const isNode = ['account', 'chain', 'p2p', 'health', 'roles'].every(
    (field) => typeof value === 'object' && value !== null && field in value,
  );
  // A node of this version has all other fields when it has these.
  if (isNode) return { status: value as NodeStatus };
  return { status: undefined, problem: `${url} does not answer as a node does` };
}

function toRow({ name, status, problem }: Answer): readonly string[] {
  if (!status) return [name, '', '', '', '', 'no answer', problem ?? ''];
  const { account, chain, p2p, startedAtMs, health, roles } = status;
  const sick = health.parts.filter((part) => !part.ok).map((part) => `${part.name}: ${part.reason ?? ''}`);
  return [
    name,
    shorten(account),
    String(chain.number ?? '?'),
    String(p2p.peers.length),
    formatDuration(Date.now() - startedAtMs),
    sick.length === 0 ? 'yes' : sick.join('; '),
    roles.map((role) => `${role.name} ${role.activity}`).join(', '),
  ];
}
