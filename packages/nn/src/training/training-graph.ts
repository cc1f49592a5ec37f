import { NnError } from '../errors.ts';
import { batchDimensions } from '../graph/count-cost.ts';
import { isFloatType } from '../graph/data-types.ts';
import { bindDimension } from '../graph/dimensions.ts';
import { foldBranches } from '../graph/fold-branches.ts';
import { findParameters } from '../graph/parameters.ts';
import type { Model, Tensor, ValueInfo } from '../graph/types.ts';
import { Arithmetic } from '../operators/arithmetic.ts';
import { randomKey } from '../operators/dropout-form.ts';
import type { Value } from '../operators/static-graph.ts';
import { differentiate } from './differentiate.ts';
import { type FreezeOptions, frozenNames } from './frozen.ts';
import { assertLoss } from './loss-spec.ts';
import { addLoss, targetFor } from './losses.ts';
import { lowerModel } from './lower-model.ts';
import type { Scale } from './scale.ts';
import type { Loss, StepGraph } from './types.ts';

export type TrainingGraphOptions = {
  readonly loss: Loss;
  /** Rows of a batch: the number for the first dimension of the inputs, where that has a name. Left out: `dimensions` has them all. */
  readonly batchSize?: number;
  /** Numbers for the other named dimensions of the inputs. */
  readonly dimensions?: Readonly<Record<string, number>>;
  /** Multiplied into every gradient; may be a scalar computed in the graph. Default 1. */
  readonly gradientScale?: Scale | ((graph: Arithmetic, step: () => Value) => Scale);
  /** How many graphs of this size make up a batch; loss and gradients are then shares or sums (see `weight`). Default 1. */
  readonly parts?: number;
  /**
   * False: BatchNormalization with its running statistics and no Dropout, as in inference; `as-stated`: as each node's
   * training_mode says. Default true.
   */
  readonly isTraining?: boolean | 'as-stated';
  /** Initializers to take the gradient of, instead of the trainable ones of `findParameters`. Every input is then data. */
  readonly differentiated?: ReadonlySet<string>;
} & FreezeOptions;

/** A model's forward pass, loss and gradients in one graph that is still open for more nodes. */
export type TrainingGraph = {
  readonly graph: Arithmetic;
  readonly inputs: readonly string[];
  readonly target: string;
  /** The mean, or with `parts` this part's share of it. */
  readonly loss: Value;
  /** Scalar that loss and gradients are still to be divided by, summed over the parts. */
  readonly weight?: Value;
  /** Names that patterns of the spec may mean: parameters and running statistics. */
  readonly names: readonly string[];
  /** By initializer name, in the order of the file. Zeros where the loss does not depend on the parameter. */
  readonly gradients: ReadonlyMap<string, Value>;
  /** Running statistics (by initializer name) and their values after the step. */
  readonly buffers: ReadonlyMap<string, Value>;
  readonly scalars: StepGraph['scalars'];
  /** The step scalar, made when first asked for. */
  readonly step: () => Value;
};

function notTrainable(message: string, hint: string, details: Readonly<Record<string, unknown>>): NnError {
  return new NnError({ code: 'NN_NOT_TRAINABLE', message, hint, details });
}

/** The output that is trained: the only floating-point one. */
function trainedOutput(model: Model, values: ReadonlyMap<string, Value>, graph: Arithmetic): ValueInfo {
  const outputs = model.graph.outputs.filter(({ name }) => {
    const value = values.get(name);
    return value !== undefined && isFloatType(graph.dtype(value));
  });
  const [first, ...others] = outputs;
  if (first !== undefined && others.length === 0) return first;
  throw notTrainable(
    `the model has ${outputs.length} floating-point outputs (${outputs.map(({ name }) => name).join(', ')}), one can be trained`,
    `read the model with one of them: parseModel(bytes, {}, { outputs: ['${(first ?? model.graph.outputs[0])?.name}'] })`,
    { outputs: outputs.map(({ name }) => name) },
  );
}

/**
 * Writes forward pass, loss and gradients of a model. Parameters are those of `findParameters`, as inputs of the
 * graph under the names of their initializers; other initializers are constants.
 *
 * Throws `NN_NOT_TRAINABLE`, `NN_LOSS_MISMATCH`, `NN_OPERATOR_UNSUPPORTED`, `NN_BATCH_SHAPE`, `NN_SHAPE_MISMATCH`.
 */
