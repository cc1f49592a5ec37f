import { defaultModelLimits, type Model, parseModel } from '@plexus/nn';
import { assertNamesFit } from '../data/assert-names-fit.ts';
import { CollabError } from '../errors.ts';
import { createParameterLayout, type ParameterLayout } from '../learning/parameters.ts';
import type { ArtifactSource } from '../ports.ts';
import { mostBytes, type UpdateLimits } from '../rules/encode-update.ts';
import { countSelected } from '../rules/select-changes.ts';
import { decodeSessionSpec, MAX_SPEC_BYTES, type SessionSpec } from '../rules/spec.ts';
import type { SessionState } from '../view/session-state.ts';
import { getFromAny, holdersOf } from './holders.ts';

/** What a session's artifacts say: its spec, a model of its make, and how its parameters are laid out. */
export type SessionPlan = {
  readonly spec: SessionSpec;
  /** The model at hand when the plan was loaded; later ones differ in values only. */
  readonly model: Model;
  readonly layout: ParameterLayout;
  readonly limits: UpdateLimits;
  readonly mostBodyBytes: number;
  readonly mostModelBytes: number;
};

/**
 * Most bytes a published model may have: values are as many as before, but names may be spelt otherwise. Never more than can
 * be read, whatever a stranger's spec says.
 */
function mostModelBytes(spec: SessionSpec): number {
  return Math.min(2 * spec.modelBytes + 1024 * 1024, defaultModelLimits.maxBytes);
}

/**
 * Fetches spec and present model of a session, which is all that a late joiner needs. Throws `COLLAB_SPEC_INVALID` when
 * they contradict the chain, and what the artifact source throws.
 */
export async function loadSessionPlan(
  session: SessionState,
  artifacts: Pick<ArtifactSource, 'get'>,
): Promise<SessionPlan> {
  const { terms, modelDigest } = session;
  const holders = holdersOf(session);
  const specBytes = await getFromAny(artifacts, terms.specDigest, holders, MAX_SPEC_BYTES);
  const spec = decodeSessionSpec(specBytes);
  if (spec.model !== terms.modelDigest) {
    throw new CollabError({
      code: 'COLLAB_SPEC_INVALID',
      message: `the spec begins with model ${spec.model}, the terms on chain with ${terms.modelDigest}`,
      hint: 'do not join this session',
      details: { field: 'model' },
    });
  }
  const bytes = await getFromAny(artifacts, modelDigest, holders, mostModelBytes(spec));
  return createSessionPlan(spec, parseModel(bytes));
}

/**
 * Throws `COLLAB_SPEC_INVALID` when the spec names more or fewer columns or classes than the model has, or the model holds a
 * parameter that is not finite.
 */
export function createSessionPlan(spec: SessionSpec, model: Model): SessionPlan {
  assertNamesFit(spec, model);
  const layout = createParameterLayout(model, spec);
  assertFinite(layout.vectorOf(model));
  const limits = { size: layout.size, maxCount: countSelected(layout.size, spec.share) };
  return {
    spec,
    model,
    layout,
    limits,
    mostBodyBytes: mostBytes(limits),
    mostModelBytes: mostModelBytes(spec),
  };
}

/** From such a model nobody could train, and no honest participant could say which model follows. */
function assertFinite(parameters: Float32Array): void {
  const at = parameters.findIndex((value) => !Number.isFinite(value));
  if (at < 0) return;
  throw new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `parameter ${at} of the session's model is ${parameters[at]}`,
    hint: 'do not join this session; open one with a model whose parameters are finite numbers',
    details: { field: 'model', at },
  });
}
