import { type Address, parseAddress } from '@plexus/core';
import { CollabError } from '../errors.ts';
import type { RankRule } from '../rules/rank.ts';
import { MOST_PARTICIPANTS, MOST_RANKED, ranksByClaim } from '../rules/ranking-claim.ts';
import { digestSessionSpec, type SessionSpec } from '../rules/spec.ts';
import type { SessionTerms } from '../view/events.ts';
import { ranksOnChain } from '../view/session-state.ts';

/** What the opener of a session chooses about people, money and time; everything else follows from the spec. */
export type SessionTermsOptions = {
  /** Publishes the models; the opener by default choice of whoever calls. */
  readonly parameterServer: Address;
  readonly minParticipants: number;
  readonly maxParticipants: number;
  /** Size of the best set; default: half of the participants, rounded up. */
  readonly selected?: number;
  readonly rule?: RankRule;
  /** Cut from either end by `trimmed-rank`, in 1/10^4. */
  readonly trimBps?: number;
  /** 0: every rater weighs 1. Else stake counts, each capped at this share in 1/10^4. */
  readonly weightCapBps?: number;
  readonly rounds: number;
  /** Token units, a multiple of 1e9. */
  readonly rewardPerRound: bigint;
  readonly bond?: bigint;
  /** Mean time of a block; turns the times below into blocks. */
  readonly blockTimeMs: number;
  readonly joinMs?: number;
  readonly updateMs?: number;
  readonly rateMs?: number;
  readonly revealMs?: number;
  readonly publishMs?: number;
  readonly challengeMs?: number;
};

const DEFAULTS = {
  rule: 'median-rank' as RankRule,
  trimBps: 2_000,
  bond: 10n ** 19n,
  joinMs: 10 * 60_000,
  updateMs: 10 * 60_000,
  rateMs: 5 * 60_000,
  revealMs: 60_000,
  publishMs: 60_000,
  challengeMs: 30_000,
};
const MOST_BLOCKS = 65_535;
/** Blocks a transaction needs to be seen, sent and mined, on a chain however quick. */
const LEAST_BLOCKS = 5;
const GWEI = 10n ** 9n;

/** The terms a session goes on chain with; usual times are cut to what a phase may have. Throws `COLLAB_SPEC_INVALID` naming what the contract would refuse. */
export function termsForSession(spec: SessionSpec, options: SessionTermsOptions): SessionTerms {
  const { blockTimeMs, minParticipants, maxParticipants, rounds, rewardPerRound } = options;
  const selected = options.selected ?? Math.ceil(maxParticipants / 2);
  const bond = options.bond ?? DEFAULTS.bond;
  const trimBps = options.trimBps ?? DEFAULTS.trimBps;
  const weightCapBps = options.weightCapBps ?? 0;
  assertTerm('minParticipants', minParticipants, minParticipants >= 3, 'at least 3');
  const isOrdered = maxParticipants >= minParticipants && maxParticipants <= MOST_PARTICIPANTS;
  assertTerm(
    'maxParticipants',
    maxParticipants,
    isOrdered,
    `from ${minParticipants} to ${MOST_PARTICIPANTS}`,
  );
  assertTerm(
    'selected',
    selected,
    selected >= 1 && selected <= maxParticipants,
    `from 1 to ${maxParticipants}`,
  );
  assertTerm('rounds', rounds, rounds >= 1 && rounds <= 65_535, 'from 1 to 65,535');
  assertTerm('trimBps', trimBps, trimBps >= 0 && trimBps < 5_000, 'below 5,000');
  const mostCap = ranksByClaim({ maxParticipants }) ? 0 : 10_000;
  const wantedCap = mostCap === 0 ? `that is 0 with more than ${MOST_RANKED} participants` : 'at most 10,000';
  assertTerm('weightCapBps', weightCapBps, weightCapBps >= 0 && weightCapBps <= mostCap, wantedCap);
  assertTerm(
    'rewardPerRound',
    rewardPerRound,
    rewardPerRound % GWEI === 0n,
    'a multiple of 10^9 token units',
  );
  assertTerm('bond', bond, bond > 0n && bond % GWEI === 0n, 'above 0 and a multiple of 10^9 token units');
  const toBlocks = (time: TimeOption): number => {
    const wanted = options[time];
    const blocks = Math.max(LEAST_BLOCKS, Math.ceil((wanted ?? DEFAULTS[time]) / blockTimeMs));
    if (wanted !== undefined && blocks > MOST_BLOCKS) throw tooLong(time, wanted, MOST_BLOCKS * blockTimeMs);
    return Math.min(MOST_BLOCKS, blocks);
  };
  return {
    specDigest: digestSessionSpec(spec),
    modelDigest: spec.model,
    parameterServer: parseAddress(options.parameterServer),
    minParticipants,
    maxParticipants,
    selected,
    rule: ranksOnChain.indexOf(options.rule ?? DEFAULTS.rule),
    trimBps,
    weightCapBps,
    rounds,
    joinBlocks: toBlocks('joinMs'),
    updateBlocks: toBlocks('updateMs'),
    commitBlocks: toBlocks('rateMs'),
    revealBlocks: toBlocks('revealMs'),
    publishBlocks: toBlocks('publishMs'),
    challengeBlocks: toBlocks('challengeMs'),
    rewardPerRound,
    bond,
  };
}

type TimeOption = 'joinMs' | 'updateMs' | 'rateMs' | 'revealMs' | 'publishMs' | 'challengeMs';

function tooLong(time: TimeOption, ms: number, mostMs: number): CollabError {
  return new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `terms of a session are not valid at "${time}": ${ms} ms are more than the ${MOST_BLOCKS} blocks a phase may have`,
    hint: `give at most ${Math.floor(mostMs / 60_000)} minutes on this chain`,
    details: { field: time, ms, mostMs },
  });
}

function assertTerm(field: string, value: number | bigint, isValid: boolean, wanted: string): void {
  if (isValid && (typeof value === 'bigint' || Number.isInteger(value))) return;
  throw new CollabError({
    code: 'COLLAB_SPEC_INVALID',
    message: `terms of a session are not valid at "${field}": ${value}`,
    hint: `${field} is a whole number ${wanted}`,
    details: { field, value },
  });
}
