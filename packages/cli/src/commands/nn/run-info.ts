import type { CommonOptions, Context } from '../../context.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';
import { describeModel, type InitializerFacts, type ModelFacts } from './model/describe-model.ts';
import { formatBytes, formatCount, formatValue } from './model/quantity.ts';
import { readModelFile } from './read-model-file.ts';

export type InfoOptions = CommonOptions;

/** Prints what a file holds. */
export async function runInfo(file: string, options: InfoOptions, context: Context): Promise<void> {
  const { facts } = describeModel(await readModelFile(context.cwd, file));
  if (options.json) {
    context.streams.out(renderJson({ ...facts, parameters: countParameters(facts) }));
    return;
  }
  context.streams.out(renderFacts(facts));
  for (const warning of facts.warnings) context.streams.err(`note: ${warning}`);
  context.streams.err(`next: plexus nn ops ${file}`);
}

function sumOf(initializers: readonly InitializerFacts[], of: 'elements' | 'bytes'): number {
  return initializers.reduce((sum, facts) => sum + facts[of], 0);
}

function countParameters({ initializers }: ModelFacts) {
  const trained = initializers.filter(({ isTrained }) => isTrained);
  const others = initializers.filter(({ isTrained }) => !isTrained);
  return {
    trained: {
      initializers: trained.length,
      elements: sumOf(trained, 'elements'),
      bytes: sumOf(trained, 'bytes'),
    },
    others: {
      initializers: others.length,
      elements: sumOf(others, 'elements'),
      bytes: sumOf(others, 'bytes'),
    },
  };
}

const MOST_ROWS = 40;

function renderFacts(facts: ModelFacts): string {
  const { trained, others } = countParameters(facts);
  const values = (kind: 'inputs' | 'outputs') =>
    facts[kind].map((value, i) => [i === 0 ? kind : '', `${value.name}: ${formatValue(value)}`]);
  const named = facts.initializers.filter(({ isTrained, elements }) => isTrained || elements > 1);
  const rows = named
    .slice(0, MOST_ROWS)
    .map(({ name, dtype, shape, elements, isTrained, role }) => [
      name,
      formatValue({ dtype, shape }),
      formatCount(elements),
      isTrained ? 'yes' : 'no',
      role,
    ]);
  const more = named.length - rows.length;
  return [
    renderTable(
      ['file', facts.path],
      [
        ['size', `${formatBytes(facts.bytes)} (${facts.bytes} bytes)`],
        ['digest', facts.digest],
        ['cid', facts.cid],
        [
          'opset',
          `${facts.opset}, written by ${facts.producer === '' ? 'an unnamed program' : facts.producer}`,
        ],
        ...values('inputs'),
        ...values('outputs'),
        [
          'trained',
          `${formatCount(trained.elements)} numbers in ${trained.initializers} initializers, ${formatBytes(trained.bytes)}`,
        ],
        [
          'not trained',
          `${formatCount(others.elements)} numbers in ${others.initializers} initializers, ${formatBytes(others.bytes)}`,
        ],
        [
          'nodes',
          `${facts.nodes}: ${facts.operators.map(({ operator, count }) => `${operator} ${count}`).join(', ')}`,
        ],
      ],
    ),
    ...(rows.length === 0
      ? []
      : ['', renderTable(['initializer', 'type', 'numbers', 'trained', 'role'], rows, [2])]),
    ...(more > 0 ? [`and ${more} more; --json lists them all`] : []),
  ].join('\n');
}
