import type { Digest } from '@plexus/core';
import {
  type ArtifactSource,
  acceptedOutput,
  type CombineManifest,
  decodeCombineManifest,
  type JobPlan,
  type JobState,
  type SubTask,
} from '@plexus/jobs';
import {
  createEngine,
  createPredictor,
  type Dataset,
  type Evaluation,
  evaluatePredictor,
  exportState,
  type Loss,
  type Model,
  matchDataset,
  parseModel,
  stateLayout,
  type TrainingSpec,
  toInferenceForm,
  writeModel,
} from '@plexus/nn';
import { CliError } from '../errors.ts';

/** What the `combine` of a round put together. Throws `JOBS_NOT_COMPLETE` before it is accepted. */
export async function readCombine(
  job: JobState,
  combine: SubTask,
  artifacts: ArtifactSource,
): Promise<CombineManifest> {
  return decodeCombineManifest(await artifacts.get(await acceptedOutput(job, combine.index, artifacts)));
}

/** The combines of a plan in order: one a round. */
export function combinesOf(plan: JobPlan): readonly SubTask[] {
  return plan.split.subTasks.filter((subTask) => subTask.kind === 'combine');
}

export type TrainedModel = {
  readonly bytes: Uint8Array;
  readonly stateDigest: Digest;
  readonly choice?: number;
};

/** The ONNX file of a training or sweep job after a combine, in inference form. */
export async function trainedModel(
  job: JobState,
  plan: JobPlan,
  combine: SubTask,
  artifacts: ArtifactSource,
): Promise<TrainedModel> {
  const manifest = await readCombine(job, combine, artifacts);
  const choice = 'choice' in manifest ? manifest.choice : undefined;
  const layout = stateLayout(plan.model, trainingOf(plan, choice ?? 0));
  const bytes = forRunning(exportState(plan.model, layout, await artifacts.get(manifest.output)));
  return { bytes, stateDigest: manifest.output, ...(choice === undefined ? {} : { choice }) };
}

/** A model exported in training mode would go on dropping: what people get is for running. */
function forRunning(bytes: Uint8Array): Uint8Array {
  const model = parseModel(bytes);
  const settled = toInferenceForm(model);
  return settled === model ? bytes : writeModel(settled);
}

function trainingOf(plan: JobPlan, candidate: number): TrainingSpec {
  const { spec } = plan;
  if (spec.kind === 'train') return spec.training;
  const training = spec.kind === 'sweep' ? spec.candidates[candidate] : undefined;
  if (training) return training;
  throw new CliError({
    code: 'CLI_OPTION_INVALID',
    message: `a job of kind "${spec.kind}" trains no candidate ${candidate}`,
    hint: 'ask for the model of a train or sweep job',
  });
}

/** How well a model does on rows nobody trained on, in the reproducible profile. */
export async function evaluateModel(
  model: Model | Uint8Array,
  test: Dataset,
  loss: Loss,
): Promise<Evaluation> {
  const parsed = model instanceof Uint8Array ? parseModel(model) : model;
  const engine = await createEngine({ profile: 'reproducible' });
  const predictor = await createPredictor({ model: parsed, engine });
  try {
    return await evaluatePredictor(predictor, matchDataset(parsed, test), { loss });
  } finally {
    await predictor.close();
  }
}
