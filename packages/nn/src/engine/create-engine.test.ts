import { hasCode } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { writeModel } from '../graph/write-model.ts';
import { createEngine } from './create-engine.ts';
import { engineCompliance } from './engine-compliance.ts';
import type { Profile } from './types.ts';

describe.each<Profile>(['native', 'reproducible'])('%s engine', (profile) => {
  it.each(engineCompliance)('$title', async ({ check }) => {
    await check(await createEngine({ profile }));
  });

  it('has a fingerprint that names profile, runtime, version and threads', async () => {
    const { fingerprint } = await createEngine({ profile });
    expect(fingerprint).toMatch(new RegExp(`^nn/\\d.* ${profile} onnxruntime-.*threads=1`));
    expect((await createEngine({ profile })).fingerprint).toBe(fingerprint);
  });

  it.each([0, 1.5, 1000])('refuses %d threads', async (threads) => {
    await expect(createEngine({ profile, threads })).rejects.toSatisfy((error) =>
      hasCode(error, 'NN_SPEC_INVALID'),
    );
  });
});

it('refuses more than one thread in the reproducible profile', async () => {
  const attempt = createEngine({ profile: 'reproducible', threads: 2 });
  await expect(attempt).rejects.toSatisfy((error) => hasCode(error, 'NN_SPEC_INVALID'));
});

it.each<readonly [Profile, number]>([
  ['reproducible', 1.2e9],
  ['native', 1e15],
])('refuses memory that cannot be had in the %s profile', async (profile, rows) => {
  const engine = await createEngine({ profile });
  const value = (name: string) => ({ name, dtype: 'float32', shape: ['rows'] }) as const;
  const relu = { name: 'relu', opType: 'Relu', domain: '', inputs: ['x'], outputs: ['y'], attributes: {} };
  const graph = {
    name: 'g',
    inputs: [value('x')],
    outputs: [value('y')],
    initializers: new Map(),
    nodes: [relu],
  };
  const session = await engine.compile(writeModel({ opset: 17, producer: '', metadata: {}, graph }));
  const huge = { dtype: 'float32', shape: [rows] } as const;
  const bind = () => session.bind({ feeds: [{ name: 'x', ...huge }], fetches: [], carried: [] });
  expect(bind).toThrow(expect.toSatisfy((error: unknown) => hasCode(error, 'NN_ENGINE_FAILED')));
  await session.close();
});
