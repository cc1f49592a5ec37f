import {
  BEST_SCORE,
  type CollabEvent,
  createSessionPlan,
  encodeRow,
  INVALID_SCORE,
  maskOf,
  type PlacedEvent,
  parseSessionSpec,
  SessionView,
  termsForSession,
} from '@plexus/collab';
import { type Address, bytesToHex, digestOf, type Hash, keccak } from '@plexus/core';
import { createMlp, writeModel } from '@plexus/nn';
import { beforeAll, describe, expect, it } from 'vitest';
import { phaseStretches } from './phase-stretches.ts';
import { gatherFacts, type SessionFacts } from './session-facts.ts';
import { renderSessionPage } from './session-page.ts';

const EVIL = '</title><script>alert("x")</script>';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const accountOf = (n: number): Address => `0x${n.toString(16).padStart(40, '0')}`;
const hashOf = (text: string): Hash => keccak(bytesOf(text));
const modelBytes = writeModel(createMlp({ inputSize: 2, hidden: [3], outputs: 2, seed: 1 }));
const spec = parseSessionSpec({
  version: 1,
  model: digestOf(modelBytes),
  modelBytes: modelBytes.length,
  profile: 'native',
  training: { loss: 'softmax-cross-entropy', optimiser: { kind: 'sgd', learningRate: 0.1 }, batchSize: 8 },
  localSteps: 5,
  metric: 'accuracy',
  share: 0.1,
  format: 'fp16',
  aggregation: 'mean',
  columns: ['age', EVIL],
  label: 'outcome',
  classes: ['<b>healthy</b>', 'ill'],
});
const terms = termsForSession(spec, {
  ...{ parameterServer: accountOf(50), minParticipants: 3, maxParticipants: 4, selected: 2, rounds: 2 },
  ...{ rewardPerRound: 10n ** 18n, blockTimeMs: 1_000 },
});
const slots = [0, 1, 2, 3];
const updates = slots.map((slot) => bytesOf(`no update ${slot}`));

type Name = CollabEvent['name'];
type Args<N extends Name> = Omit<Extract<CollabEvent, { name: N }>['args'], 'sessionId'>;
const log: PlacedEvent[] = [];

function happen<N extends Name>(blockNumber: number, name: N, args: Args<N>): void {
  // A name and its arguments make an event; TypeScript cannot see that for a name that is not fixed.
  const event = { name, args: { sessionId: 1n, ...args } } as unknown as CollabEvent;
  const [blockHash, logIndex] = [hashOf(`block ${blockNumber}`), log.length];
  log.push({ event, blockNumber, blockHash, logIndex, transactionHash: hashOf(`tx ${logIndex}`) });
}

function play(): void {
  happen(1, 'SessionOpened', { opener: accountOf(50), terms });
  for (const slot of slots) happen(2 + slot, 'ParticipantJoined', { participant: accountOf(slot + 1), slot });
  const round = 0;
  const active = maskOf(slots);
  happen(10, 'RoundStarted', { round, modelDigest: spec.model, active });
  for (const slot of slots) {
    const digest = digestOf(updates[slot] as Uint8Array);
    happen(12 + slot, 'UpdateCommitted', { round, participant: accountOf(slot + 1), slot, digest });
  }
  for (const slot of slots) {
    const commitment = hashOf(`rating ${slot}`);
    happen(20, 'RatingsCommitted', { round, rater: accountOf(slot + 1), slot, commitment });
  }
  for (const rater of slots) {
    const scores = slots
      .filter((slot) => slot !== rater)
      .map(
        (slot) => [slot, slot === 3 ? INVALID_SCORE : Math.round((BEST_SCORE * (slot + 5)) / 10)] as const,
      );
    const row = encodeRow({ rater, scores: new Map(scores) }, slots);
    const [shown, order] = [bytesToHex(row.scores), bytesToHex(row.order)];
    const salt = hashOf(`salt ${rater}`);
    happen(23, 'RatingsRevealed', {
      round,
      rater: accountOf(rater + 1),
      slot: rater,
      scores: shown,
      order,
      salt,
    });
  }
  const selected = maskOf([1, 2]);
  happen(24, 'RoundRanked', { round, selected, invalid: maskOf([3]) });
  const modelDigest = digestOf(bytesOf('next model'));
  happen(26, 'ModelPublished', { round, publisher: accountOf(50), modelDigest });
  happen(30, 'RoundClosed', { round, modelDigest, selected, rewardEach: 5n * 10n ** 17n });
  const reason: Hash = `0x${Buffer.from('invalid').toString('hex').padEnd(64, '0')}`;
  happen(30, 'ParticipantRemoved', { participant: accountOf(4), slot: 3, reason });
}

