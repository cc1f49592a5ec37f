import { createLabour, type Labour, type LabourSetup, type Trained } from './labour.ts';
import { LabourThread } from './labour-thread.ts';
import type { Quality } from './options.ts';

/** Several workers as one: whoever is free takes what is next. */
export type Crew = Labour;

/** `workers` of 1 works in this thread. */
export async function createCrew(setup: LabourSetup, workers: number): Promise<Crew> {
  if (workers === 1) return createLabour(setup);
  const crew = new ThreadCrew(Array.from({ length: workers }, () => new LabourThread(setup)));
  try {
    await crew.ready();
    return crew;
  } catch (error) {
    await crew.close();
    throw error;
  }
}

/** How often a thread comes back for more in each phase of a round: the last to finish is not long behind the first. */
const TURNS = 8;

class ThreadCrew implements Labour {
  readonly #threads: readonly LabourThread[];
  readonly #residuals = new Map<number, Float32Array>();

  constructor(threads: readonly LabourThread[]) {
    this.#threads = threads;
  }

  /** Waits until every thread has compiled; throws what one of them found wrong. */
  async ready(): Promise<void> {
    await this.#each((thread) => thread.train({ model: new Float32Array(), round: 0, participants: [] }));
  }

  async train(task: Parameters<Labour['train']>[0]): Promise<readonly Trained[]> {
    const model = shareVector(task.model);
    return this.#shareOut(task.participants, (thread, participants) => {
      const residuals = participants.map((participant) => this.#residualOf(participant, model.length));
      return thread.train({ ...task, model, participants, residuals });
    });
  }

  async rate(task: Parameters<Labour['rate']>[0]) {
    const model = shareVector(task.model);
    return this.#shareOut(task.updates, (thread, updates) => thread.rate({ ...task, model, updates }));
  }

  measure(task: Parameters<Labour['measure']>[0]): Promise<readonly Quality[]> {
    const model = shareVector(task.model);
    return this.#shareOut(task.parts, (thread, parts) => thread.measure({ model, parts }));
  }

  async close(): Promise<void> {
    await this.#each((thread) => thread.close());
  }

  #residualOf(participant: number, size: number): Float32Array {
    const residual = this.#residuals.get(participant) ?? shareVector(new Float32Array(size));
    this.#residuals.set(participant, residual);
    return residual;
  }

  /** A few items at a time to whichever thread is free; the results are in the order of the items. */
  async #shareOut<T, R>(
    items: readonly T[],
    work: (thread: LabourThread, few: readonly T[]) => Promise<readonly R[]>,
  ): Promise<readonly R[]> {
    const size = Math.max(1, Math.floor(items.length / (TURNS * this.#threads.length)));
    const results: (readonly R[])[] = [];
    let next = 0;
    await this.#each(async (thread) => {
      while (next * size < items.length) {
        const turn = next++;
        results[turn] = await work(thread, items.slice(turn * size, (turn + 1) * size));
      }
    });
    return results.flat();
  }

  async #each<T>(work: (thread: LabourThread, index: number) => Promise<T>): Promise<readonly T[]> {
    const settled = await Promise.allSettled(this.#threads.map(work));
    for (const outcome of settled) if (outcome.status === 'rejected') throw outcome.reason;
    return settled.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  }
}

function shareVector(vector: Float32Array): Float32Array {
  if (vector.buffer instanceof SharedArrayBuffer) return vector;
  const copy = new Float32Array(new SharedArrayBuffer(vector.byteLength));
  copy.set(vector);
  return copy;
}
