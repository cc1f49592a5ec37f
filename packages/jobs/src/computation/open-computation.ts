import type { Engine } from '@plexus/nn';
import { JobsError } from '../errors.ts';
import { openCandidateComputation } from './candidate-computation.ts';
import { openCombineComputation } from './combine-computation.ts';
import { openInferComputation } from './infer-computation.ts';
import { openTrainComputation } from './train-computation.ts';
import type { Computation, ComputationInput } from './types.ts';

/** Opens the computation a sub-task stands for. Throws `JOBS_ENGINE_MISMATCH` when the engine is not the job's (J7). */
export async function openComputation(input: ComputationInput, engine: Engine): Promise<Computation> {
  if (input.spec.profile === 'reproducible' && engine.fingerprint !== input.spec.engine) {
    throw new JobsError({
      code: 'JOBS_ENGINE_MISMATCH',
      message: `the job needs engine "${input.spec.engine}", this node runs "${engine.fingerprint}"`,
      hint: 'install the plexus version the job was made with',
      details: { needed: input.spec.engine, running: engine.fingerprint },
    });
  }
  switch (input.subTask.kind) {
    case 'train':
      return openTrainComputation(input, engine);
    case 'infer':
      return openInferComputation(input, engine);
    case 'candidate':
      return openCandidateComputation(input, engine);
    case 'combine':
      return openCombineComputation(input);
  }
}
