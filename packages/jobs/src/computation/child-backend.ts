import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { PlexusError } from '@plexus/core';
import { JobsError } from '../errors.ts';
import type { ChildMessage, ChildReply, ChildRequest } from './child-messages.ts';
import type { Computation, ComputeBackend, SegmentOutcome } from './types.ts';

export type ChildBackendOptions = {
  readonly threads?: number;
  /** Resident memory at which the child is ended. */
  readonly memoryLimitBytes: number;
  /** Longest a single request may take, not counting the start of the process. */
  readonly requestTimeoutMs: number;
};

const WATCH_INTERVAL_MS = 500;
/** Longest that starting a process may take on a machine that is busy. */
const START_LIMIT_MS = 60_000;

type Pending = {
  readonly type: ChildRequest['type'];
  resolve(value: unknown): void;
  reject(error: unknown): void;
  timer: NodeJS.Timeout | undefined;
};
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

async function residentBytes(pid: number): Promise<number> {
  try {
    const statm = await readFile(`/proc/${pid}/statm`, 'utf8');
    return Number(statm.split(' ')[1] ?? 0) * 4096;
  } catch {
    return 0;
  }
}

/** One child process that runs one computation at a time, with memory and time limits; ended and restarted when it misbehaves. */
class ComputeChild {
  readonly #options: ChildBackendOptions;
  #child: ChildProcess | undefined;
  #watch: NodeJS.Timeout | undefined;
  #isStopped = false;
  #isUp = false;
  #nextId = 1;
  readonly #pending = new Map<number, Pending>();

  constructor(options: ChildBackendOptions) {
    this.#options = options;
  }

  /** Asks the child; one that is gone is started again for a request that needs nothing of what it knew. */
  request(message: WithoutId<ChildRequest>): Promise<unknown> {
    const isFresh = message.type === 'open' || message.type === 'fingerprint';
    const child = this.#child ?? (isFresh && !this.#isStopped ? this.#start() : undefined);
    if (!child) return Promise.reject(endedError('is gone, and what it had computed with it'));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const pending: Pending = { type: message.type, resolve, reject, timer: undefined };
      this.#pending.set(id, pending);
      this.#limit(pending);
      child.send({ ...message, id }, (error) => {
        if (error) this.#end(`could not be reached: ${error.message}`);
      });
    });
  }

  #limit(pending: Pending): void {
    const { requestTimeoutMs } = this.#options;
    const [limitMs, what] = this.#isUp
      ? [requestTimeoutMs, `answer "${pending.type}"`]
      : [START_LIMIT_MS, 'start'];
    clearTimeout(pending.timer);
    pending.timer = setTimeout(() => this.#end(`did not ${what} within ${limitMs} ms`), limitMs);
  }

  /** Ends the child for good and waits until it is gone. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const child = this.#child;
    if (!child) return;
    const gone = new Promise<void>((resolve) =>
      child.once('exit', () => resolve()).once('error', () => resolve()),
    );
    this.#end('was stopped');
    await gone;
  }

  #start(): ChildProcess {
    const heapMb = Math.max(128, Math.floor(this.#options.memoryLimitBytes / 2 ** 20));
    const child = fork(new URL('./child.ts', import.meta.url), [String(this.#options.threads ?? 1)], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMb}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
    });
    child.on('message', (message: ChildMessage) => {
      if (this.#child !== child) return;
      if ('isUp' in message) this.#begin();
      else this.#settle(message);
    });
    child.on('error', (error) => {
      if (this.#child === child) this.#end(`could not be started or reached: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      if (this.#child === child) this.#end(`ended by itself (code ${code}, signal ${signal})`);
    });
    this.#watch = setInterval(() => void this.#checkMemory(child), WATCH_INTERVAL_MS);
    this.#watch.unref();
    this.#child = child;
    return child;
  }

  async #checkMemory(child: ChildProcess): Promise<void> {
    const bytes = child.pid === undefined ? 0 : await residentBytes(child.pid);
    if (this.#child !== child || bytes <= this.#options.memoryLimitBytes) return;
    this.#end(`used ${bytes} bytes of memory, the limit is ${this.#options.memoryLimitBytes}`);
  }

  #begin(): void {
    this.#isUp = true;
    for (const pending of this.#pending.values()) this.#limit(pending);
  }

  #settle(reply: ChildReply): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    this.#pending.delete(reply.id);
    clearTimeout(pending.timer);
    if (reply.ok) pending.resolve(reply.value);
    else pending.reject(new PlexusError(reply.failure));
  }

  #end(reason: string): void {
    const child = this.#child;
    this.#child = undefined;
    this.#isUp = false;
    clearInterval(this.#watch);
    child?.kill('SIGKILL');
    for (const pending of this.#pending.values()) {
      clearTimeout(pending.timer);
      pending.reject(endedError(reason));
    }
    this.#pending.clear();
  }
}

function endedError(reason: string): JobsError {
  return new JobsError({
    code: 'JOBS_COMPUTE_FAILED',
    message: `the computing process ${reason}`,
    hint: 'the model may be too large for this node, or made to exhaust it',
    retryable: true,
  });
}

/** Runs each computation in a child process of its own, so that a stranger's model can hurt only itself. */
export function createChildBackend(options: ChildBackendOptions): ComputeBackend {
  const idle: ComputeChild[] = [];
  const busy = new Set<ComputeChild>();
  const take = (): ComputeChild => {
    const child = idle.pop() ?? new ComputeChild(options);
    busy.add(child);
    return child;
  };
  const giveBack = (child: ComputeChild): void => {
    if (busy.delete(child)) idle.push(child);
  };
  return {
    fingerprint: async (profile) => {
      const child = take();
      try {
        return (await child.request({ type: 'fingerprint', profile })) as string;
      } finally {
        giveBack(child);
      }
    },
    open: async (input) => {
      const child = take();
      try {
        const segmentCount = (await child.request({ type: 'open', input })) as number;
        const computation: Computation = {
          segmentCount,
          initialState: async () => (await child.request({ type: 'initial' })) as Uint8Array,
          runSegment: async (segment, start) =>
            (await child.request({ type: 'segment', segment, start })) as SegmentOutcome,
          close: async () => {
            if (!busy.has(child)) return;
            await child.request({ type: 'close' }).catch(() => undefined);
            giveBack(child);
          },
        };
        return computation;
      } catch (error) {
        giveBack(child);
        throw error;
      }
    },
    close: async () => {
      await Promise.all([...idle, ...busy].map((child) => child.stop()));
      idle.length = 0;
      busy.clear();
    },
  };
}
