import { assertNumber } from './spec-number.ts';
import type { Loss, LossKind, LossSpec } from './types.ts';

/** A loss in its long form. */
export function toLossSpec(loss: Loss): LossSpec {
  return typeof loss === 'string' ? { kind: loss } : loss;
}

export function lossKindOf(loss: Loss): LossKind {
  return toLossSpec(loss).kind;
}

/** The label of rows that do not count; undefined for losses without. */
export function ignoredLabelOf(loss: Loss): number | undefined {
  const spec = toLossSpec(loss);
  return spec.kind === 'softmax-cross-entropy' ? spec.ignoreIndex : undefined;
}

/** Throws `NN_SPEC_INVALID` for numbers out of range. */
export function assertLoss(loss: Loss): void {
  const spec = toLossSpec(loss);
  switch (spec.kind) {
    case 'softmax-cross-entropy': {
      const { labelSmoothing: smoothing = 0, classWeights = [], ignoreIndex = 0 } = spec;
      assertNumber('loss.labelSmoothing', smoothing, smoothing >= 0 && smoothing < 1, 'a number in [0, 1)');
      for (const [i, weight] of classWeights.entries()) {
        assertNumber(`loss.classWeights[${i}]`, weight, weight >= 0, 'numbers of at least 0');
      }
      assertNumber('loss.ignoreIndex', ignoreIndex, Number.isSafeInteger(ignoreIndex), 'a whole number');
      return;
    }
    case 'bce': {
      const { positiveWeight = 1 } = spec;
      assertNumber('loss.positiveWeight', positiveWeight, positiveWeight > 0, 'a number above 0');
      return;
    }
    case 'huber': {
      const { delta = 1 } = spec;
      assertNumber('loss.delta', delta, delta > 0, 'a number above 0');
      return;
    }
    default:
  }
}
