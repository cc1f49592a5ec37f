import { intOf, intsOf, stringOf } from './arithmetic.ts';
import { conv, convTranspose } from './derivative-case-makers.ts';
import type { OperatorCase } from './operator-case.ts';

export const convolutionCases = {
  Conv: [
    conv([2, 2, 5, 4], [3, 2, 3, 2], {}, true),
    conv([2, 2, 5, 5], [2, 2, 3, 3], { pads: intsOf([1, 1, 1, 1]) }),
    conv([1, 2, 6, 5], [2, 2, 2, 3], { strides: intsOf([2, 2]), pads: intsOf([0, 1, 1, 0]) }, true),
    conv([1, 2, 7, 6], [2, 2, 2, 2], { dilations: intsOf([2, 1]), strides: intsOf([1, 2]) }),
    conv([1, 2, 6, 7], [2, 2, 2, 2], { dilations: intsOf([1, 3]) }),
    conv([2, 4, 4, 4], [6, 2, 2, 2], { group: intOf(2), strides: intsOf([2, 1]) }, true),
    conv([1, 3, 4, 4], [3, 1, 3, 3], { group: intOf(3), pads: intsOf([1, 1, 1, 1]) }),
    conv([2, 2, 7], [3, 2, 3], { strides: intsOf([2]), pads: intsOf([1, 1]) }, true),
    conv([1, 2, 8], [2, 2, 3], { dilations: intsOf([2]) }),
    conv([1, 2, 5, 6], [2, 2, 3, 3], { auto_pad: stringOf('SAME_UPPER'), strides: intsOf([2, 2]) }),
    conv([1, 2, 5, 5], [2, 2, 2, 2], { auto_pad: stringOf('SAME_LOWER') }),
    conv([1, 2, 4, 4], [2, 2, 2, 2], { auto_pad: stringOf('VALID') }),
    conv([1, 1, 3, 3, 3], [2, 1, 2, 2, 2], { pads: intsOf([0, 1, 0, 1, 0, 0]) }),
    conv([1, 32, 3, 3], [2, 32, 3, 3], { pads: intsOf([1, 1, 1, 1]) }),
    conv([1, 33, 4, 3], [2, 33, 2, 3], { pads: intsOf([1, 0, 0, 2]) }),
    conv([1, 2, 3, 3], [2, 2, 1, 1], { strides: intsOf([2, 2]) }),
    conv([16, 2, 2, 2], [3, 2, 3, 3], { pads: intsOf([1, 1, 1, 1]) }, true),
    conv([16, 2, 2, 3], [2, 2, 3, 3], { pads: intsOf([1, 2, 1, 0]), strides: intsOf([1, 2]) }),
    conv([17, 1, 3], [2, 1, 3], { pads: intsOf([2, 2]), dilations: intsOf([2]) }),
  ],
  ConvTranspose: [
    convTranspose([2, 2, 3, 3], [2, 3, 2, 2]),
    convTranspose([1, 2, 3, 3], [2, 2, 3, 3], { strides: intsOf([2, 2]), pads: intsOf([1, 1, 1, 1]) }),
    convTranspose([1, 2, 3, 2], [2, 1, 3, 2], { strides: intsOf([2, 3]), output_padding: intsOf([1, 0]) }),
    convTranspose([1, 4, 3], [4, 2, 3], { group: intOf(2), strides: intsOf([2]), dilations: intsOf([2]) }),
    convTranspose([1, 2, 3], [2, 2, 3], { strides: intsOf([2]), auto_pad: stringOf('SAME_UPPER') }),
  ],
} satisfies Record<string, readonly OperatorCase[]>;
