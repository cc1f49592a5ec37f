import { createRandom, formatTokenAmount, sameAddress } from '@plexus/core';
import { createDataset, type Dataset } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flipLabels } from '../src/attacks/flip-labels.ts';
import { lieAboutRatings } from '../src/attacks/lie-about-ratings.ts';
import { exportSessionModel } from '../src/client/export-session-model.ts';
import { slotsOf } from '../src/rules/masks.ts';
import { accuracyOf } from './support/accuracy-of.ts';
import { type CollabNetwork, type Member, startCollabNetwork } from './support/collab-network.ts';
import { labelsOf } from './support/digits.ts';
import { PeerExchange } from './support/peer-exchange.ts';

const ALPHA = 1;
const ROUNDS = 4;
/** A phase ends when everybody is done; nobody is late on a busy machine. */
const LONG = 120_000;
const HONEST = [0, 1, 2, 3, 4, 5, 6, 7];
const SIGN_FLIPPERS = [8, 9];
const LABEL_FLIPPERS = [10, 11];
/** Also turns its row of ratings round. */
const LIAR = 11;
const EVERYBODY = [...HONEST, ...SIGN_FLIPPERS, ...LABEL_FLIPPERS];

const peers = new PeerExchange();
let network: CollabNetwork;
beforeAll(async () => {
  network = await startCollabNetwork(EVERYBODY.length, { alpha: ALPHA, peers });
}, 300_000);
afterAll(() => network.stop());

const member = (i: number): Member => network.members[i] as Member;

function withFlippedLabels(data: Dataset): Dataset {
  const flipped = flipLabels(labelsOf(data), 10);
  return createDataset(data.inputs, { dtype: 'int64', shape: [data.count], data: flipped });
}

function join(sessionId: bigint, i: number) {
  if (SIGN_FLIPPERS.includes(i))
    return network.participant(sessionId, i, { changeDelta: (delta) => delta.map((value) => -3 * value) });
  if (!LABEL_FLIPPERS.includes(i)) return network.participant(sessionId, i);
  const { training, validation } = member(i).data;
  const lies = {
    changeScores: (scores: ReadonlyMap<number, number>) =>
      lieAboutRatings('invert', scores, new Set(), createRandom(1)),
  };
  return network.participant(sessionId, i, i === LIAR ? lies : {}, {
    data: { training: withFlippedLabels(training), validation },
  });
}

/** Runs a session among these members; how right its model is on rows nobody had, how often each was selected, what it took. */
async function run(members: readonly number[]) {
  const [began, bytes] = [Date.now(), peers.servedBytes()];
  const sessionId = await network.open(
    {
      ...{ rounds: ROUNDS, selected: 4, rule: 'median-rank' },
      ...{ minParticipants: members.length, maxParticipants: members.length },
      ...{ joinMs: LONG, updateMs: LONG, rateMs: LONG, revealMs: LONG, publishMs: LONG },
    },
    { localSteps: 20, clipUpdates: 'median' },
  );
  await network.until(() => network.tracker.view.session(sessionId));
  const roles = members.map((i) => join(sessionId, i));
  const server = network.server(sessionId);
  await Promise.all([...roles, server].map((role) => role.start()));
  const ends = await Promise.all(roles.map((role) => role.over));
  await Promise.all([...roles, server].map((role) => role.stop()));
  const session = network.session(sessionId);
  const model = await exportSessionModel(session, network.openerArtifacts);
  const accuracy = await accuracyOf(network, sessionId, model);
  await network.verify(sessionId);
  const log = network.tracker.view.log(sessionId);
  const rounds = [...session.rounds.values()];
  const winsOf = (i: number) =>
    rounds.filter(({ accounts, closed }) =>
      slotsOf(closed?.selected ?? 0n).some((slot) =>
        sameAddress(accounts.get(slot) ?? '0x', member(i).account),
      ),
    ).length;
  return {
    ends,
    accuracy,
    removals: session.removals.map(({ reason }) => reason),
    wins: new Map(members.map((i) => [i, winsOf(i)])),
    transactions: new Set(log.map(({ transactionHash }) => transactionHash)).size,
    bytes: peers.servedBytes() - bytes,
    elapsedMs: Date.now() - began,
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('twelve participants with unequal data over real connections, four of them attackers', () => {
  it('learn nearly as well as the honest ones alone, who are selected more often than any attacker', async () => {
    const money = await network.moneyOfAll();
    const clean = await run(HONEST);
    const attacked = await run(EVERYBODY);
    for (const [name, { accuracy, wins, transactions, bytes, elapsedMs }] of Object.entries({
      clean,
      attacked,
    }))
      process.stderr.write(
        `${name}: ${(100 * accuracy).toFixed(1)} % right, selected ${[...wins.values()].join(' ')} times, ${transactions} transactions, ${bytes} bytes between peers, ${(elapsedMs / 1000).toFixed(1)} s\n`,
      );
    expect(clean.accuracy).toBeGreaterThan(0.5);
    expect(attacked.accuracy).toBeGreaterThan(clean.accuracy - 0.08);
    const winsOf = (members: readonly number[]) => members.map((i) => attacked.wins.get(i) ?? 0);
    const attackers = [...SIGN_FLIPPERS, ...LABEL_FLIPPERS];
    expect(mean(winsOf(HONEST))).toBeGreaterThan(2 * mean(winsOf(attackers)));
    expect(winsOf(SIGN_FLIPPERS)).toEqual([0, 0]);
    expect(attacked.ends).toEqual(EVERYBODY.map(() => 'ended'));
    expect(attacked.removals).toEqual(EVERYBODY.map(() => 'left'));
    expect(formatTokenAmount(await network.moneyOfAll())).toBe(formatTokenAmount(money));
  }, 900_000);
});
