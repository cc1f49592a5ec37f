import type { Arithmetic } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import type { Scale } from './scale.ts';
import { assertNumber } from './spec-number.ts';
import type { Schedule } from './types.ts';

/** Steps are float32 in the graph, exact up to here. */
const MAX_STEPS = 2 ** 24;

function assertSteps(field: string, value: number, least: number): void {
  const isValid = Number.isInteger(value) && value >= least && value <= MAX_STEPS;
  assertNumber(field, value, isValid, `a whole number from ${least} to ${MAX_STEPS}`);
}

/** Throws `NN_SPEC_INVALID` for numbers out of range. */
export function assertSchedule(schedule: Schedule): void {
  if (schedule.warmUp !== undefined) assertSteps('schedule.warmUp', schedule.warmUp, 0);
  switch (schedule.kind) {
    case 'constant':
      return;
    case 'step': {
      const { every, factor } = schedule;
      assertSteps('schedule.every', every, 1);
      assertNumber('schedule.factor', factor, factor > 0 && factor <= 1, 'a number above 0, at most 1');
      return;
    }
    default: {
      const { steps, floor = 0 } = schedule;
      assertSteps('schedule.steps', steps, 1);
      assertNumber('schedule.floor', floor, floor >= 0 && floor <= 1, 'a number from 0 to 1');
    }
  }
}

/**
 * The learning rate of a step, counted from 1. With w steps of warm-up and u = s − w − 1 the steps after them (at least
 * 0): learningRate · min(1, s/w) · f(u), where f is 1; factor^⌊u/every⌋; or, with v = min(1, u/steps), floor +
 * (1 − floor)·(1 − v) for linear and floor + (1 − floor)·(1 + cos πv)/2 for cosine. The step graph computes the same in float32. Throws
 * `NN_SPEC_INVALID`.
 */
export function learningRateAt(schedule: Schedule | undefined, learningRate: number, step: number): number {
  if (schedule === undefined) return learningRate;
  assertSchedule(schedule);
  const { warmUp = 0 } = schedule;
  const warm = warmUp === 0 ? 1 : Math.min(1, step / warmUp);
  return learningRate * warm * shareAt(schedule, Math.max(0, step - warmUp - 1));
}

function shareAt(schedule: Schedule, after: number): number {
  if (schedule.kind === 'constant') return 1;
  if (schedule.kind === 'step') return schedule.factor ** Math.floor(after / schedule.every);
  const { floor = 0, steps } = schedule;
  const v = Math.min(1, after / steps);
  return floor + (1 - floor) * (schedule.kind === 'linear' ? 1 - v : (1 + Math.cos(Math.PI * v)) / 2);
}

/** `learningRateAt` in the graph; a number where the rate never changes, and then `step` is not called. */
export function scheduledRate(
  g: Arithmetic,
  schedule: Schedule | undefined,
  learningRate: number,
  step: () => Value,
): Scale {
  const warmUp = schedule?.warmUp ?? 0;
  if (schedule === undefined || (schedule.kind === 'constant' && warmUp <= 1)) return learningRate;
  const s = step();
  const share = shareInGraph(g, schedule, s, warmUp);
  if (warmUp <= 1) return g.mul(share as Value, learningRate);
  const warm = g.emit('Min', [g.mul(g.div(s, warmUp), learningRate), g.scalar(learningRate, 'float32')]);
  return share === undefined ? warm : g.mul(warm, share);
}

function shareInGraph(g: Arithmetic, schedule: Schedule, step: Value, warmUp: number): Value | undefined {
  const float = (value: number): Value => g.scalar(value, 'float32');
  if (schedule.kind === 'constant') return undefined;
  const after = g.emit('Max', [g.sub(step, warmUp + 1), float(0)]);
  if (schedule.kind === 'step') {
    // Half a step more keeps a rounded quotient on the right side of a whole number.
    const times = g.emit('Floor', [g.div(g.add(after, 0.5), schedule.every)]);
    return g.emit('Pow', [float(schedule.factor), times]);
  }
  const { floor = 0, steps } = schedule;
  const v = g.emit('Min', [g.div(after, steps), float(1)]);
  const share =
    schedule.kind === 'linear' ? g.sub(1, v) : g.mul(g.add(g.emit('Cos', [g.mul(v, Math.PI)]), 1), 0.5);
  return g.add(g.mul(share, 1 - floor), floor);
}
