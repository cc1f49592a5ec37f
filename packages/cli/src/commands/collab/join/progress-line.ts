import type { ParticipantProgress, SessionSpec } from '@plexus/collab';

type Measure = { readonly accuracy: number; readonly loss: number };

/** "accuracy 92.1 %, loss 0.2731", as far as the loss has an accuracy. */
export function describeMeasure({ accuracy, loss }: Measure): string {
  const share = Number.isFinite(accuracy) ? `${(100 * accuracy).toFixed(1)} % right, ` : '';
  return `${share}loss ${loss.toFixed(4)}`;
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
    case 'sent':
      return `${round}sent ${progress.bytes} bytes, ${(progress.denseBytes / progress.bytes).toFixed(1)} times fewer than all parameters`;
    case 'refused':
      return `${round}the update of slot ${progress.slot} is refused: ${progress.reason}`;
    case 'rated':
      return `${round}rated ${progress.scores.size} updates`;
    case 'published':
      return `${round}published the model in place of the parameter server`;
    case 'attested':
      return `${round}recomputed the model: ${progress.agrees ? 'the same' : 'NOT the same as published'}`;
    case 'removed':
      return `out of the session: ${progress.reason}`;
    case 'ended':
      return `the session has ended; its model is ${describeMeasure(progress.measure)} on my validation rows`;
  }
}
