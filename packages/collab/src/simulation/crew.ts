import { Worker } from 'node:worker_threads';
import { PlexusError } from '@plexus/core';
import { CollabError } from '../errors.ts';
import { createLabour, type Labour, type LabourSetup, type Trained } from './labour.ts';
import type { Quality } from './options.ts';

/** A call to a worker thread and its answer. */
export type CrewCall =
  | { readonly id: number; readonly call: 'train'; readonly task: Parameters<Labour['train']>[0] }
  | { readonly id: number; readonly call: 'rate'; readonly task: Parameters<Labour['rate']>[0] }
  | { readonly id: number; readonly call: 'measure'; readonly task: Float32Array }
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

/** Several workers as one: a participant always trains with the same worker, and what is rated is shared out. */
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

class ThreadCrew implements Labour {
  readonly #threads: readonly LabourThread[];

  constructor(threads: readonly LabourThread[]) {
    this.#threads = threads;
  }

  /** Waits until every thread has compiled; throws what one of them found wrong. */
  async ready(): Promise<void> {
    await this.#each((thread) => thread.train({ model: new Float32Array(), round: 0, participants: [] }));
  }

  async train(task: Parameters<Labour['train']>[0]): Promise<readonly Trained[]> {
    const model = shareVector(task.model);
    const parts = await this.#each((thread, i) => {
      const participants = task.participants.filter(
        (participant) => participant % this.#threads.length === i,
      );
      return thread.train({ ...task, model, participants });
    });
    const byParticipant = new Map(parts.flat().map((trained) => [trained.participant, trained]));
    return task.participants.map((participant) => byParticipant.get(participant) ?? { participant });
  }

  async rate(task: Parameters<Labour['rate']>[0]) {
    const model = shareVector(task.model);
    const lastMove = shareVector(task.lastMove);
    const count = this.#threads.length;
    const parts = await this.#each((thread, i) =>
      thread.rate({ ...task, model, lastMove, updates: task.updates.filter((_, k) => k % count === i) }),
    );
    return task.updates.map((_, k) => parts[k % count]?.[Math.floor(k / count)]);
  }

  measure(model: Float32Array): Promise<Quality> {
    return (this.#threads[0] as LabourThread).measure(shareVector(model));
  }

  async close(): Promise<void> {
    await this.#each((thread) => thread.close());
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

  measure(task: Float32Array) {
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
