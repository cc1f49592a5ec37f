import { assertShares } from '../data/check-values.ts';
import type { Dataset } from '../data/dataset.ts';
import { NnError } from '../errors.ts';
import { batchDimensions } from '../graph/count-cost.ts';
import { countElements } from '../graph/data-types.ts';
import { foldBranches } from '../graph/fold-branches.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import { scoreOutput } from '../graph/score-output.ts';
import type { Dimension, Model } from '../graph/types.ts';
import { assertTrainingSpec } from '../training/check-spec.ts';
import { type ModelHead, readHead } from '../training/head.ts';
import { ignoredLabelOf, lossKindOf } from '../training/loss-spec.ts';
import { lossMismatch } from '../training/loss-values.ts';
import type { Loss, TrainingSpec } from '../training/types.ts';

/** The first output of a model for a batch of this size. */
export type ModelOutput = {
  readonly name: string;
  readonly shape: readonly number[];
  readonly head: ModelHead;
  /** Scores for each label; 1 where targets are shaped as the output. */
  readonly classes: number;
};

/** Dimensions as numbers. Throws `NN_SHAPE_MISMATCH` naming the first that is none. */
export function fixedShape(name: string, shape: readonly Dimension[]): readonly number[] {
  const open = shape.find((size) => typeof size === 'string');
  if (open === undefined) return shape as readonly number[];
  throw new NnError({
    code: 'NN_SHAPE_MISMATCH',
    message: `"${name}" has shape [${shape.join(', ')}]: "${open}" has no number`,
    hint: 'only the batch dimension of a model to train may be left open',
    details: { name, shape },
  });
}

/** Throws `NN_BATCH_SHAPE` for an output that is not float32 or lacks a row for each row of input, `NN_LOSS_MISMATCH` for one without classes. */
export function readModelOutput(given: Model, loss: Loss, batchSize: number): ModelOutput {
  const dimensions = batchDimensions(given, batchSize);
  const model = foldBranches(given, { dimensions });
  const facts = inferShapes(model, { dimensions });
  const { name } = scoreOutput(model);
  const shape = fixedShape(name, facts.get(name)?.shape ?? []);
  const dtype = facts.get(name)?.dtype;
  if (shape[0] !== batchSize || dtype !== 'float32') {
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message: `output "${name}" is ${dtype} [${shape.join(', ')}] for ${batchSize} rows`,
      hint: 'measure models whose first output is float32 with one row for each row of input',
      details: { output: name, shape, batchSize },
    });
  }
  const head = readHead(model);
  const hasClasses = lossKindOf(loss) === 'softmax-cross-entropy';
  if (hasClasses && (shape.length < 2 || (shape[head.axis] ?? 0) < 2)) {
    const reason = `its shape [${shape.join(', ')}] has no dimension of two or more classes`;
    throw lossMismatch(lossKindOf(loss), name, reason, 'use bce for one score a row, or mse for numbers');
  }
  return { name, shape, head, classes: hasClasses ? (shape[head.axis] ?? 1) : 1 };
}

/** Throws `NN_BATCH_SHAPE` and `NN_LABEL_RANGE` for targets that do not fit the output, naming the row counted from `firstRow`. */
export function assertTargets(
  { target, count }: Dataset,
  { shape, classes }: ModelOutput,
  loss: Loss,
  firstRow: number,
): void {
  const isClasses = lossKindOf(loss) === 'softmax-cross-entropy';
  const perRow = countElements(shape.slice(1));
  const dtype = isClasses ? 'int64' : 'float32';
  if (target?.dtype !== dtype || target.data.length * classes !== perRow * count) {
    const found = target === undefined ? 'no target' : `${target.dtype} [${target.shape.join(', ')}]`;
    throw new NnError({
      code: 'NN_BATCH_SHAPE',
      message: `${count} rows have ${found} to train towards, the model gives float32 [${[count, ...shape.slice(1)].join(', ')}]`,
      hint: 'class numbers need int64 targets without the class dimension, other losses float32 targets shaped as the output',
      details: { row: firstRow, found },
    });
  }
  if (!isClasses) {
    assertShares(target, lossKindOf(loss), firstRow);
    return;
  }
  const ignored = ignoredLabelOf(loss);
  const labels = target.data as BigInt64Array;
  for (let i = 0; i < labels.length; i++) {
    const label = Number(labels[i]);
    if (label === ignored || (label >= 0 && label < classes)) continue;
    const row = firstRow + Math.floor(i / (labels.length / count));
    throw new NnError({
      code: 'NN_LABEL_RANGE',
      message: `row ${row} has class ${label}; the model knows 0 to ${classes - 1}`,
      hint: 'number classes from 0, and give the model one output for each',
      details: { row, label: String(label), classes },
    });
  }
}

/**
 * Throws what `fit` would throw for targets in memory that do not fit model and loss, naming the row of this dataset:
 * for telling it before rows are shuffled and split. Throws `NN_BATCH_SHAPE`, `NN_LABEL_RANGE`, `NN_LOSS_MISMATCH`,
 * `NN_SPEC_INVALID`.
 */
export function assertTargetsFit(model: Model, dataset: Dataset, spec: TrainingSpec): void {
  assertTrainingSpec(spec);
  const { loss, batchSize, accumulate = 1 } = spec;
  assertTargets(dataset, readModelOutput(model, loss, batchSize / accumulate), loss, 0);
}
