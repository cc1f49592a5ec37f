import { type Clock, hasCode, toMessage } from '@plexus/core';
import type { PeerAccounts } from './accounts.ts';
import type { PeerId } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import type { P2pLogger } from './logger.ts';

export type IntroductionsComponents = {
  readonly accounts: Pick<PeerAccounts, 'isRequired' | 'accountOf' | 'introduce'>;
  readonly clock: Clock;
  readonly limits: Pick<P2pLimits, 'helloDeadlineMs'>;
  readonly logger: P2pLogger;
  readonly stop: AbortSignal;
  isConnected(peerId: PeerId): boolean;
  hangUp(peerId: PeerId): Promise<void>;
};

/** Sees to it that hellos are exchanged on every connection, whoever dialled, and hangs up on those who refuse or owe one. */
export class Introductions {
  readonly #c: IntroductionsComponents;

  constructor(components: IntroductionsComponents) {
    this.#c = components;
  }

  /** To be called for every new connection: who dialled says hello first. */
  onConnection(peerId: PeerId, direction: 'inbound' | 'outbound'): void {
    const { accounts, logger, stop } = this.#c;
    if (stop.aborted) return;
    if (direction === 'outbound') {
      this.introduce(peerId).catch((error) => logger.debug({ peerId, error: toMessage(error) }, 'no hello'));
    } else if (accounts.isRequired) void this.#expectHello(peerId);
  }

  /** Exchanges hellos unless that was done; throws why not after hanging up, but only where hellos are owed or were refused. */
  async introduce(peerId: PeerId): Promise<void> {
    const { accounts, isConnected, hangUp } = this.#c;
    if (accounts.accountOf(peerId) !== undefined) return;
    try {
      await accounts.introduce(peerId);
    } catch (error) {
      const optional = !accounts.isRequired && !hasCode(error, 'P2P_HELLO_REFUSED');
      if (optional && isConnected(peerId)) return;
      await hangUp(peerId);
      throw error;
    }
  }

  async #expectHello(peerId: PeerId): Promise<void> {
    const { accounts, clock, limits, logger, stop, hangUp } = this.#c;
    await clock.sleep(limits.helloDeadlineMs, stop);
    if (stop.aborted || accounts.accountOf(peerId) !== undefined) return;
    logger.warn({ peerId }, 'no hello in time, hanging up');
    await hangUp(peerId);
  }
}
