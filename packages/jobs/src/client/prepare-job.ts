import { digestOf } from '@plexus/core';
import {
  type Dataset,
  encodeDataset,
  type Model,
  type Profile,
  sliceDataset,
  type TrainingSpec,
  untieInitializers,
  writeModel,
} from '@plexus/nn';
import { JobsError } from '../errors.ts';
import { type JobPlan, planJob } from '../plan/job-plan.ts';
import { encodeJobSpec, type JobSpec, parseJobSpec, type ShardRef } from '../rules/spec.ts';

/** A job ready to be offered: its plan and every artifact that must be stored first. */
export type PreparedJob = { readonly plan: JobPlan; readonly artifacts: readonly Uint8Array[] };

type Common = {
  /** With weights; see `initialiseModel`. */
  readonly model: Model;
  readonly data: Dataset;
  /** Equal parts of the data, in order. */
  readonly shards: number;
  readonly profile: Profile;
  readonly engine: string;
  readonly tolerance?: number;
};

export type TrainRequest = Common & {
  readonly training: TrainingSpec;
  readonly rounds: number;
  readonly epochs: number;
  readonly segmentSteps: number;
};

export type InferRequest = Common & { readonly batchSize: number; readonly segmentBatches: number };

export type SweepRequest = Common & {
  readonly candidates: readonly TrainingSpec[];
  readonly epochs: number;
  readonly segmentSteps: number;
  readonly validation: Dataset;
  readonly metric: 'accuracy' | 'loss';
};

const DEFAULT_TOLERANCE = 1e-3;

/** Cuts a dataset into parts whose sizes differ by at most one row. Throws `JOBS_SPEC_INVALID` for more parts than rows. */
export function cutShards(data: Dataset, shards: number): readonly Uint8Array[] {
  if (!Number.isInteger(shards) || shards < 1 || shards > data.count) {
    throw new JobsError({
      code: 'JOBS_SPEC_INVALID',
      message: `cannot cut ${data.count} rows into ${shards} shards`,
      hint: 'choose between 1 and the number of rows',
    });
  }
  return Array.from({ length: shards }, (_, i) =>
    encodeDataset(
      sliceDataset(data, Math.floor((i * data.count) / shards), Math.floor(((i + 1) * data.count) / shards)),
    ),
  );
}

function toRef(bytes: Uint8Array, count: number): ShardRef {
  return { digest: digestOf(bytes), count, bytes: bytes.byteLength };
}

/** Exporters store equal tensors once; training must be able to change each on its own. */
function prepareCommon(request: Common) {
  const model = writeModel(untieInitializers(request.model));
  const shardBytes = cutShards(request.data, request.shards);
  const bounds = (i: number) => Math.floor((i * request.data.count) / request.shards);
  const fields = {
    version: 1 as const,
    model: digestOf(model),
    modelBytes: model.byteLength,
    profile: request.profile,
    engine: request.engine,
    tolerance: request.profile === 'native' ? (request.tolerance ?? DEFAULT_TOLERANCE) : 0,
    shards: shardBytes.map((bytes, i) => toRef(bytes, bounds(i + 1) - bounds(i))),
  };
  return { model, shardBytes, fields };
}

function finish(spec: JobSpec, model: Uint8Array, others: readonly Uint8Array[]): PreparedJob {
  const checked = parseJobSpec(spec);
  return { plan: planJob(checked, model), artifacts: [encodeJobSpec(checked), model, ...others] };
}

/** Training in rounds: each shard trained alone, the states averaged in shard order after every round (J1). */
export function prepareTrainJob(request: TrainRequest): PreparedJob {
  const { model, shardBytes, fields } = prepareCommon(request);
  const { training, rounds, epochs, segmentSteps } = request;
  return finish({ ...fields, kind: 'train', training, rounds, epochs, segmentSteps }, model, shardBytes);
}

/** Batch inference over shards, outputs in order (J1). */
export function prepareInferJob(request: InferRequest): PreparedJob {
  const { model, shardBytes, fields } = prepareCommon(request);
  const { batchSize, segmentBatches } = request;
  return finish({ ...fields, kind: 'infer', batchSize, segmentBatches }, model, shardBytes);
}

/** Hyper-parameter search: every candidate trained on all shards, the best by the validation metric chosen (J1). */
export function prepareSweepJob(request: SweepRequest): PreparedJob {
  const { model, shardBytes, fields } = prepareCommon(request);
  const { epochs, segmentSteps, metric } = request;
  const validationBytes = encodeDataset(request.validation);
  const validation = toRef(validationBytes, request.validation.count);
  const candidates = [...request.candidates];
  return finish({ ...fields, kind: 'sweep', candidates, epochs, segmentSteps, validation, metric }, model, [
    ...shardBytes,
    validationBytes,
  ]);
}
