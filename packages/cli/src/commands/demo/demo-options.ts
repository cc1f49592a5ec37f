import type { CommonOptions } from '../../context.ts';

/** Where the demonstration is kept, and looked for. */
export const DEMO_DIRECTORY = '.plexus/demo';

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
