import { type ChildProcess, fork } from 'node:child_process';
import { NnError, type NnErrorCode } from '../errors.ts';
import { type ChildLimits, guardWord, type HostFailure, type HostReply } from './host-messages.ts';

export type HostLimits = {
  /** Resident memory at which the child is ended. Default 4 GiB. */
  readonly memoryLimitBytes?: number;
  /** Most bytes of tensors in one answer, which the parent has to hold. Default 1 GiB. */
  readonly replyLimitBytes?: number;
  /** Longest a single call may take. Default 10 minutes. */
  readonly callTimeoutMs?: number;
};

type Pending = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
};

/** A call as a child's entry understands it; numbered here. */
export type ChildCall = { readonly type: string };

const MAX_STDERR = 4096;

function toError({ code, message, hint, details }: HostFailure): NnError {
  // The child raises this package's codes only; any other would be a defect and stays readable.
  return new NnError({
    code: code as NnErrorCode,
    message,
    details,
    ...(hint === undefined ? {} : { hint }),
  });
}

/**
 * One child process that answers calls in order until it ends or is ended; then every call fails with the reason. Its entry
 * is a module that calls `serveCalls`. The child has no environment variables, and ends with its parent even while it
 * computes.
 */
export class HostProcess<Call extends ChildCall = ChildCall> {
  readonly #child: ChildProcess;
  readonly #callTimeoutMs: number;
  readonly #pending = new Map<number, Pending>();
  readonly #exited: Promise<void>;
  #ended: string | undefined;
  #stderr = '';
  #lastId = 0;

  /** `entry` is the module the child runs. */
  constructor(entry: URL, limitsGiven: HostLimits = {}) {
    const {
      memoryLimitBytes = 4 * 2 ** 30,
      replyLimitBytes = 2 ** 30,
      callTimeoutMs = 600_000,
    } = limitsGiven;
    this.#callTimeoutMs = callTimeoutMs;
    const limits: ChildLimits = { memoryLimitBytes, replyLimitBytes, parentPid: process.pid };
    const heapMegabytes = Math.max(64, Math.floor(memoryLimitBytes / 2 ** 20));
    this.#child = fork(entry, [JSON.stringify(limits)], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {},
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-MAX_STDERR);
    });
    this.#child.on('message', (reply: HostReply) => this.#settle(reply));
    this.#child.on('error', (error) => this.#end(`it could not be run: ${error.message}`));
    this.#exited = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => {
        this.#end(this.#guardReason() ?? `it ended by itself (code ${code}, signal ${signal})`);
        resolve();
      });
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Whether it is gone or being ended; another one has to be made. */
  get isOver(): boolean {
    return this.#ended !== undefined;
  }

  /** Throws what the child threw, or `NN_ENGINE_FAILED` with the reason when it is gone or took too long. */
  call(request: Call): Promise<unknown> {
    if (this.#ended !== undefined) return Promise.reject(this.#failure());
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const tooLong = (): void =>
        this.#kill(`it did not finish "${request.type}" in ${this.#callTimeoutMs} ms`);
      const timer = setTimeout(tooLong, this.#callTimeoutMs);
      this.#pending.set(id, { resolve, reject, timer });
      this.#child.send({ ...request, id }, (error) => {
        // A child that just died is reported with the reason of its end, which `close` brings.
        if (error !== null && this.#child.exitCode === null && this.#child.signalCode === null) {
          this.#kill(`it could not be reached: ${error.message}`);
        }
      });
    });
  }

  /** Ends the child and waits until it is gone. */
  async stop(): Promise<void> {
    this.#kill('it was closed');
    await this.#exited;
  }

  #kill(reason: string): void {
    this.#end(reason);
    this.#child.kill('SIGKILL');
  }

  #guardReason(): string | undefined {
    const line = this.#stderr.split('\n').find((text) => text.startsWith(guardWord));
    return line?.slice(guardWord.length + 1);
  }

  #settle(reply: HostReply): void {
    const pending = this.#pending.get(reply.id);
    if (pending === undefined) return;
    this.#pending.delete(reply.id);
    clearTimeout(pending.timer);
    if ('failure' in reply) pending.reject(toError(reply.failure));
    else pending.resolve(reply.value);
  }

  #end(reason: string): void {
    this.#ended ??= reason;
    for (const { reject, timer } of this.#pending.values()) {
      clearTimeout(timer);
      reject(this.#failure());
    }
    this.#pending.clear();
  }

  #failure(): NnError {
    const reason = this.#ended ?? 'unknown';
    return new NnError({
      code: 'NN_ENGINE_FAILED',
      message: `the computing process is gone: ${reason}`,
      hint: 'the model may be too large for these limits, or made to exhaust them; create another host to go on',
      details: { reason, stderr: this.#stderr },
    });
  }
}
