/** What this package logs to; a pino logger fits. */
export type ChainLogger = {
  debug(details: Readonly<Record<string, unknown>>, message: string): void;
  info(details: Readonly<Record<string, unknown>>, message: string): void;
  warn(details: Readonly<Record<string, unknown>>, message: string): void;
};

export const silentLogger: ChainLogger = { debug: () => {}, info: () => {}, warn: () => {} };
