import type { CommonOptions } from '../../context.ts';

/** What `plexus demo` was asked for. */
export type DemoOptions = CommonOptions & {
  readonly directory: string;
  readonly keep?: boolean;
  readonly honest?: boolean;
  readonly nodes: number;
  readonly digits: number;
  readonly heldOut: number;
  readonly rounds: number;
  readonly shards: number;
  readonly epochs: number;
};
