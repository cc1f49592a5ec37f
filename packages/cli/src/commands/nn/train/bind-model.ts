import { feedsOf, type Model, parseModel, type ValueInfo } from '@plexus/nn';
import type { Dimensions } from '../model/dimensions.ts';

/** A model in which only the batch is open, and the way back. */
export type BoundModel = {
  readonly model: Model;
  /** A trained file of the bound model with the open dimensions it had before. */
  readonly release: (file: Uint8Array) => Model;
};

/** Puts numbers in place of every open dimension but the first of each input, which are made one batch. */
export function bindModel(model: Model, dimensions: Dimensions): BoundModel {
  const batch = feedsOf(model).find(({ shape }) => typeof shape[0] === 'string')?.shape[0];
  const bind = (info: ValueInfo): ValueInfo => ({
    ...info,
    shape: info.shape.map((size, axis) => {
      if (typeof size === 'number') return size;
      return axis === 0 && batch !== undefined ? batch : (dimensions[size] ?? size);
    }),
  });
  const { graph } = model;
  const isBound = graph.inputs.every(({ shape }) =>
    shape.every((size, axis) => typeof size === 'number' || axis === 0),
  );
  const bound = isBound ? model : { ...model, graph: { ...graph, inputs: graph.inputs.map(bind) } };
  return {
    model: bound,
    release: (file) => {
      const trained = parseModel(file);
      const { inputs, outputs } = graph;
      return isBound ? trained : { ...trained, graph: { ...trained.graph, inputs, outputs } };
    },
  };
}

/** Sizes of the open dimensions as the data has them. */
export function sizesInData(model: Model, shapes: Readonly<Record<string, readonly number[]>>): Dimensions {
  const sizes: Record<string, number> = {};
  for (const { name, shape } of feedsOf(model)) {
    shape.forEach((size, axis) => {
      const found = shapes[name]?.[axis];
      if (axis > 0 && typeof size === 'string' && found !== undefined) sizes[size] = found;
    });
  }
  return sizes;
}
