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
  const read = await readOrMake(modelFile, options, agreement, cwd);
  const model = agreement.scale === undefined ? read : scaleInputs(read, agreement.scale);
  return writeModel({ ...model, metadata: { ...model.metadata, ...namesIn(agreement) } });
}

/** What outputs and inputs mean, for who has only the file. */
function namesIn({ columns, label, classes }: Agreement): Readonly<Record<string, string>> {
  return {
    ...(columns === undefined ? {} : { 'plexus.columns': JSON.stringify(columns) }),
    ...(label === undefined ? {} : { 'plexus.label': label }),
    ...(classes === undefined ? {} : { 'plexus.classes': JSON.stringify(classes) }),
  };
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
