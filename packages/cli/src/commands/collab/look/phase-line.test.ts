import { type SessionSpec, type SessionState, termsForSession } from '@plexus/collab';
import { digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { lineOfPhase } from './phase-line.ts';

const spec: SessionSpec = {
  version: 1,
  model: digestOf(new Uint8Array(1)),
  modelBytes: 1,
  profile: 'native',
  training: { loss: 'mse', optimiser: { kind: 'sgd', learningRate: 0.1 }, batchSize: 8 },
  localSteps: 1,
  metric: 'loss',
  share: 0.1,
  format: 'fp16',
  aggregation: 'mean',
};
const terms = termsForSession(spec, {
  ...{ parameterServer: `0x${'1'.repeat(40)}`, minParticipants: 3, maxParticipants: 8, rounds: 5 },
  ...{ rewardPerRound: 0n, blockTimeMs: 1_000, joinMs: 100_000, updateMs: 600_000 },
});
// Of a session only what the line is about.
const session = (facts: Partial<SessionState>) =>
  ({
    ...{ terms, phase: 'gathering', phaseBlock: 10, lastEventAt: 10, round: 0, active: 0b11n },
    ...{ updated: 0n, rated: 0n, revealed: 0n },
    ...facts,
  }) as SessionState;

describe('the line about where a session stands', () => {
  it('says what the first round waits for', () => {
    expect(lineOfPhase(session({}), 20, 1_000)).toBe('2 joined; begins with 8, or in 1 min 30 s with 3');
    expect(lineOfPhase(session({}), 500, 1_000)).toBe('2 joined; begins with 3');
  });

  it('says how many have done their part and how long others are waited for', () => {
    const line = lineOfPhase(
      session({ phase: 'updating', active: 0b111n, updated: 0b1n, round: 1 }),
      20,
      1_000,
    );
    expect(line).toBe('round 2 of 5, at most 9 min 50 s more: training and sending (1 of 3 have)');
  });
});
