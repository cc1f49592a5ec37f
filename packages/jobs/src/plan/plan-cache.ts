import { type Digest, type Hash, hasCode } from '@plexus/core';
import type { ArtifactSource, Logger } from '../ports.ts';
import { digestJobSpec } from '../rules/spec.ts';
import type { JobState } from '../view/job-state.ts';
import { type JobPlan, loadJobPlan } from './job-plan.ts';

type Entry = {
  /** Spec digest and root the entry is about: a reorganisation may give the number to another job. */
  readonly of: string;
  plan?: JobPlan;
  loading?: Promise<void>;
  refused?: string;
  retryAtBlock: number;
};

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
    const entry = this.#entryOf(job);
    if (entry.plan) return entry.plan;
    if (!entry.loading && !entry.refused && headNumber >= entry.retryAtBlock) {
      entry.loading = this.#load(job, entry, headNumber);
    }
    return undefined;
  }

  /** The plan, loading it now if need be. Throws what loading throws. */
  async load(job: JobState): Promise<JobPlan> {
    const entry = this.#entryOf(job);
    entry.plan ??= await loadJobPlan(job, this.#artifacts);
    return entry.plan;
  }

  adopt(jobId: bigint, plan: JobPlan): void {
    const of = nameOf(digestJobSpec(plan.spec), plan.tree.root);
    this.#entries.set(jobId, { of, plan, retryAtBlock: 0 });
  }

  #entryOf(job: JobState): Entry {
    const of = nameOf(job.terms.specDigest, job.terms.subTaskRoot);
    const known = this.#entries.get(job.jobId);
    if (known?.of === of) return known;
    const entry: Entry = { of, retryAtBlock: 0 };
    this.#entries.set(job.jobId, entry);
    return entry;
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

function nameOf(specDigest: Digest, subTaskRoot: Hash): string {
  return `${specDigest}-${subTaskRoot}`;
}
