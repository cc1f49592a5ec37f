import { fromBinary } from '@bufbuild/protobuf';
import { createRandom } from '@plexus/core';
import { ModelProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { countElements, float32Tensor, int64Tensor } from '../graph/data-types.ts';
import { bindDimension } from '../graph/dimensions.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import { findParameters } from '../graph/parameters.ts';
import { parseModel } from '../graph/read-model.ts';
import type { Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { buildGradientGraph } from '../training/build-gradient-graph.ts';
import { builtModels } from './built-models.ts';

const dimensions = { batch: 3, time: 4, height: 8, width: 6 };

function feedsFor(inputs: ReturnType<typeof parseModel>['graph']['inputs']): Record<string, Tensor> {
  const random = createRandom(1);
  return Object.fromEntries(
    inputs.map(({ name, dtype, shape }) => {
      const sizes = shape.map((size) => bindDimension(size, dimensions) as number);
      const count = countElements(sizes);
      if (dtype === 'int64') {
        return [
          name,
          int64Tensor(
            sizes,
            Array.from({ length: count }, () => random.nextBelow(5)),
          ),
        ];
      }
      return [
        name,
        float32Tensor(
          sizes,
          Array.from({ length: count }, () => random.nextFloat()),
        ),
      ];
    }),
  );
}

describe.each(Object.entries(builtModels))('the written file of %s', (_, make) => {
  const model = make();
  const bytes = writeModel(model);

  it('holds what a standard file holds', () => {
    const proto = fromBinary(ModelProtoSchema, bytes);
    expect(proto.irVersion).toBeGreaterThanOrEqual(8n);
    expect(proto.opsetImport.map(({ domain, version }) => [domain, Number(version)])).toEqual([
      ['', model.opset],
    ]);
    const nodes = proto.graph?.node ?? [];
    const defined = new Set([
      ...(proto.graph?.input ?? []).map(({ name }) => name),
      ...(proto.graph?.initializer ?? []).map(({ name }) => name),
    ]);
    for (const node of nodes) {
      expect(node.input.filter((name) => name !== '' && !defined.has(name))).toEqual([]);
      for (const output of node.output) {
        expect(defined.has(output)).toBe(false);
        defined.add(output);
      }
      expect(node.attribute.every(({ name, type }) => name !== '' && type !== 0)).toBe(true);
    }
    expect(new Set(nodes.map(({ name }) => name)).size).toBe(nodes.length);
    expect(parseModel(bytes)).toEqual(model);
  });

  it('runs alike in both profiles, in the shapes it states', async () => {
    const feeds = feedsFor(model.graph.inputs);
    const results = [];
    for (const profile of ['native', 'reproducible'] as const) {
      const session = await (await createEngine({ profile })).compile(bytes);
      results.push((await session.run(feeds))['logits'] as Tensor);
      await session.close();
    }
    const [native, reproducible] = results as [Tensor, Tensor];
    const stated = inferShapes(model, { dimensions }).get('logits')?.shape;
    expect(native.shape).toEqual(stated);
    native.data.forEach((value, i) => {
      expect(Number(value)).toBeCloseTo(Number(reproducible.data[i]), 4);
    });
  });

  it('has a gradient for every parameter', () => {
    const { time, height, width } = dimensions;
    const { gradients } = buildGradientGraph(model, {
      loss: 'mse',
      batchSize: dimensions.batch,
      dimensions: { time, height, width },
    });
    const trainable = findParameters(model).filter(({ isTrainable }) => isTrainable);
    expect([...gradients.keys()].sort()).toEqual(trainable.map(({ name }) => name).sort());
    expect(trainable.every(({ name }) => /\.(weight\w*|bias)$/.test(name))).toBe(true);
  });
});
