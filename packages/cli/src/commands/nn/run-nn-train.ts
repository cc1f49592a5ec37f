import { rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import {
  addLowRankAdapters,
  assertTargetsFit,
  batchDimensions,
  countSteps,
  createEngine,
  DirectoryCheckpointStore,
  extractAdapters,
  type FitOptions,
  type FitResult,
  findParameters,
  foldBranches,
  isFloatType,
  type Loss,
  type Model,
  mergeAdapters,
  parseMetric,
  renderReport,
  fit as runFit,
  type TrainingSpec,
  toFloat32Model,
  toInferenceForm,
  writeModel,
} from '@plexus/nn';
import type { Context } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { formatDuration } from '../../output/duration.ts';
import { renderJson } from '../../output/streams.ts';
import { renderTable } from '../../output/table.ts';
import { toLoss } from './loss-options.ts';
import { prepareModel, realOutputs } from './model/assess-training.ts';
import { readModelFile } from './read-model-file.ts';
import { type BoundModel, bindModel, sizesInData } from './train/bind-model.ts';
import { followFit, formatNumber } from './train/follow-fit.ts';
import { type LoadedRows, loadRows, type Rows } from './train/load-rows.ts';
import { prepareTarget, suitableLoss } from './train/prepare-target.ts';
import { toSpec } from './train/to-spec.ts';
import { DEFAULT_EPOCHS, type TrainHereOptions } from './train/train-here-options.ts';
import { assertLearningChoice, assertNoContradiction } from './train/unused-options.ts';

const MOST_THREADS = 8;

/** Trains a model on this machine. Throws `CLI_INTERRUPTED` after Ctrl-C, `CLI_TRAINING_DIVERGED` when numbers ran away. */
export async function runNnTrain(
  modelFile: string,
  dataFile: string,
  options: TrainHereOptions,
  context: Context,
): Promise<void> {
  const { streams, cwd } = context;
  assertNoContradiction(options);
  assertLearningChoice(options);
  const source = await readSource(modelFile, options, context);
  const rows = await loadRows(source, dataFile, options, cwd);
  const adapted = addAdapters(source, options);
  const bound = bindModel(adapted.model, sizesOf(source, rows.train));
  const partRows = Math.ceil(options.batch / options.accumulate);
  const seen = foldBranches(bound.model, { dimensions: batchDimensions(bound.model, partRows) });
  const loss = chooseLoss(seen, rows.train, options);
  const spec = { ...toSpec(options, loss, totalSteps(options, rows.train)), ...adapted.spec };
  if (rows.whole !== undefined) assertTargetsFit(seen, prepareTarget(seen, rows.whole, loss), spec);
  const out = resolve(cwd, options.out);
  const checkpoints = resolve(
    cwd,
    options.checkpoints ?? `${options.out.replace(/\.onnx$/i, '')}.checkpoints`,
  );
  const store = await openStore(checkpoints, options);
  sayPlan(rows, spec, options, context);
  const threads = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
  const engine = await createEngine({
    profile: options.profile,
    ...(options.profile === 'native'
      ? { threads }
      : options.threads === undefined
        ? {}
        : { threads: options.threads }),
  });
  const validation = rows.validation && toData(seen, rows.validation, loss);
  const result = await runFit({
    ...choices(options),
    model: bound.model,
    spec,
    engine,
    train: toData(seen, rows.train, loss),
    ...(validation === undefined ? {} : { validation }),
    checkpoint: {
      store,
      ...(options.checkpointEvery === undefined ? {} : { every: options.checkpointEvery }),
    },
    callbacks: followFit(context),
    signal: context.interrupt,
  });
  streams.draw([]);
  const { reason, step, message } = result.stop;
  if (options.report !== undefined)
    await writeFile(resolve(cwd, options.report), renderReport(result.report));
  if (reason === 'aborted') throw interrupted(step, checkpoints);
  const files = await writeResults(result, bound, out, rows, options, cwd);
  if (reason !== 'not-finite' && options.checkpoints === undefined) {
    await rm(checkpoints, { recursive: true, force: true });
  }
  if (options.json) {
    streams.out(renderJson({ files, classes: rows.classes ?? null, ...result.report }));
  } else streams.out(renderResult(result, files));
  if (reason === 'not-finite') throw diverged(message, step);
  if (!options.json) streams.err(`next: plexus nn check ${options.out}`);
}

async function readSource(
  modelFile: string,
  { output, seed }: TrainHereOptions,
  { cwd, streams }: Context,
): Promise<Model> {
  const file = await readModelFile(cwd, modelFile);
  const whole = file.parse(output === undefined ? {} : { outputs: [output] });
  const [first, ...others] = realOutputs(whole);
  if (first === undefined || others.length === 0) return prepareModel(toSingle(whole, streams), seed);
  streams.err(
    `trains output "${first}", the first of ${[first, ...others].join(', ')}; --output names another`,
  );
  return prepareModel(toSingle(file.parse({ outputs: [first] }), streams), seed);
}

/** Training works in float32; what the file has in another precision becomes that. */
function toSingle(model: Model, streams: Context['streams']): Model {
  const typed = [...findParameters(model), ...model.graph.inputs, ...model.graph.outputs];
  const other = typed.find(({ dtype }) => isFloatType(dtype) && dtype !== 'float32');
  if (other === undefined) return model;
  streams.err(`"${other.name}" is ${other.dtype}: trains in float32, and writes a float32 model`);
  return toFloat32Model(model);
}

type Adapted = { readonly model: Model; readonly spec: Partial<TrainingSpec> };

function addAdapters(model: Model, options: TrainHereOptions): Adapted {
  const { lora, loraAlpha, loraMatch, only, adapters, seed } = options;
  if (lora === undefined) {
    if (adapters === undefined && loraAlpha === undefined && loraMatch === undefined)
      return { model, spec: {} };
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: '--adapters, --lora-alpha and --lora-match need --lora',
      hint: 'add --lora with a rank, such as --lora 8',
    });
  }
  const { model: adapted, trainablePatterns } = addLowRankAdapters(model, {
    rank: lora,
    seed,
    ...(loraAlpha === undefined ? {} : { alpha: loraAlpha }),
    ...(loraMatch === undefined ? {} : { match: loraMatch }),
  });
  return { model: adapted, spec: { train: [...trainablePatterns, ...(only ?? [])] } };
}

