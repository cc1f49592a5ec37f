import { denseBytes } from '../../rules/encode-update.ts';
import type { SessionState } from '../../view/session-state.ts';
import type { DutyComponents } from './duty-components.ts';
import type { Equipment } from './equipment.ts';
import { makeUpdate } from './make-update.ts';
import { signUpdate } from './sign-update.ts';

/** Makes the round's update and commits to it; false when the privacy budget has no room for it. */
export async function sendUpdate(
  { sender, signer, artifacts, chain, tracker, clock, journal, faults, tell }: DutyComponents,
  { files, learner, plan, privacy }: Pick<Equipment, 'files' | 'learner' | 'plan' | 'privacy'>,
  session: SessionState,
): Promise<boolean> {
  const { sessionId, round } = session;
  const { account } = sender;
  const base = await files.base(session, session.modelDigest);
  tell({ type: 'round-began', round, measure: await learner.measure(base.parameters) });
  const startedMs = clock.now();
  const made = await makeUpdate(
    {
      ...{ learner, plan, faults, journal, account },
      ...(privacy === undefined ? {} : { privacy }),
      onTrained: (measure) => tell({ type: 'trained', round, measure, elapsedMs: clock.now() - startedMs }),
    },
    session,
    base,
  );
  if (made === undefined) return false;
  if (privacy) tell({ type: 'privacy-charged', round, epsilon: privacy.epsilon });
  const place = { chain, account, timestampMs: tracker.head.timestampMs };
  const bytes = await signUpdate(signer, place, session, made);
  const stored = await artifacts.put(bytes);
  const digest = faults.changeDigest?.(stored, round) ?? stored;
  await sender.send(
    { call: 'commitUpdate', sessionId, round, baseDigest: base.digest, digest },
    `update-${sessionId}-${round}-${base.digest.slice(2, 18)}`,
  );
  tell({ type: 'sent', round, bytes: bytes.length, denseBytes: denseBytes(plan.layout.size) });
  return true;
}
