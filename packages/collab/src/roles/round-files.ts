import type { Address, Digest } from '@plexus/core';
import { type Model, parseModel } from '@plexus/nn';
import { CollabError } from '../errors.ts';
import type { ArtifactSource, CollabChain, TextSigner } from '../ports.ts';
import { mostBytes } from '../rules/encode-update.ts';
import { ENVELOPE_BYTES } from '../rules/envelope.ts';
import { slotsOf } from '../rules/masks.ts';
import { rankingBasis } from '../view/ranking-basis.ts';
import type { CommittedUpdate, RoundState, SessionState } from '../view/session-state.ts';
import { getFromAny, holdersOf, holdersOfUpdate } from './holders.ts';
import { type NextModel, nextModel } from './next-model.ts';
import { type OpenedUpdate, openUpdate } from './open-update.ts';
import type { SessionPlan } from './session-plan.ts';

export type BaseModel = { readonly digest: Digest; readonly model: Model; readonly parameters: Float32Array };

export type RoundFilesParts = {
  readonly chain: CollabChain;
  readonly signer: Pick<TextSigner, 'recover'>;
  readonly artifacts: ArtifactSource;
  readonly plan: SessionPlan;
  /** Who fetches, when it is one of the participants. */
  readonly account?: Address;
};

/** Models and updates of one session, fetched once, checked, and kept for the present round. Fetching again is up to the caller. */
export class RoundFiles {
  readonly #parts: RoundFilesParts;
  #base: { readonly digest: Digest; readonly loading: Promise<BaseModel> } | undefined;
  #round = -1;
  readonly #opened = new Map<string, OpenedUpdate>();
  readonly #next = new Map<string, NextModel>();

  constructor(parts: RoundFilesParts) {
    this.#parts = parts;
  }

  /** The model a round begins with; who asks while it is read waits for the same one. Throws when nobody delivers it. */
  base(session: SessionState, digest: Digest): Promise<BaseModel> {
    if (this.#base?.digest === digest) return this.#base.loading;
    const base = { digest, loading: this.#loadBase(session, digest) };
    this.#base = base;
    base.loading.catch(() => {
      if (this.#base === base) this.#base = undefined;
    });
    return base.loading;
  }

  async #loadBase(session: SessionState, digest: Digest): Promise<BaseModel> {
    const { artifacts, plan } = this.#parts;
    const bytes = await getFromAny(artifacts, digest, holdersOf(session), plan.mostModelBytes);
    const model = parseModel(bytes);
    return { digest, model, parameters: plan.layout.vectorOf(model) };
  }

  /** Fetches and judges an update. Throws when nobody delivers it, or when the chain cannot be read. */
  async open(session: SessionState, round: RoundState, committed: CommittedUpdate): Promise<OpenedUpdate> {
    this.#forgetBefore(round.round);
    const known = this.#opened.get(keyOf(round, committed));
    if (known) return known;
    const bytes = await this.fetch(session, round, committed);
    const opened = await openUpdate(this.#parts, session.sessionId, round, committed, bytes);
    this.#opened.set(keyOf(round, committed), opened);
    return opened;
  }

  /** An update's bytes, from the local store or whoever has them; from then on they are served from here, too. */
  fetch(session: SessionState, round: RoundState, committed: CommittedUpdate): Promise<Uint8Array> {
    const { artifacts, plan, account } = this.#parts;
    const holders = holdersOfUpdate(session, round, committed, account);
    return getFromAny(artifacts, committed.digest, holders, mostBytes(plan.limits) + ENVELOPE_BYTES);
  }

  /** Recomputes the model a ranked round leads to, and keeps its bytes to be served. Throws when an update cannot be had. */
  async next(session: SessionState, round: RoundState): Promise<NextModel> {
    const best = slotsOf(round.selected).map((slot) => round.updates.get(slot) ?? missing(round.round, slot));
    const sent = best.map((committed) => keyOf(round, committed));
    const key = [round.baseDigest, rankingBasis(round).rows, ...sent].join();
    const known = this.#next.get(key);
    if (known) return known;
    const base = await this.base(session, round.baseDigest);
    const opened = new Map<number, OpenedUpdate>();
    for (const committed of best) opened.set(committed.slot, await this.open(session, round, committed));
    const next = nextModel(this.#parts.plan, base, round, opened);
    await this.#parts.artifacts.put(next.bytes);
    this.#next.clear();
    this.#next.set(key, next);
    return next;
  }

  #forgetBefore(round: number): void {
    if (round <= this.#round) return;
    this.#round = round;
    this.#opened.clear();
  }
}

/** An update with the blocks by whose time it is judged, which a reorganisation can change. */
function keyOf({ round, baseDigest, startedAt }: RoundState, committed: CommittedUpdate): string {
  const { slot, digest, blockNumber } = committed;
  return `${round} ${baseDigest} ${startedAt} ${slot} ${digest} ${blockNumber}`;
}

function missing(round: number, slot: number): never {
  throw new CollabError({
    code: 'COLLAB_NOT_FOUND',
    message: `slot ${slot} was selected in round ${round} without having sent an update`,
    hint: 'read the log again from another RPC node',
    details: { round, slot },
  });
}
