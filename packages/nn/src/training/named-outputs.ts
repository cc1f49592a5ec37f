import type { Arithmetic } from '../operators/arithmetic.ts';
import type { Value } from '../operators/static-graph.ts';
import type { ParameterUpdate } from './optimisers.ts';
import type { StateEntry } from './types.ts';

/** Gives values of a graph the names they go out by. */
export class NamedOutputs {
  readonly outputs = new Map<string, Value>();
  readonly #graph: Arithmetic;

  constructor(graph: Arithmetic) {
    this.#graph = graph;
  }

  /** The name, or one like it where it is taken. */
  add(name: string, value: Value): string {
    const isTaken = this.outputs.has(name) || this.#graph.has(name);
    const free = isTaken ? this.#graph.fresh(name) : name;
    this.outputs.set(free, value);
    return free;
  }

  /** An entry of the state: `input` before the step, `next` after it. */
  addEntry(kind: StateEntry['kind'], name: string, input: Value, next: Value): StateEntry {
    const { dtype, shape } = this.#graph.facts(input);
    return { kind, name, dtype, shape, input, output: this.add(`next/${name}`, next) };
  }

  /** Parameters, then slots. */
  addUpdates(updates: ReadonlyMap<string, ParameterUpdate>): readonly StateEntry[] {
    const parameters: StateEntry[] = [];
    const slots: StateEntry[] = [];
    for (const [name, update] of updates) {
      parameters.push(this.addEntry('parameter', name, name, update.output));
      for (const { slot, input, output } of update.slots) {
        slots.push(this.addEntry('slot', `${name}/${slot}`, input, output));
      }
    }
    return [...parameters, ...slots];
  }

  addBuffers(buffers: ReadonlyMap<string, Value>): readonly StateEntry[] {
    return Array.from(buffers, ([name, next]) => this.addEntry('buffer', name, name, next));
  }
}
