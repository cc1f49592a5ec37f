import { type Digest, digestOf } from '@plexus/core';
import { NnError } from '../errors.ts';
import {
  assertLayout,
  readStateBody,
  readStateHeader,
  type StateHeader,
  writeHeader,
} from './state-bytes.ts';

/**
 * A weighted mean of states, built up one state at a time. Sums are float64 in the order of `add`, so the same states
 * in the same order give the same bytes everywhere; another order may round differently. States that are all equal
 * average to themselves.
 */
export interface StateAverage {
  /** Adds one state. Throws `NN_STATE_MALFORMED` (also for another layout), `NN_NOT_FINITE`, `NN_SPEC_INVALID` for a weight that is not positive. */
  add(state: Uint8Array, weight?: number): void;
  /** Digest of the sums so far: only who added the same states in the same order knows it. */
  partialDigest(): Digest;
  /** The mean as state bytes; its step count is the largest one added. Throws `NN_DATA_EMPTY` when nothing was added. */
  finish(): Uint8Array;
}

type Sums = {
  readonly header: StateHeader;
  readonly elements: Float64Array;
  readonly byteLength: number;
  weight: number;
  stepCount: number;
};

function empty(): NnError {
  return new NnError({
    code: 'NN_DATA_EMPTY',
    message: 'no state was given to average',
    hint: 'add at least one state',
  });
}

export function createStateAverage(): StateAverage {
  let sums: Sums | undefined;
  let count = 0;
  return {
    add: (state, weight = 1) => {
      if (!(Number.isFinite(weight) && weight > 0)) {
        throw new NnError({
          code: 'NN_SPEC_INVALID',
          message: `the weight of state ${count} is ${weight}`,
          hint: 'weights are positive numbers, such as the rows behind each state',
          details: { weight, index: count },
        });
      }
      const header = readStateHeader(state);
      if (sums !== undefined) {
        assertLayout(header, { digest: sums.header.layout, elementCount: sums.header.elementCount });
      }
      const body = readStateBody(state);
      sums ??= {
        header,
        elements: new Float64Array(header.elementCount),
        byteLength: state.byteLength,
        weight: 0,
        stepCount: 0,
      };
      const { elements } = sums;
      for (let i = 0; i < body.length; i++) {
        elements[i] = (elements[i] as number) + weight * (body[i] as number);
      }
      sums.weight += weight;
      sums.stepCount = Math.max(sums.stepCount, header.stepCount);
      count++;
    },
    partialDigest: () => {
      if (sums === undefined) throw empty();
      const totals = new Float64Array([count, sums.weight, sums.stepCount]);
      const { buffer, byteLength } = sums.elements;
      return digestOf(new Uint8Array(totals.buffer), new Uint8Array(buffer, 0, byteLength));
    },
    finish: () => {
      if (sums === undefined) throw empty();
      const { elements, weight, header, stepCount } = sums;
      const bytes = new Uint8Array(sums.byteLength);
      writeHeader(bytes, { ...header, stepCount });
      const body = new Float32Array(bytes.buffer, bytes.byteLength - 4 * elements.length);
      for (let i = 0; i < elements.length; i++) body[i] = (elements[i] as number) / weight;
      return bytes;
    },
  };
}

/** The weighted mean of states in the given order; see `StateAverage`. Weights default to 1. */
export function averageStates(states: readonly Uint8Array[], weights?: readonly number[]): Uint8Array {
  if (weights !== undefined && weights.length !== states.length) {
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message: `${states.length} states have ${weights.length} weights`,
      hint: 'give one weight a state, or none at all',
      details: { states: states.length, weights: weights.length },
    });
  }
  const average = createStateAverage();
  for (const [i, state] of states.entries()) average.add(state, weights?.[i] ?? 1);
  return average.finish();
}

/** Greatest |a − b| ÷ max(1, |b|) over all elements; Infinity for states of different layout or step count. Throws `NN_STATE_MALFORMED`. */
export function stateDifference(a: Uint8Array, b: Uint8Array): number {
  const [mine, theirs] = [readStateHeader(a), readStateHeader(b)];
  if (mine.layout !== theirs.layout || mine.stepCount !== theirs.stepCount) return Number.POSITIVE_INFINITY;
  const [x, y] = [readStateBody(a), readStateBody(b)];
  let worst = 0;
  for (let i = 0; i < x.length; i++) {
    const difference = Math.abs((x[i] as number) - (y[i] as number)) / Math.max(1, Math.abs(y[i] as number));
    if (difference > worst) worst = difference;
  }
  return worst;
}
