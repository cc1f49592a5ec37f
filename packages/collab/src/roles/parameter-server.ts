import { type Address, sameAddress } from '@plexus/core';
import type { Head, RoleComponents } from '../ports.ts';
import type { SessionState } from '../view/session-state.ts';
import type { SessionTracker } from '../view/session-tracker.ts';
import { dueStep } from './due-steps.ts';
import { HeadLoop } from './head-loop.ts';
import { type RoleStatus, statusOf } from './role-status.ts';
import { RoundFiles } from './round-files.ts';
import { loadSessionPlan } from './session-plan.ts';
import { type ModelFault, takeStep } from './take-step.ts';
import { TaskBoard } from './task-board.ts';

export type ParameterServerComponents = Pick<
  RoleComponents,
  'chain' | 'sender' | 'signer' | 'artifacts' | 'logger'
> & { readonly tracker: SessionTracker };

export type ParameterServerOptions = {
  /** Only this session; else every session that names the account. */
  readonly sessionId?: bigint;
  readonly fault?: ModelFault;
};

/**
 * Ranks, publishes and closes the rounds of the sessions that name its account. Keeps nothing that it could not
 * recompute from the chain and artifacts, so it can be stopped and started at any time, or replaced (C8).
 */
export class ParameterServer {
  readonly name = 'parameter-server';
  readonly #c: ParameterServerComponents;
  readonly #options: ParameterServerOptions;
  readonly #loop: HeadLoop;
  readonly #board: TaskBoard;
  readonly #files = new Map<bigint, Promise<RoundFiles>>();

  constructor(components: ParameterServerComponents, options: ParameterServerOptions = {}) {
    this.#c = components;
    this.#options = options;
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
    return statusOf(this.#c.tracker, this.name, state, { running });
  }

  async #tick(head: Head): Promise<void> {
    for (const session of this.#c.tracker.view.sessions()) {
      if (!sameAddress(session.terms.parameterServer, this.account)) continue;
      if (this.#options.sessionId !== undefined && this.#options.sessionId !== session.sessionId) continue;
      const round = session.rounds.get(session.round);
      const step = dueStep(session, this.account, head.number);
      if (!round || !step || head.number + 1 < step.from) continue;
      const attempt = round.publications.length;
      this.#board.begin(`${step.step}-${session.sessionId}-${step.round}-${attempt}`, async () => {
        const { sender } = this.#c;
        const files = await this.#filesOf(session);
        await takeStep({ sender, files, fault: this.#options.fault }, session, round, step);
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
