import { resolve } from 'node:path';
import { scaleInputs } from '@plexus/collab';
import { createMlp, type Model, writeModel } from '@plexus/nn';
import { loadModel } from '../../../data/load-model.ts';
import { CliError } from '../../../errors.ts';
import type { CreateOptions } from './create-options.ts';
import type { Agreement } from './read-agreement.ts';

/** The model a session begins with, as bytes; columns are scaled in front of it. Throws `CLI_OPTION_INVALID`, `COLLAB_SPEC_INVALID`. */
export async function chooseModel(
  modelFile: string | undefined,
  options: CreateOptions,
  agreement: Agreement,
  cwd: string,
): Promise<Uint8Array> {
  const model = await readOrMake(modelFile, options, agreement, cwd);
  return writeModel(agreement.scale === undefined ? model : scaleInputs(model, agreement.scale));
}

async function readOrMake(
  modelFile: string | undefined,
  { init, hidden, seed, ...options }: CreateOptions,
  agreement: Agreement,
  cwd: string,
): Promise<Model> {
  if (modelFile !== undefined && init === undefined) return loadModel(resolve(cwd, modelFile), seed);
  const inputs = options.inputs ?? agreement.columns?.length;
  const outputs = options.outputs ?? agreement.outputs;
  if (modelFile === undefined && init === 'mlp' && inputs !== undefined && outputs !== undefined)
    return createMlp({ inputSize: inputs, hidden, outputs, seed });
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: modelFile === undefined ? 'there is no whole model' : 'there are a model and --init',
    hint: 'name an ONNX file; or give --init mlp with --like TABLE.csv, or with --inputs N --outputs N',
  });
}
