import { resolve } from 'node:path';
import { type Dataset, type Loss, type Model, matchDataset, splitDataset } from '@plexus/nn';
import type { Context } from '../../context.ts';
import { loadDataset } from '../../data/load-dataset.ts';
import { initModel, loadModel } from '../../data/load-model.ts';
import { CliError } from '../../errors.ts';
import { toLoss } from '../nn/loss-options.ts';
import type { LearningOptions } from './train-options.ts';

/** Everything a training needs from files, made to fit together. */
export type Learning = {
  readonly model: Model;
  readonly train: Dataset;
  readonly test: Dataset | undefined;
  readonly loss: Loss;
};

/** Reads model and data, puts rows aside for measuring. Throws `CLI_…` and `NN_…` errors that name the file's fault. */
export async function loadLearning(
  modelFile: string | undefined,
  options: LearningOptions,
  { cwd }: Pick<Context, 'cwd'>,
): Promise<Learning> {
  const { label, task, init, hidden, channels, seed, heldOut } = options;
  if ((modelFile === undefined) === (init === undefined)) {
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: modelFile === undefined ? 'there is no model' : 'there are a model and --init',
      hint: 'name an ONNX file, or give --init mlp or --init cnn, not both',
    });
  }
  const reading = {
    noHeader: !options.header,
    ...(label === undefined ? {} : { label }),
    ...(task === undefined ? {} : { task }),
  };
  const loaded = await loadDataset(resolve(cwd, options.data), reading);
  const model =
    modelFile === undefined
      ? initModel(loaded.dataset, { kind: init ?? 'mlp', hidden, channels, seed })
      : await loadModel(resolve(cwd, modelFile), seed);
  const data = matchDataset(model, loaded.dataset);
  if (!data.target) {
    throw new CliError({
      code: 'CLI_DATA_MISMATCH',
      message: `${options.data} has no target to train towards`,
      hint: 'name it with --label',
    });
  }
  const usual = data.target.dtype === 'int64' ? 'softmax-cross-entropy' : 'mse';
  const loss = toLoss(options.loss ?? usual, options);
  if (options.test !== undefined) {
    const other = await loadDataset(resolve(cwd, options.test), reading);
    assertSameClasses(loaded.classes, other.classes, options.test);
    return { model, train: data, test: matchDataset(model, other.dataset), loss };
  }
  if (heldOut <= 0) return { model, train: data, test: undefined, loss };
  return { model, ...splitDataset(data, { testShare: heldOut, seed }), loss };
}

function assertSameClasses(
  train: readonly string[] | undefined,
  test: readonly string[] | undefined,
  file: string,
): void {
  if (train?.join('\n') === test?.join('\n')) return;
  throw new CliError({
    code: 'CLI_DATA_MISMATCH',
    message: `${file} has other classes (${test?.join(', ') ?? 'numbers'}) than the training data (${train?.join(', ') ?? 'numbers'})`,
    hint: 'give test data in which every class occurs, written the same way',
    details: { file },
  });
}
