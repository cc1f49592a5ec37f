import { hasCode, isPlexusError, toMessage } from '@plexus/core';
import { assertTrainable, decodeDataset, matchDataset } from '@plexus/nn';
import type { JobPlan } from '../../plan/job-plan.ts';
import type { ArtifactSource, Logger } from '../../ports.ts';
import type { ShardRef } from '../../rules/spec.ts';
import type { SubTask } from '../../rules/sub-task.ts';
import type { JobState } from '../../view/job-state.ts';

type Finding = 'good' | 'bad' | 'checking';

/**
 * Looks at a sub-task's data before its worker risks a bond on it: bytes that are no dataset, do not fit the model or
 * hold labels it does not know would make an honest worker miss its deadline. Each shard is looked at once, in the
 * background.
 */
export class InputCheck {
  readonly #artifacts: ArtifactSource;
  readonly #logger: Logger;
  readonly #findings = new Map<string, Finding>();

  constructor(artifacts: ArtifactSource, logger: Logger) {
    this.#artifacts = artifacts;
    this.#logger = logger;
  }

  /** True when everything the sub-task reads from its requester is known to be usable; starts looking otherwise. */
  isUsable(job: JobState, plan: JobPlan, subTask: SubTask): boolean {
    const shards = shardsOf(plan, subTask);
    let usable = true;
    for (const shard of shards) {
      const key = `${job.jobId}-${shard.digest}`;
      const finding = this.#findings.get(key);
      if (finding === 'good') continue;
      usable = false;
      if (finding === undefined) {
        this.#findings.set(key, 'checking');
        void this.#check(job, plan, shard, key);
        return false;
      }
    }
    return usable;
  }

  async #check(job: JobState, plan: JobPlan, shard: ShardRef, key: string): Promise<void> {
    try {
      const bytes = await this.#artifacts.get(shard.digest, { maxBytes: shard.bytes, from: job.requester });
      const dataset = matchDataset(plan.model, decodeDataset(bytes));
      const { spec } = plan;
      const trainings =
        spec.kind === 'train' ? [spec.training] : spec.kind === 'sweep' ? spec.candidates : [];
      for (const training of trainings) assertTrainable(plan.model, dataset, training);
      this.#findings.set(key, dataset.count === shard.count ? 'good' : 'bad');
    } catch (error) {
      const isBad = isPlexusError(error) && !error.retryable && !hasCode(error, 'JOBS_ARTIFACT_UNAVAILABLE');
      if (isBad) {
        this.#findings.set(key, 'bad');
        this.#logger.warn(
          { jobId: job.jobId, shard: shard.digest, error },
          'data of a job is not usable; leaving it alone',
        );
      } else {
        this.#findings.delete(key);
        this.#logger.debug(
          { jobId: job.jobId, reason: toMessage(error) },
          'data of a job could not be looked at yet',
        );
      }
    }
  }
}

function shardsOf(plan: JobPlan, subTask: SubTask): readonly ShardRef[] {
  const { spec } = plan;
  switch (subTask.kind) {
    case 'combine':
      return [];
    case 'candidate':
      return spec.kind === 'sweep' ? [...spec.shards, spec.validation] : spec.shards;
    default: {
      const shard = spec.shards[subTask.part];
      return shard ? [shard] : [];
    }
  }
}
