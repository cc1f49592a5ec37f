import type {
  Computation,
  ComputationInput,
  ComputeBackend,
} from '../../packages/jobs/src/computation/types.ts';
import { cpuTime } from './cpu-time.ts';

/**
 * Counts the segments repeated through a backend. With `reuse` a computation is opened once and shared, which spares
 * the trials from compiling the same graph hundreds of times; timings are taken without.
 */
export class CountingBackend implements ComputeBackend {
  readonly #inner: ComputeBackend;
  readonly #reuse: boolean;
  #shared: Promise<Computation> | undefined;
  segmentsRun = 0;
  /** CPU time spent opening computations, in milliseconds. */
  openMs = 0;

  constructor(inner: ComputeBackend, options: { readonly reuse: boolean }) {
    this.#inner = inner;
    this.#reuse = options.reuse;
  }

  fingerprint(profile: Parameters<ComputeBackend['fingerprint']>[0]): Promise<string> {
    return this.#inner.fingerprint(profile);
  }

  async open(input: ComputationInput): Promise<Computation> {
    if (!this.#reuse) {
      const { ms, value } = await cpuTime(() => this.#inner.open(input));
      this.openMs += ms;
      return this.#counted(value, true);
    }
    this.#shared ??= this.#inner.open(input);
    return this.#counted(await this.#shared, false);
  }

  async close(): Promise<void> {
    await (await this.#shared)?.close();
    await this.#inner.close();
  }

  #counted(inner: Computation, owned: boolean): Computation {
    return {
      segmentCount: inner.segmentCount,
      initialState: () => inner.initialState(),
      runSegment: (segment, start) => {
        this.segmentsRun++;
        return inner.runSegment(segment, start);
      },
      close: async () => (owned ? inner.close() : undefined),
    };
  }
}
