import { intAttribute, normaliseAxis } from '../attributes.ts';
import type { Dimension } from '../types.ts';
import { broadcastShapes, mayBeEqual } from './broadcast.ts';
import type { RuleSite, ShapeRule } from './rule.ts';

/** Inputs `from` … hold one number a channel. */
function assertPerChannel(site: RuleSite, from: number, to: number, channels: Dimension | undefined): void {
  for (let index = from; index <= to; index++) {
    const { shape } = site.input(index);
    if (shape.length !== 1 || !mayBeEqual(shape[0], channels)) {
      throw site.mismatch(`input ${index} needs shape [${channels}]`);
    }
  }
}

/** Y, and in training mode the new running mean and variance; before opset 14 also those of the batch. */
const batchNormalization: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 2);
  assertPerChannel(site, 1, 4, shape[1]);
  const running = { dtype: site.input(3).dtype, shape: [shape[1] as Dimension] };
  if (site.opset < 14) return [{ dtype, shape }, running, running, running, running];
  const isTraining = intAttribute(site.node, 'training_mode', 0) !== 0;
  return isTraining ? [{ dtype, shape }, running, running] : [{ dtype, shape }];
};

/** Y, mean and inverse deviation; the last two are float32 with the normalised axes kept as 1. */
const layerNormalization: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 1);
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', -1), shape.length);
  const normalised = shape.slice(axis);
  for (const index of [1, 2]) {
    const scale = site.optional(index);
    if (scale === undefined && index === 2) continue;
    const stretched = broadcastShapes(site, normalised, site.input(index).shape);
    if (stretched.length > normalised.length)
      throw site.mismatch(`input ${index} is not stretched to [${normalised}]`);
  }
  const statistics = {
    dtype: dtype === 'float64' ? ('float64' as const) : ('float32' as const),
    shape: shape.map((dimension, i) => (i < axis ? dimension : 1)),
  };
  return [{ dtype, shape }, statistics, statistics];
};

const instanceNormalization: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 3);
  assertPerChannel(site, 1, 2, shape[1]);
  return [{ dtype, shape }];
};

/** Scale and bias are one number a channel from opset 21, one a group before. */
const groupNormalization: ShapeRule = (site) => {
  const { dtype, shape } = site.ranked(0, 2);
  const groups = intAttribute(site.node, 'num_groups');
  const channels = shape[1];
  if (groups < 1 || (typeof channels === 'number' && channels % groups !== 0)) {
    throw site.mismatch(`${channels} channels cannot be split into ${groups} groups`);
  }
  assertPerChannel(site, 1, 2, site.opset >= 21 ? channels : groups);
  return [{ dtype, shape }];
};

const keepShape: ShapeRule = (site) => {
  const { dtype, shape } = site.input(0);
  return [{ dtype, shape }];
};

export const normaliseRules = {
  BatchNormalization: batchNormalization,
  GroupNormalization: groupNormalization,
  InstanceNormalization: instanceNormalization,
  LayerNormalization: layerNormalization,
  LRN: keepShape,
  LpNormalization: keepShape,
  MeanVarianceNormalization: keepShape,
} satisfies Record<string, ShapeRule>;
