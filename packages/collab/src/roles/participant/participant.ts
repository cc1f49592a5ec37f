import { type Address, sameAddress } from '@plexus/core';
import type { Dataset } from '@plexus/nn';
import type { Learner, LearnerFactory } from '../../learning/learner.ts';
import type { PrivacyOptions } from '../../learning/privacy/privacy-plan.ts';
import type { Head, RoleComponents } from '../../ports.ts';
import { denseBytes } from '../../rules/encode-update.ts';
import { hasSlot, maskOf } from '../../rules/masks.ts';
import { slotOf } from '../../view/fold-event.ts';
import { basisKey, rankingBasis } from '../../view/ranking-basis.ts';
import { requireSession } from '../../view/require-session.ts';
import { joinedRows, updatedSlots } from '../../view/rows-of-round.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import type { SessionTracker } from '../../view/session-tracker.ts';
import { reachedAt, type Stand, standAt } from '../../view/stand-at.ts';
import { dueStep } from '../due-steps.ts';
import { HeadLoop } from '../head-loop.ts';
import { type RoleStatus, statusOf } from '../role-status.ts';
import { RoundFiles } from '../round-files.ts';
import { SessionPins } from '../session-pins.ts';
import { loadSessionPlan, type SessionPlan } from '../session-plan.ts';
import { attemptOf, takeStep } from '../take-step.ts';
import { TaskBoard } from '../task-board.ts';
import { Candidates } from './candidates.ts';
import { ClaimChecks } from './claim-checks.ts';
import type { ParticipantFaults } from './faults.ts';
import { forgetSession } from './forget-session.ts';
import { makeUpdate } from './make-update.ts';
import { openPrivateWork, type PrivateWork } from './private-work.ts';
import type { ParticipantProgress } from './progress.ts';
import { readRating, writeRating } from './rating-record.ts';
import { signUpdate } from './sign-update.ts';

export type ParticipantComponents = RoleComponents & { readonly tracker: SessionTracker };

export type ParticipantOptions = {
  readonly sessionId: bigint;
  /** Private rows; they never leave this process. */
  readonly training: Dataset;
  /** Private rows that others' updates are rated on. */
  readonly validation: Dataset;
  /** Where training and rating are computed: `hostedLearners`, or `localLearners` for models one trusts. */
  readonly learners: LearnerFactory;
  /** Trains with differential privacy, within this budget. */
  readonly privacy?: PrivacyOptions;
  /** Blocks that must lie on top of its leaving before it is over, so that a reorganisation finds it there; 0 unless given. */
  readonly finalityDepth?: number;
  readonly onProgress?: (progress: ParticipantProgress) => void;
  readonly faults?: ParticipantFaults;
};

/** How a participant's part in a session was over: with the session, by leaving, or by being put out. */
export type ParticipantEnd = 'ended' | 'left' | 'removed';

type Equipment = {
  readonly plan: SessionPlan;
  readonly files: RoundFiles;
  readonly learner: Learner;
  readonly candidates: Candidates;
  readonly privacy?: PrivateWork;
};

/**
 * Takes part in one session: trains, sends, rates, reveals, attests, and moves the session on when others do not.
 * What it promises on chain is in its journal first, so that a killed process goes on where it stood.
 */
export class Participant {
  readonly name = 'participant';
  readonly #c: ParticipantComponents;
  readonly #options: ParticipantOptions;
  readonly #faults: ParticipantFaults;
  readonly #loop: HeadLoop;
  readonly #board: TaskBoard;
  readonly #claims = new ClaimChecks();
  readonly #pins: SessionPins;
  readonly #ended = Promise.withResolvers<ParticipantEnd>();
  #equipment: Promise<Equipment> | undefined;
  #isLeaving = false;
  #isIn = false;
  #isSettling = false;
  #isOver = false;
  /** The round in which nothing is sent because the privacy budget is spent. */
  #unsent: number | undefined;
  /** Who left before this block and is started again wants to be in again. */
  #startedAt = 0;

  constructor(components: ParticipantComponents, options: ParticipantOptions) {
    this.#c = components;
    this.#options = options;
    this.#faults = options.faults ?? {};
    this.#pins = new SessionPins(components.artifacts);
    this.#loop = new HeadLoop(components.tracker, components.logger, (head) => this.#tick(head));
    this.#board = new TaskBoard(components.logger, () => components.tracker.head.number);
  }

  get account(): Address {
    return this.#c.sender.account;
  }

  /** Resolves when the session has ended and the bond is free, or when the account is in no longer, for `finalityDepth` blocks. */
  get over(): Promise<ParticipantEnd> {
    return this.#ended.promise;
  }

