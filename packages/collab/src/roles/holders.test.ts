import { type Address, digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import {
  accountOf,
  digestNamed,
  foldLines,
  revealedRound,
  testTerms,
} from '../../test/support/session-log.ts';
import type { CommittedUpdate, RoundState } from '../view/session-state.ts';
import { getFromAny, holdersOf, holdersOfUpdate } from './holders.ts';

const session = foldLines(...revealedRound);
const round = session.rounds.get(0) as RoundState;
const server = testTerms.parameterServer;
const opener = accountOf(50);
const members = [1, 2, 3, 4].map(accountOf);

describe('who should have the models of a session', () => {
  it('is its last publisher first, then parameter server, opener and participants, each once', () => {
    expect(holdersOf(session)).toEqual([server, opener, ...members]);
    const publishedBy = (publisher: Address, rejected: boolean) => {
      const publication = { publisher, modelDigest: digestNamed('next'), rejected, attested: [] };
      return { ...session, rounds: new Map([[0, { ...round, publications: [publication] }]]) };
    };
    const [third] = [accountOf(3)];
    expect(holdersOf(publishedBy(third, false))).toEqual([
      ...[third, server, opener],
      ...[accountOf(1), accountOf(2), accountOf(4)],
    ]);
    expect(holdersOf(publishedBy(third, true))[0]).toBe(server);
  });
});

describe('who should have an update', () => {
  const committed = round.updates.get(1) as CommittedUpdate;

  it('is its sender, the parameter server, and everybody else, begun with another one by each who asks', () => {
    expect(holdersOfUpdate(session, round, committed)).toEqual([
      accountOf(2),
      server,
      ...[1, 3, 4].map(accountOf),
    ]);
    expect(holdersOfUpdate(session, round, committed, accountOf(3))).toEqual([
      ...[accountOf(2), server],
      ...[4, 1].map(accountOf),
    ]);
  });
});

describe('asking for an artifact', () => {
  it('asks eight at most, for a time that grows with the bytes up to ten minutes', async () => {
    const bytes = Uint8Array.of(1);
    const asked: unknown[] = [];
    const artifacts = {
      get: async (_: unknown, options?: object) => {
        asked.push(options);
        return bytes;
      },
    };
    const many = Array.from({ length: 12 }, (_, i) => accountOf(i + 1));
    expect(await getFromAny(artifacts, digestOf(bytes), many, 2 ** 20)).toBe(bytes);
    await getFromAny(artifacts, digestOf(bytes), [], 2 ** 40);
    expect(asked).toEqual([
      { maxBytes: 2 ** 20, deadlineMs: 11_024, from: accountOf(1), others: many.slice(1, 8) },
      { maxBytes: 2 ** 40, deadlineMs: 600_000, others: [] },
    ]);
  });
});
