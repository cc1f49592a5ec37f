import type { Aggregation, RankRule, RatingMetric, ValueFormat } from '@plexus/collab';
import type { LossKind, Optimiser, Profile } from '@plexus/nn';
import type { LossChoice } from '../../nn/loss-options.ts';
import type { MemberOptions } from '../member/member-options.ts';

export type CreateOptions = MemberOptions &
  LossChoice & {
    readonly init?: 'mlp';
    readonly inputs?: number;
    readonly outputs?: number;
    readonly hidden: readonly number[];
    /** A table like everybody's. */
    readonly like?: string;
    readonly columns?: readonly string[];
    readonly label?: string;
    readonly classes?: readonly string[];
    readonly scale: boolean;
    readonly seed: number;
    readonly loss: LossKind;
    readonly optimiser: Optimiser['kind'];
    readonly learningRate: number;
    readonly momentum: number;
    readonly weightDecay: number;
    readonly clipNorm?: number;
    readonly batch: number;
    readonly steps: number;
    readonly profile: Profile;
    readonly share: number;
    readonly format: ValueFormat;
    readonly metric: RatingMetric;
    readonly ratingStep?: number;
    readonly rule: RankRule;
    readonly selected?: number;
    readonly stakeCap?: number;
    readonly aggregation: Aggregation;
    readonly repeatLimit: number;
    readonly clipUpdates?: boolean;
    readonly participants: number;
    readonly least: number;
    readonly rounds: number;
    readonly reward: string;
    readonly bond: string;
    readonly server?: string;
    readonly joinTime: number;
    readonly updateTime: number;
    readonly rateTime: number;
    readonly challengeTime: number;
    readonly dryRun?: boolean;
  };
