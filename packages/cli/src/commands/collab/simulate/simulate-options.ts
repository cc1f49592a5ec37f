import type { CommonOptions } from '../../../context.ts';
import type { attackNames, ColumnName, lieNames, parseSplit } from './simulate-choices.ts';

/** What `plexus collab simulate` was asked for. */
export type SimulateOptions = CommonOptions & {
  readonly participants: number;
  readonly perRound?: number;
  readonly rounds: number;
  readonly split: ReturnType<typeof parseSplit>;
  readonly attack?: (typeof attackNames)[number];
  readonly attackers?: number;
  readonly strength?: number;
  readonly lie: (typeof lieNames)[number];
  readonly liars: number;
  readonly seed: number;
  readonly model?: string;
  readonly hidden: readonly number[];
  readonly label?: string;
  readonly heldOut: number;
  readonly steps: number;
  readonly batch: number;
  readonly learningRate: number;
  readonly momentum: number;
  readonly profile: 'native' | 'reproducible';
  readonly workers?: number;
  readonly rule: readonly ColumnName[];
  readonly share: number;
  readonly format: 'fp32' | 'fp16' | 'int8';
  readonly selected?: number;
  readonly trim: number;
  readonly metric: 'loss' | 'accuracy';
  readonly ratingStep?: number;
  readonly repeatLimit: number;
  readonly clipUpdates: boolean;
  readonly csv?: string;
  readonly report?: string;
};
