import type { Learner } from '../../learning/learner.ts';
import { discountedRepeats, type Judged } from '../../rules/discount-repeats.ts';
import { isRepeat } from '../../rules/is-repeat.ts';
import { INVALID_SCORE } from '../../rules/score.ts';
import type { SessionSpec } from '../../rules/spec.ts';
import type { Update } from '../../rules/update.ts';
import type { CommittedUpdate, RoundState, SessionState } from '../../view/session-state.ts';
import type { RoundFiles } from '../round-files.ts';

/** What a participant found out about another's update: a score, or why there is none. */
export type Candidate = Judged & { readonly refused?: string };

type RatingLearner = Pick<Learner, 'candidate' | 'measure' | 'score'>;
type UpdateFiles = Pick<RoundFiles, 'base' | 'fetch' | 'open'>;

/** Fetches, checks and rates updates one by one as they are committed, so that rating is done when its phase begins (C5, C6). */
export class Candidates {
  readonly #learner: RatingLearner;
  readonly #files: UpdateFiles;
  readonly #spec: Pick<SessionSpec, 'repeatLimit'>;
  #lastMove: { readonly round: string; readonly move: Promise<Float32Array | undefined> } | undefined;
  #round = '';
  readonly #found = new Map<string, Candidate>();
  readonly #arrived = new Set<string>();
  /** Block at which this process first asked for an update. */
  readonly #askedAt = new Map<string, number>();

  constructor(learner: RatingLearner, files: UpdateFiles, spec: Pick<SessionSpec, 'repeatLimit'>) {
    this.#learner = learner;
    this.#files = files;
    this.#spec = spec;
  }

  get(round: RoundState, committed: CommittedUpdate): Candidate | undefined {
    return this.#found.get(keyOf(round, committed));
  }

  /** A row's scores of these updates: invalid what could not be had, 0 what only repeats the last round. */
  scores(
    round: RoundState,
    updates: readonly CommittedUpdate[],
  ): { readonly scores: ReadonlyMap<number, number>; readonly discounted: readonly number[] } {
    const judged = new Map<number, Candidate>();
    for (const committed of updates) {
      const found = this.get(round, committed);
      if (found !== undefined && found.refused === undefined) judged.set(committed.slot, found);
    }
    const discounted = discountedRepeats(judged);
    const scoreOf = (slot: number): number =>
      discounted.includes(slot) ? 0 : (judged.get(slot)?.score ?? INVALID_SCORE);
    return { scores: new Map(updates.map(({ slot }) => [slot, scoreOf(slot)])), discounted };
  }

  /** Whether this process has asked for the update for so many blocks, and in vain: it was away before, or it is withheld. */
  isMissing(round: RoundState, committed: CommittedUpdate, head: number, blocks: number): boolean {
    const key = keyOf(round, committed);
    const askedAt = this.#askedAt.get(key);
    return askedAt !== undefined && !this.#arrived.has(key) && head >= askedAt + blocks;
  }

  /** Throws when the update cannot be had now; it may be tried again. */
  async examine(
    session: SessionState,
    round: RoundState,
    committed: CommittedUpdate,
    head: number,
  ): Promise<Candidate> {
    const key = keyOf(round, committed);
    if (this.#round !== roundKey(round)) {
      this.#round = roundKey(round);
      for (const known of [this.#found, this.#askedAt, this.#arrived]) known.clear();
    }
    if (!this.#askedAt.has(key)) this.#askedAt.set(key, head);
    await this.#files.fetch(session, round, committed);
    this.#arrived.add(key);
    const opened = await this.#files.open(session, round, committed);
    const candidate = await this.#rate(session, round, opened);
    this.#found.set(key, candidate);
    return candidate;
  }

  async #rate(
    session: SessionState,
    round: RoundState,
    opened: Awaited<ReturnType<RoundFiles['open']>>,
  ): Promise<Candidate> {
    if (opened.type === 'refused')
      return { score: INVALID_SCORE, repeats: false, refused: `${opened.code}: ${opened.reason}` };
    const repeats = await this.#isRepeat(session, round, opened.update);
    const { parameters } = await this.#files.base(session, round.baseDigest);
    const measure = await this.#learner.measure(this.#learner.candidate(parameters, opened.update));
    return { score: this.#learner.score(measure), repeats };
  }

  async #isRepeat(session: SessionState, round: RoundState, update: Update): Promise<boolean> {
    const { repeatLimit } = this.#spec;
    if (repeatLimit === undefined) return false;
    const move = await this.#moveBefore(session, round);
    return move !== undefined && isRepeat(update, move, repeatLimit);
  }

  /** What the last round changed, computed once for all updates; undefined when it changed nothing. */
  #moveBefore(session: SessionState, round: RoundState): Promise<Float32Array | undefined> {
    const key = roundKey(round);
    if (this.#lastMove?.round === key) return this.#lastMove.move;
    const last = { round: key, move: this.#computeMove(session, round) };
    this.#lastMove = last;
    // what could not be had now may be had for the next update
    const forget = () => {
      if (this.#lastMove === last) this.#lastMove = undefined;
    };
    last.move.then((move) => move ?? forget(), forget);
    return last.move;
  }

  /** Undefined also for whom nobody gives the model before. */
  async #computeMove(session: SessionState, round: RoundState): Promise<Float32Array | undefined> {
    const earlier = session.rounds.get(round.round - 1);
    if (earlier === undefined || earlier.baseDigest === round.baseDigest) return undefined;
    const before = await this.#files.base(session, earlier.baseDigest).catch(() => undefined);
    if (before === undefined) return undefined;
    const { parameters } = await this.#files.base(session, round.baseDigest);
    return parameters.map((value, i) => value - (before.parameters[i] as number));
  }
}

function roundKey({ round, baseDigest }: RoundState): string {
  return `${round} ${baseDigest}`;
}

function keyOf(round: RoundState, { slot, digest, blockNumber }: CommittedUpdate): string {
  return `${roundKey(round)} ${slot} ${digest} ${blockNumber}`;
}
