import { type PreparedJob, prepareInferJob } from '@plexus/jobs';
import { createMlp, type Dataset, initialiseModel, type Model, sliceDataset } from '@plexus/nn';
import { loadDigits } from '../src/index.ts';

/** A small network over flat digits: quick enough that protocols, not arithmetic, fill a test's time. */
export async function digitsInference(
  engine: string,
  options: { rows?: number; shards?: number; seed?: number } = {},
): Promise<{
  readonly model: Model;
  readonly data: Dataset;
  readonly prepared: PreparedJob;
}> {
  const rows = options.rows ?? 320;
  const model = initialiseModel(
    createMlp({ inputSize: 784, hidden: [32], outputs: 10, activation: 'relu' }),
    options.seed ?? 7,
  );
  const input = model.graph.inputs[0]?.name ?? 'input';
  const { test } = await loadDigits({ count: rows + 10, heldOut: rows, input });
  const images = sliceDataset(test, 0, rows);
  const data = {
    inputs: { [input]: { dtype: 'float32' as const, shape: [rows, 784], data: images.inputs[input]!.data } },
    count: rows,
  };
  const prepared = prepareInferJob({
    model,
    data,
    shards: options.shards ?? 4,
    profile: 'reproducible',
    engine,
    batchSize: 16,
    segmentBatches: 1,
  });
  return { model, data, prepared };
}

/** Logs of every node, when PLEXUS_TEST_LOG is set. */
export function testLogger(name: string) {
  const line = (level: string) => (facts: Readonly<Record<string, unknown>>, message: string) => {
    if (!process.env['PLEXUS_TEST_LOG']) return;
    const { error, ...rest } = facts;
    const text = JSON.stringify(rest, (_, v) => (typeof v === 'bigint' ? String(v) : v));
    process.stderr.write(
      `${level} ${name} ${message} ${text} ${error instanceof Error ? error.message : ''}\n`,
    );
  };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}
