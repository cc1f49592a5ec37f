import { type Clock, hasCode, toMessage } from '@plexus/core';
import { P2pError } from './errors.ts';
import {
  decodeHello,
  encodeHello,
  HELLO_PROTOCOL,
  type HelloIdentity,
  helloText,
  MAX_HELLO_BYTES,
  refusedHello,
  verifyHello,
} from './hello.ts';
import type { PeerId } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import type { RequestResponse } from './request-response.ts';
import type { PeerLedger } from './verdicts.ts';

export type AccountsComponents = {
  readonly self: PeerId;
  readonly identity: HelloIdentity;
  readonly requests: RequestResponse;
  readonly clock: Clock;
  readonly limits: P2pLimits;
  readonly ledger: PeerLedger;
};

/** Which account each connected peer has proved to speak for. */
export class PeerAccounts {
  readonly #components: AccountsComponents;
  readonly #accounts = new Map<PeerId, string>();
  readonly #underWay = new Map<PeerId, Promise<string | undefined>>();
  readonly #listeners = new Set<(peerId: PeerId, account: string) => void>();

  constructor(components: AccountsComponents) {
    this.#components = components;
  }

  get isRequired(): boolean {
    return this.#components.identity.required === true;
  }

  accountOf(peerId: PeerId): string | undefined {
    return this.#accounts.get(peerId);
  }

  peersOf(account: string): readonly PeerId[] {
    const wanted = account.toLowerCase();
    return [...this.#accounts].filter(([, held]) => held === wanted).map(([peerId]) => peerId);
  }

  subscribe(listener: (peerId: PeerId, account: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  forget(peerId: PeerId): void {
    this.#accounts.delete(peerId);
  }

  /** Answers hellos with our own. */
  async start(): Promise<void> {
    const { requests } = this.#components;
    const maxRequestBytes = MAX_HELLO_BYTES;
    await requests.handle(
      HELLO_PROTOCOL,
      async (bytes, from) => {
        await this.#accept(bytes, from);
        return this.#ownHello(from);
      },
      { maxRequestBytes },
    );
  }

  /** Exchanges hellos. Undefined when the peer has no account or does not know hellos. Throws `P2P_HELLO_REFUSED`. */
  introduce(peerId: PeerId): Promise<string | undefined> {
    const underWay = this.#underWay.get(peerId);
    if (underWay) return underWay;
    const exchange = this.#exchange(peerId).finally(() => this.#underWay.delete(peerId));
    this.#underWay.set(peerId, exchange);
    return exchange;
  }

  async #exchange(peerId: PeerId): Promise<string | undefined> {
    const { requests, limits } = this.#components;
    let answer: Uint8Array;
    try {
      answer = await requests.request(peerId, HELLO_PROTOCOL, await this.#ownHello(peerId), {
        maxResponseBytes: MAX_HELLO_BYTES,
        deadlineMs: limits.helloDeadlineMs,
      });
    } catch (error) {
      const known = !hasCode(error, 'P2P_PROTOCOL_UNSUPPORTED');
      if (!known && !this.isRequired) return undefined;
      if (hasCode(error, 'P2P_REQUEST_REFUSED'))
        throw refusedHello(this.#components.self, error.message, error);
      throw known ? error : refusedHello(peerId, 'it does not know hellos', error);
    }
    return this.#accept(answer, peerId);
  }

  async #accept(bytes: Uint8Array, peerId: PeerId): Promise<string | undefined> {
    const { self, identity, clock, limits, ledger } = this.#components;
    try {
      const hello = decodeHello(bytes, peerId, self);
      if (!hello) {
        if (this.isRequired) throw refusedHello(peerId, 'it names no account');
        return undefined;
      }
      const account = await verifyHello(hello, {
        recoverAddress: identity.recoverAddress,
        nowMs: clock.now(),
        skewMs: limits.helloSkewMs,
      });
      this.#accounts.set(peerId, account);
      ledger.record(peerId, 'accept', `speaks for ${account}`, HELLO_PROTOCOL);
      for (const listener of this.#listeners) listener(peerId, account);
      return account;
    } catch (error) {
      this.#accounts.delete(peerId);
      ledger.record(peerId, 'reject', toMessage(error), HELLO_PROTOCOL);
      throw error;
    }
  }

  async #ownHello(audience: PeerId): Promise<Uint8Array> {
    const { self, identity, clock } = this.#components;
    const { account, signHello } = identity;
    if (account === undefined) return encodeHello(undefined);
    if (!signHello) {
      throw new P2pError({
        code: 'P2P_CONFIG_INVALID',
        message: `hello names account ${account} but has no signHello`,
        hint: 'pass signHello, or leave the account out',
      });
    }
    const claim = {
      account: account.toLowerCase(),
      peerId: self,
      audience,
      timestampMs: clock.now(),
    };
    return encodeHello({ claim, signature: await signHello(claim, helloText(claim)) });
  }
}
