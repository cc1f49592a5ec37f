import { Worker } from 'node:worker_threads';
import { PlexusError, toMessage } from '@plexus/core';
import { CollabError } from '../errors.ts';
import type { Labour, LabourSetup } from './labour.ts';

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

type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

/** `Labour` in a thread of its own. Every call to a thread that has ended throws what ended it. */
export class LabourThread implements Labour {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #end: CollabError | undefined;

  /** `entry` is the module the thread runs. */
  constructor(setup: LabourSetup, entry = new URL('./crew-thread.ts', import.meta.url)) {
    this.#worker = new Worker(entry, { workerData: setup });
    this.#worker.on('message', (reply: CrewReply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#fail(ended(toMessage(error), error)));
    this.#worker.on('exit', (code) => this.#fail(ended(`code ${code}`)));
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
    const end = this.#end;
    if (end !== undefined) return Promise.reject(end);
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

  /** A thread that is gone answers no more, which nobody would hear of. */
  #fail(error: CollabError): void {
    this.#end ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#end);
    this.#pending.clear();
  }
}

function toError({ hint, ...failure }: CrewFailure): PlexusError {
  return new PlexusError({ ...failure, ...(hint === undefined ? {} : { hint }) });
}

function ended(reason: string, cause?: unknown): CollabError {
  return new CollabError({
    code: 'COLLAB_CHECK_FAILED',
    message: `a worker thread of the simulation ended: ${reason}`,
    hint: 'run with fewer workers, or with less memory in use',
    details: { reason },
    cause,
  });
}
