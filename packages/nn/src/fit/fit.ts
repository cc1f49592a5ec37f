import { createTrainer } from '../training/trainer.ts';
import { type Checkpoint, decodeCheckpoint } from './checkpoint-bytes.ts';
import { createEvaluator, type Evaluator } from './evaluator.ts';
import { FitRun } from './fit-run.ts';
import { type FitPlan, partRows, planFit } from './plan-fit.ts';
import { assertSameRun, findLatestCheckpoint } from './read-checkpoint.ts';
import type { FitOptions, FitResult } from './types.ts';

/**
 * Trains a model: steps, measurements, checkpoints, early stopping. In the reproducible profile the result depends on
 * model, spec, data and the length of the run alone, also when it was killed and resumed at any step. Ends normally for every
 * reason in `StopReason`; throws `NN_SPEC_INVALID` for contradictory options, `NN_CHECKPOINT_MISMATCH` for a checkpoint
 * of another run, and what sources, stores, engine and callbacks throw.
 */
export async function fit(options: FitOptions): Promise<FitResult> {
  const plan = planFit(options);
  const resumed = await findCheckpoint(options, plan);
  const { model, spec, engine } = options;
  const trainer = await createTrainer({ model, spec, engine });
  let evaluator: Evaluator | undefined;
  let run: FitRun | undefined;
  try {
    if (plan.validation !== undefined || (options.measureTraining ?? 0) > 0) {
      const batchSize = partRows(spec);
      evaluator = await createEvaluator({ model, loss: spec.loss, engine, state: trainer.state, batchSize });
    }
    run = new FitRun({ options, plan, trainer, evaluator }, resumed);
    return await run.execute();
  } finally {
    await run?.close();
    await evaluator?.close();
    await trainer.close();
  }
}

async function findCheckpoint(options: FitOptions, plan: FitPlan): Promise<Checkpoint | undefined> {
  const { resume, checkpoint, callbacks } = options;
  if (resume === undefined) return undefined;
  const found =
    resume !== 'latest'
      ? { checkpoint: decodeCheckpoint(resume), damaged: [] }
      : checkpoint === undefined
        ? undefined
        : await findLatestCheckpoint(checkpoint.store);
  if (found === undefined) return undefined;
  assertSameRun(found.checkpoint.identity, plan.identity);
  await callbacks?.onResume?.({ step: found.checkpoint.record.step, damaged: found.damaged });
  return found.checkpoint;
}
