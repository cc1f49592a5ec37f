import {
  createPrivateTrainer,
  createTrainer,
  type Dataset,
  type Engine,
  type Model,
  type PrivateTrainerOptions,
  runSteps,
  type Trainer,
} from '@plexus/nn';
import { type SessionSpec, trainingOf } from '../rules/spec.ts';

/** DP-SGD in place of ordinary steps. */
export type PrivateTraining = Pick<PrivateTrainerOptions, 'clip' | 'random'> & {
  /** σ: the noise's deviation divided by the clip. */
  readonly noiseMultiplier: number;
};

/** The local steps of a round over one participant's rows. */
export type LocalTrainer = Pick<Trainer, 'loadState' | 'saveState' | 'close'> & {
  run(orderSeed: bigint): Promise<void>;
};

/** Throws what `createTrainer` throws, and with `privacy` what `createPrivateTrainer` does. */
export async function createLocalTrainer(
  options: {
    readonly model: Model;
    readonly spec: SessionSpec;
    readonly engine: Engine;
    readonly privacy?: PrivateTraining;
  },
  dataset: Dataset,
): Promise<LocalTrainer> {
  const { model, spec, engine, privacy } = options;
  const { localSteps, training } = spec;
  const own = { model, spec: trainingOf(spec), engine };
  if (privacy === undefined) {
    const trainer = await createTrainer(own);
    const { batchSize } = training;
    return {
      ...bound(trainer),
      run: async (orderSeed) => {
        await runSteps({ trainer, dataset, batchSize, from: 0, count: localSteps, orderSeed });
      },
    };
  }
  const { noiseMultiplier, clip, random } = privacy;
  const trainer = await createPrivateTrainer({ ...own, clip, ...(random === undefined ? {} : { random }) });
  return {
    ...bound(trainer),
    run: async () => {
      for (let step = 0; step < localSteps; step++) await trainer.step({ dataset, noiseMultiplier });
    },
  };
}

function bound(trainer: Pick<Trainer, 'loadState' | 'saveState' | 'close'>) {
  return {
    loadState: (bytes: Uint8Array) => trainer.loadState(bytes),
    saveState: () => trainer.saveState(),
    close: () => trainer.close(),
  };
}
