import { JobsError } from '../errors.ts';
import type { JobSpec } from '../rules/spec.ts';
import type { ComputationInput } from './types.ts';

function missing(what: string, input?: ComputationInput): JobsError {
  return new JobsError({
    code: 'JOBS_COMPUTE_FAILED',
    message: `the computation needs ${what}`,
    details: { subTask: input?.subTask.index },
  });
}

/** Narrows a spec to the kind a computation is for. */
export function requireKind<Kind extends JobSpec['kind']>(
  spec: JobSpec,
  kind: Kind,
): Extract<JobSpec, { kind: Kind }> {
  if (spec.kind === kind) return spec as Extract<JobSpec, { kind: Kind }>;
  throw missing(`a spec of kind ${kind}, not ${spec.kind}`);
}

export function requireModel(input: ComputationInput): Uint8Array {
  if (input.model) return input.model;
  throw missing('a model', input);
}

export function requireShard(input: ComputationInput, at: number): Uint8Array {
  const shard = input.shards[at];
  if (shard) return shard;
  throw missing(`data shard ${at}`, input);
}
