import {
  type ChainClient,
  type Deployment,
  readMinimumStake,
  readNodeRecord,
  type TransactionSender,
  unjailNode,
} from '@plexus/chain';
import { type Address, formatTokenAmount, hasCode, toMessage } from '@plexus/core';
import type { RoleName } from '../config/schema.ts';
import type { HealthPart } from '../health.ts';
import type { NodeLogger } from '../logger.ts';

/** How the registry sees this node. Amounts in token units. */
export type OwnRecord = {
  readonly registered: boolean;
  readonly stake: bigint;
  readonly minimumStake: bigint;
  /** First block in which it may return; 0 = not jailed. */
  readonly jailedUntil: number;
};

export type StandingParts = {
  readonly chain: ChainClient;
  readonly sender: TransactionSender;
  readonly deployment: Deployment;
  readonly account: Address;
  readonly roles: readonly RoleName[];
  readonly autoUnjail: boolean;
  readonly logger: NodeLogger;
};

const GWEI = 10n ** 9n;
const STAKED_ROLES: ReadonlySet<RoleName> = new Set([
  'worker',
  'endorser',
  'participant',
  'parameter-server',
]);
const FIRST_RETRY_BLOCKS = 10;
const MOST_RETRY_BLOCKS = 1_000;

/**
 * Watches the node's own record in the registry and returns from jail when the term is over, once for each term. A node
 * whose stake fell below the minimum does not return before stake was added: it would have no weight.
 */
export class OwnStanding {
  readonly #parts: StandingParts;
  #record: OwnRecord | undefined;
  #head = 0;
  #isStale = true;
  #working: Promise<void> | undefined;
  #returning = false;
  #failures = 0;
  #retryAt = 0;
  #lastFailure: string | undefined;

  constructor(parts: StandingParts) {
    this.#parts = parts;
  }

  /** Undefined until it was read for the first time. */
  record(): OwnRecord | undefined {
    return this.#record;
  }

  /** Something happened to this account: its record is read again with the next head. */
  touch(): void {
    this.#isStale = true;
  }

  onHead(number: number): void {
    this.#head = number;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  /** What stands in the way of taking part; nothing for roles that need no stake. */
  health(): HealthPart {
    const record = this.#record;
    const facts = record
      ? {
          registered: record.registered,
          stake: formatTokenAmount(record.stake),
          jailedUntil: record.jailedUntil,
        }
      : {};
    const reason = record && this.#problemOf(record);
    return { name: 'stake', ok: reason === undefined, facts, ...(reason === undefined ? {} : { reason }) };
  }

  #problemOf(record: OwnRecord): string | undefined {
    const { roles, autoUnjail } = this.#parts;
    const needsStake = roles.some((role) => STAKED_ROLES.has(role));
    if (!needsStake || !record.registered) return undefined;
    const { jailedUntil } = record;
    const missing = missingStake(record);
    if (missing > 0n) {
      const jailed = jailedUntil === 0 ? '' : ` (it is also jailed until block ${jailedUntil})`;
      return `the stake is ${formatTokenAmount(record.stake)} PLX, the minimum ${formatTokenAmount(record.minimumStake)} PLX: add at least ${formatTokenAmount(missing)} PLX of stake to take part again${jailed}`;
    }
    if (jailedUntil === 0) return undefined;
    const left = jailedUntil - this.#head;
    if (!autoUnjail) {
      const when = left > 0 ? `in ${left} blocks` : 'now';
      return `jailed until block ${jailedUntil}: its account can call unjail on the registry ${when} (node.autoUnjail is off)`;
    }
    if (left > 0) return `jailed until block ${jailedUntil}; it returns by itself in ${left} blocks`;
    return this.#lastFailure === undefined
      ? 'the jail term is over; it is returning'
      : `the jail term is over, but returning failed: ${this.#lastFailure}`;
  }

  async #work(): Promise<void> {
    try {
      if (this.#isStale) await this.#read();
      const record = this.#record;
      if (record && this.#mayReturn(record)) await this.#return(record);
    } catch (error) {
      this.#isStale = true;
      this.#parts.logger.debug({ reason: toMessage(error) }, 'the own record cannot be read now');
    }
  }

  async #read(): Promise<void> {
    const { chain, deployment, account } = this.#parts;
    this.#isStale = false;
    const [found, minimumStake] = await Promise.all([
      readNodeRecord(chain, deployment.addresses, { account }),
      this.#record?.minimumStake ?? readMinimumStake(chain, deployment.addresses),
    ]);
    const before = this.#record;
    this.#record = {
      registered: found.registeredAt !== 0,
      stake: found.stake * GWEI,
      minimumStake,
      jailedUntil: found.jailedUntil,
    };
    this.#tellChange(before, this.#record);
  }

  #tellChange(before: OwnRecord | undefined, now: OwnRecord): void {
    const { logger } = this.#parts;
    const { jailedUntil } = now;
    if (jailedUntil !== 0 && jailedUntil !== before?.jailedUntil)
      logger.warn({ jailedUntil, head: this.#head }, 'this node is jailed');
    const missing = missingStake(now);
    if (now.registered && missing > 0n && missing !== (before && missingStake(before))) {
      const facts = { stake: formatTokenAmount(now.stake), missing: formatTokenAmount(missing) };
      logger.error(facts, 'the stake of this node is below the minimum: add what is missing');
    }
  }

  #mayReturn({ jailedUntil, stake, minimumStake }: OwnRecord): boolean {
    if (!this.#parts.autoUnjail || this.#returning || jailedUntil === 0) return false;
    return this.#head >= Math.max(jailedUntil, this.#retryAt) && stake >= minimumStake;
  }

  async #return({ jailedUntil }: OwnRecord): Promise<void> {
    const { sender, deployment, logger } = this.#parts;
    this.#returning = true;
    logger.info({ jailedUntil, head: this.#head }, 'the jail term is over: returning');
    void unjailNode(sender, deployment.addresses, { key: `unjail:${jailedUntil}` })
      .then(
        ({ blockNumber }) => {
          this.#failures = 0;
          this.#lastFailure = undefined;
          this.#retryAt = this.#head + FIRST_RETRY_BLOCKS;
          logger.info({ blockNumber }, 'back from jail');
        },
        (error: unknown) => {
          if (hasCode(error, 'CHAIN_CLOSED')) return;
          this.#retryAt = this.#head + Math.min(MOST_RETRY_BLOCKS, FIRST_RETRY_BLOCKS * 2 ** this.#failures);
          this.#failures += 1;
          this.#lastFailure = toMessage(error);
          logger.warn({ error, retryAt: this.#retryAt }, 'returning from jail failed');
        },
      )
      .finally(() => {
        this.#returning = false;
        this.#isStale = true;
      });
  }
}

/** Stake that has to be added before the node counts again, in token units. */
function missingStake({ stake, minimumStake }: OwnRecord): bigint {
  return stake < minimumStake ? minimumStake - stake : 0n;
}
