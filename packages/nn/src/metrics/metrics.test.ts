import { readFileSync } from 'node:fs';
import { hasCode } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricNames, parseMetric } from './choose-metrics.ts';
import { accuracy, f1, precision, recall } from './classification.ts';
import { ConfusionMatrix } from './confusion-matrix.ts';
import { perplexity } from './perplexity.ts';
import { mae, r2, rmse } from './regression.ts';
import { rocAuc } from './roc-auc.ts';
import { topK } from './top-k.ts';
import type { Metric, Observation } from './types.ts';

type Case = Readonly<Record<string, number>> & {
  readonly scores: readonly number[];
  readonly labels: readonly number[];
  readonly targets: readonly number[];
  readonly predictions: readonly number[];
  readonly confusion: readonly (readonly number[])[];
};

const known: { readonly [kind in 'classes' | 'binary' | 'numbers']: readonly Case[] } = (() => {
  const parsed = JSON.parse(readFileSync(new URL('../../fixtures/metrics.json', import.meta.url), 'utf8'));
  return {
    ...parsed,
    classes: parsed.classes.map((c: Case & { scores: readonly (readonly number[])[] }) => ({
      ...c,
      scores: c.scores.flat(),
    })),
  };
})();

const observe = (kind: keyof typeof known, c: Case): Observation => {
  if (kind === 'classes') {
    return { kind, scores: c.scores, classes: c.scores.length / c.labels.length, labels: c.labels };
  }
  if (kind === 'binary') return { kind, scores: c.scores, targets: c.targets, threshold: 0 };
  return { kind, predictions: c.predictions, targets: c.targets };
};

const measure = (metric: Metric, ...seen: readonly Observation[]): number | undefined => {
  const accumulator = metric.create();
  for (const observation of seen) accumulator.add(observation);
  return accumulator.value();
};

function codeOf(run: () => unknown): { code: string; details: Readonly<Record<string, unknown>> } {
  try {
    run();
  } catch (error) {
    for (const code of [
      'NN_NOT_FINITE',
      'NN_LABEL_RANGE',
      'NN_BATCH_SHAPE',
      'NN_DATA_EMPTY',
      'NN_SPEC_INVALID',
    ])
      if (hasCode(error, code)) return error;
    throw error;
  }
  return { code: 'none', details: {} };
}

const slice = (seen: Observation, from: number, to: number): Observation => {
  const cut = (values: ArrayLike<number>, width = 1) => Array.from(values).slice(from * width, to * width);
  if (seen.kind === 'classes')
    return { ...seen, scores: cut(seen.scores, seen.classes), labels: cut(seen.labels) };
  if (seen.kind === 'binary') return { ...seen, scores: cut(seen.scores), targets: cut(seen.targets) };
  return { ...seen, predictions: cut(seen.predictions), targets: cut(seen.targets) };
};

const rowsOf = (seen: Observation): number =>
  seen.kind === 'classes' ? seen.labels.length : seen.targets.length;

describe('metrics', () => {
  const cases = (['classes', 'binary', 'numbers'] as const).flatMap((kind) =>
    known[kind].flatMap((c, i) =>
      Object.keys(c)
        .filter((name) => typeof c[name] === 'number')
        .map((name) => [`${kind} ${i}: ${name}`, kind, c, name] as const),
    ),
  );

  it.each(cases)('agree with scikit-learn on %s', (_, kind, c, name) => {
    expect(measure(parseMetric(name), observe(kind, c))).toBeCloseTo(c[name] as number, 11);
  });

  it.each(known.classes.map((c, i) => [i, c] as const))('count as scikit-learn does (%i)', (_, c) => {
    const matrix = new ConfusionMatrix();
    matrix.add(observe('classes', c));
    expect(matrix.counts).toEqual(c.confusion);
  });

  it('give the same number however the rows are cut into batches', () => {
    for (const kind of ['classes', 'binary', 'numbers'] as const) {
      for (const c of known[kind]) {
        const whole = observe(kind, c);
        const rows = rowsOf(whole);
        const names = Object.keys(c).filter((name) => typeof c[name] === 'number');
        fc.assert(
          fc.property(fc.array(fc.nat(rows), { maxLength: 5 }), (cuts) => {
            const places = [0, ...cuts.sort((a, b) => a - b), rows];
            const parts = places.slice(1).map((to, i) => slice(whole, places[i] as number, to));
            for (const name of names) {
              expect(measure(parseMetric(name), ...parts)).toBe(measure(parseMetric(name), whole));
            }
          }),
          { seed: 1, numRuns: 20 },
        );
      }
    }
  });

  it('rank no worse when a monotone function bends the scores', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const targets = pairs.map(([, target]) => Number(target));
        const of = (bend: (x: number) => number): number | undefined =>
          measure(rocAuc(), { kind: 'binary', scores: pairs.map(([s]) => bend(s)), targets, threshold: 0 });
        const area = of((x) => x);
        expect(of((x) => x ** 3 + 7)).toBe(area);
        if (area !== undefined) expect(of((x) => -x)).toBeCloseTo(1 - area, 12);
      }),
      { seed: 2 },
    );
  });

  it('find the area that counting every pair finds', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const positives = pairs.filter(([, target]) => target).map(([s]) => s);
        const negatives = pairs.filter(([, target]) => !target).map(([s]) => s);
        fc.pre(positives.length > 0 && negatives.length > 0);
        let wins = 0;
        for (const p of positives) for (const n of negatives) wins += p > n ? 1 : p === n ? 0.5 : 0;
        const scores = pairs.map(([s]) => s);
        const targets = pairs.map(([, target]) => Number(target));
        const area = measure(rocAuc(), { kind: 'binary', scores, targets, threshold: 0 });
        expect(area).toBeCloseTo(wins / (positives.length * negatives.length), 12);
      }),
      { seed: 3 },
    );
  });

  it('have top-1 equal accuracy, and top-all equal 1', () => {
    for (const c of known.classes) {
      const seen = observe('classes', c);
      expect(measure(topK(1), seen)).toBe(measure(accuracy(), seen));
      expect(measure(topK(5), seen)).toBe(1);
    }
  });

  it('prefer the lower class number among equal scores', () => {
    const seen = { kind: 'classes', scores: [1, 1, 1, 1], classes: 2, labels: [0, 1] } as const;
    expect(measure(accuracy(), seen)).toBe(0.5);
    expect(measure(topK(1), seen)).toBe(0.5);
  });

  it('leave classes out of a macro mean that neither occur nor are predicted', () => {
    const seen = { kind: 'classes', scores: [9, 0, 0, 9, 0, 0], classes: 3, labels: [0, 0] } as const;
    for (const metric of [precision(), recall(), f1()]) expect(measure(metric, seen)).toBe(1);
  });

  it('say undefined rather than a number where the data do not determine one', () => {
    const constant = { kind: 'numbers', predictions: [1, 2], targets: [3, 3] } as const;
    expect(measure(r2(), constant)).toBeUndefined();
    const one = { kind: 'binary', scores: [1, 2], targets: [1, 1], threshold: 0 } as const;
    expect(measure(rocAuc(), one)).toBeUndefined();
  });

  it('stay exact where a plain sum of squares would drown', () => {
    const targets = [1e9, 1e9 + 1, 1e9 + 2];
    const seen = { kind: 'numbers', predictions: targets.map((t) => t + 0.5), targets } as const;
    expect(measure(r2(), seen)).toBeCloseTo(1 - 0.75 / 2, 12);
    expect(measure(rmse(), seen)).toBe(0.5);
    expect(measure(mae(), seen)).toBe(0.5);
  });

  it('call a certain mistake infinitely perplexing', () => {
    const scores = [0, Number.NEGATIVE_INFINITY];
    expect(measure(perplexity(), { kind: 'classes', scores, classes: 2, labels: [0] })).toBe(1);
    expect(measure(perplexity(), { kind: 'classes', scores, classes: 2, labels: [1] })).toBe(Infinity);
  });
});

