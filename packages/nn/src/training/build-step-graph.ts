import type { Model } from '../graph/types.ts';
import { finishGraph } from '../operators/finish-graph.ts';
import type { Value } from '../operators/static-graph.ts';
import { lossKindOf } from './loss-spec.ts';
import { optimiserGraph, type Trained } from './optimisers.ts';
import { buildTrainingGraph, type TrainingGraphOptions } from './training-graph.ts';
import type { StateEntry, StepGraph, StepSpec } from './types.ts';

/**
 * The graph of one optimiser step: forward pass, loss, gradients and update in plain ONNX operators of opset 21, every
 * shape fixed. Trained are the initializers that `findParameters` calls trainable; running statistics of
 * BatchNormalization are state too. `dimensions` gives numbers to named dimensions other than the first.
 *
 * Throws `NN_NOT_TRAINABLE`, `NN_LOSS_MISMATCH`, `NN_OPERATOR_UNSUPPORTED` (naming node, operator and opset),
 * `NN_SPEC_INVALID`, `NN_BATCH_SHAPE`, `NN_DTYPE_UNSUPPORTED`, `NN_SHAPE_MISMATCH`.
 */
export function buildStepGraph(
  model: Model,
  spec: StepSpec,
  batchSize: number,
  { dimensions = {} }: Pick<TrainingGraphOptions, 'dimensions'> = {},
): StepGraph {
  const optimiser = optimiserGraph(spec.optimiser);
  const training = buildTrainingGraph(model, {
    loss: lossKindOf(spec.loss),
    batchSize,
    dimensions,
    gradientScale: optimiser.gradientScale,
  });
  const { graph } = training;
  const addSlot = ({ name, value }: Trained, slot: string): Value =>
    graph.addInput(`${name}/${slot}`, graph.dtype(value), graph.shape(value));
  const step = optimiser.needsStep ? training.step() : '';
  const rule = optimiser.createRule(graph, step, addSlot);
  const outputs = new Map<string, Value>();
  const output = (name: string, value: Value): string => {
    const free = outputs.has(name) || graph.has(name) ? graph.fresh(name) : name;
    outputs.set(free, value);
    return free;
  };
  const loss = output('loss', graph.cast(training.loss, 'float32'));
  const parameters: StateEntry[] = [];
  const slots: StateEntry[] = [];
  const entry = (kind: StateEntry['kind'], name: string, input: Value, next: Value): StateEntry => {
    const { dtype, shape } = graph.facts(input);
    return { kind, name, dtype, shape, input, output: output(`next/${name}`, next) };
  };
  for (const [name, gradient] of training.gradients) {
    const update = rule({ name, value: name, gradient });
    parameters.push(entry('parameter', name, name, update.output));
    for (const { slot, input, output: next } of update.slots) {
      slots.push(entry('slot', `${name}/${slot}`, input, next));
    }
  }
  const buffers = Array.from(training.buffers, ([name, next]) => entry('buffer', name, name, next));
  return {
    model: finishGraph(graph, 'training-step', outputs),
    inputs: training.inputs,
    target: training.target,
    loss,
    state: [...parameters, ...slots, ...buffers],
    scalars: training.scalars,
  };
}
