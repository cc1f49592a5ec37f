import type { Hash } from '@plexus/core';
import type { Hex } from 'viem';

/**
 * One line of what an account has done. `chain` comes first and names the chain by the hash of its first block;
 * `signed` before anything is sent; `mined` with the outcome; `final` when no reorganisation is expected any more.
 */
export type JournalRecord =
  | { readonly type: 'chain'; readonly chainId: number; readonly genesis: Hash }
  | {
      readonly type: 'signed';
      readonly key: string | undefined;
      readonly nonce: number;
      readonly hash: Hash;
      readonly raw: Hex;
    }
  | {
      readonly type: 'mined';
      readonly nonce: number;
      readonly hash: Hash;
      readonly succeeded: boolean;
    }
  | { readonly type: 'final'; readonly nonce: number; readonly key: string | undefined; readonly hash: Hash }
  | { readonly type: 'dropped'; readonly nonce: number };

/** Remembers what an account signed, so that a restarted process neither repeats nor forgets an action. */
export interface TransactionJournal {
  /** All records in the order they were written; called once, before the first `append`. */
  load(): Promise<readonly JournalRecord[]>;
  /** Survives a kill of the process once it returns. */
  append(record: JournalRecord): void;
  /** Puts the given records in the place of all there are. `asideAs` keeps the old ones under that name. */
  replace(records: readonly JournalRecord[], asideAs?: string): Promise<void>;
}

/** What the records say about one nonce that is not final yet. */
export type JournalledNonce = {
  readonly nonce: number;
  readonly key: string | undefined;
  readonly raws: readonly Hex[];
};

/** The state behind the records: what is still under way, by nonce, and the outcome of what is final, by key. */
export function foldJournal(records: readonly JournalRecord[]): {
  readonly chain: { readonly chainId: number; readonly genesis: Hash } | undefined;
  readonly open: readonly JournalledNonce[];
  readonly finished: ReadonlyMap<string, Hash>;
} {
  let chain: { readonly chainId: number; readonly genesis: Hash } | undefined;
  const open = new Map<number, { nonce: number; key: string | undefined; raws: Hex[] }>();
  const finished = new Map<string, Hash>();
  for (const record of records) {
    if (record.type === 'chain') chain = record;
    else if (record.type === 'signed') {
      const held = open.get(record.nonce);
      if (held && held.key === record.key) held.raws.push(record.raw);
      else open.set(record.nonce, { nonce: record.nonce, key: record.key, raws: [record.raw] });
    } else if (record.type === 'dropped') open.delete(record.nonce);
    else if (record.type === 'final') {
      open.delete(record.nonce);
      if (record.key !== undefined) finished.set(record.key, record.hash);
    } else if (record.type === 'mined' && !record.succeeded) {
      const held = open.get(record.nonce);
      if (held) held.key = undefined;
    }
  }
  return { chain, open: [...open.values()].sort((a, b) => a.nonce - b.nonce), finished };
}

/** A journal for processes that need none: forgets everything at their end. */
export function createMemoryJournal(): TransactionJournal {
  let records: JournalRecord[] = [];
  return {
    load: async () => [...records],
    append: (record) => {
      records.push(record);
    },
    replace: async (next) => {
      records = [...next];
    },
  };
}
