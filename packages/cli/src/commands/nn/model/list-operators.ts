import { toMessage } from '@plexus/core';
import {
  createEngine,
  introducedIn,
  isOperatorName,
  type Model,
  oldestOpset,
  type Profile,
  writeModel,
} from '@plexus/nn';
import { type GradientKind, gradientOf } from './assess-training.ts';

export type OperatorFacts = {
  readonly operator: string;
  readonly count: number;
  /** The opset it appeared in; operators older than the oldest one that is read count as that. */
  readonly since: number;
  /** Undefined where the runtime said nothing about this operator because another one stopped it first. */
  readonly runs: Readonly<Record<Profile, boolean | undefined>>;
  readonly gradient: GradientKind;
};

/** A profile's answer to the whole graph: undefined when it takes it, else why not. */
export type Refusals = Readonly<Record<Profile, string | undefined>>;

export type OperatorList = { readonly operators: readonly OperatorFacts[]; readonly refusals: Refusals };

/** The operators of a model in alphabetical order; each profile is asked for a session of the whole graph. */
export async function listOperators(model: Model): Promise<OperatorList> {
  const counts = new Map<string, number>();
  for (const { opType } of model.graph.nodes) counts.set(opType, (counts.get(opType) ?? 0) + 1);
  const bytes = writeModel(model);
  const refusals = {
    native: await tryCompile('native', bytes),
    reproducible: await tryCompile('reproducible', bytes),
  };
  const runs = (profile: Profile, operator: string): boolean | undefined => {
    const refusal = refusals[profile];
    if (refusal === undefined) return true;
    return new RegExp(`\\b${operator}\\b`).test(refusal) ? false : undefined;
  };
  const operators = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([operator, count]) => ({
      operator,
      count,
      since: isOperatorName(operator) ? (introducedIn[operator] ?? oldestOpset) : oldestOpset,
      runs: { native: runs('native', operator), reproducible: runs('reproducible', operator) },
      gradient: gradientOf(operator),
    }));
  return { operators, refusals };
}

async function tryCompile(profile: Profile, bytes: Uint8Array): Promise<string | undefined> {
  try {
    const engine = await createEngine({ profile });
    await (await engine.compile(bytes)).close();
    return undefined;
  } catch (error) {
    return toMessage(error);
  }
}