function sizesOf(model: Model, rows: Rows) {
  if (rows.kind === 'pictures') return {};
  const shapes = Object.entries(rows.dataset.inputs).map(([name, { shape }]) => [name, shape] as const);
  return sizesInData(model, Object.fromEntries(shapes));
}

function chooseLoss(model: Model, rows: Rows, options: TrainHereOptions): Loss {
  if (options.loss !== undefined) return toLoss(options.loss, options);
  if (rows.kind === 'pictures') return toLoss('softmax-cross-entropy', options);
  const { target } = rows.dataset;
  if (target !== undefined) {
    const kind = suitableLoss(model, target);
    return typeof kind === 'string' ? toLoss(kind, options) : kind;
  }
  throw new CliError({
    code: 'CLI_DATA_MISMATCH',
    message: 'the data has no target to train towards',
    hint: 'name it with --label',
  });
}

function countRows(rows: Rows): number {
  return rows.kind === 'pictures' ? rows.count : rows.dataset.count;
}

function totalSteps({ steps, epochs = DEFAULT_EPOCHS, batch }: TrainHereOptions, rows: Rows): number {
  return steps ?? countSteps(countRows(rows), batch, epochs);
}

function toData(model: Model, rows: Rows, loss: Loss) {
  return rows.kind === 'pictures' ? rows.source : prepareTarget(model, rows.dataset, loss);
}

/** Options that `fit` takes as they are. */
function choices(options: TrainHereOptions): Partial<FitOptions> {
  const { steps, epochs = DEFAULT_EPOCHS, validateEvery, metrics, earlyStopping, watch, resume } = options;
  if (watch !== undefined && earlyStopping === undefined) {
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: '--watch needs --early-stopping',
      hint: 'add --early-stopping with a number of measurements, such as 3',
    });
  }
  return {
    ...(steps === undefined ? { epochs } : { steps }),
    ...(validateEvery === undefined ? {} : { validateEvery }),
    ...(metrics === undefined ? {} : { metrics: metrics.map(parseMetric) }),
    ...(earlyStopping === undefined
      ? {}
      : {
          earlyStopping: {
            patience: earlyStopping,
            ...(watch === undefined ? {} : { metric: nameOf(watch) }),
          },
        }),
    ...(resume === true ? { resume: 'latest' as const } : {}),
  };
}

/** `f1` is called `f1-macro` once it is measured. */
function nameOf(metric: string): string {
  return metric === 'loss' ? metric : parseMetric(metric).name;
}

