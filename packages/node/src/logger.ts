import { isPlexusError, toMessage } from '@plexus/core';
import { type DestinationStream, destination, multistream, pino } from 'pino';
import type { logLevels } from './config/schema.ts';

export type LogLevel = (typeof logLevels)[number];

/** Structured log lines as every package takes them; a thrown value goes under the key `error`. */
export interface NodeLogger {
  debug(facts: Readonly<Record<string, unknown>>, message: string): void;
  info(facts: Readonly<Record<string, unknown>>, message: string): void;
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
  error(facts: Readonly<Record<string, unknown>>, message: string): void;
  /** A logger whose lines carry these facts as well. */
  child(facts: Readonly<Record<string, unknown>>): NodeLogger;
}

export type LoggerOptions = {
  readonly level: LogLevel;
  /** Default: stderr, since stdout is for results. */
  readonly stream?: DestinationStream;
  /** Also append to this file; opened again on SIGHUP, so that log rotation works. */
  readonly file?: string;
};

const LONGEST_BACKLOG = 1024 ** 2;
const SECRET_NAMES = ['password', 'privateKey', 'key', 'secret', 'seed', 'mnemonic', 'authorization'];
const REDACTED = SECRET_NAMES.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** One JSON object a line, `time` in ISO 8601. Values under names of secrets are replaced, down to three levels. */
export function createLogger(options: LoggerOptions): NodeLogger {
  const first = options.stream ?? openStderr();
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: REDACTED, censor: '[secret]' },
      serializers: { error: toErrorFacts },
      formatters: { level: (label) => ({ level: label }), log: toPlainFacts },
    },
    options.file === undefined
      ? first
      : multistream([{ stream: first }, { stream: openLogFile(options.file, first) }]),
  );
}

/** A log that nobody takes is no reason to stop working. */
function openStderr(): DestinationStream {
  const stream = destination({ dest: 2, sync: true, maxLength: LONGEST_BACKLOG });
  stream.on('error', () => {});
  return stream;
}

/** Lines that a full disk refuses are kept up to a limit and written when there is room again; `first` hears of it once. */
function openLogFile(file: string, first: DestinationStream): DestinationStream {
  const stream = destination({
    dest: file,
    sync: true,
    mkdir: true,
    mode: 0o600,
    maxLength: LONGEST_BACKLOG,
  });
  let isBroken = false;
  const onTrouble = (error: unknown) => {
    if (isBroken) return;
    isBroken = true;
    const time = new Date().toISOString();
    const facts = { level: 'error', time, file, reason: toMessage(error) };
    first.write(
      `${JSON.stringify({ ...facts, msg: 'the log file cannot be written; lines may be lost' })}\n`,
    );
  };
  stream.on('error', onTrouble);
  stream.on('write', () => {
    isBroken = false;
  });
  process.on('SIGHUP', () => {
    try {
      stream.reopen();
    } catch (error) {
      onTrouble(error);
    }
  });
  return stream;
}

function toErrorFacts(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const base = { name: error.name, message: error.message, stack: error.stack };
  const cause = error.cause === undefined ? {} : { cause: toErrorFacts(error.cause) };
  if (!isPlexusError(error)) return { ...base, ...cause };
  const { stack: _, ...short } = base;
  return { ...short, code: error.code, hint: error.hint, details: toPlainFacts(error.details), ...cause };
}

function toPlainFacts(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, typeof value === 'bigint' ? value.toString() : value]),
  );
}
