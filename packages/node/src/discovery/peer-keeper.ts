import { type Address, type Clock, type RandomSource, toMessage } from '@plexus/core';
import type { PeerId } from '@plexus/p2p';
import type { NodeLogger } from '../logger.ts';
import type { NodeDirectory } from '../registry/node-directory.ts';
import { untilAborted } from '../within.ts';

export type PeerKeeperParts = {
  readonly directory: NodeDirectory;
  readonly self: Address;
  /** Nodes of the registry to be connected to; 0 dials nobody. */
  readonly target: number;
  /** True while the account has the stake of a node, or something locked. */
  isStaked(account: Address): Promise<boolean>;
  connect(account: Address): Promise<PeerId>;
  disconnect(peerId: PeerId): Promise<void>;
  connectedPeers(): readonly PeerId[];
  accountOf(peerId: PeerId): string | undefined;
  onPeer(listener: () => void): () => void;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly logger: NodeLogger;
};

const DIALS_AT_ONCE = 8;
/** Candidates looked at in one round. */
const MOST_TRIES = 32;
const ROUND_MS = 10_000;
const LEAST_PAUSE_MS = 1_000;
const FIRST_REST_MS = 5_000;
const LONGEST_REST_MS = 600_000;

/**
 * Keeps a node connected with a number of others that stand in the registry, chosen at random, so that neither a
 * bootstrap node nor whoever dials us decides whom we hear. Those that left are let go.
 */
export class PeerKeeper {
  readonly #parts: PeerKeeperParts;
  readonly #resting = new Map<string, { readonly attempts: number; readonly untilMs: number }>();
  /** Peers this keeper connected to, by account. */
  readonly #kept = new Map<string, PeerId>();
  #wake = new AbortController();

  constructor(parts: PeerKeeperParts) {
    this.#parts = parts;
  }

  /** Keeps at it until `signal` aborts. Never throws. */
  async run(signal: AbortSignal): Promise<void> {
    const { directory, clock, logger, onPeer } = this.#parts;
    const unsubscribe = [
      directory.onChange((account) => {
        this.#resting.delete(account);
        this.#wake.abort();
      }),
      onPeer(() => this.#wake.abort()),
    ];
    while (!signal.aborted) {
      this.#wake = new AbortController();
      try {
        await untilAborted(this.round(signal), signal);
      } catch (error) {
        logger.debug({ reason: toMessage(error) }, 'looking for peers failed; trying again');
      }
      await clock.sleep(LEAST_PAUSE_MS, signal);
      await clock.sleep(ROUND_MS, AbortSignal.any([signal, this.#wake.signal]));
    }
    for (const stop of unsubscribe) stop();
  }

  /** Lets go of who left, then dials until the target is reached or everybody was tried. */
  async round(signal: AbortSignal): Promise<void> {
    const { target, random, clock } = this.#parts;
    const connected = await this.#connectedNodes();
    const wanted = target - connected.size;
    if (wanted <= 0) return;
    const now = clock.now();
    const candidates = this.#parts.directory
      .accounts()
      .filter((account) => this.#isCandidate(account, connected, now));
    const chosen = pickSome(candidates, MOST_TRIES, random);
    let open = wanted;
    const work = async (): Promise<void> => {
      while (!signal.aborted && open > 0) {
        const account = chosen.pop();
        if (account === undefined) return;
        open -= 1;
        if (!(await this.#try(account))) open += 1;
      }
    };
    await Promise.all(Array.from({ length: Math.min(wanted, DIALS_AT_ONCE) }, work));
  }

  #isCandidate(account: Address, connected: ReadonlySet<string>, now: number): boolean {
    const { directory, self } = this.#parts;
    if (account === self.toLowerCase() || connected.has(account)) return false;
    if (directory.standingOf(account) === 'left' || !directory.cardOf(account)?.addresses.length)
      return false;
    return (this.#resting.get(account)?.untilMs ?? 0) <= now;
  }

  /** Accounts of nodes we are connected with; those that left do not count. */
  async #connectedNodes(): Promise<ReadonlySet<string>> {
    const { directory, connectedPeers, accountOf, disconnect, logger } = this.#parts;
    const connected = new Set<string>();
    for (const peerId of connectedPeers()) {
      const account = accountOf(peerId)?.toLowerCase() as Address | undefined;
      if (account === undefined || !directory.has(account)) continue;
      if (await this.#isNode(account)) {
        connected.add(account);
      } else if (this.#kept.get(account) === peerId) {
        this.#kept.delete(account);
        logger.debug({ account, peerId }, 'a node left the registry: letting go of it');
        await disconnect(peerId);
      }
    }
    return connected;
  }

  async #isNode(account: Address): Promise<boolean> {
    const { directory, isStaked } = this.#parts;
    if (directory.standingOf(account) !== 'unknown') return directory.standingOf(account) === 'staked';
    // Set before asking, so that an event that comes meanwhile makes it unknown again.
    directory.setStanding(account, 'staked');
    try {
      const staked = await isStaked(account);
      if (!staked && directory.standingOf(account) === 'staked') directory.setStanding(account, 'left');
      return staked;
    } catch (error) {
      directory.setStanding(account, 'unknown');
      throw error;
    }
  }

  async #try(account: Address): Promise<boolean> {
    const { connect, clock, logger } = this.#parts;
    if (!(await this.#isNode(account))) return false;
    try {
      const peerId = await connect(account);
      this.#kept.set(account, peerId);
      this.#resting.delete(account);
      logger.debug({ account, peerId }, 'connected to a node of the registry');
      return true;
    } catch (error) {
      const attempts = (this.#resting.get(account)?.attempts ?? 0) + 1;
      const restMs = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (attempts - 1));
      this.#resting.set(account, { attempts, untilMs: clock.now() + restMs });
      logger.debug({ account, restMs, reason: toMessage(error) }, 'a node of the registry cannot be reached');
      return false;
    }
  }
}

/** Up to `count` of them, in an order of chance. */
function pickSome<T>(all: readonly T[], count: number, random: RandomSource): T[] {
  const pool = [...all];
  const picked: T[] = [];
  while (picked.length < count && pool.length > 0)
    picked.push(...pool.splice(random.nextBelow(pool.length), 1));
  return picked;
}
