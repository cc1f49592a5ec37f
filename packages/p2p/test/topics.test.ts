import { waitUntil } from '@plexus/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TopicValidator } from '../src/topics.ts';
import { type TestHost, TestNetwork } from './network.ts';

const topic = '/plexus/test/1';
const encode = (text: string) => new TextEncoder().encode(text);

describe('topics in a line of three hosts', () => {
  let network: TestNetwork;
  let hosts: [TestHost, TestHost, TestHost];
  let received: string[][];

  const validate: TopicValidator = (bytes) => {
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith('bad')) return { verdict: 'reject', reason: 'starts with bad' };
    return text.startsWith('old') ? 'ignore' : 'accept';
  };

  beforeEach(async () => {
    network = new TestNetwork();
    hosts = await Promise.all([network.host(), network.host(), network.host()]);
    const [a, b, c] = hosts;
    received = hosts.map(() => []);
    const [ofA, ofB, ofC] = received as [string[], string[], string[]];
    const keep = (into: string[]) => (bytes: Uint8Array, from: string) => {
      into.push(`${from === a.peerId ? 'a' : 'other'}: ${new TextDecoder().decode(bytes)}`);
    };
    a.subscribe(topic, () => 'accept', keep(ofA));
    b.subscribe(topic, validate, keep(ofB));
    c.subscribe(topic, () => 'accept', keep(ofC));
    await Promise.all([a.connect(b.address), b.connect(c.address)]);
    await waitUntil(
      () =>
        a.subscribers(topic).length === 1 &&
        b.subscribers(topic).length === 2 &&
        c.subscribers(topic).length === 1,
      { what: 'subscriptions', timeoutMs: 10_000 },
    );
  });
  afterEach(() => network.stop());

  it('passes on what is accepted, and neither handles nor passes on the rest', async () => {
    const [a, b] = hosts;
    const verdicts: string[] = [];
    b.onVerdict(({ peerId, verdict, about }) => verdicts.push(`${peerId === a.peerId} ${about} ${verdict}`));
    const republish = async () => {
      await a.publish(topic, encode('bad news'));
      await a.publish(topic, encode('old news'));
      await a.publish(topic, encode(`news ${verdicts.length}`));
    };
    await waitUntil(
      async () => {
        if (received[2]?.length) return true;
        await republish();
        return false;
      },
      { what: 'news at the far end', timeoutMs: 15_000, intervalMs: 200 },
    );
    for (const texts of received.slice(1)) {
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => !text.startsWith('a: news'))).toEqual([]);
    }
    expect(received[0]).toEqual([]);
    expect(new Set(verdicts.slice(0, 3))).toEqual(
      new Set(['reject', 'ignore', 'accept'].map((verdict) => `true ${topic} ${verdict}`)),
    );
  });

  it('publishes nothing over the limit, to nobody twice, and has one subscriber a topic', async () => {
    const [a] = hosts;
    const oversize = new Uint8Array(a.limits.maxTopicMessageBytes + 1);
    await expect(a.publish(topic, oversize)).rejects.toMatchObject({ code: 'P2P_TOPIC_MESSAGE_TOO_LARGE' });
    expect(() =>
      a.subscribe(
        topic,
        () => 'accept',
        () => {},
      ),
    ).toThrow(expect.objectContaining({ code: 'P2P_TOPIC_TAKEN' }));
    expect(await a.publish('/plexus/nobody/1', encode('hello?'))).toBe(0);
  });

  it('rejects a message over the receiver’s limit before its validator sees it', async () => {
    const small = await network.host({ limits: { maxTopicMessageBytes: 100 } });
    const seen: number[] = [];
    const reasons: string[] = [];
    small.subscribe(
      topic,
      (bytes) => {
        seen.push(bytes.byteLength);
        return 'accept';
      },
      () => {},
    );
    small.onVerdict(({ reason }) => reasons.push(reason));
    const [a] = hosts;
    await small.connect(a.address);
    await waitUntil(() => a.subscribers(topic).includes(small.peerId), {
      what: 'subscription',
      timeoutMs: 10_000,
    });
    await a.publish(topic, new Uint8Array(101));
    await waitUntil(() => reasons.some((reason) => reason.includes('101 bytes')), {
      what: 'a verdict',
      timeoutMs: 10_000,
    });
    expect(seen).toEqual([]);
  });

  it('hears nothing any more after unsubscribing', async () => {
    const [a] = hosts;
    const d = await network.host();
    const unsubscribe = d.subscribe(
      topic,
      () => 'accept',
      () => {},
    );
    await d.connect(a.address);
    const options = { what: 'subscription', timeoutMs: 10_000 };
    await waitUntil(() => a.subscribers(topic).includes(d.peerId), options);
    unsubscribe();
    await waitUntil(() => !a.subscribers(topic).includes(d.peerId), options);
  });
});
