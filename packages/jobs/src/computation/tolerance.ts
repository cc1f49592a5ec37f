import { decodeDataset, stateDifference, type Tensor } from '@plexus/nn';
import type { SubTask } from '../rules/sub-task.ts';
import { decodeEvaluation } from './record.ts';

const KEEP = { nonFinite: 'keep' } as const;

function tensorDifference(mine: Tensor, theirs: Tensor): number {
  if (mine.dtype !== theirs.dtype || mine.data.length !== theirs.data.length) return Number.POSITIVE_INFINITY;
  let worst = 0;
  for (let i = 0; i < mine.data.length; i++) {
    const a = Number(mine.data[i]);
    const b = Number(theirs.data[i]);
    if (Object.is(a, b)) continue;
    const difference = Math.abs(a - b) / Math.max(1, Math.abs(b));
    if (!(difference <= worst)) worst = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference;
  }
  return worst;
}

/**
 * True when two ends of the same segment agree in the `native` profile (J7): the greatest |a − b| ÷ max(1, |b|) is at
 * most `tolerance`. Combining is exact in every profile. Malformed bytes never agree.
 */
export function isWithinTolerance(
  kind: SubTask['kind'],
  mine: Uint8Array,
  theirs: Uint8Array,
  tolerance: number,
): boolean {
  if (Buffer.compare(mine, theirs) === 0) return true;
  try {
    switch (kind) {
      case 'combine':
        return false;
      case 'train':
        return stateDifference(mine, theirs) <= tolerance;
      case 'infer': {
        const [a, b] = [decodeDataset(mine, KEEP), decodeDataset(theirs, KEEP)];
        return Object.entries(a.inputs).every(([name, tensor]) => {
          const other = b.inputs[name];
          return other !== undefined && tensorDifference(tensor, other) <= tolerance;
        });
      }
      case 'candidate':
        return isCandidateWithin(mine, theirs, tolerance);
    }
  } catch {
    return false;
  }
}

/** A candidate's segments end in states, its last one in an evaluation. */
function isCandidateWithin(mine: Uint8Array, theirs: Uint8Array, tolerance: number): boolean {
  let evaluation: ReturnType<typeof decodeEvaluation>;
  try {
    evaluation = decodeEvaluation(mine);
  } catch {
    return stateDifference(mine, theirs) <= tolerance;
  }
  const other = decodeEvaluation(theirs);
  return (
    evaluation.state === other.state &&
    evaluation.candidate === other.candidate &&
    isNear(evaluation.accuracy, other.accuracy, tolerance) &&
    isNear(evaluation.loss, other.loss, tolerance)
  );
}

function isNear(mine: number | null, theirs: number | null, tolerance: number): boolean {
  if (mine === null || theirs === null) return mine === theirs;
  return Math.abs(mine - theirs) <= tolerance * Math.max(1, Math.abs(theirs));
}
