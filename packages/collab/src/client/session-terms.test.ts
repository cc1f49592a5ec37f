import { digestOf } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import type { SessionSpec } from '../rules/spec.ts';
import { type SessionTermsOptions, termsForSession } from './session-terms.ts';

const spec: SessionSpec = {
  version: 1,
  model: digestOf(Uint8Array.of(1)),
  modelBytes: 1,
  profile: 'native',
  training: { loss: 'mse', optimiser: { kind: 'sgd', learningRate: 0.1 }, batchSize: 4 },
  localSteps: 1,
  metric: 'loss',
  share: 0.1,
  format: 'fp16',
  aggregation: 'mean',
};
const terms = (change: Partial<SessionTermsOptions>) =>
  termsForSession(spec, {
    parameterServer: `0x${'11'.repeat(20)}`,
    minParticipants: 3,
    maxParticipants: 8,
    rounds: 2,
    rewardPerRound: 10n ** 18n,
    blockTimeMs: 1_000,
    ...change,
  });
const refusal = (field: string) =>
  expect.objectContaining({
    code: 'COLLAB_SPEC_INVALID',
    details: expect.objectContaining({ field }),
  });

describe('the terms of a session', () => {
  it('take up to 255 participants', () => {
    expect(terms({ maxParticipants: 255 })).toMatchObject({ maxParticipants: 255, selected: 128 });
    expect(() => terms({ maxParticipants: 256 })).toThrow(refusal('maxParticipants'));
  });

  it('let stake count only where the contract ranks', () => {
    expect(terms({ maxParticipants: 64, weightCapBps: 2_000 }).weightCapBps).toBe(2_000);
    expect(terms({ maxParticipants: 65 }).weightCapBps).toBe(0);
    expect(() => terms({ maxParticipants: 65, weightCapBps: 1 })).toThrow(refusal('weightCapBps'));
  });

  it('give a phase the time that was asked for, or say how much there can be', () => {
    expect(terms({ updateMs: 18 * 3_600_000 }).updateBlocks).toBe(64_800);
    expect(terms({ updateMs: 1 }).updateBlocks).toBe(5);
    expect(() => terms({ updateMs: 3 * 86_400_000 })).toThrow(refusal('updateMs'));
    expect(() => terms({ updateMs: 3 * 86_400_000 })).toThrow(
      expect.objectContaining({ hint: 'give at most 1092 minutes on this chain' }),
    );
    expect(terms({ blockTimeMs: 1 }).joinBlocks).toBe(65_535);
  });
});
