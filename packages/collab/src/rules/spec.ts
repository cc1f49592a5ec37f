import { type Digest, decodeCanonical, digestOf, encodeCanonical, isDigest, toMessage } from '@plexus/core';
import { assertTrainingSpec, lossKindOf, type TrainingSpec } from '@plexus/nn';
import { z } from 'zod';
import { CollabError } from '../errors.ts';
import { valueFormats } from './encode-update.ts';

/** The most bytes a spec artifact may have. Checked before parsing. */
export const MAX_SPEC_BYTES = 1024 * 1024;
/** The most columns or classes a session gives names to. */
const MAX_NAMES = 4_096;

/** How the best set is averaged: each alike, or by the points its updates earned plus one (C8). */
export const aggregations = ['mean', 'weighted'] as const;
export type Aggregation = (typeof aggregations)[number];

const digestSchema = z.custom<Digest>(isDigest, 'not a digest');
const patternsSchema = z.array(z.string().min(1).max(200)).min(1).max(64).readonly();
const learningRate = z.number().positive();
const weightDecay = z.number().min(0).exactOptional();
const noDecay = patternsSchema.exactOptional();
const share = z.number().min(0).lt(1).exactOptional();

const lossSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('softmax-cross-entropy'),
      labelSmoothing: share,
      classWeights: z.array(z.number().min(0)).min(2).max(100_000).readonly().exactOptional(),
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
      learningRate,
      momentum: share,
      nesterov: z.boolean().exactOptional(),
      weightDecay,
      noDecay,
    })
    .strict(),
  z
    .object({
      kind: z.enum(['adam', 'adamw']),
      learningRate,
      beta1: share,
      beta2: share,
      epsilon: z.number().positive().exactOptional(),
      weightDecay,
      noDecay,
    })
    .strict(),
  z
    .object({
      kind: z.literal('rmsprop'),
      learningRate,
      decay: share,
      epsilon: z.number().positive().exactOptional(),
      momentum: share,
      centered: z.boolean().exactOptional(),
      weightDecay,
      noDecay,
    })
    .strict(),
]);

/** Printed on strangers' terminals: no control characters, nothing that turns text around. */
const nameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u, 'it has characters that cannot be seen')
  .refine((name) => name === name.trim(), 'it begins or ends with a space');

const namesSchema = (least: number) =>
  z
    .array(nameSchema)
    .min(least)
    .max(MAX_NAMES)
    .refine((names) => new Set(names).size === names.length, 'a name is given twice')
    .readonly();

const trainingSchema = z
  .object({
    loss: z.union([z.enum(['softmax-cross-entropy', 'mse', 'bce', 'huber', 'kl-divergence']), lossSchema]),
    optimiser: optimiserSchema,
    batchSize: z.int().min(1).max(65_536),
    clip: z
      .object({ kind: z.enum(['value', 'norm']), limit: z.number().positive() })
      .strict()
      .exactOptional(),
    accumulate: z.int().min(1).max(65_536).exactOptional(),
    freeze: patternsSchema.exactOptional(),
    train: patternsSchema.exactOptional(),
  })
  .strict();

const specSchema = z
  .object({
    version: z.literal(1),
    /** ONNX artifact the first round starts from. */
    model: digestSchema,
    modelBytes: z.int().min(1),
    profile: z.enum(['reproducible', 'native']),
    training: trainingSchema,
    /** Optimiser steps of every participant in every round. */
    localSteps: z.int().min(1).max(1_000_000),
    /** What updates are rated by. */
    metric: z.enum(['accuracy', 'loss']),
    /** γ: the share of the changes that is sent. */
    share: z.number().positive().max(1),
    format: z.enum(valueFormats),
    aggregation: z.enum(aggregations),
    /** Share of an update that is added to the model to rate it; the whole of it unless given. */
    ratingStep: z.number().positive().max(1).exactOptional(),
    /** Cosine with the last round's change above which an update is a repetition and is rated 0; any is rated unless given. */
    repeatLimit: z.number().positive().lt(1).exactOptional(),
    /** `median`: applied updates longer than the median of the best set are shortened to it. */
    clipUpdates: z.literal('median').exactOptional(),
    /** Names of the columns of everybody's tables, in the order the model reads them. */
    columns: namesSchema(1).exactOptional(),
    /** Name of the column to train towards. */
    label: nameSchema.exactOptional(),
    /** What each class number means: the first is class 0. */
    classes: namesSchema(2).exactOptional(),
  })
  .strict();

/**
 * What participants of a session do in every round, beside what the contract's terms say (C1). Its canonical bytes are
 * an artifact. `training` lacks what a round decides by itself (`seed`) and what needs steps across rounds (`schedule`).
 */
export type SessionSpec = z.infer<typeof specSchema>;

/** Checks an untrusted value. Throws `COLLAB_SPEC_INVALID` naming the first field that is wrong. */
export function parseSessionSpec(value: unknown): SessionSpec {
  const parsed = specSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(issue?.path.join('.') ?? '', issue?.message ?? 'unknown reason');
  }
  const spec = parsed.data;
  try {
    assertTrainingSpec(trainingOf(spec));
  } catch (cause) {
    throw invalid('training', toMessage(cause), cause);
  }
  const kind = lossKindOf(spec.training.loss);
  const hasAccuracy = kind === 'softmax-cross-entropy' || kind === 'bce';
  if (spec.metric === 'accuracy' && !hasAccuracy)
    throw invalid('metric', `a model trained with ${kind} has no accuracy; rate by "loss"`);
  if (spec.classes !== undefined && !hasAccuracy)
    throw invalid('classes', `a model trained with ${kind} tells numbers, not classes`);
  if (spec.classes !== undefined && kind === 'bce' && spec.classes.length !== 2)
    throw invalid('classes', `bce tells two classes apart, not ${spec.classes.length}`);
  if (spec.label !== undefined && spec.columns?.includes(spec.label))
    throw invalid('label', `${JSON.stringify(spec.label)} is also one of the columns the model reads`);
  return spec;
}

function invalid(field: string, reason: string, cause?: unknown): CollabError {
  return new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `session spec is not valid at "${field}": ${reason}`,
    hint: 'correct that field; docs/how-to/learn-together.md says what there is to choose',
    details: { field },
    cause,
  });
}

export function encodeSessionSpec(spec: SessionSpec): Uint8Array {
  return encodeCanonical(spec as Parameters<typeof encodeCanonical>[0]);
}

/** Reads a stranger's spec. Throws `COLLAB_SPEC_INVALID`. */
export function decodeSessionSpec(bytes: Uint8Array): SessionSpec {
  let value: unknown;
  try {
    value = decodeCanonical(bytes, MAX_SPEC_BYTES);
  } catch (cause) {
    throw invalid('', toMessage(cause), cause);
  }
  return parseSessionSpec(value);
}

export function digestSessionSpec(spec: SessionSpec): Digest {
  return digestOf(encodeSessionSpec(spec));
}

/** The spec of a participant's training: every round starts with fresh optimiser slots. */
export function trainingOf(spec: Pick<SessionSpec, 'training'>): TrainingSpec {
  return { ...spec.training, seed: 0 };
}
