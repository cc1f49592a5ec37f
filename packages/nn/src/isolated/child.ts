import type { Dataset } from '../data/dataset.ts';
import { decodeDataset } from '../data/dataset-bytes.ts';
import { matchDataset } from '../data/match-dataset.ts';
import { createEngine } from '../engine/create-engine.ts';
import { NnError } from '../errors.ts';
import { parseModel } from '../graph/read-model.ts';
import { createPredictor, type Predictor } from '../training/predictor.ts';
import { runSteps } from '../training/run-steps.ts';
import { createTrainer } from '../training/trainer.ts';
import type { Trainer, TrainingSpec } from '../training/types.ts';
import type { HostCall } from './host-messages.ts';
import { serveCalls } from './serve-calls.ts';

/** Entry of the process in which a host runs models that strangers made. */
type Training = { readonly trainer: Trainer; readonly dataset: Dataset; readonly spec: TrainingSpec };

const trainings = new Map<number, Training>();
const predictors = new Map<number, Predictor>();
let handles = 0;

function opened<Value>(open: ReadonlyMap<number, Value>, handle: number): Value {
  const value = open.get(handle);
  if (value !== undefined) return value;
  throw new NnError({
    code: 'NN_ENGINE_FAILED',
    message: `nothing is open under handle ${handle}`,
    hint: 'it was closed; open it again',
    details: { reason: 'closed', handle },
  });
}

async function answer(request: HostCall): Promise<unknown> {
  switch (request.type) {
    case 'open-training': {
      const model = parseModel(request.model);
      const dataset = matchDataset(model, decodeDataset(request.dataset));
      const engine = await createEngine({ profile: request.profile, threads: request.threads });
      const trainer = await createTrainer({ model, spec: request.spec, engine });
      trainings.set(++handles, { trainer, dataset, spec: request.spec });
      return handles;
    }
    case 'run-steps': {
      const { trainer, dataset, spec } = opened(trainings, request.handle);
      const { from, count, orderSeed } = request;
      return runSteps({ trainer, dataset, batchSize: spec.batchSize, from, count, orderSeed });
    }
    case 'save-state':
      return opened(trainings, request.handle).trainer.saveState();
    case 'load-state':
      return opened(trainings, request.handle).trainer.loadState(request.state);
    case 'export-model':
      return opened(trainings, request.handle).trainer.exportModel();
    case 'open-predictor': {
      const engine = await createEngine({ profile: request.profile, threads: request.threads });
      predictors.set(++handles, await createPredictor({ model: parseModel(request.model), engine }));
      return handles;
    }
    case 'predict': {
      const predictor = opened(predictors, request.handle);
      const { inputs, options, isTapped } = request;
      return isTapped ? predictor.runTapped(inputs, options) : predictor.run(inputs, options);
    }
    case 'close':
      await trainings.get(request.handle)?.trainer.close();
      await predictors.get(request.handle)?.close();
      trainings.delete(request.handle);
      predictors.delete(request.handle);
      return undefined;
  }
}

serveCalls<HostCall>(answer);
