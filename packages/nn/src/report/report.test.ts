import { ZERO_DIGEST } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FitReport, MeasureRecord } from '../fit/types.ts';
import { linearScale, spanningScale, tightScale } from './axis-scale.ts';
import { renderConfusionChart } from './confusion-chart.ts';
import { escapeText } from './escape-text.ts';
import { formatCount, formatDuration, formatNumber } from './format-number.ts';
import { curveToCsv, historyToJson, measuresToCsv } from './history-table.ts';
import { renderLineChart } from './line-chart.ts';
import { renderCharts } from './report-charts.ts';
import { renderReport } from './report-html.ts';

const hostile = `"><script>alert(1)</script><img src=x onerror='x'>&\u0000\u202e]]>`;
const measure = (step: number, loss: number): MeasureRecord => ({
  step,
  epoch: 1,
  trainLoss: loss + 0.1,
  validation: { loss, metrics: { accuracy: 1 - loss, 'roc-auc': null } },
  isBest: true,
});
const report: FitReport = {
  model: { name: hostile, digest: ZERO_DIGEST, parameters: 1_234_567, trainable: 1_000, step: 2 },
  spec: {
    loss: { kind: 'softmax-cross-entropy', labelSmoothing: 0.1 },
    optimiser: { kind: 'adam', learningRate: 0.001 },
    batchSize: 8,
    seed: 1,
    schedule: { kind: 'cosine', steps: 10, warmUp: 2 },
    freeze: [hostile],
  },
  profile: 'reproducible',
  engine: hostile,
  data: { train: hostile, trainRows: 10, validation: hostile, validationRows: undefined },
  stop: { reason: 'finished', step: 2, message: hostile },
  best: { metric: hostile, value: 0.25, step: 2 },
  elapsedMs: 4_000,
  rowsPerSecond: 1_500.7,
  better: { accuracy: 'higher', 'roc-auc': 'higher' },
  history: {
    curve: [
      { step: 1, steps: 1, loss: 2, learningRate: 0.0005 },
      { step: 2, steps: 1, loss: 1, learningRate: 0.001 },
    ],
    measures: [measure(1, 0.5), measure(2, 0.25)],
  },
  confusion: {
    step: 2,
    counts: [
      [3, 1],
      [0, 6],
    ],
  },
};

/** Checks that elements open and close in order, and that texts hold no bare angle brackets; attributes are quoted. */
function assertWellFormed(xml: string, voids: readonly string[] = []): void {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<!doctype html>/g,
    (tag, close, name, _, self) => {
      if (tag.startsWith('<!')) return '';
      if (close === '/') expect(open.pop()).toBe(name);
      else if (self !== '/' && !voids.includes(name)) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toContain('<');
  expect(rest).not.toContain('\u0000');
}

describe('a report', () => {
  const html = renderReport(report, { classNames: [hostile, 'dog'], title: hostile });

  it('holds no hostile text unescaped, runs nothing and fetches nothing', () => {
    assertWellFormed(html, ['meta']);
    const tags = [...html.matchAll(/<[^>]*>/g)].join('\n').replaceAll('http://www.w3.org/2000/svg', '');
    expect(tags).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|javascript:|https?:|\s(src|href)=/i);
    const styles = [...html.matchAll(/<style>([^<]*)<\/style>/g)].join('\n');
    expect(styles).not.toMatch(/url\(|@import/);
    expect(html).not.toContain('\u202e');
    expect(html).toContain("default-src 'none'");
    for (const svg of Object.values(renderCharts(report, { classNames: [hostile] }))) assertWellFormed(svg);
  });

  it('says what matters in numbers', () => {
    for (const text of [
      '0.25',
      '1\u202f234\u202f567',
      '1\u202f501',
      '4.0 s',
      'cosine, steps 10, warm up 2',
      'label smoothing 0.1',
      'the model after step 2',
      '–',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('prefers-color-scheme:dark');
  });

  it('is the same for the same run', () => {
    expect(renderReport(report)).toBe(renderReport(structuredClone(report)));
  });

  it('can be drawn of a run that ended before it began', () => {
    const { best: _, confusion: __, ...rest } = report;
    const empty: FitReport = { ...rest, history: { curve: [], measures: [] }, better: {} };
    assertWellFormed(renderReport(empty), ['meta']);
  });

  it('draws any numbers', () => {
    const points = fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 20 });
    fc.assert(
      fc.property(points, fc.boolean(), fc.string(), (list, isLoss, name) => {
        const svg = renderLineChart({
          title: name,
          xName: name,
          isLoss,
          series: [
            { name, colour: 'one', points: list },
            { name, colour: 'two', look: 'marked', points: list.slice(3) },
          ],
        });
        assertWellFormed(svg);
        expect(svg).not.toMatch(/d="[^"]*(NaN|Infinity)|c[xy]="[^"]*(NaN|Infinity)/);
      }),
      { seed: 1, numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (classes, seed) => {
        const counts = Array.from({ length: classes }, (_, i) =>
          Array.from({ length: classes }, (__, j) => (i * 31 + j * 17 + seed) % 5),
        );
        assertWellFormed(renderConfusionChart({ title: 'x', counts, classNames: [hostile] }));
      }),
      { seed: 2, numRuns: 30 },
    );
  });
});

