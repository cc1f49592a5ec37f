import { hasCode, isPlexusError, sameAddress } from '@plexus/core';
import { decodeResultRecord } from '../../computation/record.ts';
import type { ArtifactSource, MarketCall } from '../../ports.ts';
import { splitInteriors } from '../../rules/commitments.ts';
import { sampleSegments } from '../../rules/committee.ts';
import { drawSeed } from '../../rules/seeds.ts';
import { createTraceTree, decodeTrace, interiorHash, proveSegment } from '../../rules/trace.ts';
import type { JobState, RevealState, SubTaskState } from '../../view/job-state.ts';
import type { JobTracker } from '../../view/job-tracker.ts';
import { transcriptOf } from '../../view/transcript.ts';

const FETCH_DEADLINE_MS = 5000;

/**
 * Holds an accepting reveal against the worker's trace: the call that proves it false, `'true'` when it agrees, or
 * undefined while the trace cannot be had.
 */
export async function findFalseEndorsement(
  job: JobState,
  task: SubTaskState,
  reveal: RevealState,
  components: { readonly artifacts: ArtifactSource; readonly tracker: JobTracker },
): Promise<MarketCall | 'true' | undefined> {
  const { submission } = task;
  if (!submission) return undefined;
  const blockHash = await components.tracker.blockHash(submission.drawBlock);
  if (!blockHash) return undefined;
  const options = { deadlineMs: FETCH_DEADLINE_MS, ...(task.worker ? { from: task.worker } : {}) };
  try {
    const record = decodeResultRecord(await components.artifacts.get(submission.resultDigest, options));
    const leaves = decodeTrace(await components.artifacts.get(record.trace, options));
    const tree = createTraceTree(leaves);
    if (tree.root !== submission.traceRoot) return 'true';
    const seed = drawSeed({ blockHash, jobId: job.jobId, index: task.index, attempt: task.attempt });
    const segments = sampleSegments(seed, reveal.endorser, submission.segmentCount, job.terms.samples);
    const interiors = splitInteriors(reveal.interiors);
    for (const [sample, segment] of segments.entries()) {
      const leaf = leaves[segment];
      const interior = interiors[sample];
      if (!leaf || (interior !== undefined && interiorHash(interior) === leaf.interiorHash)) continue;
      const seat = task.commitments.find((entry) => sameAddress(entry.endorser, reveal.endorser))?.seat ?? 0;
      return {
        call: 'proveFalseEndorsement',
        jobId: job.jobId,
        index: task.index,
        transcript: await transcriptOf(job, task, (number) => components.tracker.blockHash(number)),
        seat,
        opening: {
          accept: reveal.accept,
          segment: reveal.segment,
          interiors: reveal.interiors,
          salt: reveal.salt,
        },
        sample,
        endDigest: leaf.endDigest,
        interiorHash: leaf.interiorHash,
        proof: proveSegment(tree, segment),
      };
    }
    return 'true';
  } catch (error) {
    if (hasCode(error, 'JOBS_ARTIFACT_UNAVAILABLE')) return undefined;
    if (isPlexusError(error)) return 'true';
    throw error;
  }
}
