import type { Model } from '@plexus/nn';
import type { CommonOptions, Context } from '../../context.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';
import { assessTraining, prepareModel, stoppingNodes, type Verdict } from './model/assess-training.ts';
import { type Dimensions, describeGuess, guessSizes, type Sizes } from './model/dimensions.ts';
import { listOperators, type OperatorFacts } from './model/list-operators.ts';
import { readModelFile } from './read-model-file.ts';

export type OpsOptions = CommonOptions & {
  readonly output?: string;
  readonly batch: number;
  readonly dim?: Dimensions;
};

/** Prints which operators a model has and whether it trains. */
export async function runOps(file: string, options: OpsOptions, context: Context): Promise<void> {
  const { output } = options;
  const read = await readModelFile(context.cwd, file);
  const model = read.parse(output === undefined ? {} : { outputs: [output] });
  const { operators, refusals } = await listOperators(prepareModel(model));
  const { sizes, verdict } = assessSizes(model, guessSizes(model, options.batch, options.dim ?? {}));
  const stops = stoppingNodes(model).map(({ name, opType }) => ({ node: name, operator: opType }));
  if (options.json) {
    context.streams.out(renderJson({ opset: model.opset, operators, refusals, ...verdict, stops }));
    return;
  }
  const guess = describeGuess(sizes);
  if (guess !== undefined) context.streams.err(guess);
  context.streams.out(renderOperators(operators));
  for (const [profile, refusal] of Object.entries(refusals)) {
    if (refusal !== undefined) context.streams.out(`does not run in the ${profile} profile: ${refusal}`);
  }
  context.streams.out(renderVerdict(verdict, stops));
  if (verdict.trains) context.streams.err(`next: plexus nn check ${file}`);
}

type Assessed = { readonly sizes: Sizes; readonly verdict: Verdict };

/** The first sizes with which it trains, else the first ones. */
function assessSizes(model: Model, [first, ...others]: readonly [Sizes, ...Sizes[]]): Assessed {
  const verdict = assessTraining(model, first);
  if (verdict.trains) return { sizes: first, verdict };
  for (const sizes of others) {
    const other = assessTraining(model, sizes);
    if (other.trains) return { sizes, verdict: other };
  }
  return { sizes: first, verdict };
}

function renderOperators(operators: readonly OperatorFacts[]): string {
  const say = (runs: boolean | undefined): string => (runs === undefined ? '?' : runs ? 'yes' : 'NO');
  return renderTable(
    ['operator', 'nodes', 'since opset', 'native', 'reproducible', 'gradient'],
    operators.map(({ operator, count, since, runs, gradient }) => [
      operator,
      String(count),
      String(since),
      say(runs.native),
      say(runs.reproducible),
      gradient === 'no' ? 'NO' : gradient,
    ]),
    [1, 2],
  );
}

const MOST_STOPS = 8;

function renderVerdict(
  verdict: Verdict,
  stops: readonly { readonly node: string; readonly operator: string }[],
): string {
  if (verdict.trains) return `it trains: ${verdict.parameters} initializers have a gradient`;
  const others = stops
    .slice(0, MOST_STOPS)
    .map(({ node, operator }) => `  no gradient through ${operator} "${node}"`);
  return [`it does not train: ${verdict.reason}`, ...others, `what to do: ${verdict.remedy}`].join('\n');
}
