import { isPlexusError } from '@plexus/core';
import {
  createEngine,
  type Dataset,
  type Engine,
  feedsOf,
  inferShapes,
  type Loss,
  lossKindOf,
  type Model,
  type Profile,
  type Tensor,
  toInferenceForm,
  writeModel,
} from '@plexus/nn';
import { CliError } from '../../../errors.ts';
import { prepareModel } from '../model/assess-training.ts';
import type { Sizes } from '../model/dimensions.ts';
import { compareTensors } from './compare-tensors.ts';
import { isRight, type Probe, probeGradients } from './finite-differences.ts';
import { type GradientSession, openGradientSession } from './gradient-session.ts';
import { drawInputs } from './sample-batch.ts';
import { usualLoss, withTarget } from './sample-target.ts';

export type CheckName = 'shapes' | 'runs' | 'profiles' | 'differentiates' | 'gradients' | 'differences';

export type Check = {
  readonly name: CheckName;
  readonly ok: boolean;
  readonly facts: string;
};

export type CheckRequest = {
  readonly sizes: Sizes;
  readonly seed: number;
  /** Rows to check with; made up when undefined. */
  readonly data: Dataset | undefined;
  /** Default: by the data's target, else by how the model ends. */
  readonly loss: Loss | undefined;
};

export type CheckReport = {
  readonly checks: readonly Check[];
  readonly loss: Loss;
  readonly probes: readonly Probe[];
};

/** Both profiles round differently; further apart than this share they do not compute the same. */
const TOLERANCE = 2e-3;

const profiles: readonly Profile[] = ['reproducible', 'native'];

/**
 * Tries everything a model has to be able to do before it is trained, in order, until something fails. A failure is a
 * result, not an exception.
 */
export async function checkModel(source: Model, request: CheckRequest): Promise<CheckReport> {
  const model = prepareModel(source);
  const checks: Check[] = [];
  let probes: readonly Probe[] = [];
  const attempt = async <Value>(
    name: CheckName,
    work: () => Promise<readonly [Value, string]>,
  ): Promise<Value | undefined> => {
    try {
      const [value, facts] = await work();
      checks.push({ name, ok: true, facts });
      return value;
    } catch (error) {
      if (!isPlexusError(error)) throw error;
      checks.push({ name, ok: false, facts: error.message });
      return undefined;
    }
  };
  const report = (): CheckReport => ({ checks, loss, probes });
  let loss: Loss = request.loss ?? 'mse';

  const inputs = await attempt('shapes', async () => {
    loss = request.loss ?? usualLoss(model, request.data?.target);
    const drawn = request.data?.inputs ?? drawInputs(model, request.sizes, request.seed);
    return [drawn, `${inferShapes(model).size} values have a type and a shape`];
  });
  if (inputs === undefined) return report();
  const engines = await attempt('runs', async () => {
    const opened = await openEngines();
    const settled = toInferenceForm(model);
    const outputs = await Promise.all(opened.map((engine) => runOnce(settled, engine, inputs)));
    return [
      { opened, outputs },
      `${opened.map(({ profile }) => profile).join(' and ')}: ${describeShapes(outputs[0])}`,
    ];
  });
  if (engines === undefined) return report();
  const agree = await attempt('profiles', async () => sayDifference(engines.outputs, 'outputs'));
  if (agree === undefined) return report();

  const sessions = await attempt('differentiates', async () => {
    const opened: GradientSession[] = [];
    for (const engine of engines.opened)
      opened.push(await openGradientSession(model, loss, request.sizes, engine));
    const count = opened[0]?.parameters.size ?? 0;
    return [opened, `${count} gradients of ${lossKindOf(loss)}, as in training`];
  });
  if (sessions === undefined) return report();
  try {
    const found = await attempt('gradients', async () => {
      const { data, sizes, seed } = request;
      const { target } = sessions[0] as GradientSession;
      const batch = withTarget(model, inputs, target, { given: data?.target, sizes, seed });
      const results = [];
      for (const session of sessions) results.push(await session.run(batch));
      const [, facts] = sayDifference(
        results.map(({ gradients }) => gradients),
        'gradients',
      );
      return [{ batch, results }, `loss ${results[0]?.loss.toPrecision(5)}, ${facts}`];
    });
    const [session] = sessions.slice(-1);
    const [result] = found?.results.slice(-1) ?? [];
    if (found === undefined || session === undefined || result === undefined) return report();
    await attempt('differences', async () => {
      probes = await probeGradients(session, found.batch, result, request.seed);
      return [true, sayProbes(probes)];
    });
    return report();
  } finally {
    for (const session of sessions) await session.close();
  }
}

/** What was computed is not what should have been: a finding about the model or about us. */
function mismatch(message: string): CliError {
  return new CliError({ code: 'CLI_MODEL_UNFIT', message });
}

/** The native engine is not installed everywhere; the reproducible one is. */
async function openEngines(): Promise<readonly Engine[]> {
  const engines: Engine[] = [];
  for (const profile of profiles) {
    try {
      engines.push(await createEngine({ profile }));
    } catch (error) {
      if (profile === 'reproducible') throw error;
    }
  }
  return engines;
}

async function runOnce(
  model: Model,
  engine: Engine,
  inputs: Readonly<Record<string, Tensor>>,
): Promise<ReadonlyMap<string, Tensor>> {
  const session = await engine.compile(writeModel(model));
  try {
    const fed = feedsOf(model).map(({ name }) => [name, inputs[name] as Tensor]);
    return new Map(Object.entries(await session.run(Object.fromEntries(fed))));
  } finally {
    await session.close();
  }
}

function describeShapes(outputs: ReadonlyMap<string, Tensor> | undefined): string {
  return Array.from(outputs ?? [], ([name, { shape }]) => `${name} [${shape.join(', ')}]`).join(', ');
}

function sayDifference(
  results: readonly ReadonlyMap<string, Tensor>[],
  what: string,
): readonly [true, string] {
  const [a, b = a] = results;
  if (a === undefined || b === undefined) throw mismatch(`there are no ${what}`);
  const { name, share, hasOnlyNumbers } = compareTensors(a, b);
  if (!hasOnlyNumbers) throw mismatch(`"${name}" holds NaN or infinity`);
  if (a === b) return [true, `finite; only the reproducible profile runs here`];
  if (share > TOLERANCE) {
    throw mismatch(
      `"${name}" differs between the profiles by ${share.toExponential(1)} of its largest number`,
    );
  }
  return [true, `${what} of both profiles differ by ${share.toExponential(1)} at most`];
}

function sayProbes(probes: readonly Probe[]): string {
  const wrong = probes.find((probe) => !isRight(probe));
  if (wrong === undefined) return `${probes.length} entries agree with what moving them does to the loss`;
  const { name, index, gradient, measured } = wrong;
  throw mismatch(
    `gradient ${gradient.toPrecision(5)} of "${name}" at ${index}, but moving that number changes the loss by ${measured.toPrecision(5)} for each unit`,
  );
}
