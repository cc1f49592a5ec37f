import { optionalFloat } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import type { Arithmetic } from './arithmetic.ts';
import { stringOf } from './arithmetic.ts';
import type { Value } from './static-graph.ts';
import type { FormSite, TrainingForm } from './training-form.ts';

const golden = 0x9e3779b9;

function shifted(g: Arithmetic, value: Value, bits: number): Value {
  return g.emit('BitShift', [value, g.constant('uint32', [], [bits])], { direction: stringOf('RIGHT') });
}

/**
 * Scrambles 32 bits so that neighbouring numbers have nothing in common (the finalizer of MurmurHash3). Operators on
 * uint32 are exact, so both profiles and every machine get the same bits.
 */
export function scramble(g: Arithmetic, value: Value): Value {
  const mixed = (bits: Value, shift: number): Value => g.emit('BitwiseXor', [bits, shifted(g, bits, shift)]);
  const times = (bits: Value, factor: number): Value =>
    g.emit('Mul', [bits, g.constant('uint32', [], [factor])]);
  return mixed(times(mixed(times(mixed(value, 16), 0x85ebca6b), 13), 0xc2b2ae35), 16);
}

/** A uint32 scalar from an int64 seed, the float32 number of the step and the number of the call in the step. */
export function randomKey(g: Arithmetic, seed: Value, step: Value, call: number): Value {
  const wide = g.cast(seed, 'uint64');
  const high = g.emit('BitShift', [wide, g.constant('uint64', [], [32])], { direction: stringOf('RIGHT') });
  const parts = [g.cast(wide, 'uint32'), g.cast(high, 'uint32'), g.cast(step, 'uint32')];
  const start = g.constant('uint32', [], [Math.imul(call + 1, golden) >>> 0]);
  return parts.reduce((key, part) => scramble(g, g.emit('Add', [key, part])), start);
}

/** True with probability `share`, drawn anew for every element and key. Element i gets the bits of i·golden + key. */
export function drawMask(g: Arithmetic, key: Value, shape: readonly number[], share: number): Value {
  const columns = shape.at(-1) ?? 1;
  const rows = countElements(shape.slice(0, -1));
  const spread = (count: number, stride: number): Uint32Array =>
    Uint32Array.from({ length: count }, (_, i) => Math.imul(i * stride, golden));
  const first = g.emit('Add', [g.constant('uint32', [rows, 1], spread(rows, columns)), key]);
  const bits = scramble(g, g.emit('Add', [first, g.constant('uint32', [1, columns], spread(columns, 1))]));
  const bound = Math.min(0xffffffff, Math.round(share * 2 ** 32));
  return g.reshape(g.emit('Less', [bits, g.constant('uint32', [], [bound])]), shape);
}

/**
 * y = x·m/(1 − p) with m = 1 with probability 1 − p, else 0. The mask is computed from the seed, the number of the
 * step and the element's position, so that whoever repeats a step repeats its masks.
 */
export const dropout: TrainingForm = (site) => {
  const { graph: g, context } = site;
  const shape = g.shape(site.x);
  const everything = (): Value => g.constant('bool', shape, new Uint8Array(g.sizeOf(site.x)).fill(1));
  const hasMask = site.node.outputs.length > 1;
  const stated = site.hasInput(1)
    ? site.shapeSite().knownNumbers(1)
    : [optionalFloat(site.node, 'ratio') ?? 0.5];
  if (stated === undefined) throw site.unsupported('its ratio is not a constant');
  const ratio = stated[0] ?? 0.5;
  if (!(ratio >= 0 && ratio < 1)) throw site.unsupported(`its ratio is ${ratio}, not in [0, 1)`);
  const isTraining = context.isTraining === 'as-stated' ? statesTraining(site) : context.isTraining;
  if (!isTraining || ratio === 0) return [site.x, ...(hasMask ? [everything()] : [])];
  const mask = drawMask(g, context.nextRandomKey(), shape, 1 - ratio);
  const dtype = g.dtype(site.x);
  const factor = g.where(mask, g.scalar(1 / (1 - ratio), dtype), 0);
  return [g.mul(site.x, factor), mask];
};

function statesTraining(site: FormSite): boolean {
  if (!site.hasInput(2)) return false;
  const stated = site.shapeSite().knownNumbers(2);
  if (stated === undefined) throw site.unsupported('its training_mode is not a constant');
  return stated[0] !== 0;
}
