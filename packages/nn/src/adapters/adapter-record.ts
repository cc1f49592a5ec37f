import { malformed } from '../graph/model-error.ts';
import type { Model, Tensor } from '../graph/types.ts';

/** A and B of one weight. */
export type AdapterTensors = { readonly a: Tensor; readonly b: Tensor };

/** One adapted weight: what was added to the graph, so that it can be taken out again. */
export type AdapterEntry = {
  readonly weight: string;
  /** Names of A [inputs rank] and B [rank outputs]. */
  readonly a: string;
  readonly b: string;
  readonly isTransposed: boolean;
  /** Values computed by added nodes. */
  readonly added: readonly string[];
  /** What a product is called now, and what it was called, for the products the adapters are added to. */
  readonly products: readonly (readonly [now: string, before: string])[];
  /** The value that stands for the weight where A·B is added to the weight itself. */
  readonly effective?: string;
};

/** The adapters of a model, kept in its metadata. */
export type AdapterRecord = {
  readonly rank: number;
  readonly alpha: number;
  /** Digest of the file of the model without adapters. */
  readonly base: string;
  /** Constants that were added. */
  readonly constants: readonly string[];
  readonly entries: readonly AdapterEntry[];
};

const KEY = 'plexus.adapters';

export function withRecord(model: Model, record: AdapterRecord): Model {
  return { ...model, metadata: { ...model.metadata, [KEY]: JSON.stringify(record) } };
}

export function withoutRecord(model: Model): Model {
  const { [KEY]: _, ...metadata } = model.metadata;
  return { ...model, metadata };
}

export function hasAdapters(model: Model): boolean {
  return Object.hasOwn(model.metadata, KEY);
}

/** The record of a model with adapters; throws `NN_MODEL_MALFORMED` for one without, or with one that was tampered with. */
export function readRecord(model: Model): AdapterRecord {
  const text = model.metadata[KEY];
  if (text === undefined) {
    throw malformed('the model has no adapters', { key: KEY });
  }
  const record = parseRecord(text);
  if (record === undefined)
    throw malformed(`the metadata "${KEY}" is not what addLowRankAdapters writes`, { key: KEY });
  return record;
}

function parseRecord(text: string): AdapterRecord | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(found)) return undefined;
  const { rank, alpha, base, constants, entries } = found;
  const isWhole = typeof rank === 'number' && Number.isSafeInteger(rank) && rank > 0;
  if (!isWhole || typeof alpha !== 'number' || !(alpha > 0) || typeof base !== 'string') return undefined;
  if (!isNames(constants) || !Array.isArray(entries) || !entries.every(isEntry)) return undefined;
  return { rank, alpha, base, constants, entries };
}

function isEntry(value: unknown): value is AdapterEntry {
  if (!isObject(value)) return false;
  const { weight, a, b, isTransposed, added, products, effective } = value;
  return (
    isNames([weight, a, b]) &&
    typeof isTransposed === 'boolean' &&
    isNames(added) &&
    Array.isArray(products) &&
    products.every((pair) => isNames(pair) && pair.length === 2) &&
    (effective === undefined || typeof effective === 'string')
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