/** Checkpoints of another run are neither mixed with new ones nor lost by accident. */
async function openStore(
  folder: string,
  { resume, fresh }: TrainHereOptions,
): Promise<DirectoryCheckpointStore> {
  const store = new DirectoryCheckpointStore(folder);
  const steps = await store.list();
  if (fresh === true) for (const step of steps) await store.remove(step);
  else if (steps.length > 0 && resume !== true) {
    throw new CliError({
      code: 'CLI_FILE_EXISTS',
      message: `${folder} has checkpoints of an earlier run, up to step ${steps.at(-1)}`,
      hint: 'go on with --resume, forget them with --fresh, or name another folder with --checkpoints',
      details: { folder, steps },
    });
  }
  return store;
}

function sayPlan(
  rows: LoadedRows,
  spec: TrainingSpec,
  options: TrainHereOptions,
  { streams }: Context,
): void {
  const count = countRows(rows.train);
  const held =
    rows.validation === undefined ? 'nothing held out' : `${countRows(rows.validation)} to measure on`;
  const kind = typeof spec.loss === 'string' ? spec.loss : spec.loss.kind;
  streams.err(
    `${count} rows to train on, ${held}; ${kind}, ${spec.optimiser.kind} at ${spec.optimiser.learningRate}, ${totalSteps(options, rows.train)} steps of ${spec.batchSize} rows, ${options.profile} profile`,
  );
  if (rows.classes !== undefined) {
    const shown = rows.classes.slice(0, 10).join(', ');
    streams.err(`classes from 0: ${shown}${rows.classes.length > 10 ? ` … (${rows.classes.length})` : ''}`);
  }
}

type Files = {
  readonly model: string;
  readonly adapters?: string;
  readonly encoding?: string;
  readonly fill?: string;
  readonly report?: string;
};

async function writeResults(
  result: FitResult,
  bound: BoundModel,
  out: string,
  rows: LoadedRows,
  { lora, adapters, report }: TrainHereOptions,
  cwd: string,
): Promise<Files> {
  const trained = bound.release(result.model);
  await writeFile(out, writeModel(toInferenceForm(lora === undefined ? trained : mergeAdapters(trained))));
  const alone = adapters === undefined ? undefined : resolve(cwd, adapters);
  if (alone !== undefined) await writeFile(alone, extractAdapters(trained));
  const encoding = rows.encoding === undefined ? undefined : `${out.replace(/\.onnx$/i, '')}.encoding.json`;
  if (encoding !== undefined) await writeJson(encoding, rows.encoding);
  const fill = rows.fills === undefined ? undefined : `${out.replace(/\.onnx$/i, '')}.fill.json`;
  if (fill !== undefined) await writeJson(fill, rows.fills);
  return {
    model: out,
    ...(alone === undefined ? {} : { adapters: alone }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(fill === undefined ? {} : { fill }),
    ...(report === undefined ? {} : { report: resolve(cwd, report) }),
  };
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

const MOST_ROWS = 12;

function renderResult({ report, stop }: FitResult, files: Files): string {
  const { measures } = report.history;
  const names = [...new Set(measures.flatMap(({ validation }) => Object.keys(validation?.metrics ?? {})))];
  const rows = measures.map((record) => [
    String(record.epoch),
    String(record.step),
    formatNumber(record.trainLoss),
    formatNumber(record.validation?.loss),
    ...names.map((name) => formatNumber(record.validation?.metrics[name])),
    record.step === report.model.step ? '← written' : '',
  ]);
  const shown = rows.filter((row, i) => i >= rows.length - MOST_ROWS || row.at(-1) !== '');
  return [
    renderTable(['epoch', 'step', 'training loss', 'loss', ...names, ''], shown, [
      0,
      1,
      2,
      3,
      ...names.map((_, i) => 4 + i),
    ]),
    `${stop.message}; ${formatDuration(report.elapsedMs)}, ${Math.round(report.rowsPerSecond)} rows a second`,
    ...Object.entries(files).map(([what, path]) => `${what === 'model' ? 'trained model' : what}: ${path}`),
  ].join('\n');
}

function interrupted(step: number, folder: string): CliError {
  return new CliError({
    code: 'CLI_INTERRUPTED',
    message: `stopped after step ${step}; everything so far is in ${folder}`,
    hint: 'go on with the same command and --resume',
    details: { step, folder },
  });
}

function diverged(message: string, step: number): CliError {
  return new CliError({
    code: 'CLI_TRAINING_DIVERGED',
    message,
    hint: 'use a smaller --learning-rate, --clip-norm 1 or --warm-up; the last good model was written',
    details: { step },
  });
}
