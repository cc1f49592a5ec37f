import { type Address, sameAddress } from '@plexus/core';
import type { Head, RoleComponents } from '../ports.ts';
import type { RoundState, SessionState } from '../view/session-state.ts';
import type { SessionTracker } from '../view/session-tracker.ts';
import { beginDueStep } from './begin-due-step.ts';
import { HeadLoop } from './head-loop.ts';
import { type RoleStatus, statusOf } from './role-status.ts';
import { RoundFiles } from './round-files.ts';
import { digestsHeldBy, SessionPins } from './session-pins.ts';
import { loadSessionPlan } from './session-plan.ts';
import { type StepFaults, takeStep } from './take-step.ts';
import { TaskBoard } from './task-board.ts';

export type ParameterServerComponents = Pick<
  RoleComponents,
  'chain' | 'sender' | 'signer' | 'artifacts' | 'logger'
> & { readonly tracker: SessionTracker };

export type ParameterServerOptions = {
  /** Only this session; else every session that names the account. */
  readonly sessionId?: bigint;
  /** Only sessions these accounts opened: anybody can name any account as parameter server. Empty: everybody's. */
  readonly openers?: readonly Address[];
  /** Blocks after its end for which a session's artifacts are kept, in case a reorganisation undoes it; 0 unless given. */
  readonly finalityDepth?: number;
  readonly faults?: StepFaults;
};

/**
 * Ranks (or claims how they rank), publishes and closes the rounds of the sessions that name its account. Keeps nothing
 * that it could not recompute from the chain and artifacts, so it can be stopped and started at any time, or replaced (C8).
 */
export class ParameterServer {
  readonly name = 'parameter-server';
  readonly #c: ParameterServerComponents;
  readonly #options: ParameterServerOptions;
  readonly #loop: HeadLoop;
  readonly #board: TaskBoard;
  readonly #pins: SessionPins;
  readonly #files = new Map<bigint, Promise<RoundFiles>>();
  /** Updates that are here, by session. */
  readonly #kept = new Map<bigint, Set<string>>();
  /** Sessions that ended and hold nothing here any more. */
  readonly #over = new Set<bigint>();

  constructor(components: ParameterServerComponents, options: ParameterServerOptions = {}) {
    this.#c = components;
    this.#options = options;
    this.#pins = new SessionPins(components.artifacts);
    this.#loop = new HeadLoop(components.tracker, components.logger, (head) => this.#tick(head));
    this.#board = new TaskBoard(components.logger, () => components.tracker.head.number);
  }

  get account(): Address {
    return this.#c.sender.account;
  }

  async start(): Promise<void> {
    await this.#c.tracker.start();
    this.#loop.start();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    await this.#board.settle();
  }

  status(): RoleStatus {
    const { running } = this.#board;
    const state = running.length > 0 ? 'acting' : 'waiting';
    const sessions = this.#c.tracker.view.sessions().filter((session) => this.#isMine(session));
    const open = sessions.filter(({ phase }) => phase !== 'ended');
    return statusOf(this.#c.tracker, this.name, state, { running, sessions: open.length });
  }

  async #tick(head: Head): Promise<void> {
    for (const session of this.#c.tracker.view.sessions()) {
      if (this.#isMine(session) && !this.#over.has(session.sessionId)) this.#serve(session, head);
    }
  }

  #isMine({ sessionId, opener, terms }: SessionState): boolean {
    const { sessionId: only, openers = [] } = this.#options;
    if (!sameAddress(terms.parameterServer, this.account)) return false;
    if (only !== undefined && only !== sessionId) return false;
    return openers.length === 0 || openers.some((account) => sameAddress(account, opener));
  }

  #serve(session: SessionState, head: Head): void {
    const { sessionId } = session;
    if (session.phase === 'ended') {
      if (head.number < session.lastEventAt + (this.#options.finalityDepth ?? 0)) return;
      this.#board.begin(`release-${sessionId}`, () => this.#release(session));
      return;
    }
    if (this.#pins.isBehind(session)) this.#board.begin(`pin-${sessionId}`, () => this.#pins.keep(session));
    const round = session.rounds.get(session.round);
    if (round && !round.closed) this.#fetchUpdates(session, round);
    const { sender } = this.#c;
    beginDueStep(this.#board, session, this.account, head.number, async (due, step) => {
      const files = await this.#filesOf(session);
      await takeStep({ sender, files, faults: this.#options.faults }, session, due, step);
    });
  }

  async #release(session: SessionState): Promise<void> {
    const { sessionId } = session;
    await this.#pins.release(session, digestsHeldBy(this.#c.tracker.view.sessions(), this.account));
    this.#files.delete(sessionId);
    this.#kept.delete(sessionId);
    this.#over.add(sessionId);
  }

  /** Has every update as soon as it is committed to, and serves it to raters whom its sender no longer answers (C8). */
  #fetchUpdates(session: SessionState, round: RoundState): void {
    const kept = this.#kept.get(session.sessionId) ?? new Set();
    this.#kept.set(session.sessionId, kept);
    for (const committed of round.updates.values()) {
      const key = `fetch-${session.sessionId}-${round.round}-${committed.slot}-${committed.digest}`;
      if (kept.has(key)) continue;
      this.#board.begin(key, async () => {
        const files = await this.#filesOf(session);
        await files.fetch(session, round, committed);
        kept.add(key);
      });
    }
  }

  #filesOf(session: SessionState): Promise<RoundFiles> {
    const known = this.#files.get(session.sessionId);
    if (known) return known;
    const { chain, signer, artifacts } = this.#c;
    const loading = loadSessionPlan(session, artifacts).then(
      (plan) => new RoundFiles({ chain, signer, artifacts, plan }),
    );
    this.#files.set(session.sessionId, loading);
    loading.catch(() => this.#files.delete(session.sessionId));
    return loading;
  }
}
