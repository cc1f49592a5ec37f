import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNpz } from '../data/npz.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Profile } from '../engine/types.ts';
import { toNumbers } from '../graph/data-types.ts';
import { parseModel } from '../graph/read-model.ts';
import type { Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { buildGradientGraph } from './build-gradient-graph.ts';
import type { LossKind } from './types.ts';

const folder = new URL('../../fixtures/gradients/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.onnx'))
  .map((file) => file.slice(0, -'.onnx'.length))
  .sort();
const losses: Readonly<Record<string, LossKind>> = { tabular: 'bce', upsampler: 'mse' };

/** What PyTorch's autograd computed; see fixtures/generate-gradients.py. */
function readFixture(name: string) {
  const model = parseModel(readFileSync(new URL(`${name}.onnx`, folder)));
  const arrays = new Map(Object.entries(readNpz(readFileSync(new URL(`${name}.npz`, folder)))));
  const pick = (prefix: string): [string, Tensor][] =>
    [...arrays].flatMap(([key, tensor]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), tensor] as [string, Tensor]] : [],
    );
  const target = arrays.get('target') as Tensor;
  return {
    model,
    target,
    inputs: pick('input:'),
    gradients: pick('grad:'),
    loss: arrays.get('loss') as Tensor,
  };
}

describe.each<Profile>(['native', 'reproducible'])('gradients in the %s profile', (profile) => {
  it.each(names)('are those of PyTorch for %s', async (name) => {
    const { model, target, inputs, gradients, loss } = readFixture(name);
    const batchSize = (inputs[0] as [string, Tensor])[1].shape[0] as number;
    const graph = buildGradientGraph(model, { loss: losses[name] ?? 'softmax-cross-entropy', batchSize });
    const engine = await createEngine({ profile });
    const session = await engine.compile(writeModel(graph.model));
    const parameters = [...graph.gradients.keys(), ...graph.buffers].map(
      (parameter) => [parameter, model.graph.initializers.get(parameter) as Tensor] as const,
    );
    const results = await session.run({
      ...Object.fromEntries([...inputs, ...parameters]),
      [graph.target]: target,
    });
    await session.close();
    expect(Number(results[graph.loss]?.data[0])).toBeCloseTo(Number(loss.data[0]), 5);
    expect([...graph.gradients.keys()].sort()).toEqual(gradients.map(([key]) => key).sort());
    for (const [parameter, expected] of gradients) {
      const found = results[graph.gradients.get(parameter) as string] as Tensor;
      const [wanted, computed] = [toNumbers(expected), toNumbers(found)];
      const scale = Math.max(1e-3, ...wanted.map(Math.abs));
      const worst = Math.max(...wanted.map((value, i) => Math.abs(value - (computed[i] as number)) / scale));
      expect(found.shape, parameter).toEqual(expected.shape);
      expect(worst, parameter).toBeLessThan(2e-4);
    }
  });
});
