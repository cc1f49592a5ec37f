import type { FeedMessage, nodeRegistryAbi } from '@plexus/chain';
import type { Address } from '@plexus/core';
import type { NodeLogger } from '../logger.ts';
import { type ContactCard, parseContactCard } from '../registration/contact-card.ts';

export type RegistryContract = { readonly address: Address; readonly abi: typeof nodeRegistryAbi };
export type RegistryMessage = FeedMessage<RegistryContract>;
type RegistryEvent = Extract<RegistryMessage, { type: 'event' }>['event'];

/** Whether an account has stake enough to count; only the chain's records say so, and events make us ask again. */
export type Standing = 'unknown' | 'staked' | 'left';

type Version = { readonly block: number; readonly card: ContactCard | undefined };
type Entry = { readonly versions: Version[]; standing: Standing };

/** Two hexadecimal digits a byte of the longest metadata the registry takes. */
const LONGEST_METADATA = 2 + 2 * 2_048;
const MAX_ACCOUNTS = 20_000;
const MAX_VERSIONS = 8;

/**
 * Who is a node and where it says it can be reached: a fold over the registry's log that reorganisations undo. What a
 * stranger wrote is bounded, and a card that is none is no card.
 */
export class NodeDirectory {
  readonly #logger: NodeLogger;
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<(account: Address) => void>();
  readonly #maxAccounts: number;
  readonly #keptBlocks: number;

  constructor(
    logger: NodeLogger,
    options: { readonly finalityDepth: number; readonly maxAccounts?: number } = { finalityDepth: 12 },
  ) {
    this.#logger = logger;
    this.#maxAccounts = options.maxAccounts ?? MAX_ACCOUNTS;
    this.#keptBlocks = Math.max(64, options.finalityDepth);
  }

  /** How many accounts are known. */
  get size(): number {
    return this.#entries.size;
  }

  has(account: Address): boolean {
    return this.#entries.has(account.toLowerCase());
  }

  accounts(): readonly Address[] {
    return [...this.#entries.keys()] as Address[];
  }

  /** What the account last said about itself; undefined when that was no card. */
  cardOf(account: Address): ContactCard | undefined {
    return this.#entries.get(account.toLowerCase())?.versions.at(-1)?.card;
  }

  standingOf(account: Address): Standing {
    return this.#entries.get(account.toLowerCase())?.standing ?? 'left';
  }

  setStanding(account: Address, standing: Standing): void {
    const entry = this.#entries.get(account.toLowerCase());
    if (entry) entry.standing = standing;
  }

  /** Calls `listener` with every account something was said about. Returns the way to stop. */
  onChange(listener: (account: Address) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  apply(message: RegistryMessage): void {
    if (message.type === 'head') return;
    const account = nodeOf(message.event);
    if (account === undefined) return;
    const metadata = metadataOf(message.event);
    if (metadata === undefined) this.setStanding(account, 'unknown');
    else if (message.type === 'event') this.#add(account, message.block.number, metadata);
    else this.#takeBack(account);
    for (const listener of this.#listeners) listener(account);
  }

  clear(): void {
    this.#entries.clear();
  }

  #add(account: Address, block: number, metadata: `0x${string}`): void {
    const versions = this.#entries.get(account)?.versions ?? [];
    versions.push({ block, card: this.#read(account, metadata) });
    while (versions.length > MAX_VERSIONS || (versions[1]?.block ?? block) < block - this.#keptBlocks)
      versions.shift();
    this.#entries.delete(account);
    this.#entries.set(account, { versions, standing: 'unknown' });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#maxAccounts) break;
      this.#entries.delete(oldest);
    }
  }

  #takeBack(account: Address): void {
    const entry = this.#entries.get(account);
    entry?.versions.pop();
    if (entry) entry.standing = 'unknown';
    if (entry?.versions.length === 0) this.#entries.delete(account);
  }

  #read(account: Address, metadata: `0x${string}`): ContactCard | undefined {
    const card = metadata.length <= LONGEST_METADATA ? parseContactCard(metadata) : undefined;
    if (card === undefined && metadata !== '0x')
      this.#logger.debug({ account, length: metadata.length }, 'a contact card that is none');
    return card;
  }
}

/** The node an event is about, lower-cased. */
export function nodeOf(event: RegistryEvent): Address | undefined {
  const { args } = event;
  const node = args !== undefined && 'node' in args ? args.node : undefined;
  return node?.toLowerCase() as Address | undefined;
}

function metadataOf(event: RegistryEvent): `0x${string}` | undefined {
  const describes = event.eventName === 'NodeRegistered' || event.eventName === 'NodeUpdated';
  return describes ? event.args.metadata : undefined;
}
