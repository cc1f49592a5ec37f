/** What this package reads of the environment; nothing else does. */
export function readEnvironment(): {
  readonly anvil: string | undefined;
  readonly searchPath: string | undefined;
} {
  return { anvil: process.env['PLEXUS_ANVIL'], searchPath: process.env['PATH'] };
}

/** The environment of the supervising process: ours, without options meant for this process alone. */
export function childEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' };
}
