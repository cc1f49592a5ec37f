import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom, waitUntil } from '@plexus/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAmongProcesses, type SessionOfProcesses } from './support/session-of-processes.ts';

const SEED = 20_261_121;
const KILL_POINTS = 20;
const MOST_BLOCKS = 8;
const PARTICIPANTS = 3;
const ROUNDS = 8;
const VICTIMS = ['chain', 0, 1, 2, 3] as const;

let folder: string;
const sessions: SessionOfProcesses[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-collab-kill-'));
});
afterAll(async () => {
  await Promise.all(sessions.map((session) => session.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function open(name: string): Promise<SessionOfProcesses> {
  const session = await openAmongProcesses(join(folder, name), {
    participants: PARTICIPANTS,
    rounds: ROUNDS,
  });
  sessions.push(session);
  return session;
}

const until = (what: string, condition: () => boolean) =>
  waitUntil(condition, { what, timeoutMs: 120_000, intervalMs: 20 });

/** Kills everything in turn, each time a seeded number of blocks after the session has taken a step. Says in which phases. */
async function killAll(session: SessionOfProcesses): Promise<readonly string[]> {
  const random = createRandom(SEED);
  const killed: string[] = [];
  let last = '';
  while (killed.length < KILL_POINTS) {
    const victim = VICTIMS[killed.length % VICTIMS.length] ?? 'chain';
    if (victim !== 'chain') await session.atWork(victim);
    await until(`a step after "${last}"`, () => session.progress() !== last);
    const from = session.headNumber() + random.nextBelow(MOST_BLOCKS + 1);
    await until(`block ${from}`, () => session.headNumber() >= from);
    expect(session.isOver(), `over after ${killed.length} kills`).toBe(false);
    last = session.progress();
    if (victim === 'chain') await session.killChain();
    else await session.kill(victim);
    killed.push(`${victim} in ${last}`);
  }
  return killed;
}

describe('processes of a session killed with SIGKILL at seeded moments', () => {
  it(`end with the same updates, rows, models and money as if nobody had died, and nobody is punished: ${KILL_POINTS} kills`, async () => {
    const undisturbed = async () => {
      const session = await open('undisturbed');
      return { ends: await session.ends(), outcome: await session.outcome() };
    };
    const disturbed = async () => {
      const session = await open('disturbed');
      // slots are given in the order in which participants come, and sums of floats depend on slots
      await session.untilKept();
      const killed = await killAll(session);
      return { killed, ends: await session.ends(), outcome: await session.outcome() };
    };
    const [expected, { killed, ends, outcome }] = await Promise.all([undisturbed(), disturbed()]);
    expect(outcome).toEqual(expected.outcome);
    expect(ends).toEqual(expected.ends);
    expect(ends.every((end) => end.startsWith('over: ended'))).toBe(true);
    expect(outcome.reasons).toEqual(Array.from({ length: PARTICIPANTS }, () => 'left'));
    expect(outcome.gained).toBe(0n);
    expect(new Set(killed.map((text) => text.split(' ')[4])).size).toBeGreaterThan(2);
  }, 900_000);
});
