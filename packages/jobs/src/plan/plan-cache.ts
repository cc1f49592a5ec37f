import { hasCode } from '@plexus/core';
import type { ArtifactSource, Logger } from '../ports.ts';
import type { JobState } from '../view/job-state.ts';
import { type JobPlan, loadJobPlan } from './job-plan.ts';

type Entry = { plan?: JobPlan; loading?: Promise<void>; refused?: string; retryAtBlock: number };

const RETRY_BLOCKS = 4;

/** Plans of the jobs a process works on, loaded in the background, shared by its roles. */
export class PlanCache {
  readonly #artifacts: ArtifactSource;
  readonly #logger: Logger;
  readonly #entries = new Map<bigint, Entry>();

  constructor(artifacts: ArtifactSource, logger: Logger) {
    this.#artifacts = artifacts;
    this.#logger = logger;
  }

  /** The plan, or undefined while it loads or when the job was refused. */
  peek(job: JobState, headNumber: number): JobPlan | undefined {
    const entry = this.#entries.get(job.jobId) ?? { retryAtBlock: 0 };
    this.#entries.set(job.jobId, entry);
    if (entry.plan) {
      if (entry.plan.tree.root === job.terms.subTaskRoot) return entry.plan;
      this.#entries.set(job.jobId, { retryAtBlock: 0 });
      return undefined;
    }
    if (!entry.loading && !entry.refused && headNumber >= entry.retryAtBlock) {
      entry.loading = this.#load(job, entry, headNumber);
    }
    return undefined;
  }

  /** The plan, loading it now if need be. Throws what loading throws. */
  async load(job: JobState): Promise<JobPlan> {
    const entry = this.#entries.get(job.jobId) ?? { retryAtBlock: 0 };
    this.#entries.set(job.jobId, entry);
    entry.plan ??= await loadJobPlan(job, this.#artifacts);
    return entry.plan;
  }

  adopt(jobId: bigint, plan: JobPlan): void {
    this.#entries.set(jobId, { plan, retryAtBlock: 0 });
  }

  async #load(job: JobState, entry: Entry, headNumber: number): Promise<void> {
    try {
      entry.plan = await loadJobPlan(job, this.#artifacts);
    } catch (error) {
      if (hasCode(error, 'JOBS_ARTIFACT_UNAVAILABLE')) {
        entry.retryAtBlock = headNumber + RETRY_BLOCKS;
        this.#logger.debug({ jobId: job.jobId, error }, 'spec or model not available yet');
      } else {
        entry.refused = error instanceof Error ? error.message : String(error);
        this.#logger.warn({ jobId: job.jobId, error }, 'job refused');
      }
    } finally {
      delete entry.loading;
    }
  }
}
