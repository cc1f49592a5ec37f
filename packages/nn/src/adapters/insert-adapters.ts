import { digestOf } from '@plexus/core';
import { assertPositiveIntegers, invalidOption } from '../builder/check-options.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import type { Model } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { selectNames } from '../training/name-patterns.ts';
import { type AdaptableWeight, adaptableWeights } from './adaptable-weights.ts';
import { AdapterGraph } from './adapter-graph.ts';
import { type AdapterRecord, type AdapterTensors, hasAdapters, withRecord } from './adapter-record.ts';

export type AdaptedModel = {
  readonly model: Model;
  /** What a training spec says as `train`, so that only the adapters change. */
  readonly trainablePatterns: readonly string[];
  /** Names of the adapted weights. */
  readonly weights: readonly string[];
};

export type InsertOptions = {
  readonly rank: number;
  readonly alpha: number;
  readonly match: readonly string[];
};

const trainablePatterns: readonly string[] = ['lora.*'];

/** As `addLowRankAdapters`, with given A and B. */
export function insertAdapters(
  model: Model,
  { rank, alpha, match }: InsertOptions,
  tensorsOf: (weight: AdaptableWeight) => AdapterTensors,
): AdaptedModel {
  assertPositiveIntegers({ rank });
  if (!(alpha > 0 && Number.isFinite(alpha))) throw invalidOption('alpha', alpha, 'a positive number');
  if (hasAdapters(model)) throw invalidOption('model', 'one with adapters', 'one without: merge them first');
  const all = adaptableWeights(model);
  const names = selectNames(
    'match',
    match,
    all.map(({ name }) => name),
    'the adapters',
  );
  const chosen = all.filter(({ name }) => names.has(name));
  for (const { name, inputs, outputs } of chosen) {
    const most = Math.min(inputs, outputs);
    if (rank > most) throw invalidOption('rank', rank, `at most ${most}, the smaller side of "${name}"`);
  }
  const shapes = inferShapes(model);
  const graph = new AdapterGraph(model, Math.fround(alpha / rank));
  const entries = chosen.map((weight) => graph.adapt(weight, tensorsOf(weight), shapes));
  const record: AdapterRecord = {
    rank,
    alpha,
    base: digestOf(writeModel(model)),
    constants: graph.constants,
    entries,
  };
  return { model: withRecord(graph.build(), record), trainablePatterns, weights: [...names] };
}
