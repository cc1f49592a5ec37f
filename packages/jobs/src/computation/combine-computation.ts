import { digestOf, parseDigest } from '@plexus/core';
import { concatDatasets, createStateAverage, decodeDataset, encodeDataset } from '@plexus/nn';
import { JobsError } from '../errors.ts';
import { chooseCandidate, createPartsTree, encodeCombineManifest } from '../rules/combine.ts';
import { decodeEvaluation } from './record.ts';
import type { Computation, ComputationInput } from './types.ts';

const KEEP = { nonFinite: 'keep' } as const;

/** What a combine yields: the manifest is the segment's end, the output (if it is new bytes) an artifact of its own. */
export type Combination = {
  readonly manifest: Uint8Array;
  readonly output: Uint8Array | undefined;
  readonly interior: Uint8Array;
};

/** Puts the stage's accepted parts together in split order (J12): the mean state, the joined outputs, or the best candidate. */
export function combineParts(input: ComputationInput): Combination {
  const { spec, subTask, parts } = input;
  const digests = parts.map((part) => part.digest);
  const partsRoot = parseDigest(createPartsTree(digests).root);
  const facts = { version: 1 as const, round: subTask.round, parts: digests, partsRoot };
  switch (spec.kind) {
    case 'train': {
      const average = createStateAverage();
      const half = Math.ceil(parts.length / 2);
      let interior = '';
      parts.forEach((part, i) => {
        average.add(part.bytes, spec.shards[i]?.count ?? 1);
        if (i + 1 === half) interior = average.partialDigest();
      });
      const output = average.finish();
      const manifest = encodeCombineManifest({ ...facts, kind: spec.kind, output: digestOf(output) });
      return { manifest, output, interior: new TextEncoder().encode(interior) };
    }
    case 'infer': {
      const output = encodeDataset(
        concatDatasets(input.chunks.map((chunk) => decodeDataset(chunk, KEEP))),
        KEEP,
      );
      const manifest = encodeCombineManifest({ ...facts, kind: spec.kind, output: digestOf(output) });
      const interior = new TextEncoder().encode(digestOf(...[...input.chunks].reverse()));
      return { manifest, output, interior };
    }
    case 'sweep': {
      const evaluations = parts.map((part) => decodeEvaluation(part.bytes));
      const metrics = evaluations.map((evaluation) => evaluation[spec.metric]);
      const choice = chooseCandidate(metrics, spec.metric);
      const best = evaluations[choice];
      if (!best)
        throw new JobsError({
          code: 'JOBS_COMPUTE_FAILED',
          message: 'a sweep without candidates has no best one',
        });
      const manifest = encodeCombineManifest({
        ...facts,
        kind: spec.kind,
        output: best.state,
        choice,
        metrics,
      });
      const interior = new TextEncoder().encode(digestOf(...parts.map((part) => part.bytes).reverse()));
      return { manifest, output: undefined, interior };
    }
  }
}

export function openCombineComputation(input: ComputationInput): Computation {
  return {
    segmentCount: 1,
    initialState: async () => new Uint8Array(0),
    runSegment: async () => {
      const { manifest, output, interior } = combineParts(input);
      return { end: manifest, interior, ...(output ? { also: [output] } : {}) };
    },
    close: async () => {},
  };
}
