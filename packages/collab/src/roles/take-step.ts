import type { CollabSender } from '../ports.ts';
import { rankedRows } from '../view/rows-of-round.ts';
import type { RoundState, SessionState } from '../view/session-state.ts';
import type { DueStep } from './due-steps.ts';
import type { NextModel } from './next-model.ts';
import type { RoundFiles } from './round-files.ts';

/** What a role may put in place of the model it computed: for tests of hostile parameter servers. */
export type ModelFault = (next: NextModel, round: number) => Promise<NextModel>;

/** Sends the transaction of a due step; publishing recomputes the model first and keeps its bytes to be served. */
export async function takeStep(
  { sender, files, fault }: { sender: CollabSender; files: RoundFiles; fault?: ModelFault | undefined },
  session: SessionState,
  round: RoundState,
  { step }: DueStep,
): Promise<void> {
  const at = { sessionId: session.sessionId, round: round.round };
  // a rejected model makes its round be published, and closed, once more
  const key = `${step}-${at.sessionId}-${at.round}-${round.publications.length}`;
  if (step === 'close') {
    await sender.send({ call: 'closeRound', ...at }, key);
    return;
  }
  if (step === 'rank') {
    const rows = Buffer.concat(rankedRows(round).map(({ ranked }) => ranked));
    await sender.send({ call: 'rankRound', ...at, rows: new Uint8Array(rows) }, key);
    return;
  }
  const next = await files.next(session, round);
  const published = fault ? await fault(next, round.round) : next;
  await sender.send({ call: 'publishModel', ...at, modelDigest: published.digest }, key);
}
