/** How blocks come about: one per transaction, only when asked, or one every `blockTimeMs`. */
export type MiningMode = 'automatic' | 'manual' | { readonly blockTimeMs: number };

/** What the parent tells the supervisor, as one JSON line on its standard input. Closing the input means: stop. */
export type SupervisorOrder = {
  readonly binary: string;
  readonly args: readonly string[];
  readonly url: string;
  readonly mining: MiningMode;
  readonly statePath: string | null;
  readonly stateIntervalMs: number;
  readonly unpackedStatePath: string | null;
  readonly stopTimeoutMs: number;
};

/** What the supervisor reports, one JSON line each on its standard output. */
export type SupervisorReport =
  | { readonly type: 'spawned'; readonly pid: number }
  | { readonly type: 'ready' }
  | { readonly type: 'dumped'; readonly blockNumber: number; readonly bytes: number; readonly tookMs: number }
  | { readonly type: 'trouble'; readonly message: string }
  | {
      readonly type: 'exited';
      readonly exitCode: number | null;
      readonly signal: string | null;
      readonly output: string;
    };
