/** From numbers to places between 0 and 1, and the numbers to write beside the axis. */
export type AxisScale = {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  readonly isLogarithmic: boolean;
};

const STEPS = [1, 2, 5, 10];

/** Round numbers (1, 2 or 5 times a power of ten apart) that enclose the values. */
export function linearScale(low: number, high: number, wanted = 5): AxisScale {
  const [from, to] = widen(low, high);
  const rough = (to - from) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  const [start, end] = [first * step, last * step];
  return { place: (value) => (value - start) / (end - start), ticks, isLogarithmic: false };
}

/** Values that (nearly) agree get some room, so that there is a scale at all; nothing but zeros are taken for counts. */
function widen(low: number, high: number): readonly [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > Math.max(size * 1e-9, 1e-290)) return [low, high];
  return size > 1e-290 ? [low - size / 2, high + size / 2] : [0, 1];
}

/** Ticks only inside, so that the axis ends with the data: for steps. */
export function tightScale(low: number, high: number, wanted = 6): AxisScale {
  const { ticks } = linearScale(low, high, wanted);
  const width = high - low || 1;
  return {
    place: (value) => (value - low) / width,
    ticks: ticks.filter((tick) => tick >= low && tick <= high),
    isLogarithmic: false,
  };
}

/** Logarithmic for positive values that span more than a factor of 50, linear otherwise. */
export function spanningScale(low: number, high: number): AxisScale {
  if (!(low > 1e-280 && high / low > 50)) return linearScale(low, high);
  const room = (Math.log10(high) - Math.log10(low)) * 0.03;
  const [start, end] = [Math.log10(low) - room, Math.log10(high) + room];
  const decades = Math.floor(end) - Math.ceil(start) + 1;
  const every = Math.ceil(decades / 7);
  const ticks = Array.from({ length: Math.ceil(decades / every) }, (_, i) =>
    Number(`1e${Math.ceil(start) + i * every}`),
  );
  return {
    place: (value) => (Math.log10(value) - start) / (end - start),
    ticks,
    isLogarithmic: true,
  };
}
