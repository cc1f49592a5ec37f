import {
  type ArtifactSource,
  denseBytes,
  type Measure,
  type OpenParts,
  openUpdate,
  type Phase,
  type PlacedEvent,
  type SessionPlan,
  type SessionState,
} from '@plexus/collab';
import type { Address } from '@plexus/core';
import type { RaterWeights } from '../look/rater-weights.ts';
import { type RoundReport, reportRound } from '../look/round-report.ts';
import { phaseStretches, type RoundStretches } from './phase-stretches.ts';

/** The model a round began with, measured on somebody's rows; the last entry is the session's present model. */
export type MeasuredRound = { readonly round: number; readonly measure: Measure };

/** Everything a page about a session is drawn from. */
export type SessionFacts = {
  readonly session: SessionState;
  readonly phase: Phase;
  /** Undefined when nobody at hand has the session's artifacts. */
  readonly plan: SessionPlan | undefined;
  readonly rounds: readonly RoundReport[];
  /** Why an update's own bytes are wrong, by digest. */
  readonly refusals: ReadonlyMap<string, string>;
  readonly timeline: readonly RoundStretches[];
  readonly measured: readonly MeasuredRound[];
  /** Whose rows it was measured on. */
  readonly measuredOn: string;
  readonly nameOf: (account: Address) => string;
};

/** Bytes that all parameters would take, as far as the model is known. */
export function denseBytesOf({ plan }: Pick<SessionFacts, 'plan'>): number | undefined {
  return plan && denseBytes(plan.layout.size);
}

export type FactSources = {
  readonly session: SessionState;
  readonly phase: Phase;
  readonly log: readonly PlacedEvent[];
  readonly plan: SessionPlan | undefined;
  readonly artifacts: Pick<ArtifactSource, 'get'>;
  readonly chain: OpenParts['chain'];
  readonly signer: OpenParts['signer'];
  readonly measured?: readonly MeasuredRound[];
  readonly measuredOn?: string;
  /** Of the raters, for sessions that cap them by stake. */
  readonly weights?: RaterWeights;
  readonly nameOf: (account: Address) => string;
};

const ASK_MS = 5_000;

/** Reads what the chain and artifacts at hand tell of a session; what cannot be had is left out. */
export async function gatherFacts(sources: FactSources): Promise<SessionFacts> {
  const { session, phase, log, plan, measured = [], measuredOn = '', nameOf } = sources;
  const sizes = new Map<string, number>();
  const refusals = new Map<string, string>();
  for (const round of session.rounds.values()) {
    for (const committed of round.updates.values()) {
      const bytes = await sources.artifacts
        .get(committed.digest, { deadlineMs: ASK_MS, from: committed.participant })
        .catch(() => undefined);
      if (bytes === undefined) continue;
      sizes.set(committed.digest, bytes.length);
      const { chain, signer } = sources;
      const opened =
        plan && (await openUpdate({ chain, signer, plan }, session.sessionId, round, committed, bytes));
      if (opened?.type === 'refused') refusals.set(committed.digest, opened.reason);
    }
  }
  const rounds = [...session.rounds.values()].map((round) =>
    reportRound(session, round, (digest) => sizes.get(digest), sources.weights?.get(round.round)),
  );
  const timeline = phaseStretches(log);
  return { session, phase, plan, rounds, refusals, timeline, measured, measuredOn, nameOf };
}
