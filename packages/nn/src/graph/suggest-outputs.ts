import { isPlexusError } from '@plexus/core';
import type { GraphProto } from 'onnx-buf';
import { NnError, type NnErrorCode } from '../errors.ts';

const aboutPartOfTheFile: ReadonlySet<string> = new Set<NnErrorCode>([
  'NN_OPERATOR_UNSUPPORTED',
  'NN_DTYPE_UNSUPPORTED',
]);
const maxNames = 8;
const floatCode = 1;
const doubleCode = 11;

/**
 * Runs a reader of a whole file. Where that stumbles over an operator or a type and the file has several outputs, the
 * error's hint names those that could be read alone.
 */
export function suggestOutputs<Result>(graph: GraphProto, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!isPlexusError(error) || !aboutPartOfTheFile.has(error.code) || graph.output.length < 2) throw error;
    const numeric = graph.output.filter(({ type }) => {
      const tensor = type?.value.case === 'tensorType' ? type.value.value : undefined;
      return tensor?.elemType === floatCode || tensor?.elemType === doubleCode;
    });
    const names = (numeric.length > 0 ? numeric : graph.output).slice(0, maxNames).map(({ name }) => name);
    const hint = `read only what you need with the option outputs: [${names.map((name) => `'${name}'`).join(', ')}]`;
    throw new NnError({
      // Membership in the set above makes it one of this package's codes.
      code: error.code as NnErrorCode,
      message: error.message,
      hint: error.hint === undefined ? hint : `${error.hint}; or ${hint}`,
      details: { ...error.details, outputs: names },
      cause: error,
    });
  }
}
