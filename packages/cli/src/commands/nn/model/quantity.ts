const STEPS = ['', 'k', 'M', 'G', 'T', 'P'];

/** "950", "12.3 k", "4.56 G": three digits of a count. */
export function formatCount(value: number): string {
  let rest = value;
  let step = 0;
  while (rest >= 999.5 && step < STEPS.length - 1) {
    rest /= 1000;
    step++;
  }
  if (step === 0) return String(Math.round(value));
  return `${Number(rest.toPrecision(3))} ${STEPS[step]}`;
}

const SIZES = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** "512 B", "1.5 MiB". */
export function formatBytes(value: number): string {
  let rest = value;
  let step = 0;
  while (rest >= 1023.5 && step < SIZES.length - 1) {
    rest /= 1024;
    step++;
  }
  return `${Number(rest.toPrecision(3))} ${SIZES[step]}`;
}

/** "float32 [batch, 4]". */
export function formatValue({
  dtype,
  shape,
}: {
  readonly dtype: string;
  readonly shape: readonly (number | string)[];
}): string {
  return `${dtype} [${shape.join(', ')}]`;
}
