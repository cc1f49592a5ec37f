import { isPlexusError } from '@plexus/core';
import {
  buildGradientGraph,
  createEngine,
  float32Tensor,
  type GradientGraph,
  ignoredLabelOf,
  int64Tensor,
  isFloatType,
  type Loss,
  lossKindOf,
  type Model,
  NnError,
  type Profile,
  type Tensor,
  toFloat32Model,
  toLossSpec,
  untieInitializers,
  writeModel,
} from '@plexus/nn';
import { CliError } from '../../../errors.ts';
import type { ModelFile } from '../read-model-file.ts';
import { type Choice, chooseInitializers, type Which } from './choose-initializers.ts';
import { type Aligned, alignClasses } from './class-axis.ts';
import { bindShapes, feedInputs, pickArray } from './feed-model.ts';
import { fitTarget, hasIgnoredRows, IGNORED_CLASS } from './fit-target.ts';

export type GradientsRequest = {
  readonly loss: Loss;
  readonly profile: Profile;
  readonly mode: 'file' | 'train' | 'eval';
  readonly which: Which;
  /** Arrays for the inputs; undefined: by name. */
  readonly inputs: readonly string[] | undefined;
  readonly target: string;
  readonly output: string | undefined;
  readonly classAxis: number | undefined;
  readonly keepTies: boolean;
  readonly seed: number;
};

export type Gradients = {
  readonly loss: Tensor;
  /** By initializer name. */
  readonly gradients: ReadonlyMap<string, Tensor>;
  readonly left: Choice['left'];
  /** The output the loss compares. */
  readonly output: string;
  /** What the reader should know about how the numbers came about. */
  readonly notes: readonly string[];
};

const isTraining = { file: 'as-stated', train: true, eval: false } as const;

/** Loss and gradients of one batch. Throws `CLI_DATA_MISMATCH`, `CLI_OPTION_INVALID` and `NN_…` errors. */
export async function computeGradients(
  file: Pick<ModelFile, 'parse'>,
  arrays: Readonly<Record<string, Tensor>>,
  request: GradientsRequest,
): Promise<Gradients> {
  const notes: string[] = [];
  const stated = file.parse();
  const output = chooseOutput(stated, request.output, notes);
  const whole = toTrainable(stated, notes);
  const selected =
    stated.graph.outputs.length === 1 ? whole : toTrainable(file.parse({ outputs: [output] }), []);
  const source = request.keepTies ? selected : untieInitializers(selected);
  const feeds = feedInputs(whole.graph.inputs, arrays, request.inputs, request.target);
  const bound = bindShapes(source, feeds);
  const target = pickArray(arrays, request.target);
  const isOverClasses = lossKindOf(request.loss) === 'softmax-cross-entropy';
  const loss = isOverClasses && hasIgnoredRows(target) ? ignoringPadding(request.loss) : request.loss;
  const aligned: Aligned = isOverClasses
    ? alignClasses(bound.model, bound.dimensions, target.shape, request.classAxis)
    : { model: bound.model, output: undefined };
  const { graph, left } = differentiate(aligned.model, bound.dimensions, { ...request, loss }, notes);
  const wanted = graph.model.graph.inputs.find(({ name }) => name === graph.target);
  if (wanted === undefined) throw targetMissing(output);
  const parameters = [...graph.gradients.keys(), ...graph.buffers].map(
    (name) => [name, source.graph.initializers.get(name) as Tensor] as const,
  );
  const { step, seed } = graph.scalars;
  if (seed !== undefined)
    notes.push(`dropout drops at random, with seed ${request.seed}: no other framework draws the same`);
  const engine = await createEngine({ profile: request.profile });
  const session = await engine.compile(writeModel(graph.model));
  try {
    const results = await session.run({
      ...Object.fromEntries(parameters),
      ...Object.fromEntries(graph.inputs.map((name) => [name, feeds.get(name) as Tensor])),
      [graph.target]: fitTarget(target, wanted, request.target, aligned.output, ignoredLabelOf(loss)),
      ...(step === undefined ? {} : { [step]: float32Tensor([], [1]) }),
      ...(seed === undefined ? {} : { [seed]: int64Tensor([], [request.seed]) }),
    });
    const gradients = Array.from(
      graph.gradients,
      ([name, value]) => [name, results[value] as Tensor] as const,
    );
    return { loss: results[graph.loss] as Tensor, gradients: new Map(gradients), left, output, notes };
  } finally {
    await session.close();
  }
}

/** Labels of -100 do not count, unless something else was said about labels that do not count. */
function ignoringPadding(loss: Loss): Loss {
  const spec = toLossSpec(loss);
  if (spec.kind !== 'softmax-cross-entropy') return loss;
  return { ...spec, ignoreIndex: spec.ignoreIndex ?? IGNORED_CLASS };
}

/** float16 and bfloat16 become float32; float64 stays. */
function toTrainable(model: Model, notes: string[]): Model {
  const isHalf = [...model.graph.initializers.values()].some(
    ({ dtype }) => dtype === 'float16' || dtype === 'bfloat16',
  );
  if (!isHalf) return model;
  notes.push('weights of 16 bits are computed with as float32');
  return toFloat32Model(model);
}

/** The output the loss compares: the one asked for, or the first of real numbers. */
function chooseOutput(model: Model, asked: string | undefined, notes: string[]): string {
  const { outputs } = model.graph;
  const real = outputs.filter(({ dtype }) => isFloatType(dtype)).map(({ name }) => name);
  const [first] = real;
  if (asked !== undefined) {
    if (outputs.some(({ name }) => name === asked)) return asked;
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: `--output is ${JSON.stringify(asked)}; the model has ${outputs.map(({ name }) => name).join(', ')}`,
      hint: 'name one of its outputs',
      details: { asked, outputs: outputs.map(({ name }) => name) },
    });
  }
  if (first === undefined) {
    throw new NnError({
      code: 'NN_NOT_TRAINABLE',
      message: `no output of the model holds real numbers (${outputs.map(({ name, dtype }) => `${name}: ${dtype}`).join(', ')})`,
      hint: 'export the model with its scores or probabilities as output',
      details: { outputs: outputs.map(({ name }) => name) },
    });
  }
  if (real.length > 1)
    notes.push(
      `the loss compares output "${first}", the first of ${real.join(', ')}; --output names another`,
    );
  return first;
}

function differentiate(
  model: Model,
  dimensions: Readonly<Record<string, number>>,
  request: GradientsRequest,
  notes: string[],
): { readonly graph: GradientGraph; readonly left: Choice['left'] } {
  const build = (choice: Choice) => ({
    graph: buildGradientGraph(model, {
      loss: request.loss,
      dimensions,
      isTraining: isTraining[request.mode],
      differentiated: choice.chosen,
    }),
    left: choice.left,
  });
  const choice = chooseInitializers(model, request.which);
  try {
    return build(choice);
  } catch (error) {
    const trained = chooseInitializers(model, 'trained');
    const isNarrower = request.which === 'named' && trained.chosen.size < choice.chosen.size;
    if (!isPlexusError(error) || !isNarrower) throw error;
    const built = build(trained);
    notes.push(`only what training changes is differentiated: ${error.message}`);
    return built;
  }
}

function targetMissing(output: string): NnError {
  return new NnError({
    code: 'NN_LOSS_MISMATCH',
    message: `the loss of output "${output}" compares it with nothing`,
    hint: 'choose another --loss',
    details: { output },
  });
}
