import { createServer } from 'node:net';
import { DevnetError } from '../errors.ts';

/** Below the range from which systems take ports for outgoing connections, so that none of those can be in the way. */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const MOST_TRIES = 500;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Ports of 127.0.0.1 that nobody listens on at this moment, chosen at random. Throws `DEVNET_NODE_FAILED`. */
export async function chooseFreePorts(count: number): Promise<readonly number[]> {
  const chosen = new Set<number>();
  for (let tries = 0; chosen.size < count && tries < MOST_TRIES; tries++) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (!chosen.has(port) && (await isFree(port))) chosen.add(port);
  }
  if (chosen.size === count) return [...chosen];
  throw new DevnetError({
    code: 'DEVNET_NODE_FAILED',
    message: `found only ${chosen.size} of ${count} free ports between ${LOWEST} and ${HIGHEST}`,
    hint: 'stop other networks on this machine',
  });
}
