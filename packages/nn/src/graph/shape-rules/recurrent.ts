import { intAttribute, stringAttribute } from '../attributes.ts';
import type { Dimension } from '../types.ts';
import { mayBeEqual } from './broadcast.ts';
import type { ShapeRule } from './rule.ts';

/**
 * X [t n i] (or [n t i] with layout 1), W [d gates·h i], R [d gates·h h] → Y [t d n h], Y_h [d n h] and for LSTM
 * Y_c [d n h] (layout 1: [n t d h], [n d h]).
 */
const recurrent =
  (gates: number): ShapeRule =>
  (site) => {
    const { dtype, shape } = site.ranked(0, 3, 3);
    const weights = site.ranked(1, 3, 3).shape;
    const repeated = site.ranked(2, 3, 3).shape;
    const hidden = intAttribute(site.node, 'hidden_size');
    const directions = stringAttribute(site.node, 'direction', 'forward') === 'bidirectional' ? 2 : 1;
    const expectedW = [directions, gates * hidden, shape[2] as Dimension];
    const expectedR = [directions, gates * hidden, hidden];
    if (weights.some((size, i) => !mayBeEqual(size, expectedW[i])))
      throw site.mismatch(`W needs [${expectedW}]`);
    if (repeated.some((size, i) => !mayBeEqual(size, expectedR[i])))
      throw site.mismatch(`R needs [${expectedR}]`);
    const bias = site.optional(3);
    if (bias !== undefined && !mayBeEqual(bias.shape[1], 2 * gates * hidden)) {
      throw site.mismatch(`B needs [${directions}, ${2 * gates * hidden}]`);
    }
    const isBatchFirst = intAttribute(site.node, 'layout', 0) === 1;
    const [steps, batch] = (isBatchFirst ? [shape[1], shape[0]] : [shape[0], shape[1]]) as [
      Dimension,
      Dimension,
    ];
    const last = isBatchFirst ? [batch, directions, hidden] : [directions, batch, hidden];
    const all = isBatchFirst ? [batch, steps, directions, hidden] : [steps, directions, batch, hidden];
    return [
      { dtype, shape: all },
      { dtype, shape: last },
      { dtype, shape: last },
    ];
  };

export const recurrentRules = {
  GRU: (site) => recurrent(3)(site).slice(0, 2),
  LSTM: recurrent(4),
  RNN: (site) => recurrent(1)(site).slice(0, 2),
} satisfies Record<string, ShapeRule>;
