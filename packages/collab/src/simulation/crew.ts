import { Worker } from 'node:worker_threads';
import { PlexusError } from '@plexus/core';
import { CollabError } from '../errors.ts';
import { createLabour, type Labour, type LabourSetup, type Trained } from './labour.ts';
import type { Quality } from './options.ts';

/** A call to a worker thread and its answer. */
export type CrewCall =
  | { readonly id: number; readonly call: 'train'; readonly task: Parameters<Labour['train']>[0] }
  | { readonly id: number; readonly call: 'rate'; readonly task: Parameters<Labour['rate']>[0] }
  | { readonly id: number; readonly call: 'measure'; readonly task: Parameters<Labour['measure']>[0] }
  | { readonly id: number; readonly call: 'close' };
export type CrewReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: CrewFailure };
export type CrewFailure = {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
};

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

type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

/** `Labour` in a thread of its own. */
class LabourThread implements Labour {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(setup: LabourSetup) {
    this.#worker = new Worker(new URL('./crew-thread.ts', import.meta.url), { workerData: setup });
    this.#worker.on('message', (reply: CrewReply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(ended(code)));
  }

  train(task: Parameters<Labour['train']>[0]) {
    return this.#call({ id: ++this.#lastId, call: 'train', task }) as ReturnType<Labour['train']>;
  }

  rate(task: Parameters<Labour['rate']>[0]) {
    return this.#call({ id: ++this.#lastId, call: 'rate', task }) as ReturnType<Labour['rate']>;
  }

  measure(task: Parameters<Labour['measure']>[0]) {
    return this.#call({ id: ++this.#lastId, call: 'measure', task }) as ReturnType<Labour['measure']>;
  }

  async close(): Promise<void> {
    await this.#call({ id: ++this.#lastId, call: 'close' }).catch(() => {});
    await this.#worker.terminate();
  }

  #call(call: CrewCall): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#pending.set(call.id, { resolve, reject });
      this.#worker.postMessage(call);
    });
  }

  #settle(reply: CrewReply): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if ('value' in reply) pending?.resolve(reply.value);
    else pending?.reject(toError(reply.failure));
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

function toError({ hint, ...failure }: CrewFailure): PlexusError {
  return new PlexusError({ ...failure, ...(hint === undefined ? {} : { hint }) });
}

function ended(code: number): CollabError {
  return new CollabError({
    code: 'COLLAB_CHECK_FAILED',
    message: `a worker thread of the simulation ended with code ${code}`,
    hint: 'run with fewer workers, or with less memory in use',
    details: { code },
  });
}