let facts: SessionFacts;
beforeAll(async () => {
  play();
  const view = new SessionView();
  for (const placed of log) view.apply(placed);
  const session = view.session(1n);
  if (session === undefined) throw new Error('the session was not opened');
  const byDigest = new Map(updates.map((bytes) => [digestOf(bytes), bytes]));
  facts = await gatherFacts({
    ...{
      session,
      log,
      phase: 'updating',
      plan: createSessionPlan(spec, createMlp({ inputSize: 2, hidden: [3], outputs: 2 })),
    },
    artifacts: {
      get: async (digest) => {
        const found = byDigest.get(digest);
        if (found === undefined) throw new Error('not at hand');
        return found;
      },
    },
    chain: { chainId: 1, sessions: accountOf(60), timestampMs: async (block) => 1_000 * block },
    signer: { recover: async () => accountOf(1) },
    measured: [0, 1].map((round) => ({ round, measure: { accuracy: 0.5 + 0.25 * round, loss: 1 } })),
    measuredOn: EVIL,
    nameOf: (account) => (account === accountOf(2) ? EVIL : `name-${Number(account)}`),
  });
});

describe('the page of a session', () => {
  it('shows what everybody sent, how it was rated, and what came of it', () => {
    const page = renderSessionPage(facts);
    expect(page.match(/<svg class="plexus-chart"/g)).toHaveLength(5);
    expect(page).toContain('Evaluation matrix of round 1');
    expect(page).toContain('not among the best');
    expect(page).toMatch(/name-4<\/th>.*invalid: .*out: most raters found its update invalid/);
    expect(page).toContain('75.0 %');
    expect(page).toContain(spec.model);
    expect(page).not.toMatch(/NaN|undefined|\[object/);
  });

  it('runs and fetches nothing, whatever strangers called themselves, their columns and their classes', () => {
    const page = renderSessionPage(facts);
    expect(page).not.toMatch(/<script|<b>|<img|<link|https?:\/\/(?!www\.w3\.org\/2000\/svg)|\son\w+=/i);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain("default-src 'none'");
  });

  it('is drawn before anything has happened as well', async () => {
    const view = new SessionView();
    for (const placed of log.slice(0, 2)) view.apply(placed);
    const session = view.session(1n);
    if (session === undefined) throw new Error('the session was not opened');
    const page = renderSessionPage({
      ...{ ...facts, session, phase: 'gathering', plan: undefined, rounds: [], measured: [] },
      timeline: phaseStretches(log.slice(0, 2)),
    });
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('counts the blocks of every phase from the transactions that ended it', () => {
    expect(phaseStretches(log)).toEqual([
      { name: 'opening', stretches: [{ phase: 'joining', from: 1, to: 10 }] },
      {
        name: 'round 1',
        stretches: [
          { phase: 'updating', from: 10, to: 15 },
          { phase: 'rating', from: 15, to: 20 },
          { phase: 'revealing', from: 20, to: 23 },
          { phase: 'ranking', from: 23, to: 24 },
          { phase: 'publishing', from: 24, to: 26 },
          { phase: 'challenging', from: 26, to: 30 },
        ],
      },
    ]);
  });
});
