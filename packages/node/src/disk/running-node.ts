import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { NodeConfig } from '../config/schema.ts';
import { NodeError } from '../errors.ts';
import { identifyProcess, isAlive } from './process-identity.ts';

const runningSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  pid: z.int().positive(),
  startedAt: z.string().optional(),
});

const fileIn = (dataDir: string): string => join(dataDir, 'running.json');

/** Writes down where the node of this process answers, for those who only have its settings. Returns how to take it back. */
export async function announceRunning(dataDir: string, url: string): Promise<() => Promise<void>> {
  const file = fileIn(dataDir);
  const draft = `${file}.${process.pid}.tmp`;
  const { pid, startedAt } = await identifyProcess(process.pid);
  await writeFile(draft, `${JSON.stringify({ url, pid, startedAt })}\n`, { mode: 0o600 });
  await rename(draft, file);
  return () => rm(file, { force: true });
}

/**
 * Where the node with these settings answers: by its settings, or, when it chooses its port at its start, by what the
 * running node wrote into its data directory. Throws `NODE_NOT_RUNNING` when none does.
 */
export async function findNodeUrl(config: Pick<NodeConfig, 'dataDir' | 'http'>): Promise<string> {
  const { host, port } = config.http;
  if (port !== 0) return `http://${toReachableHost(host)}:${port}`;
  const running = await readRunning(config.dataDir);
  if (running && (await isAlive({ pid: running.pid, startedAt: running.startedAt }))) return running.url;
  throw new NodeError({
    code: 'NODE_NOT_RUNNING',
    message: `no node is running with the data directory ${config.dataDir}`,
    hint: 'start it with: plexus node start; its port is chosen then, since http.port is 0',
    details: { dataDir: config.dataDir },
  });
}

async function readRunning(dataDir: string): Promise<z.infer<typeof runningSchema> | undefined> {
  try {
    return runningSchema.safeParse(JSON.parse(await readFile(fileIn(dataDir), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Listening everywhere is no address to ask at. */
function toReachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
