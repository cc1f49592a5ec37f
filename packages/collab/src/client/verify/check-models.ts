import { type Digest, hasCode, isPlexusError, toMessage } from '@plexus/core';
import { type Model, parseModel } from '@plexus/nn';
import type { ArtifactSource, TextSigner } from '../../ports.ts';
import { getFromAny, holdersOf, holdersOfUpdate } from '../../roles/holders.ts';
import { nextModel } from '../../roles/next-model.ts';
import { type OpenedUpdate, openUpdate } from '../../roles/open-update.ts';
import { loadSessionPlan, type SessionPlan } from '../../roles/session-plan.ts';
import { hasSlot, slotsOf } from '../../rules/masks.ts';
import type { RoundState, SessionState } from '../../view/session-state.ts';
import { type CheckName, checkFailed } from './check-failed.ts';
import { verifiedSource } from './verified-source.ts';
import type { VerifyChain } from './verify-chain.ts';

export type ModelParts = {
  readonly chain: VerifyChain;
  readonly artifacts: Pick<ArtifactSource, 'get'>;
  readonly signer: Pick<TextSigner, 'recover'>;
  /** What could not be looked at, and why. */
  readonly leave: (check: CheckName, reason: string) => void;
};

/** What the artifacts of one closed round say. */
export type RecomputedRound = {
  /** Slots whose updates are refused by their own bytes. */
  readonly refused: readonly number[];
  /** Slots whose updates are not at hand. */
  readonly missing: readonly number[];
  /** Whether the model was recomputed, or none was due. */
  readonly isModelChecked: boolean;
};

/**
 * Spec and first model of a session; undefined when they are not at hand, and then no update and no model can be judged.
 * Throws `COLLAB_CHECK_FAILED` when they contradict the chain.
 */
export async function loadFirstPlan(
  session: SessionState,
  { artifacts, leave }: Pick<ModelParts, 'artifacts' | 'leave'>,
): Promise<SessionPlan | undefined> {
  const atStart = { ...session, modelDigest: session.terms.modelDigest };
  try {
    return await loadSessionPlan(atStart, verifiedSource(artifacts, 'spec'));
  } catch (cause) {
    if (hasCode(cause, 'COLLAB_CHECK_FAILED')) throw cause;
    if (!isUnavailable(cause)) throw checkFailed('spec', toMessage(cause), {}, cause);
    const { specDigest, modelDigest } = session.terms;
    const who = `the opener ${session.opener}, the parameter server ${session.terms.parameterServer} or any participant`;
    const both = `spec ${specDigest}, first model ${modelDigest}`;
    leave('spec', `not both at hand: ${both} (${toMessage(cause)}); ${who} may have them`);
    for (const check of ['updates', 'model'] as const)
      leave(check, `nothing can be judged without both of ${both}; ${who} may have them`);
    return undefined;
  }
}

/** Recomputes the models of a session one after the other, each on the one before it (C8). */
export class ModelChain {
  readonly #parts: ModelParts;
  readonly #session: SessionState;
  readonly #plan: SessionPlan;
  #last: { readonly digest: Digest; readonly model: Model };

  constructor(parts: ModelParts, session: SessionState, plan: SessionPlan) {
    this.#parts = parts;
    this.#session = session;
    this.#plan = plan;
    this.#last = { digest: session.terms.modelDigest, model: plan.model };
  }

  /** Judges every update of a closed round by its bytes, and repeats what its best set gives. */
  async recompute(round: RoundState): Promise<RecomputedRound> {
    const { opened, missing } = await this.#openAll(round);
    const refused = [...opened].filter(([, found]) => found.type === 'refused').map(([slot]) => slot);
    return { refused, missing, isModelChecked: await this.#checkModel(round, opened, missing) };
  }

  async #openAll(round: RoundState) {
    const { chain, signer, leave } = this.#parts;
    const artifacts = verifiedSource(this.#parts.artifacts, 'updates');
    const opened = new Map<number, OpenedUpdate>();
    const missing: number[] = [];
    for (const committed of round.updates.values()) {
      const { digest, participant, slot } = committed;
      let bytes: Uint8Array;
      try {
        const [from = participant, ...others] = holdersOfUpdate(this.#session, round, committed);
        bytes = await artifacts.get(digest, { from, others });
      } catch (cause) {
        if (!isUnavailable(cause)) throw cause;
        missing.push(slot);
        const wasPaid = hasSlot(round.closed?.selected ?? 0n, slot);
        leave(
          'updates',
          `round ${round.round + 1}: update ${digest} of slot ${slot}, ${wasPaid ? 'which was selected,' : 'which was not selected,'} is not at hand; its author ${participant}, the parameter server ${this.#session.terms.parameterServer} or who else took part in the round may have it`,
        );
        continue;
      }
      const parts = { chain, signer, plan: this.#plan };
      opened.set(slot, await openUpdate(parts, this.#session.sessionId, round, committed, bytes));
    }
    return { opened, missing };
  }

  async #checkModel(
    round: RoundState,
    opened: ReadonlyMap<number, OpenedUpdate>,
    missing: readonly number[],
  ): Promise<boolean> {
    const { closed } = round;
    if (!closed || closed.selected === 0n) return true;
    const lacking = missing.filter((slot) => hasSlot(closed.selected, slot));
    const name = `round ${round.round + 1}`;
    if (lacking.length > 0) {
      const why = `${name}: without the selected updates of slots ${lacking.join(', ')} its model cannot be recomputed`;
      this.#parts.leave('model', why);
      return false;
    }
    const model = await this.#baseOf(round);
    if (!model) return false;
    const { layout } = this.#plan;
    const next = nextModel(this.#plan, { model, parameters: layout.vectorOf(model) }, round, opened);
    if (next.digest !== closed.modelDigest)
      throw checkFailed(
        'model',
        `${name} led to ${closed.modelDigest}, its best set ${slotsOf(closed.selected).join(', ')} gives ${next.digest}`,
        { round: round.round },
      );
    this.#last = { digest: next.digest, model: parseModel(next.bytes) };
    return true;
  }

  async #baseOf({ round, baseDigest }: RoundState): Promise<Model | undefined> {
    if (this.#last.digest === baseDigest) return this.#last.model;
    const { leave } = this.#parts;
    const artifacts = verifiedSource(this.#parts.artifacts, 'model');
    try {
      return parseModel(
        await getFromAny(artifacts, baseDigest, holdersOf(this.#session), this.#plan.mostModelBytes),
      );
    } catch (cause) {
      if (hasCode(cause, 'COLLAB_CHECK_FAILED')) throw cause;
      if (!isUnavailable(cause)) throw checkFailed('model', toMessage(cause), { round }, cause);
      leave(
        'model',
        `round ${round + 1}: the model ${baseDigest} it began with is not at hand; the parameter server ${this.#session.terms.parameterServer} or any participant may have it`,
      );
      return undefined;
    }
  }
}

/** Whether bytes were not to be had, as opposed to being there and no model or spec. Throws what is no finding at all. */
function isUnavailable(cause: unknown): boolean {
  if (isPlexusError(cause)) return /^((JOBS|COLLAB)_)?ARTIFACT_|^P2P_/.test(cause.code);
  if (cause instanceof Error && 'syscall' in cause) return true;
  throw cause;
}
