import { digestOf } from '@plexus/core';
import { MemoryJournal } from '../../src/adapters/memory-journal.ts';
import { type CollabCall, type Logger, silentLogger } from '../../src/ports.ts';
import type { DutyComponents } from '../../src/roles/participant/duty-components.ts';
import type { ParticipantFaults } from '../../src/roles/participant/faults.ts';
import type { ParticipantProgress } from '../../src/roles/participant/progress.ts';
import { accountOf, hashOf } from './session-log.ts';

export type DutyRecord = {
  readonly components: DutyComponents;
  /** What was begun, by key, to be run when a test wants it. */
  readonly begun: Map<string, () => Promise<void>>;
  readonly sent: { readonly call: CollabCall; readonly key: string }[];
  readonly told: ParticipantProgress[];
  readonly logged: string[];
};

/** Components of one account's duties that write down what is done with them, at block `head`. */
export function recordDuties(
  n: number,
  head: number,
  { faults = {}, peers = 1 }: { readonly faults?: ParticipantFaults; readonly peers?: number } = {},
): DutyRecord {
  const begun: DutyRecord['begun'] = new Map();
  const sent: DutyRecord['sent'] = [];
  const told: ParticipantProgress[] = [];
  const logged: string[] = [];
  const note: Logger['warn'] = (_, message) => logged.push(message);
  const bytesOf = new Map<string, Uint8Array>();
  const hash = hashOf(`block ${head}`);
  const components: DutyComponents = {
    chain: {
      chainId: 31_337,
      sessions: accountOf(5_000),
      subscribe: () => () => {},
      timestampMs: async (block) => 1_000 * block,
    },
    sender: {
      account: accountOf(n),
      async send(call, key) {
        sent.push({ call, key });
        return { blockNumber: head + 1, gasUsed: 0n, transactionHash: hashOf(key) };
      },
    },
    signer: { sign: async () => new Uint8Array(65).fill(1), recover: async () => accountOf(n) },
    artifacts: {
      get: async (digest) => bytesOf.get(digest) ?? Promise.reject(new Error('nobody has it')),
      async put(bytes) {
        const digest = digestOf(bytes);
        bytesOf.set(digest, bytes);
        return digest;
      },
      has: async (digest) => bytesOf.has(digest),
      pin: async () => {},
      unpin: async () => {},
      reachablePeers: () => peers,
    },
    journal: new MemoryJournal(),
    clock: { now: () => 0, sleep: async () => {} },
    logger: { ...silentLogger, warn: note, error: note },
    tracker: { head: { number: head, hash, parentHash: hash, timestampMs: 1_000 * head } },
    board: { begin: (key, work) => void begun.set(key, work) },
    faults,
    tell: (progress) => told.push(progress),
  };
  return { components, begun, sent, told, logged };
}
