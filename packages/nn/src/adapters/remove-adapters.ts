import { countElements } from '../graph/data-types.ts';
import { malformed } from '../graph/model-error.ts';
import type { Model, Tensor } from '../graph/types.ts';
import {
  type AdapterEntry,
  type AdapterRecord,
  type AdapterTensors,
  readRecord,
  withoutRecord,
} from './adapter-record.ts';

/** The model as it was before adapters were put into it, with the present values of its own weights. */
export function removeAdapters(model: Model, record = readRecord(model)): Model {
  const { graph } = model;
  const added = new Set(record.entries.flatMap((entry) => entry.added));
  const stored = new Set([...record.constants, ...record.entries.flatMap(({ a, b }) => [a, b])]);
  const names = new Map(record.entries.flatMap(({ products }) => products));
  for (const { effective, weight } of record.entries) {
    if (effective !== undefined) names.set(effective, weight);
  }
  const rename = (name: string): string => names.get(name) ?? name;
  const nodes = graph.nodes
    .filter(({ outputs }) => !added.has(outputs[0] ?? ''))
    .map((node) => ({ ...node, inputs: node.inputs.map(rename), outputs: node.outputs.map(rename) }));
  const initializers = new Map([...graph.initializers].filter(([name]) => !stored.has(name)));
  return withoutRecord({ ...model, graph: { ...graph, nodes, initializers } });
}

/** A and B of an entry, of the shapes its weight wants; throws `NN_MODEL_MALFORMED`. */
export function tensorsOf(model: Model, { rank }: AdapterRecord, entry: AdapterEntry): AdapterTensors {
  const weight = matrix(model, entry.weight);
  const [inputs, outputs] = entry.isTransposed ? weight.shape.toReversed() : weight.shape;
  const a = matrix(model, entry.a);
  const b = matrix(model, entry.b);
  if (a.shape[0] === inputs && a.shape[1] === rank && b.shape[0] === rank && b.shape[1] === outputs)
    return { a, b };
  throw malformed(`the adapters of "${entry.weight}" have shapes [${a.shape}] and [${b.shape}]`, {
    weight: entry.weight,
    rank,
  });
}

function matrix(model: Model, name: string): Tensor {
  const tensor = model.graph.initializers.get(name);
  const isMatrix = tensor?.dtype === 'float32' && tensor.shape.length === 2;
  if (tensor !== undefined && isMatrix && countElements(tensor.shape) === tensor.data.length) return tensor;
  throw malformed(`the model has no float32 matrix "${name}", which its adapters name`, { name });
}

/**
 * Folds the adapters of a model into its weights: a standard model of the original structure that computes the same.
 * The products are summed in double precision and rounded once. Throws `NN_MODEL_MALFORMED` for a model without adapters.
 */
export function mergeAdapters(model: Model): Model {
  const record = readRecord(model);
  const base = removeAdapters(model, record);
  const initializers = new Map(base.graph.initializers);
  for (const entry of record.entries) {
    initializers.set(entry.weight, merged(model, record, entry));
  }
  return { ...base, graph: { ...base.graph, initializers } };
}

function merged(model: Model, record: AdapterRecord, entry: AdapterEntry): Tensor {
  const { a, b } = tensorsOf(model, record, entry);
  const weight = matrix(model, entry.weight);
  const [rows = 0, columns = 0] = weight.shape;
  const [inputs = 0, outputs = 0] = [a.shape[0], b.shape[1]];
  const [left, right] = [a.data as Float32Array, b.data as Float32Array];
  const scale = record.alpha / record.rank;
  const sums = new Float64Array(outputs);
  const data = Float32Array.from(weight.data as Float32Array);
  for (let i = 0; i < inputs; i++) {
    sums.fill(0);
    for (let k = 0; k < record.rank; k++) {
      const factor = left[i * record.rank + k] as number;
      for (let j = 0; j < outputs; j++) {
        sums[j] = (sums[j] as number) + factor * (right[k * outputs + j] as number);
      }
    }
    for (let j = 0; j < outputs; j++) {
      const place = entry.isTransposed ? j * columns + i : i * columns + j;
      data[place] = (data[place] as number) + scale * (sums[j] as number);
    }
  }
  return { dtype: 'float32', shape: [rows, columns], data };
}
