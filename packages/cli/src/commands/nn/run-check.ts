import { resolve } from 'node:path';
import { isPlexusError } from '@plexus/core';
import { type Dataset, type LossKind, type Model, matchDataset, sliceDataset } from '@plexus/nn';
import type { CommonOptions, Context } from '../../context.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { CliError } from '../../errors.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';
import { type CheckName, type CheckReport, type CheckRequest, checkModel } from './check/check-model.ts';
import { type LossChoice, toLoss } from './loss-options.ts';
import { realOutputs } from './model/assess-training.ts';
import { type Dimensions, describeGuess, guessSizes, type Sizes } from './model/dimensions.ts';
import { type ModelFile, readModelFile } from './read-model-file.ts';

export type CheckOptions = CommonOptions &
  LossChoice & {
    readonly data?: string;
    readonly label?: string;
    readonly task?: 'class' | 'number';
    readonly header: boolean;
    readonly loss?: LossKind;
    readonly output?: string;
    readonly batch: number;
    readonly dim?: Dimensions;
    readonly seed: number;
  };

const titles: Readonly<Record<CheckName | 'file', string>> = {
  file: 'the file can be read',
  shapes: 'shapes fit together',
  runs: 'it runs',
  profiles: 'both profiles agree',
  differentiates: 'it can be differentiated',
  gradients: 'gradients agree',
  differences: 'gradients are right',
};

type Line = { readonly name: CheckName | 'file'; readonly ok: boolean; readonly facts: string };

/** Tries a model. Throws `CLI_MODEL_UNFIT` when something is not right with it. */
export async function runCheck(file: string, options: CheckOptions, context: Context): Promise<void> {
  const read = await readModelFile(context.cwd, file);
  const parsed = parseStrictly(read, options.output);
  if ('problem' in parsed) {
    finish([{ name: 'file', ok: false, facts: parsed.problem }], undefined, options, context);
    return;
  }
  const { model } = parsed;
  const data = await loadRows(model, options, context);
  const guesses = guessSizes(model, options.batch, options.dim ?? {});
  const all =
    data === undefined
      ? guesses
      : [
          {
            batch: data.count,
            dimensions: { ...guesses[0].dimensions, ...sizesOf(model, data) },
            assumed: [],
          },
        ];
  const loss = options.loss === undefined ? undefined : toLoss(options.loss, options);
  const { report, sizes } = await checkSizes(model, all, { seed: options.seed, data, loss });
  const guess = describeGuess(sizes);
  if (guess !== undefined) context.streams.err(guess);
  const first: Line = {
    name: 'file',
    ok: true,
    facts: `opset ${model.opset}, ${model.graph.nodes.length} nodes`,
  };
  finish([first, ...report.checks], report, options, context);
  if (!options.json) context.streams.err(`next: plexus nn train ${file} <data>`);
}

/** Guessed sizes that the model turns out not to run with (a table that is too short) give way to others. */
async function checkSizes(
  model: Model,
  all: readonly Sizes[],
  request: Omit<CheckRequest, 'sizes'>,
): Promise<{ readonly report: CheckReport; readonly sizes: Sizes }> {
  let first: { readonly report: CheckReport; readonly sizes: Sizes } | undefined;
  for (const sizes of all) {
    const report = await checkModel(model, { ...request, sizes });
    const failed = report.checks.find(({ ok }) => !ok)?.name;
    first ??= { report, sizes };
    if (failed === undefined) return { report, sizes };
    if (failed !== 'shapes' && failed !== 'runs') break;
  }
  return first as { readonly report: CheckReport; readonly sizes: Sizes };
}

/** The model with the one output that is trained; the first of several. */
function parseStrictly(
  { parse }: ModelFile,
  output: string | undefined,
): { readonly model: Model } | { readonly problem: string } {
  try {
    const whole = parse(output === undefined ? {} : { outputs: [output] });
    const [first, ...others] = realOutputs(whole);
    return { model: first === undefined || others.length === 0 ? whole : parse({ outputs: [first] }) };
  } catch (error) {
    if (!isPlexusError(error)) throw error;
    return { problem: error.message };
  }
}

async function loadRows(model: Model, options: CheckOptions, { cwd }: Context): Promise<Dataset | undefined> {
  const { data, label, task, header, batch } = options;
  if (data === undefined) return undefined;
  const { dataset } = await loadDataset(resolve(cwd, data), {
    noHeader: !header,
    ...(label === undefined ? {} : { label }),
    ...(task === undefined ? {} : { task }),
  });
  return sliceDataset(matchDataset(model, dataset), 0, batch);
}

/** Open dimensions as the data has them. */
function sizesOf(model: Model, data: Dataset): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const { name, shape } of model.graph.inputs) {
    shape.forEach((size, axis) => {
      const found = data.inputs[name]?.shape[axis];
      if (typeof size === 'string' && found !== undefined) sizes[size] = found;
    });
  }
  return sizes;
}

function finish(
  lines: readonly Line[],
  report: CheckReport | undefined,
  options: CheckOptions,
  { streams }: Context,
): void {
  const failed = lines.find(({ ok }) => !ok);
  if (options.json && failed === undefined) {
    streams.out(renderJson({ ok: true, checks: lines, loss: report?.loss, probes: report?.probes }));
  } else if (!options.json) {
    streams.out(
      renderTable(
        ['', 'what', 'facts'],
        lines.map(({ ok, name, facts }) => [ok ? 'ok' : 'FAILED', titles[name], facts]),
      ),
    );
  }
  if (failed === undefined) {
    if (!options.json) streams.out('OK: it can be read, run and trained');
    return;
  }
  throw new CliError({
    code: 'CLI_MODEL_UNFIT',
    message: `${titles[failed.name]}: no; ${failed.facts}`,
    hint: hints[failed.name],
    details: { check: failed.name, checks: lines },
  });
}

const hints: Readonly<Record<Line['name'], string>> = {
  file: 'export the model again; onnx.checker.check_model says more about broken files',
  shapes: 'give open dimensions the sizes the model is made for, with --dim name=size',
  runs: 'plexus nn ops shows which operator does not run here',
  profiles:
    'use the profile you mean to train with, and compare its outputs with those of the exporting framework',
  differentiates: 'plexus nn ops says which node stops the gradient, and what to freeze',
  gradients: 'plexus nn gradients writes the gradients of one batch, to compare with another framework',
  differences:
    'a gradient that is wrong is a bug of Plexus: please report it with the model; but first try another --seed, since kinks can fool a difference, and --data, since made-up indices may repeat where yours do not',
};
