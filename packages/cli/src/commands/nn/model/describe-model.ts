import { digestOf, digestToCid, hasCode } from '@plexus/core';
import {
  bytesPerElement,
  countElements,
  feedsOf,
  findParameters,
  isFloatType,
  type Model,
  missingWeights,
  parseModel,
  type Tensor,
  toInferenceForm,
  type ValueInfo,
} from '@plexus/nn';
import type { ModelFile } from '../read-model-file.ts';
import { openDimensions } from './dimensions.ts';

export type InitializerFacts = {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly elements: number;
  readonly bytes: number;
  readonly isTrained: boolean;
  /** What it does for the node that reads it, or why it stays as it is. */
  readonly role: string;
};

export type ModelFacts = {
  readonly path: string;
  readonly bytes: number;
  readonly digest: string;
  readonly cid: string;
  readonly opset: number;
  readonly producer: string;
  readonly graph: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  readonly nodes: number;
  /** Operators with the number of their nodes, the most frequent first. */
  readonly operators: readonly { readonly operator: string; readonly count: number }[];
  readonly initializers: readonly InitializerFacts[];
  readonly warnings: readonly string[];
};

/** Everything about a file that can be said without computing with it. Throws what `parseModel` throws. */
export function describeModel(file: ModelFile): { readonly model: Model; readonly facts: ModelFacts } {
  const model = file.parse();
  const { graph, opset, producer, metadata } = model;
  const digest = digestOf(file.bytes);
  const counts = new Map<string, number>();
  for (const { opType } of graph.nodes) counts.set(opType, (counts.get(opType) ?? 0) + 1);
  const initializers = describeInitializers(model);
  const facts: ModelFacts = {
    path: file.path,
    bytes: file.bytes.length,
    digest,
    cid: digestToCid(digest),
    opset,
    producer,
    graph: graph.name,
    metadata,
    inputs: feedsOf(model),
    outputs: graph.outputs,
    nodes: graph.nodes.length,
    operators: [...counts]
      .map(([operator, count]) => ({ operator, count }))
      .sort((a, b) => b.count - a.count || (a.operator < b.operator ? -1 : 1)),
    initializers,
    warnings: [...warnAboutFile(file), ...warnAboutModel(model)],
  };
  return { model, facts };
}

function describeInitializers(model: Model): readonly InitializerFacts[] {
  const parameters = new Map(findParameters(model).map((parameter) => [parameter.name, parameter]));
  return Array.from(model.graph.initializers, ([name, { dtype, shape }]) => {
    const parameter = parameters.get(name);
    const elements = countElements(shape);
    const constant = isFloatType(dtype) ? 'constant' : 'constant (whole numbers)';
    return {
      name,
      dtype,
      shape,
      elements,
      bytes: elements * bytesPerElement(dtype),
      isTrained: parameter?.isTrainable === true,
      role: parameter === undefined ? constant : parameter.role,
    };
  });
}

function warnAboutFile({ bytes }: ModelFile): readonly string[] {
  try {
    parseModel(bytes);
    return [];
  } catch (error) {
    if (!hasCode(error, 'NN_MODEL_EXTERNAL_DATA')) throw error;
    return [
      'weights lie in other files beside this one, which the digest does not cover; to send it to others save it as one file',
    ];
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

function warnAboutModel(model: Model): readonly string[] {
  const { initializers, nodes, outputs } = model.graph;
  const floats = [...initializers].filter(([, { dtype }]) => isFloatType(dtype));
  const of = (...dtypes: readonly string[]) => floats.filter(([, { dtype }]) => dtypes.includes(dtype));
  const wide = of('float64');
  const half = of('float16', 'bfloat16');
  const broken = floats.filter(([, tensor]) => holdsNaN(tensor)).map(([name]) => name);
  const missing = missingWeights(model);
  const tied = nodes.filter(
    ({ opType, inputs }) => opType === 'Identity' && initializers.has(inputs[0] ?? ''),
  );
  const settled = new Set(toInferenceForm(model).graph.nodes);
  const training = nodes.filter((node) => !settled.has(node));
  const { others } = openDimensions(model);
  const fixed = feedsOf(model).find(({ shape }) => typeof shape[0] === 'number');
  const real = outputs.filter(({ dtype }) => isFloatType(dtype));
  const warnings: readonly (readonly [boolean, string])[] = [
    [
      wide.length > 0,
      `float64: ${listed(wide.map(([name]) => name))}; float32 is twice as fast and half the size`,
    ],
    [half.length > 0, `16 bits: ${listed(half.map(([name]) => name))}; training computes them as float32`],
    [broken.length > 0, `NaN in ${listed(broken)}`],
    [missing.length > 0, `no weights in the file for ${listed(missing)}; training draws them by its seed`],
    [
      tied.length > 0,
      `${tied.length} equal initializers were written once by the exporter; training takes them apart`,
    ],
    [
      training.length > 0,
      `exported in training mode: ${listed(training.map(({ name }) => name))}; Plexus runs them as in evaluation, other runtimes may not`,
    ],
    [others.length > 0, `open dimensions besides the batch: ${listed(others)}; give them numbers with --dim`],
    [fixed !== undefined, `input "${fixed?.name}" takes batches of exactly ${fixed?.shape[0]}`],
    [
      real.length > 1,
      `${real.length} outputs of real numbers (${listed(real.map(({ name }) => name))}); training needs --output`,
    ],
  ];
  return warnings.flatMap(([applies, text]) => (applies ? [text] : []));
}

function holdsNaN({ data, dtype }: Tensor): boolean {
  if (dtype !== 'float32' && dtype !== 'float64') return false;
  return (data as Float32Array).some((value) => Number.isNaN(value));
}
