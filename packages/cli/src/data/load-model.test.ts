import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadModel } from './load-model.ts';

describe('a model a person names', () => {
  it('is read with weights that lie in a file beside it', async () => {
    const path = new URL('../../../nn/fixtures/exporters/dynamo-gpt.onnx', import.meta.url);
    const { graph } = await loadModel(fileURLToPath(path), 0);
    expect(graph.initializers.size).toBeGreaterThan(0);
  });
});
