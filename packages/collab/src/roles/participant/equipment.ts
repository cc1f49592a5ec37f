import type { Dataset } from '@plexus/nn';
import type { Learner, LearnerFactory } from '../../learning/learner.ts';
import type { PrivacyOptions } from '../../learning/privacy/privacy-plan.ts';
import type { RoleComponents } from '../../ports.ts';
import type { SessionState } from '../../view/session-state.ts';
import { RoundFiles } from '../round-files.ts';
import { loadSessionPlan, type SessionPlan } from '../session-plan.ts';
import { Candidates } from './candidates.ts';
import { openPrivateWork, type PrivateWork } from './private-work.ts';
import type { TellProgress } from './progress.ts';

export type EquipmentOptions = {
  /** Private rows; they never leave this process. */
  readonly training: Dataset;
  /** Private rows that others' updates are rated on. */
  readonly validation: Dataset;
  /** Where training and rating are computed: `hostedLearners`, or `localLearners` for models one trusts. */
  readonly learners: LearnerFactory;
  /** Trains with differential privacy, within this budget. */
  readonly privacy?: PrivacyOptions;
};

/** What a participant needs to take part in one session. */
export type Equipment = {
  readonly plan: SessionPlan;
  readonly files: Pick<RoundFiles, 'base' | 'next'>;
  readonly learner: Learner;
  readonly candidates: Pick<Candidates, keyof Candidates>;
  readonly privacy?: Pick<PrivateWork, 'epsilon' | 'isAffordable' | 'charge'>;
};

/** Loads the session's artifacts and compiles its model. Throws what these throw, and `COLLAB_PRIVACY_SPENT`. */
export async function makeEquipment(
  { artifacts, chain, signer, sender, journal }: RoleComponents,
  { training, validation, learners, privacy: wish }: EquipmentOptions,
  session: SessionState,
  tell: TellProgress,
): Promise<Equipment> {
  const { account } = sender;
  const plan = await loadSessionPlan(session, artifacts);
  const files = new RoundFiles({ chain, signer, artifacts, plan, account });
  const privacy =
    wish &&
    (await openPrivateWork(session, {
      ...{ journal, account, privacy: wish, spec: plan.spec },
      trainingRows: training.count,
    }));
  if (privacy) tell({ type: 'privacy-planned', plan: privacy.plan });
  const learner = await learners({
    ...{ training, validation },
    model: plan.model,
    spec: plan.spec,
    ...(privacy === undefined ? {} : { privacy: privacy.training }),
  });
  const candidates = new Candidates(learner, files, plan.spec);
  return { plan, files, learner, candidates, ...(privacy === undefined ? {} : { privacy }) };
}
