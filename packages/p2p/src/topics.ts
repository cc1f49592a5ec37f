import { type GossipSub, type Message, TopicValidatorResult } from '@libp2p/gossipsub';
import type { PeerId as Libp2pPeerId } from '@libp2p/interface';
import { toMessage } from '@plexus/core';
import { P2pError } from './errors.ts';
import { type PeerId, toPeerId } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import type { P2pLogger } from './logger.ts';
import { type Judgement, type PeerLedger, toVerdict, type Verdict } from './verdicts.ts';

/** Judges a message before it is used or passed on. `from` is the signed author, not who passed it on. */
export type TopicValidator = (bytes: Uint8Array, from: PeerId) => Judgement | Promise<Judgement>;

export type TopicHandler = (bytes: Uint8Array, from: PeerId) => void;

export type TopicComponents = {
  readonly gossip: GossipSub;
  readonly limits: P2pLimits;
  readonly ledger: PeerLedger;
  readonly logger: P2pLogger;
};

const RESULTS: Readonly<Record<Verdict, TopicValidatorResult>> = {
  accept: TopicValidatorResult.Accept,
  ignore: TopicValidatorResult.Ignore,
  reject: TopicValidatorResult.Reject,
};

/** Publish and subscribe (K20): only messages that were judged `accept` are handled here or passed on to others. */
export class Topics {
  readonly #components: TopicComponents;
  readonly #handlers = new Map<string, TopicHandler>();

  constructor(components: TopicComponents) {
    this.#components = components;
    components.gossip.addEventListener('message', (event) => this.#deliver(event.detail));
  }

  /** Sends to everybody subscribed; returns how many neighbours took it. Throws `P2P_TOPIC_MESSAGE_TOO_LARGE`. */
  async publish(topic: string, bytes: Uint8Array): Promise<number> {
    const { gossip, limits } = this.#components;
    if (bytes.byteLength > limits.maxTopicMessageBytes) {
      throw new P2pError({
        code: 'P2P_TOPIC_MESSAGE_TOO_LARGE',
        message: `message of ${bytes.byteLength} bytes for ${topic}, at most ${limits.maxTopicMessageBytes} are allowed`,
        hint: 'publish the digest of an artifact instead',
        details: { topic, size: bytes.byteLength },
      });
    }
    return (await gossip.publish(topic, bytes)).recipients.length;
  }

  /** Returns the way to unsubscribe. Throws `P2P_TOPIC_TAKEN`. */
  subscribe(topic: string, validate: TopicValidator, handler: TopicHandler): () => void {
    const { gossip } = this.#components;
    if (this.#handlers.has(topic)) {
      throw new P2pError({
        code: 'P2P_TOPIC_TAKEN',
        message: `topic ${topic} already has a subscriber`,
        hint: 'a topic has one validator; unsubscribe it first',
        details: { topic },
      });
    }
    this.#handlers.set(topic, handler);
    gossip.topicValidators.set(topic, (source, message) => this.#judge(source, message, validate));
    gossip.subscribe(topic);
    return () => {
      if (this.#handlers.get(topic) !== handler) return;
      this.#handlers.delete(topic);
      gossip.topicValidators.delete(topic);
      gossip.unsubscribe(topic);
    };
  }

  /** Connected peers subscribed to a topic, as far as we know. */
  subscribers(topic: string): readonly PeerId[] {
    return this.#components.gossip.getSubscribers(topic).map(toPeerId);
  }

  async #judge(
    source: Libp2pPeerId,
    message: Message,
    validate: TopicValidator,
  ): Promise<TopicValidatorResult> {
    const { ledger, limits, logger } = this.#components;
    const from = message.type === 'signed' ? toPeerId(message.from) : undefined;
    let judged: { readonly verdict: Verdict; readonly reason: string };
    if (from === undefined) judged = { verdict: 'reject', reason: 'the message is not signed' };
    else if (message.data.byteLength > limits.maxTopicMessageBytes) {
      judged = { verdict: 'reject', reason: `the message has ${message.data.byteLength} bytes` };
    } else {
      try {
        judged = toVerdict(await validate(message.data, from));
      } catch (error) {
        logger.warn({ topic: message.topic, from, error }, 'a topic validator failed');
        judged = { verdict: 'ignore', reason: `our validator failed: ${toMessage(error)}` };
      }
    }
    ledger.record(toPeerId(source), judged.verdict, judged.reason, message.topic);
    return RESULTS[judged.verdict];
  }

  #deliver(message: Message): void {
    if (message.type !== 'signed') return;
    const from = toPeerId(message.from);
    try {
      this.#handlers.get(message.topic)?.(message.data, from);
    } catch (error) {
      this.#components.logger.warn({ topic: message.topic, from, error }, 'a topic handler failed');
    }
  }
}
