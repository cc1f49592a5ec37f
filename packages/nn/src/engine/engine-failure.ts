import { toMessage } from '@plexus/core';
import { NnError } from '../errors.ts';
import type { BindingPlan } from './types.ts';

/** `NN_ENGINE_FAILED` with the runtime's own words. */
export function engineFailure(doing: string, reason: unknown): NnError {
  const text = toMessage(reason);
  return new NnError({
    code: 'NN_ENGINE_FAILED',
    message: `${doing} failed: ${text}`,
    hint: 'check names, types and shapes of what is fed; if they fit, the runtime cannot run this graph',
    details: { doing, reason: text },
    cause: reason,
  });
}

/** `NN_ENGINE_FAILED` for a session used after `close`. */
export function sessionClosed(): NnError {
  return new NnError({
    code: 'NN_ENGINE_FAILED',
    message: 'the session is closed',
    hint: 'compile the model again',
    details: { reason: 'closed' },
  });
}

/** Every graph input must have a source, and every name must exist; throws `NN_ENGINE_FAILED`. */
export function checkPlan(
  plan: BindingPlan,
  inputNames: readonly string[],
  outputNames: readonly string[],
): void {
  const sources = [...plan.feeds.map((feed) => feed.name), ...plan.carried.map((value) => value.input)];
  const sinks = [...plan.fetches.map((fetch) => fetch.name), ...plan.carried.map((value) => value.output)];
  const missing = inputNames.filter((name) => !sources.includes(name));
  const strange = [
    ...sources.filter((name, i) => !inputNames.includes(name) || sources.indexOf(name) !== i),
    ...sinks.filter((name, i) => !outputNames.includes(name) || sinks.indexOf(name) !== i),
  ];
  if (missing.length === 0 && strange.length === 0) return;
  throw engineFailure(
    'binding the graph',
    `inputs without a source: [${missing.join(', ')}]; names unknown or bound twice: [${strange.join(', ')}]`,
  );
}
