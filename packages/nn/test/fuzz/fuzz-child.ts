import { Worker } from 'node:worker_threads';
import { hasCode, toMessage } from '@plexus/core';
import {
  buildStepGraph,
  countCost,
  createEngine,
  createStepTrainer,
  createTensorData,
  inferShapes,
  type Model,
  NnError,
  type NnErrorCode,
  parseModel,
  type StepGraph,
  type Tensor,
  type TrainingSpec,
  writeModel,
} from '../../src/index.ts';
import type { FuzzAnswer, FuzzRequest, Stage } from './messages.ts';

/** A process that does with a stranger's file all that a node does with one, under the limits of a compute host. */
const listed: ReadonlySet<string> = new Set<NnErrorCode>([
  ...(['NN_MODEL_MALFORMED', 'NN_MODEL_TOO_LARGE', 'NN_MODEL_EXTERNAL_DATA', 'NN_MODEL_CYCLIC'] as const),
  ...([
    'NN_MODEL_DUPLICATE_NAME',
    'NN_OPSET_UNSUPPORTED',
    'NN_OPERATOR_UNSUPPORTED',
    'NN_SHAPE_MISMATCH',
  ] as const),
  ...([
    'NN_DTYPE_UNSUPPORTED',
    'NN_BATCH_SHAPE',
    'NN_NOT_TRAINABLE',
    'NN_LOSS_MISMATCH',
    'NN_NOT_FINITE',
  ] as const),
  ...(['NN_LABEL_RANGE', 'NN_ENGINE_FAILED'] as const),
]);

const batchSize = 2;
const maxPeakBytes = 64e6;
const maxFlops = 5e8;
/** A recurrent layer over hundreds of steps is written out as that many nodes, which takes a runtime minutes to prepare. */
const maxNodes = 4_000;
const limits = { maxBytes: 1 << 22, maxElements: 1 << 22 };

function specOf(loss: TrainingSpec['loss']): TrainingSpec {
  return { loss, optimiser: { kind: 'adam', learningRate: 0.01 }, batchSize, seed: 1 };
}

function buildGraph(model: Model): { readonly graph: StepGraph; readonly spec: TrainingSpec } {
  const dimensions = Object.fromEntries(
    model.graph.inputs.flatMap(({ shape }) =>
      shape.flatMap((size) => (typeof size === 'string' ? [[size, 2]] : [])),
    ),
  );
  try {
    const spec = specOf('softmax-cross-entropy');
    return { spec, graph: buildStepGraph(model, spec, batchSize, { dimensions }) };
  } catch (error) {
    if (!hasCode(error, 'NN_LOSS_MISMATCH')) throw error;
    const spec = specOf('mse');
    return { spec, graph: buildStepGraph(model, spec, batchSize, { dimensions }) };
  }
}

function feedFor(graph: StepGraph, name: string): Tensor {
  const info = graph.model.graph.inputs.find((input) => input.name === name);
  const shape = (info?.shape ?? []) as readonly number[];
  const dtype = info?.dtype ?? 'float32';
  const data = createTensorData(
    dtype,
    shape.reduce((product, size) => product * size, 1),
  );
  for (let i = 0; i < data.length; i++) {
    const value = dtype.startsWith('float') ? Math.sin(i) : i % 2;
    data[i] = (typeof data[i] === 'bigint' ? BigInt(value) : value) as never;
  }
  return { dtype, shape, data };
}

async function treat({ file, profile }: FuzzRequest, reach: (stage: Stage) => void): Promise<string> {
  reach('parse');
  const model = parseModel(file, limits);
  reach('infer');
  inferShapes(model);
  writeModel(model);
  reach('cost');
  const { peakBytes, trainingStepFlops } = countCost(model, batchSize, {
    dimensions: Object.fromEntries(
      model.graph.inputs.flatMap(({ shape }) =>
        shape.slice(1).flatMap((size) => (typeof size === 'string' ? [[size, 2]] : [])),
      ),
    ),
  });
  if (peakBytes > maxPeakBytes || trainingStepFlops > maxFlops) return 'too much work';
  reach('graph');
  const { graph, spec } = buildGraph(model);
  if (graph.model.graph.nodes.length > maxNodes) return 'too much work';
  reach('compile');
  const engine = await createEngine({ profile });
  const trainer = await createStepTrainer({ model, spec, engine, graph });
  try {
    reach('run');
    const inputs = Object.fromEntries(graph.inputs.map((name) => [name, feedFor(graph, name)]));
    await trainer.step({ inputs, target: feedFor(graph, graph.target) });
    trainer.saveState();
    reach('done');
    return 'accepted';
  } finally {
    await trainer.close();
  }
}

async function answer(request: FuzzRequest): Promise<FuzzAnswer> {
  const begun = performance.now();
  let stage: Stage = 'parse';
  let outcome: string;
  try {
    outcome = await treat(request, (next) => {
      stage = next;
    });
  } catch (error) {
    const isListed = error instanceof NnError && listed.has(error.code);
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    outcome = isListed ? error.code : `unlisted: ${toMessage(error)}\n${stack}`;
  }
  return { index: request.index, stage, outcome, milliseconds: performance.now() - begun };
}

const guard = new Worker(new URL('../../src/isolated/guard.ts', import.meta.url), {
  workerData: JSON.parse(process.argv[2] ?? '{}'),
});
guard.unref();
process.on('message', async (request: FuzzRequest) => {
  process.send?.(await answer(request));
});
process.on('disconnect', () => process.exit(0));
