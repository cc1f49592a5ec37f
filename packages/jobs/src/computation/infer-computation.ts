import {
  createPredictor,
  decodeDataset,
  type Engine,
  encodeDataset,
  matchDataset,
  parseModel,
  sliceDataset,
} from '@plexus/nn';
import { requireKind, requireModel, requireShard } from './require-input.ts';
import type { Computation, ComputationInput } from './types.ts';

/** Batch inference over one shard: each segment is a run of batches, its end the encoded outputs. Segments are independent. */
export async function openInferComputation(input: ComputationInput, engine: Engine): Promise<Computation> {
  const spec = requireKind(input.spec, 'infer');
  const model = parseModel(requireModel(input));
  const data = matchDataset(model, decodeDataset(requireShard(input, 0)));
  const predictor = await createPredictor({ model, engine });
  const rows = spec.batchSize * spec.segmentBatches;
  return {
    segmentCount: input.subTask.segmentCount,
    initialState: async () => new Uint8Array(0),
    runSegment: async (segment) => {
      const slice = sliceDataset(data, segment * rows, Math.min(data.count, (segment + 1) * rows));
      const { outputs, interiorDigest } = await predictor.runTapped(slice.inputs, {
        batchSize: spec.batchSize,
      });
      const end = encodeDataset({ inputs: outputs, count: slice.count }, { nonFinite: 'keep' });
      return { end, interior: new TextEncoder().encode(interiorDigest) };
    },
    close: () => predictor.close(),
  };
}
