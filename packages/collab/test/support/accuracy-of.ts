import { parseModel } from '@plexus/nn';
import { createLearner } from '../../src/learning/learner.ts';
import { loadSessionPlan } from '../../src/roles/session-plan.ts';
import type { CollabNetwork } from './collab-network.ts';

/** How often a model of a session is right on rows that no participant has. */
export async function accuracyOf(
  network: CollabNetwork,
  sessionId: bigint,
  model: Uint8Array,
): Promise<number> {
  const plan = await loadSessionPlan(network.session(sessionId), network.openerArtifacts);
  const learner = await createLearner({
    model: plan.model,
    spec: plan.spec,
    engine: network.engine,
    training: network.test,
    validation: network.test,
  });
  try {
    return (await learner.measure(plan.layout.vectorOf(parseModel(model)))).accuracy;
  } finally {
    await learner.close();
  }
}
