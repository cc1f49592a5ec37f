import { type Arithmetic, intOf } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import type { ParameterUpdate, SlotUpdate, Trained, UpdateRule } from './optimisers.ts';

/** Longer vectors cost more to put together than the nodes they save. */
const longestPacked = 4_096;
/** Putting together and taking apart costs a few nodes itself. */
const fewestPacked = 4;

export type SlotMaker = (parameter: Trained, slot: string) => Value;

/**
 * Updates of parameters by a rule that works element by element. Short vectors (biases, scales) that the rule treats
 * alike are updated as one: what a node costs is mostly the same for 10 numbers and for 1,000. Every parameter keeps
 * slots of its own.
 */
export function updateTogether(
  g: Arithmetic,
  parameters: readonly Trained[],
  addSlot: SlotMaker,
  createRule: (addSlot: SlotMaker) => UpdateRule,
): ReadonlyMap<string, ParameterUpdate> {
  const rule = createRule(addSlot);
  const updates = new Map<string, ParameterUpdate>();
  for (const group of groupsOf(g, parameters)) {
    if (group.length < fewestPacked) for (const each of group) updates.set(each.name, rule(each));
    else for (const [name, update] of updatePacked(g, group, addSlot, createRule)) updates.set(name, update);
  }
  return new Map(parameters.map(({ name }) => [name, updates.get(name) as ParameterUpdate]));
}

function groupsOf(g: Arithmetic, parameters: readonly Trained[]): Iterable<readonly Trained[]> {
  const groups = new Map<string, Trained[]>();
  for (const parameter of parameters) {
    const { dtype, shape } = g.facts(parameter.value);
    const isShort = shape.length === 1 && (shape[0] as number) <= longestPacked;
    const key = isShort ? `${dtype} ${parameter.weightDecay}` : `alone ${parameter.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [parameter]);
    else group.push(parameter);
  }
  return groups.values();
}

function updatePacked(
  g: Arithmetic,
  group: readonly Trained[],
  addSlot: SlotMaker,
  createRule: (addSlot: SlotMaker) => UpdateRule,
): readonly (readonly [string, ParameterUpdate])[] {
  const sizes = g.ints(group.map(({ value }) => g.shape(value)[0] as number));
  const joined = (pick: (parameter: Trained) => Value): Value => g.concat(group.map(pick), 0);
  const apart = (value: Value): readonly Value[] =>
    g.emitAll('Split', [value, sizes], group.length, { axis: intOf(0) });
  const slotInputs = new Map<string, readonly Value[]>();
  const rule = createRule((_, slot) => {
    const inputs = group.map((parameter) => addSlot(parameter, slot));
    slotInputs.set(slot, inputs);
    return g.concat(inputs, 0);
  });
  const [first] = group as [Trained];
  const whole = rule({
    ...first,
    value: joined(({ value }) => value),
    gradient: joined(({ gradient }) => gradient),
  });
  const outputs = apart(whole.output);
  const slots = whole.slots.map(({ slot, output }) => ({ slot, outputs: apart(output) }));
  return group.map(({ name }, i) => {
    const own = slots.map(({ slot, outputs: parts }): SlotUpdate => {
      const inputs = slotInputs.get(slot) as readonly Value[];
      return { slot, input: inputs[i] as Value, output: parts[i] as Value };
    });
    return [name, { output: outputs[i] as Value, slots: own }];
  });
}
