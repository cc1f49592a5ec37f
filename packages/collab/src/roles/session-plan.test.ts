import { type Digest, digestOf } from '@plexus/core';
import { defaultModelLimits, type Model } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { accountOf, digestNamed, eventOf, foldLines, testTerms } from '../../test/support/session-log.ts';
import {
  tinyModelBytes as bytes,
  tinyModel as model,
  tinySpec as spec,
} from '../../test/support/tiny-session.ts';
import { encodeSessionSpec, MAX_SPEC_BYTES, type SessionSpec } from '../rules/spec.ts';
import { createSessionPlan, loadSessionPlan } from './session-plan.ts';

/** A session on chain with these artifacts, and how many bytes were asked for at most. */
function opened(own: SessionSpec, modelDigest: Digest = own.model) {
  const specBytes = encodeSessionSpec(own);
  const terms = { ...testTerms, specDigest: digestOf(specBytes), modelDigest };
  const session = foldLines([1, eventOf('SessionOpened', { opener: accountOf(50), terms })]);
  const held = new Map([specBytes, bytes].map((one) => [digestOf(one), one]));
  const asked: number[] = [];
  const artifacts = {
    get: async (digest: Digest, { maxBytes = 0 } = {}) => {
      asked.push(maxBytes);
      return held.get(digest) ?? new Uint8Array();
    },
  };
  return { session, artifacts, asked };
}

function withValue(value: number): Model {
  const [[name, tensor] = ['', undefined]] = [...model.graph.initializers];
  const data = Float32Array.from(tensor?.data as Float32Array).fill(value, 1, 2);
  const initializers = new Map(model.graph.initializers).set(name, { ...tensor, data } as never);
  return { ...model, graph: { ...model.graph, initializers } };
}

const refused = (field: string) =>
  expect.objectContaining({ code: 'COLLAB_SPEC_INVALID', details: expect.objectContaining({ field }) });

describe('the plan of a session', () => {
  it('is read from the artifacts its terms name', async () => {
    const { session, artifacts, asked } = opened(spec);
    const plan = await loadSessionPlan(session, artifacts);
    expect(plan.spec).toEqual(spec);
    expect(plan.limits).toEqual({ size: 3 * 4 + 4 + 4 * 2 + 2, maxCount: 3 });
    expect(asked).toEqual([MAX_SPEC_BYTES, 2 * bytes.length + 1024 * 1024]);
  });

  it('asks for no more bytes than a model may have, whatever its spec says', async () => {
    const { session, artifacts, asked } = opened({ ...spec, modelBytes: Number.MAX_SAFE_INTEGER });
    await loadSessionPlan(session, artifacts);
    expect(asked.at(-1)).toBe(defaultModelLimits.maxBytes);
  });

  it('is not made of a spec that begins with another model than the terms', async () => {
    const { session, artifacts } = opened(spec, digestNamed('another'));
    await expect(loadSessionPlan(session, artifacts)).rejects.toEqual(refused('model'));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('is not made with a model that holds %s', (value) => {
    expect(() => createSessionPlan(spec, withValue(value))).toThrow(refused('model'));
    expect(createSessionPlan(spec, withValue(3e38)).layout.size).toBe(26);
  });
});
