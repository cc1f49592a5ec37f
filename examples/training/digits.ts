/** A convolutional network learns handwritten digits, stops when it no longer improves, and gives its best state. */
import { loadDigits } from '@plexus/devnet';
import { accuracy, createCnn, createEngine, f1, fit } from '@plexus/nn';
import { progress, save } from './progress.ts';

const { train, test } = await loadDigits({ count: 5_000, heldOut: 1_000, input: 'input' });
const result = await fit({
  model: createCnn({ inputShape: [1, 28, 28], channels: [8, 16], outputs: 10, batchNorm: true, seed: 1 }),
  spec: {
    loss: { kind: 'softmax-cross-entropy', labelSmoothing: 0.05 },
    optimiser: { kind: 'adamw', learningRate: 0.003, weightDecay: 0.01 },
    schedule: { kind: 'cosine', steps: 625, warmUp: 20 },
    clip: { kind: 'norm', limit: 1 },
    batchSize: 64,
    seed: 1,
  },
  engine: await createEngine({ profile: 'native' }),
  train,
  validation: test,
  epochs: 10,
  metrics: [accuracy(), f1()],
  earlyStopping: { metric: 'accuracy', patience: 3 },
  callbacks: progress,
});
console.log(
  `${result.stop.reason}; best accuracy ${result.report.best?.value} after step ${result.report.best?.step}`,
);
await save(result, { title: 'Handwritten digits' });
