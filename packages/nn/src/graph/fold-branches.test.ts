import { describe, expect, it } from 'vitest';
import { GraphBuilder, type Value } from '../builder/graph-builder.ts';
import { createEngine } from '../engine/create-engine.ts';
import { buildGradientGraph } from '../training/build-gradient-graph.ts';
import { float32Tensor, toNumbers } from './data-types.ts';
import { foldBranches } from './fold-branches.ts';
import { inferShapes } from './infer-shapes.ts';
import { parseModel } from './read-model.ts';
import type { Graph, GraphNode, Model, Tensor } from './types.ts';
import { writeModel } from './write-model.ts';

const node = (opType: string, inputs: readonly string[], output: string): GraphNode => ({
  name: opType,
  opType,
  domain: '',
  inputs,
  outputs: [output],
  attributes: {},
});

const branch = (
  nodes: readonly GraphNode[],
  output: string,
  initializers = new Map<string, Tensor>(),
): Graph => ({
  name: 'branch',
  inputs: [],
  outputs: [{ name: output, dtype: 'float32', shape: ['batch', 2] }],
  initializers,
  nodes,
});

const half = new Map([['half', float32Tensor([1], [0.5])]]);
const thenBranch = branch(
  [node('Relu', ['x'], 'inner'), node('Mul', ['inner', 'half'], 'scaled')],
  'scaled',
  half,
);
const elseBranch = branch([node('Neg', ['x'], 'inner')], 'inner');

const choice = (condition: Value, then = thenBranch, other = elseBranch): GraphNode => ({
  ...node('If', [condition], 'y'),
  attributes: { then_branch: { type: 'graph', value: then }, else_branch: { type: 'graph', value: other } },
});

/** y = relu(x)/2 or −x, as the number of columns of x is 2 or not, or as an input says. */
function choosing(isStatic: boolean, make = choice): Model {
  const builder = new GraphBuilder('choosing');
  const x = builder.input('x', ['batch', 2]);
  const shape = builder.node('Shape', [x], {}, 'shape');
  const columns = builder.node('Gather', [shape, builder.int(1)], {}, 'columns');
  const isTwo = builder.node('Equal', [columns, builder.int(2)], {}, 'isTwo');
  const condition = isStatic ? isTwo : builder.input('condition', [], 'bool');
  builder.output(isTwo);
  const model = builder.build();
  const output = { name: 'y', dtype: 'float32' as const, shape: ['batch', 2] };
  const nodes = [...model.graph.nodes, make(condition)];
  return { ...model, graph: { ...model.graph, nodes, outputs: [output] } };
}

describe('foldBranches', () => {
  it('leaves only the branch that a condition of the graph takes, with the same results', async () => {
    const model = choosing(true);
    const folded = foldBranches(model);
    expect(folded.graph.nodes.map(({ opType }) => opType)).toEqual([
      'Shape',
      'Gather',
      'Equal',
      'Relu',
      'Mul',
    ]);
    expect(inferShapes(folded).get('y')).toEqual({ dtype: 'float32', shape: ['batch', 2] });
    expect(parseModel(writeModel(model))).toEqual(folded);
    const engine = await createEngine({ profile: 'native' });
    const x = float32Tensor([1, 2], [3, -1]);
    const results = [];
    for (const which of [model, folded]) {
      const session = await engine.compile(writeModel(which));
      results.push(await session.run({ x }));
      await session.close();
    }
    expect(results[1]).toEqual(results[0]);
    expect(toNumbers(results[0]?.['y'] as Tensor)).toEqual([1.5, 0]);
  });

  it('follows an If inside the branch, and a branch that only passes a value on', () => {
    const inside = branch(
      [choice('isTwo', branch([], 'x'))].map((n) => ({ ...n, outputs: ['chosen'] })),
      'chosen',
    );
    const folded = foldBranches(choosing(true, (condition) => choice(condition, inside)));
    expect(
      folded.graph.nodes.slice(3).map(({ opType, inputs, outputs }) => [opType, inputs, outputs]),
    ).toEqual([['Identity', ['x'], ['y']]]);
  });

  it('leaves an If that depends on data, which is refused by name', () => {
    const model = choosing(false);
    expect(foldBranches(model).graph.nodes.at(-1)?.opType).toBe('If');
    expect(() => inferShapes(model)).toThrow(
      expect.objectContaining({
        code: 'NN_OPERATOR_UNSUPPORTED',
        details: expect.objectContaining({ operator: 'If' }),
      }),
    );
  });

  it('uses the dimensions that training gives a number', () => {
    const builder = new GraphBuilder('rows');
    const x = builder.input('x', ['batch', 2]);
    const scored = builder.node(
      'MatMul',
      [x, builder.initializer('w', float32Tensor([2, 2], [1, 2, 3, 4]))],
      {},
      'scored',
    );
    const rows = builder.node('Gather', [builder.node('Shape', [scored]), builder.int(0)], {}, 'rows');
    const isOne = builder.node('Equal', [rows, builder.int(1)], {}, 'isOne');
    builder.output(scored);
    const model = builder.build();
    const taken = branch([node('Relu', ['scored'], 'inner')], 'inner');
    const nodes = [...model.graph.nodes, choice(isOne, taken, branch([], 'scored'))];
    const outputs = [{ name: 'y', dtype: 'float32' as const, shape: ['batch', 2] }];
    const whole: Model = { ...model, graph: { ...model.graph, nodes, outputs } };
    expect(parseModel(writeModel(whole)).graph.nodes.some(({ opType }) => opType === 'If')).toBe(true);
    const graph = buildGradientGraph(whole, { loss: 'softmax-cross-entropy', batchSize: 3 });
    expect([...graph.gradients.keys()]).toEqual(['w']);
    expect(graph.model.graph.nodes.some(({ opType }) => ['If', 'Relu'].includes(opType))).toBe(false);
  });
});
