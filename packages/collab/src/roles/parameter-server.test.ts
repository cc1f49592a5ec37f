import { type Address, digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { accountOf, hashOf, place, testTerms } from '../../test/support/session-log.ts';
import { type CollabChain, type FeedItem, silentLogger } from '../ports.ts';
import { SessionTracker } from '../view/session-tracker.ts';
import { ParameterServer, type ParameterServerOptions } from './parameter-server.ts';

const server = testTerms.parameterServer;
/** Who opened sessions 1, 2 and 3, and whom they name. */
const openings: readonly (readonly [opener: Address, parameterServer: Address])[] = [
  [accountOf(50), server],
  [accountOf(51), server],
  [accountOf(51), accountOf(98)],
];

/** How many open sessions a parameter server serves, and what it pins for them. */
async function servedBy(options: ParameterServerOptions) {
  let listener: (item: FeedItem) => void = () => {};
  const chain: CollabChain = {
    ...{ chainId: 1, sessions: accountOf(5), timestampMs: async () => 0 },
    subscribe: (given) => {
      listener = given;
      return () => {};
    },
  };
  const tracker = new SessionTracker(chain);
  const pinned: string[] = [];
  const role = new ParameterServer(
    {
      ...{ chain, tracker, logger: silentLogger },
      sender: { account: server, send: () => Promise.reject(new TypeError('nothing is due')) },
      signer: { sign: async () => new Uint8Array(), recover: async () => server },
      artifacts: {
        ...{
          get: async () => new Uint8Array(),
          put: async (bytes) => digestOf(bytes),
          has: async () => false,
        },
        ...{
          pin: async (digest) => void pinned.push(digest),
          unpin: async () => {},
          reachablePeers: () => 1,
        },
      },
    },
    options,
  );
  const started = role.start();
  openings.forEach(([opener, parameterServer], i) => {
    const terms = { ...testTerms, parameterServer };
    const event = { name: 'SessionOpened', args: { sessionId: BigInt(i + 1), opener, terms } } as const;
    listener({ type: 'event', placed: place(event, 1, i) });
  });
  const hash = hashOf('block 2');
  listener({ type: 'head', head: { number: 2, hash, parentHash: hash, timestampMs: 0 } });
  await started;
  await role.stop();
  return { open: role.status().details['sessions'], pins: pinned.length };
}

const PINS = 2;

describe('the parameter server', () => {
  it('serves every session that names its account', async () => {
    expect(await servedBy({})).toEqual({ open: 2, pins: 2 * PINS });
  });

  it('serves one session only when it is told so', async () => {
    expect(await servedBy({ sessionId: 2n })).toEqual({ open: 1, pins: PINS });
  });

  it('leaves sessions alone that accounts opened which it was not told of', async () => {
    expect(await servedBy({ openers: [accountOf(50)] })).toEqual({ open: 1, pins: PINS });
    expect(await servedBy({ openers: [accountOf(52)] })).toEqual({ open: 0, pins: 0 });
  });
});
