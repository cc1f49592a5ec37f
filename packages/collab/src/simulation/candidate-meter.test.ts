import { createEngine, createEvaluator, createMlp, defaultMetrics, type Tensor } from '@plexus/nn';
import { expect, it } from 'vitest';
import { createParameterLayout } from '../learning/parameters.ts';
import { blobSession, blobs } from './blobs-fixture.ts';
import { createCandidateMeter } from './candidate-meter.ts';

it('measures what a participant alone would measure, for several at once', async () => {
  const { model, spec } = blobSession();
  const engine = await createEngine({ profile: 'reproducible' });
  const layout = createParameterLayout(model, spec);
  const meter = await createCandidateMeter(model, engine, layout.state.entries);
  const rows = blobs(1_500, 8);
  const groups = [1, 499, 1_000];
  const evaluator = await createEvaluator({
    model,
    loss: 'softmax-cross-entropy',
    engine,
    state: layout.state.entries,
    batchSize: 100,
  });
  for (const seed of [2, 3]) {
    const other = createMlp({ inputSize: 6, hidden: [8], outputs: 4, seed });
    const parameters = layout.vectorOf(other);
    const found = await meter.measure(parameters, rows, groups);
    const [whole] = await meter.measure(parameters, rows, [rows.count]);
    const wanted = await evaluator.measure(layout.toState(parameters), [rows], {
      metrics: defaultMetrics('softmax-cross-entropy'),
    });
    if (wanted.outcome !== 'measured') throw new Error('not measured');
    expect(whole?.loss).toBeCloseTo(wanted.measures.loss, 5);
    expect(whole?.accuracy).toBeCloseTo(wanted.measures.metrics['accuracy'] as number, 9);
    const weighted = found.reduce((sum, { loss }, i) => sum + loss * (groups[i] as number), 0);
    expect(weighted / rows.count).toBeCloseTo(wanted.measures.loss, 5);
  }
  await meter.close();
  await evaluator.close();
});

it('gives the worst quality where one output is not finite, as a participant does, and measures the others', async () => {
  const { model, spec } = blobSession();
  const engine = await createEngine({ profile: 'native' });
  const layout = createParameterLayout(model, spec);
  const meter = await createCandidateMeter(model, engine, layout.state.entries);
  const rows = blobs(8, 8);
  const values = (rows.inputs['input'] as Tensor).data as Float32Array;
  values.fill(3e38, 0, 6);
  const parameters = layout.vectorOf(model).map((value, i) => (i === 0 ? value : 2 * value));
  const found = await meter.measure(parameters, rows, [4, 4]);
  expect(found[0]).toEqual({ accuracy: 0, loss: Number.POSITIVE_INFINITY });
  expect(found[1]?.loss).toBeLessThan(100);
  await meter.close();
});

it('names the label that is no class of the model', async () => {
  const { model, spec } = blobSession();
  const engine = await createEngine({ profile: 'native' });
  const layout = createParameterLayout(model, spec);
  const meter = await createCandidateMeter(model, engine, layout.state.entries);
  for (const label of [4n, -1n]) {
    const rows = blobs(8, 8);
    ((rows.target as Tensor).data as BigInt64Array)[5] = label;
    await expect(meter.measure(layout.vectorOf(model), rows, [8])).rejects.toMatchObject({
      code: 'COLLAB_SPEC_INVALID',
      details: { label: Number(label), classes: 4 },
    });
  }
  await meter.close();
});

it('says which models it cannot measure', async () => {
  const { spec } = blobSession();
  const model = createMlp({ inputSize: 6, hidden: [8], outputs: 4, seed: 1 });
  const sigmoid = {
    ...model,
    graph: {
      ...model.graph,
      outputs: [{ name: 'p', dtype: 'float32', shape: ['batch', 4] } as const],
      nodes: [
        ...model.graph.nodes,
        { name: 's', opType: 'Sigmoid', domain: '', inputs: ['logits'], outputs: ['p'], attributes: {} },
      ],
    },
  };
  const layout = createParameterLayout(model, spec);
  const engine = await createEngine({ profile: 'native' });
  await expect(createCandidateMeter(sigmoid, engine, layout.state.entries)).rejects.toMatchObject({
    code: 'COLLAB_SPEC_INVALID',
  });
});
