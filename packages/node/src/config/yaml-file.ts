import { toMessage } from '@plexus/core';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { NodeError } from '../errors.ts';

/** Settings read from YAML, and on which line each stands. */
export type YamlSettings = {
  readonly values: Readonly<Record<string, unknown>>;
  lineOf(path: readonly PropertyKey[]): number | undefined;
};

/** Parses YAML that must be a map of settings (or empty). Throws `NODE_CONFIG_INVALID` with file and line. */
export function parseYamlSettings(file: string, text: string): YamlSettings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problem = document.errors[0];
  if (problem) {
    throw new NodeError({
      code: 'NODE_CONFIG_INVALID',
      message: `${file}:${problem.linePos?.[0].line ?? 1}: ${problem.message.split('\n')[0]}`,
      hint: 'the file is not YAML; compare it with the one "plexus node init" writes',
      details: { file },
    });
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new NodeError({
      code: 'NODE_CONFIG_INVALID',
      message: `${file}:1: a configuration is a map of settings`,
      hint: 'write settings as "key: value", one a line',
      details: { file },
    });
  }
  return {
    values: toValues(file, document),
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node: unknown = document.getIn(path.slice(0, length), true);
        const start = startOf(node);
        if (start !== undefined) return lines.linePos(start).line;
      }
      return undefined;
    },
  };
}

function toValues(file: string, document: Document.Parsed): Readonly<Record<string, unknown>> {
  try {
    return (document.toJS({ maxAliasCount: 0 }) ?? {}) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw new NodeError({
      code: 'NODE_CONFIG_INVALID',
      message: `${file}:1: ${toMessage(cause)}`,
      hint: 'write every value out; anchors and aliases (&, *) are not read',
      details: { file },
      cause,
    });
  }
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}
