import { createServer } from 'node:net';
import { ChainError } from '../errors.ts';

export function portInUse(port: number): ChainError {
  return new ChainError({
    code: 'CHAIN_PORT_IN_USE',
    message: `port ${port} on 127.0.0.1 is in use`,
    hint: 'choose another port, or 0 for a free one; perhaps another network is already running',
    details: { port },
  });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export function findFreePort(): Promise<number> {
  return listenOnce(0);
}

/** Throws `CHAIN_PORT_IN_USE` when somebody listens on this port of 127.0.0.1. */
export async function assertPortFree(port: number): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw portInUse(port);
    throw new ChainError({
      code: 'CHAIN_EMBEDDED_FAILED',
      message: `cannot listen on port ${port}: ${(error as Error).message}`,
      hint: 'choose a port above 1023',
      details: { port },
      cause: error,
    });
  }
}