export function buildTrainingGraph(given: Model, options: TrainingGraphOptions): TrainingGraph {
  const { loss: kind, gradientScale = 1, parts = 1, isTraining = true } = options;
  assertLoss(kind);
  const { batchSize } = options;
  const first = batchSize === undefined ? {} : batchDimensions(given, batchSize);
  const dimensions = { ...options.dimensions, ...first };
  const model = foldBranches(given, { dimensions });
  const graph = new Arithmetic(namesOf(model), model.opset);
  const values = new Map<string, Value>();
  const shapes = model.graph.inputs.map((input) => fixedShape(input, dimensions));
  model.graph.inputs.forEach(({ name, dtype }, i) => {
    values.set(name, graph.addInput(name, dtype, shapes[i] as readonly number[]));
  });
  const { trainable, statistics, names } = addInitializers(model, graph, values, options);
  const scalars: { step?: string; seed?: string } = {};
  const step = (): Value => {
    scalars.step ??= graph.addInput(graph.fresh('step'), 'float32', []);
    return scalars.step;
  };
  const seed = (): Value => {
    scalars.seed ??= graph.addInput(graph.fresh('seed'), 'int64', []);
    return scalars.seed;
  };
  const updated = new Map<Value, Value>();
  let calls = 0;
  lowerModel(model, graph, values, {
    isTraining,
    buffers: updated,
    nextRandomKey: () => randomKey(graph, seed(), step(), calls++),
  });
  const output = trainedOutput(model, values, graph);
  const y = values.get(output.name) as Value;
  const expected = targetFor(graph, kind, y, output.name);
  const target = graph.addInput(
    graph.has('target') ? graph.fresh('target') : 'target',
    expected.dtype,
    expected.shape,
  );
  const scale = typeof gradientScale === 'function' ? gradientScale(graph, step) : gradientScale;
  const { loss, source, gradient, weight } = addLoss(graph, kind, y, target, { parts, scale });
  const found = differentiate(graph, new Map([[source, gradient]]), trainable);
  if (found.size === 0) {
    throw notTrainable(
      `output "${output.name}" depends on no trainable parameter`,
      'give a model with weights on the way from input to output (initialiseModel fills in missing ones)',
      { output: output.name, parameters: trainable },
    );
  }
  const gradients = new Map(
    trainable.map((name) => [name, found.get(name) ?? graph.zeros(graph.dtype(name), graph.shape(name))]),
  );
  const buffers = new Map(statistics.map((name) => [name, updated.get(name) ?? name]));
  return {
    graph,
    inputs: model.graph.inputs.map(({ name }) => name),
    target,
    loss,
    ...(weight === undefined ? {} : { weight }),
    names,
    gradients,
    buffers,
    scalars,
    step,
  };
}

function namesOf(model: Model): string[] {
  const { inputs, initializers, nodes } = model.graph;
  return [
    ...inputs.map(({ name }) => name),
    ...initializers.keys(),
    ...nodes.flatMap(({ outputs }) => outputs),
  ];
}

/** Parameters and running statistics become inputs, other initializers and what is frozen constants. */
function addInitializers(
  model: Model,
  graph: Arithmetic,
  values: Map<string, Value>,
  { differentiated, ...freezing }: TrainingGraphOptions,
): { trainable: readonly string[]; statistics: readonly string[]; names: readonly string[] } {
  const found = findParameters(model);
  const parameters = new Map(found.map((parameter) => [parameter.name, parameter]));
  const frozen = frozenNames(model, found, freezing);
  const missing = [...parameters.values()].find(({ isPresent }) => !isPresent);
  if (missing !== undefined && differentiated === undefined) {
    throw notTrainable(
      `input "${missing.name}" stands where weights stand, the model does not have them`,
      'fill in the missing weights with initialiseModel',
      { input: missing.name },
    );
  }
  const trainable: string[] = [];
  const statistics: string[] = [];
  for (const [name, tensor] of model.graph.initializers) {
    const isStatistic = parameters.get(name)?.isTrainable === false;
    const isWanted = isStatistic || (differentiated?.has(name) ?? parameters.has(name));
    if (!isWanted || frozen.has(name)) {
      values.set(name, graph.addInitializer(name, tensor));
      continue;
    }
    assertFloat(name, tensor);
    values.set(name, graph.addInput(name, tensor.dtype, tensor.shape));
    (isStatistic ? statistics : trainable).push(name);
  }
  return { trainable, statistics, names: [...parameters.keys()] };
}

function assertFloat(name: string, { dtype }: Tensor): void {
  if (dtype === 'float32' || dtype === 'float64') return;
  throw new NnError({
    code: 'NN_DTYPE_UNSUPPORTED',
    message: `parameter "${name}" is ${dtype}; training works in float32`,
    hint: 'convert it with toFloat32Model, or export it in float32',
    details: { name, dtype },
  });
}

function fixedShape(input: ValueInfo, dimensions: Readonly<Record<string, number>>): readonly number[] {
  const { name, shape } = input;
  const bound = shape.map((dimension) => bindDimension(dimension, dimensions));
  const open = bound.find((dimension) => typeof dimension !== 'number');
  if (open === undefined && input.isUnranked !== true) return bound as readonly number[];
  throw notTrainable(
    `input "${name}" has shape [${shape.join(', ')}], of which only the first may be left open for training`,
    `give a number for "${open ?? 'its dimensions'}", or export the model with it fixed`,
    { input: name, shape },
  );
}
