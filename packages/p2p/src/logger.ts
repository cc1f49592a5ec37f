/** What this package logs to; a pino logger fits. */
export interface P2pLogger {
  debug(facts: Readonly<Record<string, unknown>>, message: string): void;
  info(facts: Readonly<Record<string, unknown>>, message: string): void;
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
}

export const silentLogger: P2pLogger = { debug: () => {}, info: () => {}, warn: () => {} };
