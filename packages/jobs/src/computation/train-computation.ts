import {
  createTrainer,
  decodeDataset,
  type Engine,
  initialState,
  matchDataset,
  parseModel,
} from '@plexus/nn';
import { requireKind, requireModel, requireShard } from './require-input.ts';
import { TrainSteps } from './train-steps.ts';
import type { Computation, ComputationInput } from './types.ts';

/** Local training over one shard in one round: the output is the state after the last step. */
export async function openTrainComputation(input: ComputationInput, engine: Engine): Promise<Computation> {
  const spec = requireKind(input.spec, 'train');
  const model = parseModel(requireModel(input));
  const data = matchDataset(model, decodeDataset(requireShard(input, 0)));
  const trainer = await createTrainer({ model, spec: spec.training, engine });
  const steps = new TrainSteps(trainer, data, {
    training: spec.training,
    round: input.subTask.round,
    part: input.subTask.part,
    steps: input.subTask.steps,
    segmentSteps: spec.segmentSteps,
  });
  return {
    segmentCount: input.subTask.segmentCount,
    initialState: async () => input.start ?? initialState(model, spec.training),
    runSegment: (segment, start) => steps.runSegment(segment, start),
    close: () => trainer.close(),
  };
}
