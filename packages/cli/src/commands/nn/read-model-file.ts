import { dirname, resolve } from 'node:path';
import { type Model, openWeightsFolder, type ParseOptions, parseModel } from '@plexus/nn';
import { readInputFile } from '../../data/read-input-file.ts';

/** An ONNX file with what it takes to read it, also in part. */
export type ModelFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Throws what `parseModel` throws. Weights may lie in files beside the model. */
  readonly parse: (options?: Omit<ParseOptions, 'externalData'>) => Model;
};

/** Reads an ONNX file a person named. Throws `CLI_FILE_MISSING`. */
export async function readModelFile(cwd: string, file: string): Promise<ModelFile> {
  const path = resolve(cwd, file);
  const bytes = await readInputFile(path, 'model');
  const externalData = openWeightsFolder(dirname(path));
  return { path, bytes, parse: (options = {}) => parseModel(bytes, {}, { ...options, externalData }) };
}
