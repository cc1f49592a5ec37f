import { intAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import { convKernel, readWindow, type WindowGeometry } from '../graph/shape-rules/window.ts';
import type { TrainingForm } from './training-form.ts';

/** Rows of a batch from which on spreading the kernel out is worth it. */
const enoughRows = 16;
const mostSpreadElements = 2 ** 20;

/**
 * S [cells, inputs·outputs]: 1 where a cell of the kernel lies on an input position for an output position, else 0. All
 * positions are counted in row-major order.
 */
function placesOf(
  window: WindowGeometry,
  sizes: readonly number[],
  outputs: readonly number[],
): Float32Array {
  const { kernel, strides, dilations, pads = [] } = window;
  const [inputCount, outputCount, cellCount] = [sizes, outputs, kernel].map(countElements) as [
    number,
    number,
    number,
  ];
  const places = new Float32Array(cellCount * inputCount * outputCount);
  for (let cell = 0; cell < cellCount; cell++) {
    for (let output = 0; output < outputCount; output++) {
      let [restCell, restOutput, input, factor, isInside] = [cell, output, 0, 1, true];
      for (let axis = sizes.length - 1; axis >= 0; axis--) {
        const [size, cells, steps] = [sizes[axis], kernel[axis], outputs[axis]] as [number, number, number];
        const at =
          (restOutput % steps) * (strides[axis] as number) +
          (restCell % cells) * (dilations[axis] as number) -
          (pads[axis] as number);
        isInside &&= at >= 0 && at < size;
        input += at * factor;
        factor *= size;
        restCell = Math.floor(restCell / cells);
        restOutput = Math.floor(restOutput / steps);
      }
      if (isInside) places[(cell * inputCount + input) * outputCount + output] = 1;
    }
  }
  return places;
}

/**
 * Where pictures have no more positions than kernels have cells, as at the end of deep networks, the convolution is one
 * product X [n, c·i]·T [c·i, m·o]: T = W·S holds each kernel's cells where they lie on an input position i for an
 * output position o. Nothing is multiplied with a border of zeros, and no product is done for one picture alone.
 */
const conv: TrainingForm = (site) => {
  const { graph: g } = site;
  const [n, channels, ...sizes] = site.shape(0) as readonly [number, number, ...number[]];
  const [filters] = site.shape(1) as readonly [number, ...number[]];
  const kept = site.keep(1);
  const outputs = g.shape(kept[0] as string).slice(2);
  const [inputCount, outputCount] = [countElements(sizes), countElements(outputs)];
  const kernel = convKernel(site.shapeSite());
  const cells = countElements(kernel);
  const isTiny = inputCount <= cells && channels * inputCount * filters * outputCount <= mostSpreadElements;
  const isDense = intAttribute(site.node, 'group', 1) === 1 && g.dtype(site.x) === 'float32';
  if (!isTiny || !isDense || cells === 1 || n < enoughRows || outputCount === 0) return kept;
  const window = readWindow(site.shapeSite(), sizes, kernel, false);
  const places = g.constant('float32', [cells, inputCount * outputCount], placesOf(window, sizes, outputs));
  const spread = g.matMul(g.reshape(site.input(1), [filters * channels, cells]), places);
  const turned = g.transpose(g.reshape(spread, [filters, channels, inputCount, outputCount]), [1, 2, 0, 3]);
  const matrix = g.reshape(turned, [channels * inputCount, filters * outputCount]);
  const product = g.gemm(g.reshape(site.x, [n, channels * inputCount]), matrix);
  const result = g.reshape(product, [n, filters, ...outputs]);
  if (!site.hasInput(2)) return [result];
  return [g.add(result, g.reshape(site.input(2), [filters, ...outputs.map(() => 1)]))];
};

export const convolutionForms = { Conv: conv } satisfies Record<string, TrainingForm>;
