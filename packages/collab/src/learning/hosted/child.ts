import { createEngine, decodeDataset, NnError, parseModel, serveCalls } from '@plexus/nn';
import { createLearner, type Learner } from '../learner.ts';
import type { LearnerCall } from './learner-calls.ts';

/** Entry of the process in which a participant runs a session's model, which somebody else made. */
let learner: Learner | undefined;

serveCalls<LearnerCall>(async (call) => {
  if (call.type === 'open') {
    const { spec, threads, privacy } = call;
    learner = await createLearner({
      model: parseModel(call.model),
      spec,
      engine: await createEngine({ profile: spec.profile, threads }),
      training: decodeDataset(call.training),
      validation: decodeDataset(call.validation),
      ...(privacy === undefined ? {} : { privacy }),
    });
    return undefined;
  }
  if (learner === undefined) {
    throw new NnError({
      code: 'NN_ENGINE_FAILED',
      message: 'no session is open in this process',
      hint: 'open one first',
      details: { reason: 'not open' },
    });
  }
  return call.type === 'train' ? learner.train(call.from, call.orderSeed) : learner.measure(call.parameters);
});
