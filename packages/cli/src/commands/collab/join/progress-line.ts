import type { ParticipantProgress, PrivacyPlan, SessionSpec } from '@plexus/collab';
import { percent } from '../../../output/percent.ts';

type Measure = { readonly accuracy: number; readonly loss: number };

/** "accuracy 92.1 %, loss 0.2731", as far as the loss has an accuracy. */
export function describeMeasure({ accuracy, loss }: Measure): string {
  const share = Number.isFinite(accuracy) ? `${percent(accuracy)} right, ` : '';
  return `${share}loss ${loss.toFixed(4)}`;
}

/** What is guaranteed, and what it costs. */
function describePrivacy(plan: PrivacyPlan): string {
  const { budget, clip, round, roundsLeft, roundsAffordable, epsilonNow, epsilonThen } = plan;
  const now = epsilonNow > 0 ? `, of which ε = ${epsilonNow.toFixed(2)} is spent already` : '';
  const guarantee = `training rows are protected: (ε = ${budget.epsilon}, δ = ${budget.delta}) for all that this account trains privately${now}`;
  if (roundsAffordable === 0) return `${guarantee}; no round fits into it any more, so updates are not sent`;
  const how = `each of ${round.steps} steps a round draws ${percent(round.samplingRate)} of the rows, cuts gradients to ${clip} and adds ${round.noiseMultiplier.toFixed(2)} × that as noise`;
  const lasts =
    roundsAffordable < roundsLeft
      ? `it lasts for ${roundsAffordable} of the ${roundsLeft} rounds left`
      : `after the ${roundsLeft} rounds left ε = ${epsilonThen.toFixed(2)} will be spent`;
  return `${guarantee}; ${how}; ${lasts}. Rows you rate with are not covered`;
}

/** What a participant did, in one line. */
export function lineOfProgress(progress: ParticipantProgress, spec?: SessionSpec): string {
  const round = 'round' in progress ? `round ${progress.round + 1}: ` : '';
  switch (progress.type) {
    case 'joined':
      return `joined at slot ${progress.slot}`;
    case 'round-began':
      return `${round}the model is ${describeMeasure(progress.measure)} on my validation rows`;
    case 'trained':
      return `${round}trained ${spec?.localSteps ?? ''} steps in ${(progress.elapsedMs / 1000).toFixed(1)} s: ${describeMeasure(progress.measure)}`;
    case 'privacy-planned':
      return describePrivacy(progress.plan);
    case 'privacy-charged':
      return `${round}spent ε = ${progress.epsilon.toFixed(2)} of the privacy budget so far`;
    case 'privacy-spent':
      return `${round}no update: another one would exceed the privacy budget, of which ε = ${progress.epsilon.toFixed(2)} is spent; rating goes on`;
    case 'sent':
      return `${round}sent ${progress.bytes} bytes, ${(progress.denseBytes / progress.bytes).toFixed(1)} times fewer than all parameters`;
    case 'refused':
      return `${round}the update of slot ${progress.slot} is refused: ${progress.reason}`;
    case 'rated':
      return `${round}rated ${progress.scores.size} updates`;
    case 'challenged':
      return `${round}proved the claimed ranking wrong, by slot ${progress.slot}`;
    case 'published':
      return `${round}published the model in place of the parameter server`;
    case 'attested':
      return `${round}recomputed the model: ${progress.agrees ? 'the same' : 'NOT the same as published'}`;
    case 'settling':
      return `out of the session; waiting for ${progress.blocks} blocks, until that is final`;
    case 'removed':
      return `out of the session: ${progress.reason}`;
    case 'ended':
      return `the session has ended; its model is ${describeMeasure(progress.measure)} on my validation rows`;
  }
}
