import {
  alie,
  flipSign,
  minMax,
  type PoisonedChange,
  rideFree,
  sendNoise,
  turnInnerProduct,
} from './poisoned-changes.ts';

/** What poisoned participants do (C11). */
export const attackKinds = [
  'label-flip',
  'sign-flip',
  'noise',
  'alie',
  'inner-product',
  'min-max',
  'free-rider',
] as const;
export type AttackKind = (typeof attackKinds)[number];

/** How each attack writes its change; undefined for those that train in earnest on data they have changed. */
export const poisonedChanges: Readonly<Record<AttackKind, PoisonedChange | undefined>> = {
  'label-flip': undefined,
  'sign-flip': flipSign,
  noise: sendNoise,
  alie,
  'inner-product': turnInnerProduct,
  'min-max': minMax,
  'free-rider': rideFree,
};
