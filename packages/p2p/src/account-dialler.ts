import { type Clock, toMessage } from '@plexus/core';
import { P2pError } from './errors.ts';
import { type PeerId, parseMultiaddr, peerIdOfAddress } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import type { P2pLogger } from './logger.ts';
import { backoffMs } from './reconnect.ts';

/** Where an account says it can be reached. A hint: who answers there has to prove that it speaks for the account. */
export type FindAccount = (account: string, signal: AbortSignal) => Promise<readonly string[]>;

export type AccountDiallerComponents = {
  readonly self: PeerId;
  readonly clock: Clock;
  readonly limits: P2pLimits;
  readonly logger: P2pLogger;
  readonly stop: AbortSignal;
  findAccount?: FindAccount | undefined;
  /** Connects to the first address that answers, all of one peer, and exchanges hellos. */
  dial(addresses: readonly string[], signal: AbortSignal): Promise<PeerId>;
  hangUp(peerId: PeerId): Promise<void>;
  isConnected(peerId: PeerId): boolean;
  isKept(peerId: PeerId): boolean;
  accountOf(peerId: PeerId): string | undefined;
  peersOf(account: string): readonly PeerId[];
};

type Failure = { readonly attempts: number; readonly untilMs: number; readonly reason: string };

/** Longer lists are a nuisance at best. */
const MAX_ADDRESSES = 16;
const MAX_REMEMBERED = 4096;

/** Connects to accounts by what somebody else says about where they are, and believes only a hello (J14). */
export class AccountDialler {
  readonly #c: AccountDiallerComponents;
  readonly #underWay = new Map<string, Promise<PeerId>>();
  readonly #failures = new Map<string, Failure>();

  constructor(components: AccountDiallerComponents) {
    this.#c = components;
  }

  /** See `P2pHost.connectToAccount`. Attempts for one account are one; after a failure it rests, longer each time. */
  connect(account: string): Promise<PeerId> {
    const name = account.toLowerCase();
    const running = this.#underWay.get(name);
    if (running) return running;
    const attempt = this.#attempt(name).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, attempt);
    return attempt;
  }

  async #attempt(account: string): Promise<PeerId> {
    const { clock, stop, findAccount, peersOf } = this.#c;
    const [present] = peersOf(account);
    if (present) return present;
    const resting = this.#failures.get(account);
    if (resting && clock.now() < resting.untilMs) throw unreachable(account, resting.reason);
    const addresses = (await findAccount?.(account, stop)) ?? [];
    const byPeer = this.#groupByPeer(addresses.slice(0, MAX_ADDRESSES));
    if (byPeer.size === 0) throw unreachable(account, 'nobody knows an address of it');
    const reasons: string[] = [];
    for (const [peerId, own] of byPeer) {
      const reason = await this.#try(account, peerId, own);
      if (reason === undefined) {
        this.#failures.delete(account);
        return peerId;
      }
      reasons.push(reason);
    }
    const reason = reasons.join('; ');
    this.#rest(account, reason);
    throw unreachable(account, reason);
  }

  /** Undefined when the peer is connected and has proved the account, else why not. */
  async #try(account: string, peerId: PeerId, addresses: readonly string[]): Promise<string | undefined> {
    const { dial, hangUp, isConnected, isKept, accountOf, logger, stop } = this.#c;
    const before = isConnected(peerId);
    try {
      await dial(addresses, stop);
    } catch (error) {
      return toMessage(error);
    }
    const proved = accountOf(peerId);
    if (proved === account) return undefined;
    logger.debug({ account, peerId, proved }, 'an address leads to somebody else');
    if (proved === undefined && !before && !isKept(peerId)) await hangUp(peerId);
    return `${peerId} answers there and speaks for ${proved ?? 'no account'}`;
  }

  #groupByPeer(addresses: readonly string[]): ReadonlyMap<PeerId, readonly string[]> {
    const groups = new Map<PeerId, string[]>();
    for (const address of addresses) {
      const peerId = namedPeer(address);
      if (peerId === undefined || peerId === this.#c.self) continue;
      groups.set(peerId, [...(groups.get(peerId) ?? []), address]);
    }
    return groups;
  }

  #rest(account: string, reason: string): void {
    const { clock, limits } = this.#c;
    const attempts = (this.#failures.get(account)?.attempts ?? 0) + 1;
    this.#failures.delete(account);
    this.#failures.set(account, {
      attempts,
      untilMs: clock.now() + backoffMs(attempts - 1, 1, limits),
      reason,
    });
    for (const oldest of this.#failures.keys()) {
      if (this.#failures.size <= MAX_REMEMBERED) break;
      this.#failures.delete(oldest);
    }
  }
}

function namedPeer(address: string): PeerId | undefined {
  try {
    return peerIdOfAddress(parseMultiaddr(address));
  } catch {
    return undefined;
  }
}

function unreachable(account: string, reason: string): P2pError {
  return new P2pError({
    code: 'P2P_ACCOUNT_UNREACHABLE',
    message: `no connection to account ${account}: ${reason}`,
    hint: 'it may be down or have moved; try again later',
    retryable: true,
    details: { account, reason },
  });
}
