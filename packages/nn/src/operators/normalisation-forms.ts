import { floatAttribute, intAttribute, intsAttribute, normaliseAxis } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import { floatOf, intOf } from './arithmetic.ts';
import type { Value } from './static-graph.ts';
import type { FormSite, TrainingForm } from './training-form.ts';

/**
 * With the statistics of the batch: momentum 0 makes the node give them as they are. ONNX Runtime writes them over the
 * node's inputs 3 and 4, which therefore are two values of their own, computed in the run. The running ones become momentum·old + (1 − momentum)·batch after the step (ONNX: the variance divides by n, not n − 1).
 */
const batchNormalization: TrainingForm = (site) => {
  const { graph: g, context } = site;
  const epsilon = { epsilon: floatOf(floatAttribute(site.node, 'epsilon', 1e-5)) };
  const isTraining = context.isTraining === 'as-stated' ? statesTraining(site) : context.isTraining;
  if (!isTraining) return site.keep(1, epsilon);
  const computed = [3, 4, 1, 2].map((i) => site.input(i)).find((value) => !g.initializers.has(value));
  const axes = [...site.shape(0).keys()].filter((axis) => axis !== 1);
  const any = computed ?? g.reduce('Max', site.x, axes, false);
  const blanks = [g.mul(any, 0), g.sub(any, any)];
  const attributes = { ...epsilon, momentum: floatOf(0), training_mode: intOf(1) };
  const outputs = site.keep(3, attributes, [...site.inputs.slice(0, 3), ...blanks]);
  const momentum = Math.fround(floatAttribute(site.node, 'momentum', 0.9));
  const updated = [site.input(3), site.input(4)].map((running, i) => {
    const old = context.buffers.get(running) ?? running;
    const next = g.add(g.mul(old, momentum), g.mul(outputs[i + 1] as Value, 1 - momentum));
    context.buffers.set(running, next);
    return next;
  });
  return [outputs[0] as Value, ...updated];
};

/** Before opset 14 a node that writes statistics is one in training. */
function statesTraining({ node, opset }: FormSite): boolean {
  if (opset < 14) return node.outputs.slice(1).some((output) => output !== '');
  return intAttribute(node, 'training_mode', 0) !== 0;
}

/**
 * The mean and inverse deviation, which the derivative needs, are written too. They are float32 whatever x is, so for
 * other types the node is taken apart, and also where the model itself reads them, which needs their derivatives.
 */
const layerNormalization: TrainingForm = (site) => {
  const { graph: g } = site;
  const shape = site.shape(0);
  const first = normaliseAxis(site.node, intAttribute(site.node, 'axis', -1), shape.length);
  const epsilon = floatAttribute(site.node, 'epsilon', 1e-5);
  const hasReaders = site.node.outputs.slice(1).some((output) => output !== '');
  if (g.dtype(site.x) !== 'float32' || hasReaders) {
    const axes = shape.flatMap((_, axis) => (axis < first ? [] : [axis]));
    const mean = g.mean(site.x, axes, true);
    const centred = g.sub(site.x, mean);
    const inverse = g.div(1, g.sqrt(g.add(g.mean(g.square(centred), axes, true), epsilon)));
    const scaled = g.mul(g.mul(centred, inverse), site.input(1));
    return [site.hasInput(2) ? g.add(scaled, site.input(2)) : scaled, mean, inverse];
  }
  const normalised = shape.slice(first);
  const scale = g.expand(site.input(1), normalised);
  const bias = site.hasInput(2) ? [g.expand(site.input(2), normalised)] : [];
  return site.keep(3, { axis: intOf(first), epsilon: floatOf(epsilon) }, [site.x, scale, ...bias]);
};

/** x̂ over groups of channels and all positions: a LayerNormalization of [n·groups, rest]. */
function normaliseGroups(site: FormSite, groups: number): Value {
  const { graph: g } = site;
  const shape = site.shape(0);
  const rows = (shape[0] as number) * groups;
  const width = countElements(shape) / rows;
  const ones = g.filled(1, g.dtype(site.x), [width]);
  const attributes = { epsilon: floatOf(floatAttribute(site.node, 'epsilon', 1e-5)) };
  const flat = g.reshape(site.x, [rows, width]);
  const [normalised] = g.emitAll('LayerNormalization', [flat, ones], 3, attributes, { name: site.node.name });
  return g.reshape(normalised as Value, shape);
}

function perChannel(site: FormSite, value: Value): Value {
  const rank = site.shape(0).length;
  return site.graph.reshape(value, [site.graph.sizeOf(value), ...new Array<number>(rank - 2).fill(1)]);
}

const instanceNormalization: TrainingForm = (site) => {
  const { graph: g } = site;
  const normalised = normaliseGroups(site, site.shape(0)[1] as number);
  return [g.add(g.mul(normalised, perChannel(site, site.input(1))), perChannel(site, site.input(2)))];
};

/** Before opset 21 scale and bias are one number a group. */
const groupNormalization: TrainingForm = (site) => {
  const { graph: g } = site;
  const groups = intAttribute(site.node, 'num_groups');
  const channels = site.shape(0)[1] as number;
  const normalised = normaliseGroups(site, groups);
  const spread = (value: Value): Value => {
    if (g.sizeOf(value) === channels) return perChannel(site, value);
    return perChannel(
      site,
      g.reshape(g.expand(g.reshape(value, [groups, 1]), [groups, channels / groups]), [channels]),
    );
  };
  return [g.add(g.mul(normalised, spread(site.input(1))), spread(site.input(2)))];
};

/** (x − μ)/√(σ² + 1e-9) over `axes` */
const meanVarianceNormalization: TrainingForm = (site) => {
  const { graph: g } = site;
  const rank = site.shape(0).length;
  const axes = intsAttribute(site.node, 'axes', [0, 2, 3]).map((axis) =>
    normaliseAxis(site.node, axis, rank),
  );
  const centred = g.sub(site.x, g.mean(site.x, axes, true));
  const deviation = g.sqrt(g.mean(g.square(centred), axes, true));
  return [g.div(centred, g.add(deviation, 1e-9))];
};

/** x/‖x‖ₚ along an axis, p = 1 or 2 */
const lpNormalization: TrainingForm = (site) => {
  const { graph: g } = site;
  const axis = normaliseAxis(site.node, intAttribute(site.node, 'axis', -1), site.shape(0).length);
  const kind = intAttribute(site.node, 'p', 2) === 1 ? 'ReduceL1' : 'ReduceL2';
  return [g.div(site.x, g.emit(kind, [site.x, g.ints([axis])], { keepdims: intOf(1) }))];
};

export const normalisationForms = {
  BatchNormalization: batchNormalization,
  GroupNormalization: groupNormalization,
  InstanceNormalization: instanceNormalization,
  LayerNormalization: layerNormalization,
  LpNormalization: lpNormalization,
  MeanVarianceNormalization: meanVarianceNormalization,
} satisfies Record<string, TrainingForm>;
