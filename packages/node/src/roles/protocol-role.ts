import type { Role } from '@plexus/core';
import { superviseService } from './supervised-role.ts';

/** A role as protocols make it: state `failed` is one that works no more, `problem` among the details says what is wrong. */
export type ProtocolRole = {
  readonly name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  status(): { readonly state: string; readonly details: Readonly<Record<string, unknown>> };
};

/** A role of a protocol as a node shows it. One that no longer follows the chain has failed, and says why. */
export function toRole(role: ProtocolRole): Role {
  return superviseService({
    name: role.name,
    start: () => role.start(),
    stop: () => role.stop(),
    describe: () => {
      const { state, details } = role.status();
      const { problem, ...rest } = details;
      const failed = state === 'failed';
      const reason = problem === undefined && failed ? 'it stopped working' : problem;
      return {
        activity: state,
        facts: toFacts(rest),
        ...(reason === undefined ? {} : { problem: String(reason) }),
        ...(failed ? { failed } : {}),
      };
    },
  });
}

function toFacts(details: Readonly<Record<string, unknown>>): Record<string, string | number | boolean> {
  const facts: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(details)) {
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
      facts[name] = value;
    else if (Array.isArray(value)) facts[name] = value.length;
    else facts[name] = String(value);
  }
  return facts;
}
