import type { Profile } from '../../src/index.ts';

/** How far a file came before it was answered. */
export type Stage = 'parse' | 'infer' | 'cost' | 'graph' | 'compile' | 'run' | 'done';

export type FuzzRequest = { readonly index: number; readonly file: Uint8Array; readonly profile: Profile };

export type FuzzAnswer = {
  readonly index: number;
  readonly stage: Stage;
  /** The code of a listed error, `accepted`, `too much work`, or `unlisted: …` for anything else. */
  readonly outcome: string;
  readonly milliseconds: number;
};
