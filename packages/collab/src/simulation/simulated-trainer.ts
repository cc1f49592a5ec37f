import { createRandom } from '@plexus/core';
import {
  createBatchOrder,
  createPrivateTrainer,
  createTrainer,
  type Dataset,
  type Engine,
  type Model,
  type Trainer,
} from '@plexus/nn';
import { trainingOf } from '../rules/spec.ts';
import type { SimulatedSpec } from './options.ts';
import type { SimulatedPrivacy } from './private-noise.ts';

/** The local steps of any participant in any round, which follow from the seed alone. */
export type SimulatedTrainer = Pick<Trainer, 'loadState' | 'saveState' | 'close'> & {
  run(task: {
    readonly data: Dataset;
    readonly own: Uint32Array;
    readonly participant: number;
    readonly round: number;
  }): Promise<void>;
};

export type SimulatedTrainerOptions = {
  readonly model: Model;
  readonly spec: SimulatedSpec;
  readonly seed: number;
  readonly privacy?: SimulatedPrivacy;
};

export async function createSimulatedTrainer(
  { model, spec, seed, privacy }: SimulatedTrainerOptions,
  engine: Engine,
): Promise<SimulatedTrainer> {
  const { localSteps, training } = spec;
  const own = { model, spec: trainingOf(spec), engine };
  const seedOf = (participant: number): bigint => (BigInt(seed) << 32n) ^ BigInt(participant);
  if (privacy === undefined) {
    const trainer = await createTrainer(own);
    return {
      ...stateOf(trainer),
      run: async ({ data, own: rows, participant, round }) => {
        const { batchSize } = training;
        const order = createBatchOrder({ count: rows.length, batchSize, seed: seedOf(participant) });
        for (let step = 0; step < localSteps; step++) {
          const batch = order.indicesAt(round * localSteps + step).map((i) => rows[i] as number);
          await trainer.stepRows(data, batch);
        }
      },
    };
  }
  let random = createRandom(seed);
  const fill = (words: Uint32Array): void => {
    for (let i = 0; i < words.length; i++) words[i] = random.nextUint32();
  };
  const trainer = await createPrivateTrainer({ ...own, clip: privacy.clip, random: fill });
  return {
    ...stateOf(trainer),
    run: async ({ data, own: rows, participant, round }) => {
      const noiseMultiplier = privacy.noise[participant] ?? Number.NaN;
      random = createRandom((seedOf(participant) << 20n) ^ BigInt(round));
      for (let step = 0; step < localSteps; step++)
        await trainer.step({ dataset: data, rows, noiseMultiplier });
    },
  };
}

function stateOf(trainer: Pick<Trainer, 'loadState' | 'saveState' | 'close'>) {
  return {
    loadState: (bytes: Uint8Array) => trainer.loadState(bytes),
    saveState: () => trainer.saveState(),
    close: () => trainer.close(),
  };
}
