import { floatOf, intOf, intsOf, stringOf } from './arithmetic.ts';
import { float, ints, linear, of, resizing } from './derivative-case-makers.ts';
import { type CheckedInput, type Filling, fixed, type OperatorCase } from './operator-case.ts';

/** Grid numbers that mean positions from beyond one end of each axis to beyond the other, away from where a sample changes its rows. */
const between =
  (sizes: readonly number[], isAligned: boolean): Filling =>
  (random, count) =>
    Array.from({ length: count }, (_, i) => {
      const size = sizes[sizes.length - 1 - (i % sizes.length)] as number;
      const at = random.nextBelow(size + 5) - 3 + 0.2 + 0.2 * random.nextFloat();
      return isAligned ? (2 * at) / (size - 1) - 1 : (2 * at + 1) / size - 1;
    });

const sampled = (
  sizes: readonly number[],
  outputs: readonly number[],
  mode: string,
  padding: string,
  isAligned = false,
): OperatorCase => {
  const grid = float([2, ...outputs, sizes.length], between(sizes, isAligned));
  const attributes = {
    mode: stringOf(mode),
    padding_mode: stringOf(padding),
    align_corners: intOf(isAligned ? 1 : 0),
  };
  return of([float([2, 2, ...sizes]), grid], attributes, { since: 20, dtype: 'float64', step: 1e-3 });
};

const since18 = { ...linear, since: 18 };
const sizesOf = (...sizes: readonly number[]): CheckedInput => ints(...sizes);

/** A Resize to these sizes. */
const resizedTo = (
  shape: readonly number[],
  sizes: readonly number[],
  attributes: OperatorCase['attributes'],
  options: Omit<OperatorCase, 'inputs'> = linear,
): OperatorCase => of([float(shape), undefined, undefined, sizesOf(...sizes)], attributes ?? {}, options);

/** `tf_crop_and_resize` of a region; the whole of the first two axes. */
const cropped = (mode: string, region: readonly number[]): OperatorCase => {
  const roi: CheckedInput = {
    shape: [8],
    fill: fixed(0, 0, ...region.slice(0, 2), 1, 1, ...region.slice(2)),
    isConstant: true,
  };
  return of(
    [float([1, 2, 4, 5]), roi, undefined, sizesOf(1, 2, 3, 6)],
    {
      mode: stringOf(mode),
      coordinate_transformation_mode: stringOf('tf_crop_and_resize'),
      extrapolation_value: floatOf(0.25),
    },
    linear,
  );
};

const coordinateModes = [
  'half_pixel',
  'pytorch_half_pixel',
  'align_corners',
  'asymmetric',
  'half_pixel_symmetric',
] as const;

export const samplingCases = {
  AffineGrid: [
    of([float([2, 2, 3]), ints(2, 1, 3, 4)], {}, linear),
    of([float([1, 2, 3]), ints(1, 2, 2, 3)], { align_corners: intOf(1) }, linear),
    of([float([1, 3, 4]), ints(1, 1, 2, 3, 2)], {}, linear),
  ],
  GridSample: [
    ...['zeros', 'border', 'reflection'].flatMap((padding) => [
      sampled([4, 3], [2, 3], 'linear', padding),
      sampled([3, 4], [3, 1], 'linear', padding, true),
      sampled([4, 3], [2, 2], 'nearest', padding),
      sampled([4, 5], [2, 2], 'cubic', padding),
      sampled([5, 4], [1, 3], 'cubic', padding, true),
    ]),
    sampled([3, 2, 4], [2, 1, 2], 'linear', 'zeros'),
    sampled([3, 2, 4], [2, 1, 2], 'linear', 'reflection', true),
    sampled([2, 3, 3], [1, 2, 2], 'nearest', 'border'),
    ...['bilinear', 'bicubic', 'nearest'].map((mode) => ({
      ...sampled([4, 3], [2, 2], mode, 'zeros'),
      opset: 16,
      dtype: 'float32' as const,
      step: 0.01,
    })),
  ],
  Resize: [
    resizing([1, 2, 2, 3], [1, 1, 2, 2], {
      mode: stringOf('nearest'),
      coordinate_transformation_mode: stringOf('asymmetric'),
      nearest_mode: stringOf('floor'),
    }),
    resizing([1, 1, 3, 4], [1, 1, 2, 3], { mode: stringOf('nearest') }),
    resizing([1, 2, 3, 2], [1, 1, 2, 2], { mode: stringOf('linear') }),
    resizing([1, 1, 4, 4], [1, 1, 0.5, 0.5], {
      mode: stringOf('linear'),
      coordinate_transformation_mode: stringOf('pytorch_half_pixel'),
    }),
    resizing([1, 1, 3, 3], [1, 1, 2, 2], { mode: stringOf('cubic') }),
    resizing([1, 1, 4, 3], [1, 1, 1.5, 2], {
      mode: stringOf('cubic'),
      exclude_outside: intOf(1),
      cubic_coeff_a: floatOf(-0.5),
    }),
    ...coordinateModes.flatMap((mode) =>
      ['nearest', 'linear', 'cubic'].map((kind) =>
        resizedTo(
          [1, 1, 4, 5],
          [1, 1, 7, 3],
          { mode: stringOf(kind), coordinate_transformation_mode: stringOf(mode) },
          mode === 'half_pixel_symmetric' ? { ...linear, since: 19 } : linear,
        ),
      ),
    ),
    ...['floor', 'ceil', 'round_prefer_ceil', 'round_prefer_floor'].map((nearest) =>
      resizedTo([1, 1, 5, 4], [1, 1, 3, 7], { mode: stringOf('nearest'), nearest_mode: stringOf(nearest) }),
    ),
    cropped('linear', [0.1, 0.2, 0.8, 0.9]),
    cropped('nearest', [-0.2, 0, 1.1, 0.7]),
    of(
      [float([1, 1, 4]), undefined, undefined, ints(1, 1, 7)],
      { mode: stringOf('nearest'), nearest_mode: stringOf('ceil') },
      linear,
    ),
    resizedTo([1, 1, 6, 8], [1, 1, 3, 5], { mode: stringOf('linear'), antialias: intOf(1) }, since18),
    resizedTo([1, 1, 6, 8], [1, 1, 4, 3], { mode: stringOf('cubic'), antialias: intOf(1) }, since18),
    resizedTo([1, 1, 3, 4], [1, 1, 5, 7], { mode: stringOf('linear'), antialias: intOf(1) }, since18),
    resizedTo(
      [1, 1, 4, 6],
      [7, 7],
      { mode: stringOf('linear'), axes: intsOf([2, 3]), keep_aspect_ratio_policy: stringOf('not_larger') },
      since18,
    ),
    resizedTo(
      [1, 1, 4, 6],
      [7, 7],
      { mode: stringOf('nearest'), axes: intsOf([3, 2]), keep_aspect_ratio_policy: stringOf('not_smaller') },
      since18,
    ),
  ],
} satisfies Record<string, readonly OperatorCase[]>;