describe('metrics and bad data', () => {
  const classes = { kind: 'classes', scores: [0, 1, 2, 0, 1, 2], classes: 3, labels: [0, 1] } as const;
  const binary = { kind: 'binary', scores: [0, 1], targets: [0, 1], threshold: 0 } as const;
  const numbers = { kind: 'numbers', predictions: [0, 1], targets: [0, 1] } as const;
  const all: readonly Observation[] = [classes, binary, numbers];
  const bad: readonly Observation[] = [
    { ...classes, scores: [0, 1, 2, 0, Number.NaN, 2] },
    { ...binary, scores: [0, Number.NaN] },
    { ...numbers, predictions: [0, Number.POSITIVE_INFINITY] },
  ];
  const outside: readonly Observation[] = [
    { ...classes, labels: [0, 3] },
    { ...classes, labels: [0, -1] },
    { ...classes, labels: [0, 0.5] },
    { ...binary, targets: [0, 2] },
  ];
  const short: readonly Observation[] = [
    { ...classes, scores: [0, 1, 2] },
    { ...classes, classes: 0 },
    { ...binary, scores: [0] },
    { ...numbers, predictions: [] },
  ];
  const metrics = metricNames.map((name) => parseMetric(name.replace('K', '2')));

  it.each(metrics.map((metric) => [metric.name, metric] as const))('%s names the row', (_, metric) => {
    const good = all.find(({ kind }) => metric.kinds.includes(kind)) as Observation;
    for (const [code, list] of [
      ['NN_NOT_FINITE', bad],
      ['NN_LABEL_RANGE', outside],
      ['NN_BATCH_SHAPE', short],
    ] as const) {
      for (const seen of list.filter(({ kind }) => kind === good.kind)) {
        const failure = codeOf(() => measure(metric, good, seen));
        expect(failure.code).toBe(code);
        if (code !== 'NN_BATCH_SHAPE') expect(failure.details['row']).toBe(3);
      }
    }
  });

  it.each(metrics.map((metric) => [metric.name, metric] as const))(
    '%s refuses no data and another kind of task',
    (_, metric) => {
      expect(codeOf(() => measure(metric)).code).toBe('NN_DATA_EMPTY');
      for (const seen of all.filter(({ kind }) => !metric.kinds.includes(kind))) {
        expect(codeOf(() => measure(metric, seen)).code).toBe('NN_SPEC_INVALID');
      }
    },
  );

  it('refuse a change of the number of classes, and metrics nobody knows', () => {
    const two = { kind: 'classes', scores: [0, 1], classes: 2, labels: [0] } as const;
    for (const metric of [accuracy(), rocAuc()]) {
      expect(codeOf(() => measure(metric, classes, two)).code).toBe('NN_BATCH_SHAPE');
    }
    for (const name of ['top-0', 'top-1.5', 'top-', 'constructor', 'f1-weird', ''])
      expect(codeOf(() => parseMetric(name)).code).toBe('NN_SPEC_INVALID');
    expect(codeOf(() => topK(0)).code).toBe('NN_SPEC_INVALID');
  });
});
