import { type ChildProcess, fork } from 'node:child_process';
import { createRandom } from '@plexus/core';
import type { Profile } from '../../src/index.ts';
import type { FuzzAnswer, FuzzRequest } from './messages.ts';
import { mutate } from './mutations.ts';

export type FuzzOptions = {
  readonly seeds: ReadonlyMap<string, Uint8Array>;
  readonly mutants: number;
  readonly seed: number;
  readonly profile: Profile;
  /** For one file. */
  readonly timeoutMs: number;
  readonly memoryLimitBytes: number;
  /** Told of every file that was not answered as it should be. */
  readonly onProblem?: (problem: Problem, file: Uint8Array) => void;
  readonly onProgress?: (done: number) => void;
};

export type Problem = { readonly index: number; readonly from: string; readonly what: string };

export type FuzzReport = {
  /** How many files were answered how: `stage outcome`. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  readonly slowestMs: number;
};

/** Files a child answers before it is replaced, so that one leak is not mistaken for a large model. */
const filesPerChild = 400;

/** A process that answers one file after the other. */
export class FuzzChild {
  readonly #child: ChildProcess;
  #stderr = '';
  #answered: ((answer: FuzzAnswer | string) => void) | undefined;
  files = 0;

  constructor(memoryLimitBytes: number) {
    const limits = JSON.stringify({ memoryLimitBytes, parentPid: process.pid });
    this.#child = fork(new URL('./fuzz-child.ts', import.meta.url), [limits], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: ['--max-old-space-size=1024'],
      env: {},
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-2_000);
    });
    this.#child.on('message', (answer: FuzzAnswer) => this.#settle(answer));
    this.#child.on('close', (code, signal) =>
      this.#settle(`ended (code ${code}, signal ${signal}): ${this.#stderr}`),
    );
  }

  /** The answer, or what became of the child instead. */
  ask(request: FuzzRequest, timeoutMs: number): Promise<FuzzAnswer | string> {
    this.files++;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#settle(`no answer in ${timeoutMs} ms`);
      }, timeoutMs);
      this.#answered = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      this.#child.send(request);
    });
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  #settle(answer: FuzzAnswer | string): void {
    const answered = this.#answered;
    this.#answered = undefined;
    answered?.(answer);
  }
}

/** The mutant with this number: the same one whenever it is asked for. */
export function mutantOf(
  seeds: ReadonlyMap<string, Uint8Array>,
  seed: number,
  index: number,
): { readonly from: string; readonly file: Uint8Array } {
  const random = createRandom((BigInt(seed) << 32n) | BigInt(index));
  const [from, file] = [...seeds][random.nextBelow(seeds.size)] as [string, Uint8Array];
  return { from, file: mutate(file, random) };
}

/** Gives a child process mutated files, one after the other, and counts what it answers. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { seeds, mutants, seed, profile, timeoutMs, memoryLimitBytes } = options;
  const outcomes = new Map<string, number>();
  const problems: Problem[] = [];
  let slowestMs = 0;
  let child = new FuzzChild(memoryLimitBytes);
  try {
    for (let index = 0; index < mutants; index++) {
      const { from, file } = mutantOf(seeds, seed, index);
      const answer = await child.ask({ index, file, profile }, timeoutMs);
      const isGone = typeof answer === 'string';
      if (isGone || answer.outcome.startsWith('unlisted')) {
        const problem = { index, from, what: isGone ? answer : `${answer.stage}: ${answer.outcome}` };
        problems.push(problem);
        options.onProblem?.(problem, file);
      }
      const key = isGone ? answer.slice(0, 40) : `${answer.stage} ${answer.outcome.slice(0, 60)}`;
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
      if (!isGone) slowestMs = Math.max(slowestMs, answer.milliseconds);
      if (isGone || child.files >= filesPerChild) {
        child.end();
        child = new FuzzChild(memoryLimitBytes);
      }
      options.onProgress?.(index + 1);
    }
  } finally {
    child.end();
  }
  return { outcomes, problems, slowestMs };
}
