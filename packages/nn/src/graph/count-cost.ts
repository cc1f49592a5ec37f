import { NnError } from '../errors.ts';
import type { Optimiser } from '../training/types.ts';
import { type CostSite, costRules } from './cost-rules.ts';
import { bytesPerElement, countElements } from './data-types.ts';
import { inferFacts } from './infer-shapes.ts';
import { describeNode, tooLarge } from './model-error.ts';
import { findParameters, type Parameter } from './parameters.ts';
import { RuleSite, type ValueFacts } from './shape-rules/rule.ts';
import { isOperatorName } from './shape-rules/table.ts';
import type { GraphNode, Model } from './types.ts';

/** Whole numbers, the same on every machine: formulas over shapes, nothing measured. */
export type Cost = {
  /** One inference over the batch; a multiply-add counts 2. */
  readonly forwardFlops: number;
  /** One optimiser step over the batch: forward, loss, backward, update. */
  readonly trainingStepFlops: number;
  readonly parameterCount: number;
  readonly parameterBytes: number;
  /** All node results a training step keeps for its backward pass; views of other values count nothing. */
  readonly activationBytes: number;
  /** Estimate of what a training step holds at once: batch, parameters, gradients, optimiser slots, activations. */
  readonly peakBytes: number;
};

export type CostOptions = {
  /** Numbers for named dimensions other than the batch. */
  readonly dimensions?: Readonly<Record<string, number>>;
  /** Default: plain SGD. */
  readonly optimiser?: Optimiser;
};

/** Operators whose result shares the memory of their input. */
const views = new Set(['Reshape', 'Flatten', 'Squeeze', 'Unsqueeze', 'Identity', 'Dropout']);

/** Softmax cross-entropy over each output element, forward and gradient. */
const lossFlopsPerElement = 16;

/**
 * Counts what one batch costs (J2). `batch` is put in place of the first dimension of every input; undefined for models
 * whose inputs have different first dimensions, all of which are then in `dimensions` or in the file.
 *
 * A gradient is counted where a trainable parameter is behind it, so the first layer's data gradient is free. An
 * update costs: SGD 2 operations a parameter, momentum 4, Adam 12, weight decay 2 more. `peakBytes` =
 * batch + parameterBytes × (3 + 2 × slots) + activationBytes + the largest gradients of one node, where 3 are the old
 * and new value and the gradient, and slots are 0, 1 (momentum) or 2 (Adam), old and new.
 *
 * Throws as `inferShapes`; `NN_BATCH_SHAPE` when the model only takes another batch size; `NN_SHAPE_MISMATCH` when a
 * dimension has no number; `NN_MODEL_TOO_LARGE` above 2^53.
 */
export function countCost(model: Model, batch: number | undefined, options: CostOptions = {}): Cost {
  const facts = factsFor(model, batch, options);
  const parameters = findParameters(model);
  let forward = 0;
  let training = 0;
  let activationBytes = 0;
  let largestGradient = 0;
  for (const cost of walkCosts(model, parameters, facts)) {
    forward += cost.forwardFlops;
    training += cost.trainingFlops;
    activationBytes += cost.activationBytes;
    largestGradient = Math.max(largestGradient, cost.gradientBytes);
  }
  const trainable = parameters.filter(({ isTrainable }) => isTrainable);
  const parameterCount = trainable.reduce((sum, { shape }) => sum + countElements(shape), 0);
  const parameterBytes = trainable.reduce(
    (sum, p) => sum + countElements(p.shape) * bytesPerElement(p.dtype),
    0,
  );
  const { flopsPerParameter, slots } = updateCost(options.optimiser);
  const outputs = model.graph.outputs.reduce((sum, { name }) => sum + elementsOf(facts.get(name)), 0);
  const inputBytes = model.graph.inputs.reduce((sum, { name }) => sum + bytesOf(facts.get(name)), 0);
  return assertSafe({
    forwardFlops: forward,
    trainingStepFlops: training + lossFlopsPerElement * outputs + flopsPerParameter * parameterCount,
    parameterCount,
    parameterBytes,
    activationBytes,
    peakBytes: inputBytes + parameterBytes * (3 + 2 * slots) + activationBytes + largestGradient,
  });
}

/** What one node costs of a batch. */
export type NodeCosts = {
  readonly node: GraphNode;
  readonly forwardFlops: number;
  /** Forward and backward pass of a training step. */
  readonly trainingFlops: number;
  /** Results kept for the backward pass; 0 for views. */
  readonly activationBytes: number;
  /** Gradients of its inputs and outputs at once; 0 where no trainable parameter is behind it. */
  readonly gradientBytes: number;
};

/** The share of every node in `countCost`, in graph order, without loss and update; nodes that follow from the graph alone cost nothing and are left out. Throws as `countCost`. */
export function countNodeCosts(
  model: Model,
  batch: number | undefined,
  options: Pick<CostOptions, 'dimensions'> = {},
): readonly NodeCosts[] {
  return [...walkCosts(model, findParameters(model), factsFor(model, batch, options))];
}

type Facts = ReadonlyMap<string, ValueFacts>;

function factsFor(
  model: Model,
  batch: number | undefined,
  { dimensions }: Pick<CostOptions, 'dimensions'>,
): Facts {
  const first = batch === undefined ? {} : batchDimensions(model, batch);
  return inferFacts(model, { dimensions: { ...dimensions, ...first } });
}

