import { type Address, sameAddress } from '@plexus/core';
import type { Head, RoleComponents } from '../../ports.ts';
import { hasSlot } from '../../rules/masks.ts';
import { slotOf } from '../../view/fold-event.ts';
import { requireSession } from '../../view/require-session.ts';
import type { SessionState } from '../../view/session-state.ts';
import type { SessionTracker } from '../../view/session-tracker.ts';
import { type Stand, standAt } from '../../view/stand-at.ts';
import { HeadLoop } from '../head-loop.ts';
import { type RoleStatus, statusOf } from '../role-status.ts';
import { digestsHeldBy, SessionPins } from '../session-pins.ts';
import { TaskBoard } from '../task-board.ts';
import { type Equipment, type EquipmentOptions, makeEquipment } from './equipment.ts';
import type { ParticipantFaults } from './faults.ts';
import { forgetSession } from './forget-session.ts';
import type { ParticipantProgress, TellProgress } from './progress.ts';
import { RoundDuties } from './round-duties.ts';

export type ParticipantComponents = RoleComponents & { readonly tracker: SessionTracker };

export type ParticipantOptions = EquipmentOptions & {
  readonly sessionId: bigint;
  /** Blocks that must lie on top of its leaving before it is over, so that a reorganisation finds it there; 0 unless given. */
  readonly finalityDepth?: number;
  readonly onProgress?: (progress: ParticipantProgress) => void;
  readonly faults?: ParticipantFaults;
};

/** How a participant's part in a session was over: with the session, by leaving, or by being put out. */
export type ParticipantEnd = 'ended' | 'left' | 'removed';

/**
 * Takes part in one session: trains, sends, rates, reveals, attests, and moves the session on when others do not.
 * What it promises on chain is in its journal first, so that a killed process goes on where it stood.
 */
export class Participant {
  readonly name = 'participant';
  readonly #c: ParticipantComponents;
  readonly #options: ParticipantOptions;
  readonly #tell: TellProgress;
  readonly #loop: HeadLoop;
  readonly #board: TaskBoard;
  readonly #duties: RoundDuties;
  readonly #pins: SessionPins;
  readonly #ended = Promise.withResolvers<ParticipantEnd>();
  #equipment: Promise<Equipment> | undefined;
  #isLeaving = false;
  #isIn = false;
  #isSettling = false;
  #isOver = false;
  /** Who left before this block and is started again wants to be in again. */
  #startedAt = 0;

  constructor(components: ParticipantComponents, options: ParticipantOptions) {
    this.#c = components;
    this.#options = options;
    this.#tell = (progress) => options.onProgress?.(progress);
    this.#pins = new SessionPins(components.artifacts);
    this.#loop = new HeadLoop(components.tracker, components.logger, (head) => this.#tick(head));
    this.#board = new TaskBoard(components.logger, () => components.tracker.head.number);
    this.#duties = new RoundDuties({
      ...components,
      board: this.#board,
      faults: options.faults ?? {},
      tell: this.#tell,
    });
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
    const session = requireSession(this.#c.tracker, this.#options.sessionId);
    return makeEquipment(this.#c, this.#options, session, this.#tell);
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
    this.#duties.begin(await this.#equip(), session, slot, head.number);
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
        await this.#pins.release(session, digestsHeldBy(this.#c.tracker.view.sessions(), this.account));
        await forgetSession(this.#c.journal, session.sessionId, this.account);
      } finally {
        this.#ended.resolve(how);
      }
    });
  }
}
