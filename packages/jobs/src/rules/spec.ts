import { type Digest, decodeCanonical, digestOf, encodeCanonical, isDigest } from '@plexus/core';
import { z } from 'zod';
import { JobsError } from '../errors.ts';

/** The most bytes a spec artifact may have. Checked before parsing. */
export const MAX_SPEC_BYTES = 4 * 1024 * 1024;

const digestSchema = z.custom<Digest>(isDigest, 'not a digest');
const shardSchema = z
  .object({ digest: digestSchema, count: z.int().min(1).max(1e9), bytes: z.int().min(1) })
  .strict();

const patternsSchema = z.array(z.string().min(1).max(200)).min(1).max(64).readonly();

const weightSchema = z.number().min(0);

const lossSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('softmax-cross-entropy'),
      labelSmoothing: z.number().min(0).lt(1).exactOptional(),
      classWeights: z.array(weightSchema).min(2).max(100_000).readonly().exactOptional(),
      ignoreIndex: z.int().min(-1_000_000_000).max(1_000_000_000).exactOptional(),
    })
    .strict(),
  z.object({ kind: z.literal('mse') }).strict(),
  z.object({ kind: z.literal('bce'), positiveWeight: z.number().positive().exactOptional() }).strict(),
  z.object({ kind: z.literal('huber'), delta: z.number().positive().exactOptional() }).strict(),
  z.object({ kind: z.literal('kl-divergence') }).strict(),
]);

const optimiserSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('sgd'),
      learningRate: z.number().positive(),
      momentum: z.number().min(0).lt(1).exactOptional(),
      nesterov: z.boolean().exactOptional(),
      weightDecay: z.number().min(0).exactOptional(),
      noDecay: patternsSchema.exactOptional(),
    })
    .strict(),
  z
    .object({
      kind: z.enum(['adam', 'adamw']),
      learningRate: z.number().positive(),
      beta1: z.number().min(0).lt(1).exactOptional(),
      beta2: z.number().min(0).lt(1).exactOptional(),
      epsilon: z.number().positive().exactOptional(),
      weightDecay: z.number().min(0).exactOptional(),
      noDecay: patternsSchema.exactOptional(),
    })
    .strict(),
  z
    .object({
      kind: z.literal('rmsprop'),
      learningRate: z.number().positive(),
      decay: z.number().min(0).lt(1).exactOptional(),
      epsilon: z.number().positive().exactOptional(),
      momentum: z.number().min(0).lt(1).exactOptional(),
      centered: z.boolean().exactOptional(),
      weightDecay: z.number().min(0).exactOptional(),
      noDecay: patternsSchema.exactOptional(),
    })
    .strict(),
]);

const scheduleSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('constant'),
      warmUp: z.int().min(0).max(16_777_216).exactOptional(),
    })
    .strict(),
  z
    .object({
      kind: z.literal('step'),
      every: z.int().min(1).max(16_777_216),
      factor: z.number().positive().max(1),
      warmUp: z.int().min(0).max(16_777_216).exactOptional(),
    })
    .strict(),
  z
    .object({
      kind: z.enum(['cosine', 'linear']),
      steps: z.int().min(1).max(16_777_216),
      floor: z.number().min(0).max(1).exactOptional(),
      warmUp: z.int().min(0).max(16_777_216).exactOptional(),
    })
    .strict(),
]);

const clipSchema = z.object({ kind: z.enum(['value', 'norm']), limit: z.number().positive() }).strict();

const trainingSchema = z
  .object({
    loss: z.union([z.enum(['softmax-cross-entropy', 'mse', 'bce', 'huber', 'kl-divergence']), lossSchema]),
    optimiser: optimiserSchema,
    schedule: scheduleSchema.exactOptional(),
    clip: clipSchema.exactOptional(),
    batchSize: z.int().min(1).max(65_536),
    accumulate: z.int().min(1).max(65_536).exactOptional(),
    freeze: patternsSchema.exactOptional(),
    train: patternsSchema.exactOptional(),
    seed: z.int().min(0).max(0xffff_ffff),
  })
  .strict();

const commonFields = {
  version: z.literal(1),
  /** ONNX artifact with weights. */
  model: digestSchema,
  modelBytes: z.int().min(1),
  profile: z.enum(['reproducible', 'native']),
  /** Fingerprint of the engine both sides must run (J7). */
  engine: z.string().min(1).max(200),
  /** `native` only: greatest allowed |a − b| ÷ max(1, |b|) between worker's and checker's values. */
  tolerance: z.number().min(0).max(1),
  shards: z.array(shardSchema).min(1).max(100_000),
} as const;

const trainSchema = z
  .object({
    ...commonFields,
    kind: z.literal('train'),
    training: trainingSchema,
    rounds: z.int().min(1).max(100_000),
    epochs: z.int().min(1).max(10_000),
    segmentSteps: z.int().min(2).max(1_000_000),
  })
  .strict();

const inferSchema = z
  .object({
    ...commonFields,
    kind: z.literal('infer'),
    batchSize: z.int().min(1).max(65_536),
    segmentBatches: z.int().min(1).max(1_000_000),
  })
  .strict();

const sweepSchema = z
  .object({
    ...commonFields,
    kind: z.literal('sweep'),
    candidates: z.array(trainingSchema).min(1).max(10_000),
    epochs: z.int().min(1).max(10_000),
    segmentSteps: z.int().min(2).max(1_000_000),
    validation: shardSchema,
    metric: z.enum(['accuracy', 'loss']),
  })
  .strict();

const specSchema = z.discriminatedUnion('kind', [trainSchema, inferSchema, sweepSchema]);

export type ShardRef = z.infer<typeof shardSchema>;
export type TrainJobSpec = z.infer<typeof trainSchema>;
export type InferJobSpec = z.infer<typeof inferSchema>;
export type SweepJobSpec = z.infer<typeof sweepSchema>;
/** What a job is: everything that decides its sub-tasks and their results (J1, J7). Its canonical bytes are an artifact. */
export type JobSpec = z.infer<typeof specSchema>;

/** Checks an untrusted value against the schema. Throws `JOBS_SPEC_INVALID` naming the first field that is wrong. */
export function parseJobSpec(value: unknown): JobSpec {
  const parsed = specSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] && toNearest(parsed.error.issues[0]);
  const field = issue?.path.join('.') ?? '';
  throw new JobsError({
    code: 'JOBS_SPEC_INVALID',
    message: `job spec is not valid at "${field}": ${issue?.message ?? 'unknown reason'}`,
    hint: 'correct that field; docs/reference lists every field of a spec',
    details: { field },
  });
}

type Issue = z.core.$ZodIssue;

/** Of a value that none of several forms allows: what is wrong with it in the form it comes nearest to. */
function toNearest(issue: Issue): Pick<Issue, 'path' | 'message'> {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flatMap(([first]) => (first === undefined ? [] : [toNearest(first)]));
  const nearest = inner.sort((a, b) => b.path.length - a.path.length)[0];
  if (nearest === undefined) return issue;
  return { path: [...issue.path, ...nearest.path], message: nearest.message };
}

export function encodeJobSpec(spec: JobSpec): Uint8Array {
  return encodeCanonical(spec as Parameters<typeof encodeCanonical>[0]);
}

export function decodeJobSpec(bytes: Uint8Array): JobSpec {
  return parseJobSpec(decodeCanonical(bytes, MAX_SPEC_BYTES));
}

export function digestJobSpec(spec: JobSpec): Digest {
  return digestOf(encodeJobSpec(spec));
}