function* walkCosts(model: Model, parameters: readonly Parameter[], facts: Facts): Generator<NodeCosts> {
  const needsGradient = new Set(parameters.filter(({ isTrainable }) => isTrainable).map(({ name }) => name));
  for (const node of model.graph.nodes) {
    const outputs = node.outputs.flatMap((name) => (name === '' ? [] : [facts.get(name) as ValueFacts]));
    if (outputs.every(({ known }) => known !== undefined)) continue;
    const at = toCostSite(node, model.opset, facts, needsGradient);
    const cost = isOperatorName(node.opType) ? costRules[node.opType](at) : { forward: 0, backward: 0 };
    const outputBytes = outputs.reduce((sum, output) => sum + bytesOf(output), 0);
    const isDifferentiated = at.needsGradient.some(Boolean);
    if (isDifferentiated) for (const name of node.outputs) needsGradient.add(name);
    const inputBytes = node.inputs.reduce(
      (sum, name) => sum + (needsGradient.has(name) ? bytesOf(facts.get(name)) : 0),
      0,
    );
    yield {
      node,
      forwardFlops: cost.forward,
      trainingFlops: (cost.training ?? cost.forward) + cost.backward,
      activationBytes: views.has(node.opType) ? 0 : outputBytes,
      gradientBytes: isDifferentiated ? outputBytes + inputBytes : 0,
    };
  }
}

/** The named first dimensions of a model's inputs, each with the number `batch`. Throws `NN_BATCH_SHAPE` when one is another number. */
export function batchDimensions(model: Model, batch: number): Record<string, number> {
  if (!Number.isSafeInteger(batch) || batch < 1) {
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message: `a batch of ${batch} samples is not possible`,
      hint: 'use a positive whole number',
      details: { batch },
    });
  }
  const missing = new Set(findParameters(model).flatMap(({ name, isPresent }) => (isPresent ? [] : [name])));
  const bindings: Record<string, number> = {};
  for (const { name, shape } of model.graph.inputs) {
    const first = shape[0];
    if (missing.has(name) || first === undefined || first === batch) continue;
    if (typeof first === 'number') {
      throw new NnError({
        code: 'NN_BATCH_SHAPE',
        message: `input "${name}" takes batches of ${first}, not ${batch}`,
        hint: `use batches of ${first}, or export the model with a dynamic batch dimension`,
        details: { input: name, expected: first, batch },
      });
    }
    bindings[first] = batch;
  }
  return bindings;
}

function toCostSite(
  node: GraphNode,
  opset: number,
  facts: ReadonlyMap<string, ValueFacts>,
  needsGradient: ReadonlySet<string>,
): CostSite {
  const shapeOf = (name: string): readonly number[] => {
    const shape = facts.get(name)?.shape ?? [0];
    const open = shape.find((dimension) => typeof dimension === 'string');
    if (open === undefined) return shape as readonly number[];
    throw new NnError({
      code: 'NN_SHAPE_MISMATCH',
      message: `"${name}" at ${describeNode(node)} has shape [${shape.join(', ')}]: "${open}" has no number`,
      hint: `give a number for the dimension "${open}"; a dimension that depends on data cannot be counted`,
      details: { node: node.name, operator: node.opType, value: name, dimension: open },
    });
  };
  const inputShapes = node.inputs.map(shapeOf);
  const outputShapes = node.outputs.map(shapeOf);
  return {
    site: new RuleSite(
      node,
      opset,
      node.inputs.map((name) => facts.get(name)),
    ),
    inputShapes,
    outputShapes,
    inputSizes: inputShapes.map(countElements),
    outputSizes: outputShapes.map(countElements),
    needsGradient: node.inputs.map((name) => needsGradient.has(name)),
  };
}

function elementsOf(facts: ValueFacts | undefined): number {
  return countElements((facts?.shape ?? [0]) as readonly number[]);
}

function bytesOf(facts: ValueFacts | undefined): number {
  return facts === undefined ? 0 : elementsOf(facts) * bytesPerElement(facts.dtype);
}

function updateCost(optimiser: Optimiser | undefined): { flopsPerParameter: number; slots: number } {
  const decay = (optimiser?.weightDecay ?? 0) === 0 ? 0 : 2;
  switch (optimiser?.kind) {
    case undefined:
      return { flopsPerParameter: 2, slots: 0 };
    case 'sgd':
      if ((optimiser.momentum ?? 0) === 0) return { flopsPerParameter: 2 + decay, slots: 0 };
      return { flopsPerParameter: (optimiser.nesterov === true ? 6 : 4) + decay, slots: 1 };
    case 'rmsprop': {
      const slots = 1 + ((optimiser.momentum ?? 0) === 0 ? 0 : 1) + (optimiser.centered === true ? 1 : 0);
      return { flopsPerParameter: 6 + 3 * slots + decay, slots };
    }
    default:
      return { flopsPerParameter: 12 + decay, slots: 2 };
  }
}

function assertSafe(cost: Cost): Cost {
  for (const [name, value] of Object.entries(cost)) {
    if (!Number.isSafeInteger(value)) throw tooLarge(`${name}`, value, Number.MAX_SAFE_INTEGER);
  }
  return cost;
}
