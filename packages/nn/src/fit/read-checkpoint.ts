import { hasCode, toMessage } from '@plexus/core';
import { NnError } from '../errors.ts';
import { type Checkpoint, decodeCheckpoint, type RunIdentity } from './checkpoint-bytes.ts';
import type { CheckpointStore } from './checkpoint-store.ts';
import type { ResumeEvent } from './types.ts';

export type FoundCheckpoint = {
  readonly checkpoint: Checkpoint;
  readonly damaged: ResumeEvent['damaged'];
};

/**
 * The newest checkpoint of a store that is whole, with those that were passed over. Undefined for an empty store. Throws
 * `NN_CHECKPOINT_MALFORMED` when there are checkpoints and none is whole.
 */
export async function findLatestCheckpoint(store: CheckpointStore): Promise<FoundCheckpoint | undefined> {
  const steps = await store.list();
  const damaged: { step: number; reason: string }[] = [];
  for (const step of steps.toReversed()) {
    try {
      return { checkpoint: decodeCheckpoint(await store.get(step)), damaged };
    } catch (error) {
      if (!hasCode(error, 'NN_CHECKPOINT_MALFORMED')) throw error;
      damaged.push({ step, reason: toMessage(error) });
    }
  }
  if (damaged.length === 0) return undefined;
  throw new NnError({
    code: 'NN_CHECKPOINT_MALFORMED',
    message: `all ${damaged.length} checkpoints are damaged; the newest: ${damaged[0]?.reason}`,
    hint: 'begin anew without resume, or bring back an older copy',
    details: { damaged },
  });
}

const subjects: Readonly<Record<keyof RunIdentity, string>> = {
  model: 'another model',
  spec: 'another training spec',
  data: 'other training data',
  lastBatch: 'another lastBatch',
  engine: 'another engine',
};

/** Throws `NN_CHECKPOINT_MISMATCH` naming the first thing that differs. */
export function assertSameRun(found: RunIdentity, expected: RunIdentity): void {
  for (const key of Object.keys(subjects) as (keyof RunIdentity)[]) {
    if (found[key] === expected[key]) continue;
    throw new NnError({
      code: 'NN_CHECKPOINT_MISMATCH',
      message: `the checkpoint is of ${subjects[key]}: ${found[key]}, not ${expected[key]}`,
      hint: 'go on with what the run began with; to train a trained model on differently, begin anew with it',
      details: { what: key, found: found[key], expected: expected[key] },
    });
  }
}
