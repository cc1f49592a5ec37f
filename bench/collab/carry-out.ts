import { simulate } from '@plexus/collab';
import type { DataSet } from './data-sets.ts';
import { combiningOf, type Run } from './plan.ts';

export type Outcome = {
  /** Mean of the last three rounds, on rows nobody trains on. */
  readonly accuracy: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  readonly denseBytes: number;
  /** Share of the applied updates that were attackers’. */
  readonly poisonedShare: number;
  readonly clientUpdatesPerSecond: number;
  readonly roundsPerMinute: number;
};

const LAST = 3;
/** As `collab create` and `collab simulate` have it. */
const REPEAT_LIMIT = 0.8;

export async function carryOut(
  run: Run,
  { train, test, model, learningRate }: DataSet,
  workers = 1,
): Promise<Outcome> {
  const combining = combiningOf(run);
  const result = await simulate({
    model,
    train,
    test,
    spec: {
      profile: 'native',
      training: {
        loss: 'softmax-cross-entropy',
        optimiser: { kind: 'sgd', learningRate, momentum: 0.5 },
        batchSize: 32,
      },
      localSteps: 10,
      metric: 'loss',
      share: run.share,
      format: run.format,
      aggregation: 'mean',
      clipUpdates: 'median',
      ...(combining.kind === 'rated'
        ? { ratingStep: 1 / combining.selected, repeatLimit: REPEAT_LIMIT }
        : {}),
    },
    combining,
    participants: run.participants,
    rounds: run.rounds,
    split: { kind: 'dirichlet', alpha: 0.5 },
    validationShare: 0.25,
    ...(run.attack === undefined ? {} : { attack: run.attack }),
    ...(run.lies === undefined ? {} : { lies: run.lies }),
    seed: run.seed ?? 1,
    workers,
  });
  const last = result.rounds.slice(-LAST);
  const applied = result.rounds.reduce((sum, { selected }) => sum + selected.length, 0);
  const poisoned = result.rounds.reduce((sum, round) => sum + round.attackersSelected, 0);
  return {
    accuracy: last.reduce((sum, { accuracy }) => sum + accuracy, 0) / last.length,
    sentBytes: result.meanSentBytes,
    receivedBytes: result.meanReceivedBytes,
    denseBytes: result.denseBytes,
    poisonedShare: poisoned / Math.max(1, applied),
    clientUpdatesPerSecond: result.clientUpdatesPerSecond,
    roundsPerMinute: result.roundsPerMinute,
  };
}
