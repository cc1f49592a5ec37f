import { type ChildProcess, fork } from 'node:child_process';
import type { Errand, Report } from './child.ts';

/** A process that carries out runs one after another. */
export class BenchChild {
  readonly #child: ChildProcess;

  constructor(tableFile: string | undefined) {
    this.#child = fork(new URL('./child.ts', import.meta.url), tableFile === undefined ? [] : [tableFile]);
  }

  async carryOut(errand: Errand): Promise<Report> {
    const answer = Promise.withResolvers<Report>();
    const onExit = (code: number | null): void =>
      answer.reject(new Error(`a child of the bench ended with code ${code}`));
    this.#child.once('exit', onExit);
    this.#child.once('message', (report) => answer.resolve(report as Report));
    this.#child.send(errand);
    const report = await answer.promise;
    this.#child.off('exit', onExit);
    return report;
  }

  end(): void {
    this.#child.disconnect();
  }
}
