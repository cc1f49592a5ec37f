import { NnError } from '../errors.ts';
import type { Observation, ObservationKind } from './types.ts';

/** Throws `NN_SPEC_INVALID` when a metric cannot use such data at all. */
export function wrongKind(
  metric: string,
  found: ObservationKind,
  wanted: readonly ObservationKind[],
): NnError {
  return new NnError({
    code: 'NN_SPEC_INVALID',
    message: `metric "${metric}" measures ${wanted.join(' or ')}, this task gives ${found}`,
    hint: 'choose a metric that suits the loss: classes for softmax-cross-entropy, binary for bce, numbers for mse and huber',
    details: { metric, found, wanted },
  });
}

/** The error of a metric that was asked before it saw a row. */
export function nothingMeasured(metric: string): NnError {
  return new NnError({
    code: 'NN_DATA_EMPTY',
    message: `metric "${metric}" has seen no rows`,
    hint: 'measure at least one row whose label is not ignored',
    details: { metric },
  });
}

function badSize(message: string, details: Readonly<Record<string, unknown>>): NnError {
  const hint = 'give one label or target for each row of scores';
  return new NnError({ code: 'NN_BATCH_SHAPE', message, hint, details });
}

function notFinite(row: number, value: number): NnError {
  return new NnError({
    code: 'NN_NOT_FINITE',
    message: `row ${row} has the value ${value}`,
    hint: 'the model has diverged, or the data holds extreme values',
    details: { row, value: String(value) },
  });
}

/**
 * Checks sizes and values of an observation; rows are counted from `firstRow`. Class and binary scores may be infinite,
 * predicted numbers may not. Throws `NN_BATCH_SHAPE`, `NN_NOT_FINITE`, `NN_LABEL_RANGE`.
 */
export function assertObservation(seen: Observation, firstRow: number): void {
  if (seen.kind === 'classes') assertClasses(seen, firstRow);
  else if (seen.kind === 'binary') assertBinary(seen, firstRow);
  else assertNumbers(seen, firstRow);
}

function assertClasses(
  { scores, classes, labels }: Observation & { kind: 'classes' },
  firstRow: number,
): void {
  if (!Number.isSafeInteger(classes) || classes < 1 || scores.length !== labels.length * classes) {
    throw badSize(`${scores.length} scores of ${classes} classes do not fit ${labels.length} labels`, {
      scores: scores.length,
      classes,
      labels: labels.length,
    });
  }
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (!Number.isInteger(label) || label < 0 || label >= classes)
      throw badLabel(firstRow + i, label, classes);
  }
  for (let i = 0; i < scores.length; i++) {
    if (Number.isNaN(scores[i])) throw notFinite(firstRow + Math.floor(i / classes), Number.NaN);
  }
}

function badLabel(row: number, label: number, classes: number): NnError {
  return new NnError({
    code: 'NN_LABEL_RANGE',
    message: `row ${row} has class ${label}; classes are 0 to ${classes - 1}`,
    hint: 'number classes from 0, and give the model one output for each',
    details: { row, label: String(label), classes },
  });
}

function assertBinary({ scores, targets }: Observation & { kind: 'binary' }, firstRow: number): void {
  if (scores.length !== targets.length) {
    throw badSize(`${scores.length} scores for ${targets.length} targets`, {
      scores: scores.length,
      targets: targets.length,
    });
  }
  for (let i = 0; i < scores.length; i++) {
    if (Number.isNaN(scores[i])) throw notFinite(firstRow + i, Number.NaN);
    const target = targets[i] as number;
    if (target !== 0 && target !== 1) throw badLabel(firstRow + i, target, 2);
  }
}

function assertNumbers({ predictions, targets }: Observation & { kind: 'numbers' }, firstRow: number): void {
  if (predictions.length !== targets.length) {
    throw badSize(`${predictions.length} predictions for ${targets.length} targets`, {
      predictions: predictions.length,
      targets: targets.length,
    });
  }
  for (let i = 0; i < predictions.length; i++) {
    for (const value of [predictions[i], targets[i]] as number[]) {
      if (!Number.isFinite(value)) throw notFinite(firstRow + i, value);
    }
  }
}
