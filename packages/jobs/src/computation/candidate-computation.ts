import { digestOf, hasCode } from '@plexus/core';
import {
  concatDatasets,
  createPredictor,
  createTrainer,
  decodeDataset,
  type Engine,
  evaluatePredictor,
  initialState,
  matchDataset,
  parseModel,
} from '@plexus/nn';
import { JobsError } from '../errors.ts';
import { encodeEvaluation } from './record.ts';
import { requireKind, requireModel, requireShard } from './require-input.ts';
import { TrainSteps } from './train-steps.ts';
import type { Computation, ComputationInput, SegmentOutcome } from './types.ts';

/** One candidate of a sweep: trains over all shards, then a last segment evaluates on the validation shard. */
export async function openCandidateComputation(
  input: ComputationInput,
  engine: Engine,
): Promise<Computation> {
  const spec = requireKind(input.spec, 'sweep');
  const candidate = input.subTask.part;
  const training = spec.candidates[candidate];
  if (!training) {
    throw new JobsError({
      code: 'JOBS_COMPUTE_FAILED',
      message: `the sweep has ${spec.candidates.length} candidates, no number ${candidate}`,
    });
  }
  const model = parseModel(requireModel(input));
  const all = input.shards.map((bytes) => matchDataset(model, decodeDataset(bytes)));
  const data = concatDatasets(all.slice(0, -1));
  const validation = matchDataset(model, decodeDataset(requireShard(input, input.shards.length - 1)));
  const trainer = await createTrainer({ model, spec: training, engine });
  const { steps, segmentCount } = input.subTask;
  const plan = { training, round: 0, part: candidate, steps, segmentSteps: spec.segmentSteps };
  const trainSteps = new TrainSteps(trainer, data, plan);

  const evaluate = async (start: Uint8Array): Promise<SegmentOutcome> => {
    trainer.loadState(start);
    const predictor = await createPredictor({ model: parseModel(trainer.exportModel()), engine });
    const facts = { version: 1 as const, candidate, state: digestOf(start) };
    try {
      const { accuracy, loss, interiorDigest } = await evaluatePredictor(predictor, validation, {
        batchSize: training.batchSize,
        loss: training.loss,
      });
      const end = encodeEvaluation({ ...facts, accuracy, loss });
      return { end, interior: new TextEncoder().encode(interiorDigest), loss };
    } catch (error) {
      if (!hasCode(error, 'NN_NOT_FINITE')) throw error;
      return { end: encodeEvaluation({ ...facts, accuracy: null, loss: null }), interior: start };
    } finally {
      await predictor.close();
    }
  };

  return {
    segmentCount,
    initialState: async () => initialState(model, training),
    runSegment: (segment, start) =>
      segment === segmentCount - 1 ? evaluate(start) : trainSteps.runSegment(segment, start),
    close: () => trainer.close(),
  };
}
