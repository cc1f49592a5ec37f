import { type ArtifactSource, createLearner, type SessionPlan, type SessionState } from '@plexus/collab';
import type { Digest } from '@plexus/core';
import { createEngine, type Dataset, parseModel } from '@plexus/nn';
import type { MeasuredRound } from '../report/session-facts.ts';

const ASK_MS = 5_000;

/** The model before every round and the present one, measured on these rows; models that cannot be had are left out. */
export async function measureRounds(
  session: SessionState,
  plan: SessionPlan,
  artifacts: Pick<ArtifactSource, 'get'>,
  rows: Dataset,
): Promise<readonly MeasuredRound[]> {
  const engine = await createEngine({ profile: plan.spec.profile });
  const { spec, model } = plan;
  const learner = await createLearner({ model, spec, engine, training: rows, validation: rows });
  const closed = [...session.rounds.values()].filter((round) => round.closed !== undefined);
  const models: readonly (readonly [played: number, digest: Digest])[] = [
    ...closed.map((round) => [round.round, round.baseDigest] as const),
    [closed.length, session.modelDigest],
  ];
  const measured: MeasuredRound[] = [];
  try {
    for (const [round, digest] of models) {
      const bytes = await artifacts
        .get(digest, { deadlineMs: ASK_MS, maxBytes: plan.mostModelBytes })
        .catch(() => undefined);
      if (bytes === undefined) continue;
      const parameters = learner.layout.vectorOf(parseModel(bytes));
      measured.push({ round, measure: await learner.measure(parameters) });
    }
    return measured;
  } finally {
    await learner.close();
  }
}
