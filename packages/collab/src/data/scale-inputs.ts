import { feedsOf, float32Tensor, type GraphNode, type Model, parseTable, readNumberCell } from '@plexus/nn';
import { CollabError } from '../errors.ts';

/** Of every column a model reads. */
export type InputScale = { readonly mean: readonly number[]; readonly deviation: readonly number[] };

/** Means and deviations of columns, in one pass (Welford); a column that is always the same is only shifted. */
export function findInputScale(
  text: string,
  columns: readonly string[],
  options: { readonly hasHeader?: boolean } = {},
): InputScale {
  const table = parseTable(text, options);
  const places = columns.map((name) => ({ name, at: table.names.indexOf(name) }));
  const found = places.map(({ name, at }) => {
    let [mean, squares] = [0, 0];
    for (const [i, row] of table.rows.entries()) {
      const value = readNumberCell(row[at] ?? '', table.firstLine + i, name);
      const distance = value - mean;
      mean += distance / (i + 1);
      squares += distance * (value - mean);
    }
    const deviation = Math.fround(Math.sqrt(squares / table.rows.length));
    return { mean, deviation: deviation > 0 && Number.isFinite(deviation) ? deviation : 1 };
  });
  return { mean: found.map(({ mean }) => mean), deviation: found.map(({ deviation }) => deviation) };
}

/**
 * The model with (x − mean) ÷ deviation in front, so that it takes raw columns. Nothing of it is trained: numbers that
 * only Sub and Div read are constants of the formula. Throws `COLLAB_SPEC_INVALID` for a model whose one input is not
 * float32 [batch, columns].
 */
export function scaleInputs(model: Model, { mean, deviation }: InputScale): Model {
  const { graph } = model;
  const [input, ...others] = feedsOf(model);
  const width = input?.shape[1];
  const isTable =
    input !== undefined && others.length === 0 && input.dtype === 'float32' && input.shape.length === 2;
  const isBranched = graph.nodes.some(({ attributes }) =>
    Object.values(attributes).some(({ type }) => type === 'graph'),
  );
  if (!isTable || isBranched || (typeof width === 'number' && width !== mean.length)) {
    const shape = input === undefined ? 'no input' : `input "${input.name}" [${input.shape.join(', ')}]`;
    throw new CollabError({
      code: 'COLLAB_SPEC_INVALID',
      message: `columns of a table cannot be scaled in front of this model: it has ${isBranched ? 'branches' : shape}, the table ${mean.length} columns`,
      hint: 'leave scaling out with --no-scale, and let everybody scale their own columns alike',
      details: { field: 'model' },
    });
  }
  const taken = new Set([
    ...graph.initializers.keys(),
    ...graph.inputs.map(({ name }) => name),
    ...graph.nodes.flatMap(({ outputs }) => outputs),
  ]);
  const nameOf = (word: string): string => {
    let name = `${input.name}.${word}`;
    while (taken.has(name)) name += '_';
    return name;
  };
  const [means, deviations] = [nameOf('mean'), nameOf('deviation')];
  const [shifted, scaled] = [nameOf('shifted'), nameOf('scaled')];
  const node = (name: string, opType: string, inputs: readonly string[]): GraphNode => ({
    ...{ name, opType, domain: '', inputs, outputs: [name], attributes: {} },
  });
  const initializers = new Map(graph.initializers)
    .set(means, float32Tensor([mean.length], mean))
    .set(deviations, float32Tensor([mean.length], deviation));
  const nodes = graph.nodes.map((one) => ({
    ...one,
    inputs: one.inputs.map((name) => (name === input.name ? scaled : name)),
  }));
  return {
    ...model,
    graph: {
      ...graph,
      initializers,
      nodes: [
        node(shifted, 'Sub', [input.name, means]),
        node(scaled, 'Div', [shifted, deviations]),
        ...nodes,
      ],
    },
  };
}