describe('escaped text', () => {
  it('comes back as it was, but for what XML cannot hold', () => {
    const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[<>"']/);
        const back = escaped.replace(/&([^;]+);/g, (_, name: string) => names[name] ?? '?');
        if (!back.includes('\ufffd')) expect(back).toBe(text);
      }),
      { seed: 3 },
    );
    expect(escapeText('a\u0000b\ud800c\u{1f600}\u202e')).toBe('a\ufffdb\ufffdc\u{1f600}\ufffd');
  });
});

describe('an axis', () => {
  it('encloses its values with round ticks', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-6);
        const { ticks, place } = linearScale(low, high);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThan(12);
        for (const end of [low, high]) {
          expect(place(end)).toBeGreaterThanOrEqual(-1e-6);
          expect(place(end)).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
      { seed: 4 },
    );
    expect(linearScale(0.13, 0.92).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(tightScale(1, 1238).ticks).toEqual([500, 1000]);
    expect(linearScale(5, 5).place(5)).toBeGreaterThan(0);
  });

  it('is logarithmic only for wide spans of positive values', () => {
    expect(spanningScale(0.001, 2)).toMatchObject({ isLogarithmic: true, ticks: [0.001, 0.01, 0.1, 1] });
    expect(spanningScale(0.1, 2).isLogarithmic).toBe(false);
    expect(spanningScale(0, 100).isLogarithmic).toBe(false);
  });
});

describe('numbers for people', () => {
  it('are short', () => {
    expect([0.123456, 1234.56, 0, 1e-7, 12345678, -0.5].map(formatNumber)).toEqual([
      '0.1235',
      '1235',
      '0',
      '1e-7',
      '1.235e7',
      '-0.5',
    ]);
    expect([7, 1234, 1234567].map(formatCount)).toEqual(['7', '1\u202f234', '1\u202f234\u202f567']);
    expect([400, 47_000, 600_000, 11_520_000].map(formatDuration)).toEqual([
      '0.4 s',
      '47 s',
      '10 min',
      '3 h 12 min',
    ]);
  });
});

describe('the history', () => {
  it('as CSV has a row for each point and measurement, and no formulas', () => {
    expect(curveToCsv(report.history)).toBe('step,steps,loss,learning_rate\n1,1,2,0.0005\n2,1,1,0.001\n');
    expect(measuresToCsv(report.history).split('\n').slice(0, 2)).toEqual([
      'step,epoch,is_best,train_loss,training_loss,training_accuracy,training_roc-auc,validation_loss,validation_accuracy,validation_roc-auc',
      '1,1,1,0.6,,,,0.5,0.5,',
    ]);
    const odd = {
      curve: [],
      measures: [{ ...measure(1, 1), validation: { loss: 1, metrics: { 'a,"b"': 2 } } }],
    };
    expect(measuresToCsv(odd)).toContain('"validation_a,""b"""');
  });

  it('as JSON is the same text whatever the order of its fields was', () => {
    const { curve, measures } = report.history;
    const turned = {
      measures: measures.map((one) => Object.fromEntries(Object.entries(one).reverse()) as MeasureRecord),
      curve,
    };
    expect(historyToJson(turned)).toBe(historyToJson(report.history));
    expect(JSON.parse(historyToJson(report.history)).measures[1].validation.loss).toBe(0.25);
  });
});
