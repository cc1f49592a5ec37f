import {
  hostedLearners,
  loadSessionPlan,
  Participant,
  type ParticipantComponents,
  requireSession,
  type SessionState,
  slotOf,
} from '@plexus/collab';
import { isPlexusError, sameAddress, toMessage } from '@plexus/core';
import type { SessionSetting } from '../../config/schema.ts';
import { NodeError } from '../../errors.ts';
import type { NodeServices } from '../../services.ts';
import { assertBond } from './assert-bond.ts';
import { keepSessionModel, owesSessionModel } from './keep-session-model.ts';
import { forgetLeave, untilLeaveRequested } from './leave-request.ts';
import { logProgress } from './log-progress.ts';
import { readOwnRows } from './own-rows.ts';
import { privacyOf } from './privacy-of.ts';

const AGAIN_MS = 5_000;
const MIB = 1024 ** 2;
/** A round's training; deadlines are the session's. */
const LONGEST_CALL_MS = 24 * 3_600_000;

export type SeatState = 'waiting' | 'taking-part' | 'over';

/** One session of the configuration: takes part in it, and tries again later for as long as something is in the way. */
export class SessionSeat {
  readonly #components: ParticipantComponents;
  readonly #services: NodeServices;
  readonly #setting: SessionSetting;
  readonly #sessionId: bigint;
  #state: SeatState = 'waiting';
  #problem: string | undefined;
  #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(components: ParticipantComponents, services: NodeServices, setting: SessionSetting) {
    this.#components = components;
    this.#services = services;
    this.#setting = setting;
    this.#sessionId = BigInt(setting.session);
  }

  /** `problem` says what is in the way, with its code. */
  status(): { readonly state: SeatState; readonly problem: string | undefined } {
    return { state: this.#state, problem: this.#problem };
  }

  start(): void {
    this.#stopping = new AbortController();
    this.#running ??= this.#run(this.#stopping.signal);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    this.#running = undefined;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { clock } = this.#services;
    while (!signal.aborted) {
      try {
        await this.#takePart(signal);
        this.#problem = undefined;
        return;
      } catch (error) {
        this.#report(error);
        if (isFinal(error)) return;
        this.#state = 'waiting';
      }
      await clock.sleep(AGAIN_MS, signal);
    }
  }

  #report(error: unknown): void {
    const { logger } = this.#services;
    const { session } = this.#setting;
    const code = isPlexusError(error) ? error.code : undefined;
    const said = `session ${session}: ${toMessage(error)}${code === undefined ? '' : ` [${code}]`}`;
    if (said === this.#problem) return;
    this.#problem = said;
    const hint = isPlexusError(error) ? error.hint : undefined;
    logger.error({ session, code, hint, ...(code === undefined ? { error } : {}) }, said);
  }

  async #takePart(signal: AbortSignal): Promise<void> {
    const { chain, deployment, account, config, directory, logger } = this.#services;
    const { tracker, artifacts } = this.#components;
    const session = requireSession(tracker, this.#sessionId);
    const isIn = slotOf(session, account.address) !== undefined;
    const isSettled = tracker.head.number >= session.lastEventAt + config.chain.finalityDepth;
    const wasIn = session.removals.some(
      ({ account: gone, reason }) => reason === 'left' && sameAddress(gone, account.address),
    );
    if (session.phase === 'ended' && !isIn && (isSettled || !wasIn)) {
      if (await owesSessionModel(session, account.address, directory.root)) await this.#keepModel(session);
      this.#state = 'over';
      return;
    }
    if (!isIn) await assertBond(chain, deployment, account.address, session.terms.bond);
    const plan = await loadSessionPlan(session, artifacts);
    const rows = await readOwnRows(this.#setting, plan, logger);
    const { profile } = plan.spec;
    const participant = new Participant(this.#components, {
      sessionId: this.#sessionId,
      finalityDepth: config.chain.finalityDepth,
      ...rows,
      ...privacyOf(this.#setting, rows.training.count),
      learners: hostedLearners({
        threads: profile === 'native' ? config.work.threads : 1,
        memoryLimitBytes: config.work.memoryLimitMb * MIB,
        callTimeoutMs: LONGEST_CALL_MS,
      }),
      onProgress: (progress) => logProgress(logger, this.#setting.session, progress),
    });
    if (signal.aborted) return;
    try {
      await participant.start();
      this.#state = 'taking-part';
      this.#problem = undefined;
      await this.#untilOver(participant, signal);
    } finally {
      await participant.stop();
    }
  }

  async #untilOver(participant: Participant, signal: AbortSignal): Promise<void> {
    const { directory, clock } = this.#services;
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    const asked = untilLeaveRequested(directory.root, this.#sessionId, clock, either).then((isAsked) => {
      if (isAsked) participant.leave();
    });
    const end = await Promise.race([participant.over, untilAborted(signal)]);
    over.abort();
    await asked;
    if (end === undefined) return;
    this.#state = 'over';
    await forgetLeave(directory.root, this.#sessionId);
    const session = requireSession(this.#components.tracker, this.#sessionId);
    if (end === 'removed') throw removed(session);
    if (end === 'ended') await this.#keepModel(session);
  }

  async #keepModel(session: SessionState): Promise<void> {
    const { directory, logger } = this.#services;
    const model = await keepSessionModel(session, this.#components.artifacts, directory.root);
    logger.info({ session: this.#setting.session, model }, 'the model of the session is written');
  }
}

function untilAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

function removed({ sessionId }: SessionState): NodeError {
  return new NodeError({
    code: 'NODE_REMOVED_FROM_SESSION',
    message: 'this account was put out of the session and takes part no more',
    hint: `see why with: plexus collab show ${sessionId}; then take the session out of collab.sessions`,
    details: { sessionId },
  });
}

function isFinal(error: unknown): boolean {
  return isPlexusError(error) && error.code === 'NODE_REMOVED_FROM_SESSION';
}
