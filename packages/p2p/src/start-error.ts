import { toMessage } from '@plexus/core';
import { P2pError } from './errors.ts';

/** Why a host did not start, as one error: libp2p only tells the reasons of failed listen addresses in its message. */
export function startError(cause: unknown, listen: readonly string[]): P2pError {
  const text = toMessage(cause);
  const taken = /EADDRINUSE[^\n]*?(\d+)\s*$/m.exec(text)?.[1];
  if (taken !== undefined) {
    return new P2pError({
      code: 'P2P_PORT_IN_USE',
      message: `port ${taken} of ${listen.join(', ')} is in use`,
      hint: 'another node may be running; listen on another port, or on port 0 for any free one',
      details: { port: Number(taken), listen },
      cause,
    });
  }
  return new P2pError({
    code: 'P2P_START_FAILED',
    message: `the host could not start: ${text.replaceAll(/\s+/g, ' ')}`,
    hint: 'check the listen addresses and that their ports are free',
    details: { listen },
    cause,
  });
}
