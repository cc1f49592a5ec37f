import type { RandomSource } from '@plexus/core';
import { drawNormal } from '../data/random-draws.ts';
import { squaredDistance } from '../rules/compare/aggregator.ts';
import { lengthOf } from '../rules/update-length.ts';
import { statisticsOf } from './change-statistics.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Everything an attacker knows when it writes its change; colluders know the same. */
export type AttackView = {
  /** Changes of the honest participants as everybody receives them; at least one. */
  readonly honest: readonly Float32Array[];
  /** What the attacker would have sent if it were honest. */
  readonly own: Float32Array;
  /** What the last round changed of the model; zeros in the first. */
  readonly lastMove: Float32Array;
  /** How many attackers there are in the round. */
  readonly attackers: number;
  readonly random: RandomSource;
};

/** What an attacker sends in place of its change; `strength` scales it and means what each attack says. */
export type PoisonedChange = (view: AttackView, strength?: number) => Float32Array;

/** −strength × the own change. */
export const flipSign: PoisonedChange = ({ own }, strength = 4) => own.map((value) => -strength * value);

/** Gaussian noise of `strength` times the root mean square of the honest changes (Blanchard et al., 2017). */
export const sendNoise: PoisonedChange = ({ honest, random }, strength = 3) =>
  noiseOf(honest[0]?.length ?? 0, strength * usualSize(honest), random);

/**
 * "A little is enough" (Baruch et al., 2019): mean − z·deviation in each coordinate, z as large as the honest ones that
 * are needed for a majority lie beyond it; `strength` gives another z.
 */
export const alie: PoisonedChange = ({ honest, attackers }, strength) => {
  const participants = honest.length + attackers;
  const needed = Math.floor(participants / 2 + 1) - attackers;
  const reached = Math.min(0.999, Math.max(0.001, (honest.length - needed) / honest.length));
  const z = strength ?? normalQuantile(reached);
  const { mean, deviation } = statisticsOf(honest);
  return Float32Array.from(mean, (value, i) => value - z * (deviation[i] as number));
};

/** Inner-product manipulation (Xie et al., "Fall of empires", 2019): −strength × the mean of the honest changes. */
export const turnInnerProduct: PoisonedChange = ({ honest }, strength = 0.5) =>
  Float32Array.from(statisticsOf(honest).mean, (value) => -strength * value);

/**
 * Min-max (Shejwalkar & Houmansadr, 2021): mean − s·deviation, s the largest for which no honest change is further from it
 * than the two honest ones furthest apart; `strength` multiplies that s.
 */
export const minMax: PoisonedChange = ({ honest }, strength = 1) => {
  const { mean, deviation } = statisticsOf(honest);
  const widest = widestOf(honest);
  const at = (s: number): Float64Array => mean.map((value, i) => value - s * (deviation[i] as number));
  const isWithin = (s: number): boolean => {
    const candidate = at(s);
    return honest.every((change) => squaredDistance(change, candidate) <= widest);
  };
  let [low, high] = [0, 1];
  while (isWithin(high) && high < 1e6) [low, high] = [high, 2 * high];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (isWithin(middle)) low = middle;
    else high = middle;
  }
  return Float32Array.from(at(strength * low));
};

/**
 * Takes part without training (Fraboni et al., "Free-rider attacks", 2021): sends what the last round changed, with noise of
 * `strength` times the honest size so that no two are alike.
 */
export const rideFree: PoisonedChange = ({ honest, lastMove, random }, strength = 0.1) => {
  const noise = noiseOf(lastMove.length, strength * usualSize(honest), random);
  return lastMove.map((value, i) => value + (noise[i] as number));
};

/** Root mean square of all coordinates of all changes. */
function usualSize(changes: readonly Float32Array[]): number {
  const squares = changes.reduce((sum, change) => sum + lengthOf(change) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, changes.length * (changes[0]?.length ?? 0)));
}

function noiseOf(size: number, deviation: number, random: RandomSource): Float32Array {
  return Float32Array.from({ length: size }, () => deviation * drawNormal(random));
}

function widestOf(changes: readonly Float32Array[]): number {
  let widest = 0;
  changes.forEach((a, i) => {
    for (const b of changes.slice(i + 1)) widest = Math.max(widest, squaredDistance(a, b));
  });
  return widest;
}
