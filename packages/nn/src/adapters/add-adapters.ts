import { createRandom } from '@plexus/core';
import { streamSeed } from '../builder/initialise.ts';
import type { Model } from '../graph/types.ts';
import { type AdaptedModel, insertAdapters } from './insert-adapters.ts';

export type AdapterOptions = {
  /** Columns of A and rows of B; at most the smaller side of every adapted weight. */
  readonly rank: number;
  /** The adapters count alpha ÷ rank. Default: the rank, so that they count 1. */
  readonly alpha?: number;
  /** Patterns (`*` for any text) of the weights to adapt. Default: all that can be. */
  readonly match?: readonly string[];
  /** Of the values A begins with. Default: 0. */
  readonly seed?: bigint | number;
};

/**
 * Puts low-rank adapters beside weights of MatMul and Gemm: W counts as W + (alpha ÷ rank)·A·B, with A [inputs rank]
 * drawn evenly from ±1/√inputs and B [rank outputs] zero, so that the model computes what it did. Trained with
 * `train: trainablePatterns`, only A and B are state. Source: Hu et al., "LoRA", 2021.
 *
 * Throws `NN_SPEC_INVALID` for a rank or alpha that makes no sense, for a pattern that no adaptable weight matches (with the
 * names close to it), and for a model that has adapters already.
 */
export function addLowRankAdapters(model: Model, options: AdapterOptions): AdaptedModel {
  const { rank, alpha = rank, match = ['*'], seed = 0 } = options;
  return insertAdapters(model, { rank, alpha, match }, ({ name, inputs, outputs }) => {
    const random = createRandom(streamSeed(seed, 'adapter', name));
    const bound = 1 / Math.sqrt(inputs);
    const a = Float32Array.from({ length: inputs * rank }, () => (2 * random.nextFloat() - 1) * bound);
    return {
      a: { dtype: 'float32', shape: [inputs, rank], data: a },
      b: { dtype: 'float32', shape: [rank, outputs], data: new Float32Array(rank * outputs) },
    };
  });
}
