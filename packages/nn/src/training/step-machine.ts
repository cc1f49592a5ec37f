import type { BoundValue, EngineSession } from '../engine/types.ts';
import { NnError } from '../errors.ts';
import type { Model, TensorData } from '../graph/types.ts';

/** The scalars of a step: its number, counted from 1, and what dropout is seeded with. */
export type StepNumbers = { readonly step: number; readonly seed: number };

/**
 * Does the steps of a trainer in the engine's memory. A step is one run for each part of the batch, for which the caller
 * first writes `feed` memory, and then `finish`.
 */
export interface StepMachine {
  /** Parts of equal size that make up a batch. */
  readonly parts: number;
  /** Name, type and shape of a batch input or the target, of one part. */
  feed(name: string): BoundValue;
  memory(name: string): TensorData;
  /** Present state in the order of the layout; may be written between steps. */
  carried(): readonly TensorData[];
  runPart(part: number, numbers: StepNumbers): Promise<void>;
  /** The mean loss of the batch before the step. */
  finish(numbers: StepNumbers): Promise<number>;
  close(): Promise<void>;
}

/** Name, type and fixed shape of a graph's feed. */
export function feedOf(model: Model, name: string): BoundValue {
  const info = model.graph.inputs.find((input) => input.name === name);
  const shape = info?.shape.filter((size): size is number => typeof size === 'number');
  if (info !== undefined && shape?.length === info.shape.length) return { name, dtype: info.dtype, shape };
  throw new NnError({
    code: 'NN_SHAPE_MISMATCH',
    message: `feed "${name}" of the training step has shape [${info?.shape.join(', ') ?? ''}], which is not fixed`,
    hint: 'only the batch dimension of a model to train may be left open',
    details: { name, shape: info?.shape },
  });
}

/** Seed of one run's dropout: the spec's seed in the high 32 bits, the run in the low ones. */
export function runSeed(seed: number, run: number): bigint {
  return BigInt.asIntN(64, (BigInt(seed) << 32n) | BigInt.asUintN(32, BigInt(run)));
}

/** Writes a scalar feed, where there is one. */
export function writeScalar(
  feeds: ReadonlyMap<string, TensorData>,
  name: string | undefined,
  value: number | bigint,
): void {
  const data = name === undefined ? undefined : feeds.get(name);
  // The feed's type goes with the kind of number by the graph's own declaration.
  if (data !== undefined) data[0] = value as never;
}

/** Closes what is open when opening the rest fails. */
export async function closeOnFailure<T>(
  sessions: readonly EngineSession[],
  open: () => T | Promise<T>,
): Promise<T> {
  try {
    return await open();
  } catch (error) {
    for (const session of sessions) await session.close();
    throw error;
  }
}