  /** Throws what loading the session's artifacts and compiling its model throw, before anything is signed. */
  async start(): Promise<void> {
    await this.#c.tracker.start();
    await this.#equip();
    this.#startedAt = this.#c.tracker.head.number;
    this.#loop.start();
  }

  /** Finishes what is under way. The session goes on without; starting again takes part again. */
  async stop(): Promise<void> {
    await this.#loop.stop();
    await this.#board.settle();
    const equipment = this.#equipment;
    this.#equipment = undefined;
    await (await equipment)?.learner.close();
  }

  /** Asks to be out at the end of the round. */
  leave(): void {
    this.#isLeaving = true;
    this.#loop.wake();
  }

  status(): RoleStatus {
    const { running } = this.#board;
    const state = this.#isOver ? 'over' : running.length > 0 ? 'working' : 'waiting';
    return statusOf(this.#c.tracker, this.name, state, {
      sessionId: this.#options.sessionId,
      running,
    });
  }

  #session(): SessionState | undefined {
    return this.#c.tracker.view.session(this.#options.sessionId);
  }

  #equip(): Promise<Equipment> {
    this.#equipment ??= this.#makeEquipment().catch((error: unknown) => {
      this.#equipment = undefined;
      throw error;
    });
    return this.#equipment;
  }

  async #makeEquipment(): Promise<Equipment> {
    const { tracker, artifacts, chain, signer } = this.#c;
    const session = requireSession(tracker, this.#options.sessionId);
    const plan = await loadSessionPlan(session, artifacts);
    const files = new RoundFiles({ chain, signer, artifacts, plan, account: this.account });
    const { learners, training, validation } = this.#options;
    const { privacy: wish } = this.#options;
    const privacy =
      wish &&
      (await openPrivateWork(session, {
        ...{ journal: this.#c.journal, account: this.account, privacy: wish, spec: plan.spec },
        trainingRows: training.count,
      }));
    if (privacy) this.#tell({ type: 'privacy-planned', plan: privacy.plan });
    const learner = await learners({
      ...{ training, validation },
      model: plan.model,
      spec: plan.spec,
      ...(privacy === undefined ? {} : { privacy: privacy.training }),
    });
    const candidates = new Candidates(learner, files, plan.spec);
    return { plan, files, learner, candidates, ...(privacy === undefined ? {} : { privacy }) };
  }

  async #tick(head: Head): Promise<void> {
    const session = this.#session();
    if (!session || this.#isOver) return;
    const stand = standAt(session, head.number + 1);
    const slot = slotOf(session, this.account);
    if (slot === undefined) return this.#outside(session, stand);
    if (!this.#isIn) {
      this.#isIn = true;
      this.#tell({ type: 'joined', slot });
    }
    const { sessionId } = session;
    if (this.#pins.isBehind(session)) this.#board.begin(`pin-${sessionId}`, () => this.#pins.keep(session));
    if (stand.phase === 'ended' || (this.#isLeaving && !hasSlot(session.leaving, slot))) {
      const key = `leave-${sessionId}-${this.#removalsOf(session).length}`;
      this.#board.begin(key, async () => {
        await this.#c.sender.send({ call: 'leave', sessionId }, key);
      });
    }
    if (stand.phase === 'ended' || !hasSlot(session.active, slot)) return;
    const equipment = await this.#equip();
    this.#act(equipment, session, stand, slot);
    this.#keep(equipment, session, head);
  }

  /** Not in: joins, unless the session is over, it left since it was started, or it was punished. */
  #outside(session: SessionState, stand: Stand): void {
    const { sessionId } = session;
    const removals = this.#removalsOf(session);
    const removal = removals.at(-1);
    const { reason, blockNumber } = removal ?? { reason: 'idle', blockNumber: 0 };
    const isBack = reason === 'left' && blockNumber <= this.#startedAt;
    const hasGone = reason !== 'idle' && !isBack;
    if (hasGone || this.#isLeaving || stand.phase === 'ended') {
      const goneAt = removal?.blockNumber ?? session.lastEventAt;
      const { finalityDepth = 0 } = this.#options;
      if (this.#c.tracker.head.number < goneAt + finalityDepth) {
        if (!this.#isSettling) this.#tell({ type: 'settling', blocks: finalityDepth });
        this.#isSettling = true;
        return;
      }
      const isPunished = hasGone && reason !== 'left';
      if (isPunished) this.#tell({ type: 'removed', reason });
      const how = stand.phase === 'ended' ? 'ended' : 'left';
      this.#finish(session, isPunished ? 'removed' : how);
      return;
    }
    const key = `join-${sessionId}-${removals.length}`;
    this.#board.begin(key, async () => {
      await this.#c.sender.send({ call: 'join', sessionId }, key);
    });
  }

  /** How often this account was let go or put out so far, each time once. */
  #removalsOf({ removals }: SessionState): SessionState['removals'] {
    return removals.filter(({ account }) => sameAddress(account, this.account));
  }

  #finish(session: SessionState, how: ParticipantEnd): void {
    this.#isOver = true;
    this.#board.begin(`finish-${session.sessionId}`, async () => {
      try {
        const { files, learner } = await this.#equip();
        const { parameters } = await files.base(session, session.modelDigest);
        if (how === 'ended') this.#tell({ type: 'ended', measure: await learner.measure(parameters) });
        await this.#pins.release(session);
        await forgetSession(this.#c.journal, session.sessionId, this.account);
      } finally {
        this.#ended.resolve(how);
      }
    });
  }

  #act(equipment: Equipment, session: SessionState, stand: Stand, slot: number): void {
    const { sessionId } = session;
    const round = session.rounds.get(session.round);
    const key = `${sessionId}-${session.round}`;
    if (stand.phase === 'updating' && !hasSlot(session.updated, slot)) {
      if (this.#faults.isSilent?.(session.round) || this.#unsent === session.round) return;
      this.#board.begin(`update-${key}`, () => this.#sendUpdate(equipment, session));
    }
    if (!round) return;
    if (stand.phase === 'updating' || stand.phase === 'rating')
      this.#examine(equipment, session, round, slot);
    if (stand.phase === 'rating' && !hasSlot(session.rated, slot))
      this.#rate(equipment, session, round, stand, slot);
    const owesReveal = hasSlot(session.rated, slot) && !hasSlot(session.revealed, slot);
    if (stand.phase === 'revealing' && owesReveal && !this.#faults.hidesRatings?.(session.round))
      this.#board.begin(`reveal-${key}`, () => this.#reveal(session, round, slot));
    if (stand.phase === 'claimed') this.#challenge(session, round);
    const hasAttested = hasSlot(session.agreeing | session.disagreeing, slot);
    if (stand.phase === 'challenging' && !hasAttested)
      this.#board.begin(`attest-${key}-${session.proposedDigest}`, () =>
        this.#attest(equipment, session, round),
      );
  }

  async #sendUpdate(equipment: Equipment, session: SessionState): Promise<void> {
    const { files, learner, plan, privacy } = equipment;
    const { sender, signer, artifacts, chain, tracker, clock } = this.#c;
    const { sessionId, round } = session;
    const base = await files.base(session, session.modelDigest);
    this.#tell({ type: 'round-began', round, measure: await learner.measure(base.parameters) });
    const startedMs = clock.now();
    const made = await makeUpdate(
      {
        ...{ learner, plan, faults: this.#faults },
        ...(privacy === undefined ? {} : { privacy }),
        journal: this.#c.journal,
        account: this.account,
        onTrained: (measure) =>
          this.#tell({ type: 'trained', round, measure, elapsedMs: clock.now() - startedMs }),
      },
      session,
      base,
    );
    if (made === undefined) {
      this.#unsent = round;
      this.#tell({ type: 'privacy-spent', round, epsilon: privacy?.epsilon ?? 0 });
      return;
    }
    if (privacy) this.#tell({ type: 'privacy-charged', round, epsilon: privacy.epsilon });
    const place = { chain, account: this.account, timestampMs: tracker.head.timestampMs };
    const bytes = await signUpdate(signer, place, session, made);
    const stored = await artifacts.put(bytes);
    const digest = this.#faults.changeDigest?.(stored, round) ?? stored;
    await sender.send(
      { call: 'commitUpdate', sessionId, round, baseDigest: base.digest, digest },
      `update-${sessionId}-${round}-${base.digest.slice(2, 18)}`,
    );
    this.#tell({ type: 'sent', round, bytes: bytes.length, denseBytes: denseBytes(plan.layout.size) });
  }

  #examine({ candidates }: Equipment, session: SessionState, round: RoundState, slot: number): void {
    for (const committed of round.updates.values()) {
      if (committed.slot === slot || candidates.get(round, committed)) continue;
      this.#board.begin(`examine-${round.round}-${committed.slot}-${committed.digest}`, async () => {
        const { refused } = await candidates.examine(session, round, committed, this.#c.tracker.head.number);
        if (refused !== undefined) this.#refuse(round, committed.slot, refused);
      });
    }
  }

  #refuse({ round }: RoundState, slot: number, reason: string): void {
    this.#tell({ type: 'refused', round, slot, reason });
    this.#c.logger.warn({ slot, reason }, 'an update is refused');
  }

  /** Commits a row once every update is judged, or half of the time is over: what could not be had by then is invalid. */
  #rate(equipment: Equipment, session: SessionState, round: RoundState, stand: Stand, slot: number): void {
    const slots = updatedSlots(round);
    const others = [...round.updates.values()].filter((committed) => committed.slot !== slot);
    const missing = others.filter((committed) => !equipment.candidates.get(round, committed));
    const began = reachedAt(session, stand);
    const isLate = this.#c.tracker.head.number >= began + session.terms.commitBlocks / 2;
    if (missing.length > 0 && !isLate) return;
    // after a restart nobody has been asked yet, and what is here but not judged yet is not withheld
    const patience = Math.ceil(session.terms.commitBlocks / 4);
    const { number } = this.#c.tracker.head;
    if (!missing.every((each) => equipment.candidates.isMissing(round, each, number, patience))) return;
    if (missing.length > 0 && this.#c.artifacts.reachablePeers() === 0) {
      this.#c.logger.warn({ round: round.round }, 'no peer can be reached: not rating what was not seen');
      return;
    }
    const updated = maskOf(slots);
    const key = `rate-${session.sessionId}-${round.round}-${updated.toString(16)}`;
    this.#board.begin(key, async () => {
      for (const { slot: from } of missing) this.#refuse(round, from, 'nobody delivered it in time');
      const found = equipment.candidates.scores(round, others);
      for (const from of found.discounted)
        this.#refuse(round, from, 'it repeats what the last round changed');
      const scores = this.#faults.changeScores?.(found.scores, round.round) ?? found.scores;
      const { sessionId } = session;
      const place = { sessionId, round: round.round, rater: this.account, updated };
      const earlier = await readRating(this.#c.journal, place);
      const { commitment } = earlier ?? (await writeRating(this.#c.journal, place, slot, scores));
      await this.#c.sender.send(
        { call: 'commitRatings', sessionId, round: round.round, updated, commitment },
        key,
      );
      this.#tell({ type: 'rated', round: round.round, scores });
    });
  }

  async #reveal(session: SessionState, round: RoundState, slot: number): Promise<void> {
    const { sessionId } = session;
    const updated = maskOf(updatedSlots(round));
    const place = { sessionId, round: round.round, rater: this.account, updated };
    const record = await readRating(this.#c.journal, place);
    if (!record || record.commitment !== round.commitments.get(slot)) {
      this.#c.logger.error(
        { round: round.round },
        'the journal does not hold the ratings that were committed to; they cannot be revealed',
      );
      return;
    }
    const { scores, order, salt } = record;
    await this.#c.sender.send(
      { call: 'revealRatings', sessionId, round: round.round, scores, order, salt },
      `reveal-${sessionId}-${round.round}`,
    );
  }

  async #attest({ files }: Equipment, session: SessionState, round: RoundState): Promise<void> {
    const { sessionId, proposedDigest } = session;
    const next = await files.next(session, round);
    const fault = this.#faults.changeModel;
    const { digest } = fault ? await fault(next, round.round) : next;
    const basis = rankingBasis(round);
    await this.#c.sender.send(
      { call: 'attest', sessionId, round: round.round, ...basis, modelDigest: digest },
      `attest-${sessionId}-${round.round}-${proposedDigest}-${basisKey(basis)}`,
    );
    this.#tell({ type: 'attested', round: round.round, digest, agrees: digest === proposedDigest });
  }

  /** Refutes a claimed ranking that the rows do not give, when it is this participant's turn. */
  #challenge(session: SessionState, round: RoundState): void {
    const found = this.#claims.find(session, round, this.account);
    if (!found || this.#c.tracker.head.number + 1 < found.from) return;
    const { slot, keys } = found;
    const at = { sessionId: session.sessionId, round: round.round };
    const key = `challenge-${at.sessionId}-${at.round}-${attemptOf(round)}`;
    this.#board.begin(key, async () => {
      this.#c.logger.warn({ ...at, slot }, 'a claimed ranking is not what the rows give');
      await this.#c.sender.send(
        { call: 'challengeRanking', ...at, slot, keys, rows: joinedRows(round) },
        key,
      );
      this.#tell({ type: 'challenged', round: round.round, slot });
    });
  }

  /** Takes the step that is due when those who come first do not. */
  #keep({ files }: Equipment, session: SessionState, head: Head): void {
    const round = session.rounds.get(session.round);
    const step = dueStep(session, this.account, head.number);
    if (!round || !step || head.number + 1 < step.from) return;
    const key = `${step.step}-${session.sessionId}-${step.round}-${attemptOf(round)}`;
    this.#board.begin(key, async () => {
      const { sender } = this.#c;
      await takeStep({ sender, files, faults: this.#faults }, session, round, step);
      if (step.step !== 'publish') return;
      const { digest } = await files.next(session, round);
      this.#tell({ type: 'published', round: step.round, digest });
    });
  }

  #tell(progress: ParticipantProgress): void {
    this.#options.onProgress?.(progress);
  }
}
