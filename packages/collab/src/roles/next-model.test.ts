import { digestOf } from '@plexus/core';
import { createMlp, parseModel, writeModel } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { digestNamed, hashOf } from '../../test/support/session-log.ts';
import { specBeginningWith } from '../../test/support/tiny-session.ts';
import { maskOf } from '../rules/masks.ts';
import { encodeRow } from '../rules/row-bytes.ts';
import type { SessionSpec } from '../rules/spec.ts';
import { everyIndex } from '../rules/update.ts';
import { nextModel } from './next-model.ts';
import type { OpenedUpdate } from './open-update.ts';
import { createSessionPlan } from './session-plan.ts';

const model = createMlp({ inputSize: 2, hidden: [2], outputs: 2, seed: 1 });
const bytes = writeModel(model);
const spec = specBeginningWith(bytes, { share: 1 });
const planOf = (more: Partial<SessionSpec> = {}) => createSessionPlan({ ...spec, ...more }, model);
const plan = planOf();
const { size } = plan.layout;
const base = { model, parameters: plan.layout.vectorOf(model) };

const sent = (value: number): OpenedUpdate => ({
  type: 'opened',
  update: { size, indices: everyIndex(size), values: new Float32Array(size).fill(value) },
  bytes: 1,
  timestampMs: 0,
});
const refused: OpenedUpdate = { type: 'refused', code: 'COLLAB_UPDATE_MALFORMED', reason: 'it is cut off' };

/** Three raters who all like slot 0 best, then 1, then 2; `selected` are the slots of the best set. */
function roundOf(selected: readonly number[]) {
  const slots = [0, 1, 2];
  const updates = slots.map((slot) => ({
    ...{ slot, participant: `0x${'1'.repeat(40)}` as const, digest: digestNamed(`update ${slot}`) },
    ...{ blockNumber: 1, transactionHash: hashOf('tx') },
  }));
  const reveals = slots.map((slot) => {
    const scores = new Map(slots.filter((other) => other !== slot).map((other) => [other, 100 - other]));
    const row = encodeRow({ rater: slot, scores }, slots);
    const hex = (value: Uint8Array) => `0x${Buffer.from(value).toString('hex')}` as const;
    return {
      ...{ slot, rater: `0x${'1'.repeat(40)}` as const, salt: hashOf('salt') },
      ...{ scores: hex(row.scores), order: hex(row.order) },
    };
  });
  return { updates: new Map(updates.map((one) => [one.slot, one])), reveals, selected: maskOf(selected) };
}

function after(
  opened: readonly (readonly [number, OpenedUpdate])[],
  { using = plan, from = base }: { using?: typeof plan; from?: typeof base } = {},
): readonly number[] {
  const round = roundOf(opened.map(([slot]) => slot));
  const next = nextModel(using, from, round, new Map(opened));
  expect(next.digest).toBe(digestOf(next.bytes));
  return [...using.layout.vectorOf(parseModel(next.bytes))];
}
const moved = (change: number) => [...base.parameters].map((value) => Math.fround(value + change));

describe('the model that follows from a round', () => {
  it('is the one before with the mean of the best set added (C8)', () => {
    expect(
      after([
        [0, sent(0.5)],
        [2, sent(1)],
      ]),
    ).toEqual(moved(0.75));
  });

  it('counts updates by the points they earned where the session says so', () => {
    // slot 0 earns 2 · 2^16 ÷ 2 raters = 1 point of 1 possible, slot 1 earns 0.5, slot 2 none; each counts one more
    const weighted = planOf({ aggregation: 'weighted' });
    expect(
      after(
        [
          [0, sent(1)],
          [2, sent(0)],
        ],
        { using: weighted },
      ),
    ).toEqual(moved(2 / 3));
  });

  it('has long updates shortened to the median length where the session says so', () => {
    const clipped = planOf({ clipUpdates: 'median' });
    expect(
      after(
        [
          [0, sent(1)],
          [1, sent(1)],
          [2, sent(400)],
        ],
        { using: clipped },
      ),
    ).toEqual(moved(1));
  });

  it('leaves out what its own bytes refuse, and stays as it is when nothing is left', () => {
    expect(
      after([
        [0, sent(0.5)],
        [1, refused],
      ]),
    ).toEqual(moved(0.5));
    expect(after([[1, refused]])).toEqual([...base.parameters]);
  });

  it('keeps the values that the best set would lead out of all numbers, so that nobody is at a loss what to attest', () => {
    const high = { model, parameters: base.parameters.map((_, i) => (i === 3 ? 3e38 : 0.5)) };
    const opened = [
      [0, sent(2e38)],
      [1, sent(0)],
    ] as const;
    const expected = [...high.parameters].map((value, i) => (i === 3 ? value : Math.fround(1e38)));
    expect(after(opened, { from: high })).toEqual(expected);
  });
});
