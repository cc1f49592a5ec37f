import { encodeDataset, type HostLimits, HostProcess, writeModel } from '@plexus/nn';
import { ratedCandidate } from '../../rules/rated-candidate.ts';
import { scoreOf } from '../../rules/score.ts';
import type { SessionSpec } from '../../rules/spec.ts';
import type { Update } from '../../rules/update.ts';
import type { Learner, LearnerFactory, Measure } from '../learner.ts';
import { createParameterLayout, type ParameterLayout } from '../parameters.ts';
import type { LearnerCall } from './learner-calls.ts';

export type HostedLearnerOptions = HostLimits & {
  /** For the native profile. Default 1. */
  readonly threads?: number;
};

/**
 * Learners whose session's model, which a stranger made, is compiled and run in a child process: what exhausts memory or
 * time, or crashes the runtime, ends the child, and the call throws `NN_ENGINE_FAILED` with the reason; the next call begins
 * another one. Keys never get there. Private training draws its noise in the child, from the system's generator.
 */
export function hostedLearners(options: HostedLearnerOptions = {}): LearnerFactory {
  return (work) => HostedLearner.open(options, work);
}

/** See `hostedLearners`. */
export class HostedLearner implements Learner {
  readonly layout: ParameterLayout;
  readonly trainingRows: number;
  readonly validationRows: number;
  readonly #options: HostedLearnerOptions;
  readonly #spec: SessionSpec;
  readonly #opening: LearnerCall;
  #child: { readonly host: HostProcess<LearnerCall>; readonly opened: Promise<unknown> } | undefined;
  #isClosed = false;

  private constructor(options: HostedLearnerOptions, work: Parameters<LearnerFactory>[0]) {
    const { model, spec, training, validation, privacy } = work;
    this.#options = options;
    this.#spec = spec;
    this.layout = createParameterLayout(model, spec);
    this.trainingRows = training.count;
    this.validationRows = validation.count;
    this.#opening = {
      type: 'open',
      threads: options.threads ?? 1,
      model: writeModel(model),
      spec,
      training: encodeDataset(training),
      validation: encodeDataset(validation),
      ...(privacy === undefined
        ? {}
        : { privacy: { clip: privacy.clip, noiseMultiplier: privacy.noiseMultiplier } }),
    };
  }

  /** Throws what `createLearner` throws. */
  static async open(
    options: HostedLearnerOptions,
    work: Parameters<LearnerFactory>[0],
  ): Promise<HostedLearner> {
    const learner = new HostedLearner(options, work);
    try {
      await learner.#running();
      return learner;
    } catch (error) {
      await learner.close();
      throw error;
    }
  }

  /** Of the child that answers now. */
  get pid(): number | undefined {
    return this.#child?.host.pid;
  }

  async train(from: Float32Array, orderSeed: bigint): Promise<Float32Array> {
    return (await this.#call({ type: 'train', from, orderSeed })) as Float32Array; // because both sides are one program
  }

  candidate(from: Float32Array, update: Update): Float32Array {
    return ratedCandidate(from, update, this.#spec.ratingStep ?? 1);
  }

  async measure(parameters: Float32Array): Promise<Measure> {
    return (await this.#call({ type: 'measure', parameters })) as Measure; // because both sides are one program
  }

  score(measure: Measure): number {
    return scoreOf(this.#spec.metric, measure);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#child?.host.stop();
  }

  async #call(call: LearnerCall): Promise<unknown> {
    const host = await this.#running();
    return host.call(call);
  }

  /** The child, or a new one after its end. */
  async #running(): Promise<HostProcess<LearnerCall>> {
    if (this.#child === undefined || (this.#child.host.isOver && !this.#isClosed)) {
      const { memoryLimitBytes, replyLimitBytes, callTimeoutMs } = this.#options;
      const host = new HostProcess<LearnerCall>(new URL('./child.ts', import.meta.url), {
        ...(memoryLimitBytes === undefined ? {} : { memoryLimitBytes }),
        ...(replyLimitBytes === undefined ? {} : { replyLimitBytes }),
        ...(callTimeoutMs === undefined ? {} : { callTimeoutMs }),
      });
      this.#child = { host, opened: host.call(this.#opening) };
    }
    await this.#child.opened;
    return this.#child.host;
  }
}
