import { readdirSync, readFileSync } from 'node:fs';
import { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { initialiseModel, missingWeights } from '../builder/initialise.ts';
import { countCost } from './count-cost.ts';
import { countElements } from './data-types.ts';
import { inferShapes } from './infer-shapes.ts';
import { isConstantName } from './parameter-names.ts';
import { findParameters } from './parameters.ts';
import { parseModel } from './read-model.ts';
import type { Model } from './types.ts';
import { writeModel } from './write-model.ts';

const folder = new URL('../../test/fixtures/exports/', import.meta.url);
const files = readdirSync(folder).sort();
const read = (file: string): Model => parseModel(readFileSync(new URL(file, folder)));
const dimensions = { batch: 3, time: 7, height: 16, width: 16 };

/** Shapes that onnxruntime finds for every value of the graph. */
async function runtimeShapes(model: Model): Promise<Record<string, string>> {
  const inferred = inferShapes(model);
  const names = new Set(model.graph.nodes.flatMap((node) => node.outputs).filter((name) => name !== ''));
  const outputs = Array.from(names, (name) => ({ name, ...inferred.get(name)! }));
  const session = await InferenceSession.create(
    writeModel({ ...model, graph: { ...model.graph, outputs } }),
    {
      graphOptimizationLevel: 'disabled',
      logSeverityLevel: 4,
      intraOpNumThreads: 1,
    },
  );
  const bound = inferShapes(model, { dimensions });
  const feeds = model.graph.inputs.map(({ name, dtype }) => {
    const shape = bound.get(name)!.shape as readonly number[];
    const count = countElements(shape);
    const data = dtype === 'int64' ? new BigInt64Array(count).fill(1n) : new Float32Array(count).fill(0.5);
    return [name, new OrtTensor(dtype as 'float32', data as Float32Array, shape)] as const;
  });
  const results = await session.run(Object.fromEntries(feeds));
  await session.release();
  return Object.fromEntries(
    Object.entries(results).map(([name, { type, dims }]) => [name, `${type} [${dims}]`]),
  );
}

describe('models exported by PyTorch', () => {
  it.each(files)('%s: every value has the type and shape that onnxruntime finds', async (file) => {
    const model = initialiseModel(read(file), 1);
    const bound = inferShapes(model, { dimensions });
    const actual = await runtimeShapes(model);
    const expected = Object.keys(actual).map((name) => [
      name,
      `${bound.get(name)?.dtype} [${bound.get(name)?.shape}]`,
    ]);
    expect(Object.fromEntries(expected)).toEqual(actual);
  });

  it.each(files)('%s: can be written, read again and counted', (file) => {
    const model = read(file);
    expect(parseModel(writeModel(model))).toEqual(model);
    const cost = countCost(model, 3, { dimensions });
    expect(cost.trainingStepFlops).toBeGreaterThan(1.5 * cost.forwardFlops);
  });

  it.each(files.filter((file) => file.includes('noweights')))(
    '%s: only data is left open once it is initialised',
    (file) => {
      const model = read(file);
      expect(missingWeights(model).length).toBeGreaterThan(0);
      const left = initialiseModel(model, 1).graph.inputs.map(({ name }) => name);
      expect(left).toEqual(file.startsWith('tabular') ? ['categories', 'numbers'] : ['x']);
    },
  );

  it.each(files.filter((file) => !file.includes('noweights')))(
    '%s: every stored number is a parameter or a known constant',
    (file) => {
      const model = read(file);
      const found = new Set(findParameters(model).map(({ name }) => name));
      const others = [...model.graph.initializers]
        .filter(([name, { dtype, shape }]) => dtype === 'float32' && shape.length > 0 && !found.has(name))
        .map(([name]) => name)
        .filter((name) => !isConstantName(name));
      expect(others).toEqual(file.startsWith('gpt') ? ['mask'] : []);
    },
  );
});
