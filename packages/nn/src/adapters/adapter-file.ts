import { digestOf } from '@plexus/core';
import { readNpz, writeNpz } from '../data/npz.ts';
import { NnError } from '../errors.ts';
import { toFloat32Model } from '../graph/convert-floats.ts';
import type { Model, Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { untieInitializers } from '../training/untie-initializers.ts';
import { type AdapterTensors, readRecord } from './adapter-record.ts';
import { type AdaptedModel, insertAdapters } from './insert-adapters.ts';
import { removeAdapters, tensorsOf } from './remove-adapters.ts';

/** What an adapter file says beside its arrays. */
type Header = {
  readonly rank: number;
  readonly alpha: number;
  readonly base: string;
  readonly weights: readonly string[];
};

const HEADER = 'adapters';

/**
 * The adapters of a model alone, as an npz file: `a<i>`, `b<i>` for each weight, and `adapters`, a JSON text that names the
 * weights, rank, alpha and the digest of the model they belong to. Equal adapters give equal bytes.
 *
 * Throws `NN_MODEL_MALFORMED` for a model without adapters, `NN_STATE_MALFORMED` when weights other than the adapters
 * were trained too, which no adapter file can hold.
 */
export function extractAdapters(model: Model): Uint8Array {
  const record = readRecord(model);
  const base = digestOf(writeModel(removeAdapters(model, record)));
  if (base !== record.base) {
    throw unfit(
      `the weights beside the adapters have changed: the model is ${base}, the adapters were made for ${record.base}`,
      'train with `train: trainablePatterns`, or keep the whole model (mergeAdapters)',
      { found: base, expected: record.base },
    );
  }
  const { rank, alpha, entries } = record;
  const header: Header = { rank, alpha, base, weights: entries.map(({ weight }) => weight) };
  const arrays = entries.flatMap((entry, i): [string, Tensor][] => {
    const { a, b } = tensorsOf(model, record, entry);
    return [
      [`a${i}`, a],
      [`b${i}`, b],
    ];
  });
  const data = new TextEncoder().encode(JSON.stringify(header));
  return writeNpz({
    ...Object.fromEntries(arrays),
    [HEADER]: { dtype: 'uint8', shape: [data.length], data },
  });
}

/**
 * Puts the adapters of a file into the model they were made for, as it was or as it stood before it was made ready for
 * training (shared initializers untied, numbers widened to float32), which then is done again. Throws
 * `NN_STATE_MALFORMED` for another model or a file that is none, and as `readNpz`.
 */
export function applyAdapters(given: Model, bytes: Uint8Array): AdaptedModel {
  const arrays = readNpz(bytes);
  const header = readHeader(arrays[HEADER]);
  const base = findForm(given, header.base);
  const { rank, alpha, weights } = header;
  return insertAdapters(
    base,
    { rank, alpha, match: weights },
    ({ name, inputs, outputs }): AdapterTensors => {
      const i = weights.indexOf(name);
      return {
        a: arrayOf(arrays, `a${i}`, [inputs, rank]),
        b: arrayOf(arrays, `b${i}`, [rank, outputs]),
      };
    },
  );
}

/** What may happen to a model before adapters are put into it. */
const forms: readonly ((model: Model) => Model)[] = [
  (model) => model,
  untieInitializers,
  toFloat32Model,
  (model) => untieInitializers(toFloat32Model(model)),
];

/** The form of a model with this digest. */
function findForm(model: Model, wanted: string): Model {
  for (const form of forms) {
    const formed = form(model);
    if (digestOf(writeModel(formed)) === wanted) return formed;
  }
  const digest = digestOf(writeModel(model));
  throw unfit(
    `the adapters were made for the model ${wanted}, this one is ${digest}`,
    'give the model the adapters were trained beside, with all its weights, read with the output that was trained',
    { found: digest, expected: wanted },
  );
}

function arrayOf(arrays: Readonly<Record<string, Tensor>>, name: string, shape: readonly number[]): Tensor {
  const found = Object.hasOwn(arrays, name) ? arrays[name] : undefined;
  const isFit = found?.dtype === 'float32' && shape.length === found.shape.length;
  if (found !== undefined && isFit && shape.every((size, axis) => size === found.shape[axis])) return found;
  throw unfit(`the file has no float32 array "${name}" of shape [${shape.join(', ')}]`, notOurs, {
    name,
    shape,
  });
}

const notOurs = 'give a file that extractAdapters wrote';

function readHeader(tensor: Tensor | undefined): Header {
  const text = tensor?.data instanceof Uint8Array ? new TextDecoder().decode(tensor.data) : '';
  const found = parseHeader(text);
  if (found !== undefined) return found;
  throw unfit('the file does not say which model its adapters are for', notOurs, {});
}

function parseHeader(text: string): Header | undefined {
  try {
    const { rank, alpha, base, weights } = JSON.parse(text) as Record<keyof Header, unknown>;
    const isNamed = Array.isArray(weights) && weights.every((name) => typeof name === 'string');
    if (typeof rank !== 'number' || typeof alpha !== 'number' || typeof base !== 'string' || !isNamed)
      return undefined;
    return { rank, alpha, base, weights };
  } catch {
    return undefined;
  }
}

function unfit(message: string, hint: string, details: Readonly<Record<string, unknown>>): NnError {
  return new NnError({ code: 'NN_STATE_MALFORMED', message, hint, details });
}
