import { hasSlot } from '../../rules/masks.ts';
import type { SessionState } from '../../view/session-state.ts';
import { type Stand, standAt } from '../../view/stand-at.ts';
import { beginDueStep } from '../begin-due-step.ts';
import { takeStep } from '../take-step.ts';
import { attestModel } from './attest-model.ts';
import { challengeRanking } from './challenge-ranking.ts';
import { ClaimChecks } from './claim-checks.ts';
import type { DutyComponents } from './duty-components.ts';
import type { Equipment } from './equipment.ts';
import { examineUpdates, rateUpdates } from './rate-updates.ts';
import { revealRatings } from './reveal-ratings.ts';
import { sendUpdate } from './send-update.ts';

/** What a session asks of an active participant at each block, begun on the board: its own duties, and steps left to it. */
export class RoundDuties {
  readonly #c: DutyComponents;
  readonly #claims = new ClaimChecks();
  /** The round in which nothing is sent because the privacy budget is spent. */
  #unsent: number | undefined;

  constructor(components: DutyComponents) {
    this.#c = components;
  }

  /** Begins what is due in the block after `head` for the active participant in `slot`. */
  begin(equipment: Equipment, session: SessionState, slot: number, head: number): void {
    this.#beginOwn(equipment, session, standAt(session, head + 1), slot);
    this.#beginStep(equipment, session, head);
  }

  #beginOwn(equipment: Equipment, session: SessionState, stand: Stand, slot: number): void {
    const { board, faults } = this.#c;
    const { candidates, files } = equipment;
    const { sessionId } = session;
    const { phase } = stand;
    const round = session.rounds.get(session.round);
    const key = `${sessionId}-${session.round}`;
    if (phase === 'updating' && !hasSlot(session.updated, slot)) {
      if (faults.isSilent?.(session.round) || this.#unsent === session.round) return;
      board.begin(`update-${key}`, () => this.#sendUpdate(equipment, session));
    }
    if (!round) return;
    if (phase === 'updating' || phase === 'rating') examineUpdates(this.#c, candidates, session, round, slot);
    if (phase === 'rating' && !hasSlot(session.rated, slot))
      rateUpdates(this.#c, candidates, session, round, stand, slot);
    const owesReveal = hasSlot(session.rated, slot) && !hasSlot(session.revealed, slot);
    if (phase === 'revealing' && owesReveal && !faults.hidesRatings?.(session.round))
      board.begin(`reveal-${key}`, () => revealRatings(this.#c, session, round, slot));
    if (phase === 'claimed') challengeRanking(this.#c, this.#claims, session, round);
    const hasAttested = hasSlot(session.agreeing | session.disagreeing, slot);
    if (phase === 'challenging' && !hasAttested)
      board.begin(`attest-${key}-${session.proposedDigest}`, () =>
        attestModel(this.#c, files, session, round),
      );
  }

  async #sendUpdate(equipment: Equipment, session: SessionState): Promise<void> {
    if (await sendUpdate(this.#c, equipment, session)) return;
    const { round } = session;
    this.#unsent = round;
    this.#c.tell({ type: 'privacy-spent', round, epsilon: equipment.privacy?.epsilon ?? 0 });
  }

  /** Takes the step that is due when those who come first do not. */
  #beginStep({ files }: Equipment, session: SessionState, head: number): void {
    const { board, sender, faults, tell } = this.#c;
    beginDueStep(board, session, sender.account, head, async (round, step) => {
      await takeStep({ sender, files, faults }, session, round, step);
      if (step.step !== 'publish') return;
      const { digest } = await files.next(session, round);
      tell({ type: 'published', round: step.round, digest });
    });
  }
}
