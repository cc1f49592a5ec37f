import { createRandom } from '@plexus/core';
import { type Dataset, type Tensor, toNumbers } from '@plexus/nn';
import type { GradientSession, LossAndGradients } from './gradient-session.ts';

/** One entry of a gradient, beside what moving that entry does to the loss. */
export type Probe = {
  readonly name: string;
  readonly index: number;
  readonly gradient: number;
  readonly measured: number;
  /** Largest distance that rounding explains. */
  readonly tolerance: number;
};

export function isRight({ gradient, measured, tolerance }: Probe): boolean {
  return Math.abs(gradient - measured) <= tolerance;
}

/**
 * Steps as shares of a parameter's size, until one agrees: large ones drown rounding, small ones stay on one side of a
 * kink (Relu, max pooling).
 */
const STEPS = [1e-2, 1e-3, 3e-2, 1e-4];
const MOST_PARAMETERS = 6;
/** Share of the numbers a difference may be off, for the curvature between the two points. */
const CURVATURE = 0.02;
/** Rounding of a float32 loss, with the rounding of what it is computed from. */
const ROUNDING = 32 * 2 ** -23;

/**
 * Holds gradients against central differences (L(p + h) − L(p − h)) / 2h: in up to six parameters, evenly spread over
 * the model, the entry with the largest gradient and one drawn by the seed.
 */
export async function probeGradients(
  session: GradientSession,
  batch: Dataset,
  found: LossAndGradients,
  seed: number,
): Promise<readonly Probe[]> {
  const random = createRandom(seed);
  const probes: Probe[] = [];
  for (const name of spread([...session.parameters.keys()], MOST_PARAMETERS)) {
    const gradient = toNumbers(found.gradients.get(name) as Tensor);
    const largest = gradient.reduce(
      (best, value, i) => (Math.abs(value) > Math.abs(gradient[best] as number) ? i : best),
      0,
    );
    const indices = new Set(gradient.length === 0 ? [] : [largest, random.nextBelow(gradient.length)]);
    for (const index of indices) {
      probes.push(
        await probe(session, batch, found.loss, { name, index, gradient: gradient[index] as number }),
      );
    }
  }
  return probes;
}

/** At most `count` of them, evenly spread, the first and the last among them. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  const step = (items.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, i) => items[Math.round(i * step)] as Item);
}

type Entry = Pick<Probe, 'name' | 'index' | 'gradient'>;

async function probe(session: GradientSession, batch: Dataset, loss: number, entry: Entry): Promise<Probe> {
  const tensor = session.parameters.get(entry.name) as Tensor;
  const size = Math.max(1e-2, rootMeanSquare(tensor));
  let closest: Probe | undefined;
  for (const share of STEPS) {
    const h = share * size;
    const [above, aboveAt] = moved(tensor, entry.index, h);
    const [below, belowAt] = moved(tensor, entry.index, -h);
    const up = await session.run(batch, { [entry.name]: above });
    const down = await session.run(batch, { [entry.name]: below });
    const width = aboveAt - belowAt;
    const measured = (up.loss - down.loss) / width;
    const rounding = (ROUNDING * Math.max(1e-3, Math.abs(loss))) / width;
    const tolerance = CURVATURE * Math.max(Math.abs(measured), Math.abs(entry.gradient)) + rounding;
    const here: Probe = { ...entry, measured, tolerance };
    if (isRight(here)) return here;
    if (closest === undefined || excessOf(here) < excessOf(closest)) closest = here;
  }
  return closest as Probe;
}

function excessOf({ gradient, measured, tolerance }: Probe): number {
  return Math.abs(gradient - measured) / tolerance;
}

function rootMeanSquare(tensor: Tensor): number {
  const numbers = toNumbers(tensor);
  return Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0) / Math.max(1, numbers.length));
}

/** The tensor with one entry moved, and where that entry then is after rounding. */
function moved(tensor: Tensor, index: number, by: number): readonly [Tensor, number] {
  const data = tensor.data.slice() as Float32Array;
  data[index] = (data[index] as number) + by;
  return [{ ...tensor, data }, data[index] as number];
}
