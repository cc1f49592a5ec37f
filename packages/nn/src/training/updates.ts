import type { Arithmetic } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import { inverseOf } from './cross-entropy.ts';
import { selectNames } from './name-patterns.ts';
import { optimiserGraph, type ParameterUpdate, type Trained } from './optimisers.ts';
import { multiplyScales, type Scale, scaled } from './scale.ts';
import { scheduledRate } from './schedules.ts';
import type { StepSpec } from './types.ts';
import { updateTogether } from './update-together.ts';

/** Added to the norm, as PyTorch does, so that zeros can be clipped. */
const NORM_MARGIN = 1e-6;

export type UpdateOptions = {
  readonly graph: Arithmetic;
  readonly spec: StepSpec;
  readonly step: () => Value;
};

/**
 * What gradients are to be multiplied with at the loss, where it costs no pass over the parameters. A learning rate
 * belongs there only when nothing but the update reads the gradients: not when they are summed up or measured first.
 */
export function gradientScaleOf({ graph, spec, step }: UpdateOptions): Scale {
  const { gradientScale } = optimiserGraph(spec.optimiser);
  if (gradientScale !== 'rate') return gradientScale;
  if (!bakesRate(spec)) return 1;
  return scheduledRate(graph, spec.schedule, spec.optimiser.learningRate, step);
}

function bakesRate({ clip, accumulate = 1 }: StepSpec): boolean {
  return clip?.kind !== 'norm' && accumulate === 1;
}

/**
 * Adds clipping and the optimiser's update. `gradients` come multiplied with `gradientScaleOf`; `weight` is what they
 * are still to be divided by. `names` are those that patterns of the spec may mean.
 */
export function addUpdates(
  options: UpdateOptions & {
    readonly gradients: ReadonlyMap<string, Value>;
    readonly names: readonly string[];
    readonly weight?: Value;
  },
): ReadonlyMap<string, ParameterUpdate> {
  const { graph: g, spec, step, names, weight } = options;
  const { optimiser, schedule, clip } = spec;
  const { gradientScale, createRule } = optimiserGraph(optimiser);
  const rate = scheduledRate(g, schedule, optimiser.learningRate, step);
  const scale = gradientScaleOf(options);
  let { gradients } = options;
  let factor: Scale = weight === undefined ? 1 : inverseOf(g, weight);
  if (clip?.kind === 'value') {
    const limit = multiplyScales(g, scale, clip.limit);
    gradients = new Map(
      Array.from(gradients, ([name, value]) => [name, clipped(g, scaled(g, value, factor), limit)]),
    );
    factor = 1;
  } else if (clip !== undefined) {
    factor = multiplyScales(
      g,
      factor,
      normFactor(g, gradients.values(), factor, scale as number, clip.limit),
    );
  }
  if (gradientScale === 'rate' && !bakesRate(spec)) factor = multiplyScales(g, factor, rate);
  const undecayed = selectNames('optimiser.noDecay', optimiser.noDecay ?? [], names);
  const addSlot = ({ name, value }: Trained, slot: string): Value =>
    g.addInput(freeName(g, `${name}/${slot}`), g.dtype(value), g.shape(value));
  const parameters = Array.from(gradients, ([name, gradient]): Trained => {
    const weightDecay = undecayed.has(name) ? 0 : (optimiser.weightDecay ?? 0);
    return { name, value: name, gradient, weightDecay };
  });
  return updateTogether(g, parameters, addSlot, (makeSlot) =>
    createRule({ graph: g, rate, factor, step, addSlot: makeSlot }),
  );
}

/** The name, or one like it where a value has it. */
export function freeName(g: Arithmetic, name: string): string {
  return g.has(name) ? g.fresh(name) : name;
}

function clipped(g: Arithmetic, gradient: Value, limit: Scale): Value {
  const dtype = g.dtype(gradient);
  const bounds =
    typeof limit === 'number'
      ? [g.scalar(-limit, dtype), g.scalar(limit, dtype)]
      : [g.cast(g.neg(limit), dtype), g.cast(limit, dtype)];
  return g.emit('Clip', [gradient, ...bounds]);
}

/** min(1, limit/(‖g‖ + 10⁻⁶)) for the Euclidean norm of all gradients together, which come as factor·scale·g. */
function normFactor(
  g: Arithmetic,
  gradients: Iterable<Value>,
  factor: Scale,
  scale: number,
  limit: number,
): Value {
  const squares = Array.from(gradients, (gradient) => {
    const axes = [...g.shape(gradient).keys()];
    return g.cast(g.reduce('SumSquare', gradient, axes, false), 'float32');
  });
  const total = squares.length === 1 ? (squares[0] as Value) : g.emit('Sum', squares);
  const norm = g.add(scaled(g, g.sqrt(total), factor), NORM_MARGIN * scale);
  return g.emit('Min', [g.div(g.scalar(limit * scale, 'float32'), norm), g.scalar(1, 'float32')]);
}
