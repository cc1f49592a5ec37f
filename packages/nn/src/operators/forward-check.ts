import type { Engine } from '../engine/types.ts';
import { isFloatType } from '../graph/data-types.ts';
import { inferShapes } from '../graph/infer-shapes.ts';
import { newestOpset, oldestOpset } from '../graph/read-model.ts';
import { introducedIn, type OperatorName } from '../graph/shape-rules/table.ts';
import type { Tensor } from '../graph/types.ts';
import { writeModel } from '../graph/write-model.ts';
import { greatestError } from './derivative-check.ts';
import { modelOfCase, type OperatorCase } from './operator-case.ts';

export type Engines = { readonly native: Engine; readonly reproducible: Engine };

export type ForwardReport = {
  /** Greatest |native − reproducible| ÷ max(1, |reproducible|) of any floating-point output in any opset. */
  readonly profileError: number;
  /** The same between the opsets, in the reproducible profile. */
  readonly opsetError: number;
  /** Outputs whose type or shape is not what the shape rule says, and integers that differ. */
  readonly differences: readonly string[];
};

/** The opsets a case is run in: its only one, or the oldest and the newest that have the operator in its form. */
export function opsetsOf(opType: OperatorName, { opset, since }: OperatorCase): readonly number[] {
  if (opset !== undefined) return [opset];
  return [...new Set([since ?? introducedIn[opType] ?? oldestOpset, newestOpset])];
}

async function runOnce(
  engine: Engine,
  opType: OperatorName,
  check: OperatorCase,
  opset: number,
  seed: number,
) {
  const { model, node, feeds } = modelOfCase(opType, check, opset, seed);
  const inferred = inferShapes(model);
  const outputs = node.outputs.map((name) => ({
    name,
    ...(inferred.get(name) ?? { dtype: 'float32' as const, shape: [] }),
  }));
  const session = await engine.compile(writeModel({ ...model, graph: { ...model.graph, outputs } }));
  try {
    return { outputs, results: await session.run(feeds) };
  } finally {
    await session.close();
  }
}

/**
 * Runs a node as it is in both profiles and in the oldest and newest opset of its form, and compares the results with
 * each other and with the shape rule. Values are not compared for operators that draw numbers.
 */
export async function checkForward(
  engines: Engines,
  opType: OperatorName,
  check: OperatorCase,
  { seed, isRandom }: { readonly seed: number; readonly isRandom: boolean },
): Promise<ForwardReport> {
  let profileError = 0;
  let opsetError = 0;
  const differences: string[] = [];
  let first: Record<string, Tensor> | undefined;
  const compare = (what: string, name: string, a: Tensor, b: Tensor): number => {
    if (isRandom) return 0;
    const error = greatestError(a.data, b.data);
    if (!isFloatType(a.dtype) && error > 0) differences.push(`${name}: ${what} differ`);
    return isFloatType(a.dtype) ? error : 0;
  };
  for (const opset of opsetsOf(opType, check)) {
    const { outputs, results } = await runOnce(engines.reproducible, opType, check, opset, seed);
    const native = await runOnce(engines.native, opType, check, opset, seed);
    for (const { name, dtype, shape } of outputs) {
      const [found, other] = [results[name] as Tensor, native.results[name] as Tensor];
      const isShaped =
        shape.length === found.shape.length &&
        shape.every((size, axis) => typeof size === 'string' || size === found.shape[axis]);
      if (found.dtype !== dtype || !isShaped)
        differences.push(`${name} is ${found.dtype} [${found.shape}], inferred ${dtype} [${shape}]`);
      profileError = Math.max(profileError, compare('profiles', name, other, found));
      if (first !== undefined)
        opsetError = Math.max(
          opsetError,
          compare(`opset ${opset} and older`, name, found, first[name] as Tensor),
        );
    }
    first ??= results;
  }
  return { profileError, opsetError, differences };
}
