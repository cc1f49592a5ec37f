/** A tiny GPT learns to add: text of different lengths, padding that does not count, and the answer read back from the model. */
import { createRandom } from '@plexus/core';
import {
  accuracy,
  createDataset,
  createEngine,
  createGpt,
  createPredictor,
  type Dataset,
  fit,
  int64Tensor,
  parseModel,
  perplexity,
  toNumbers,
} from '@plexus/nn';
import { progress, save } from './progress.ts';

const alphabet = '0123456789+=.';
const CONTEXT = 10;
const NOT_COUNTED = -100;
const codeOf = (letter: string): number => alphabet.indexOf(letter);

/** The sum is written from its last digit on: so every digit follows from digits already there. */
const sentence = (a: number, b: number): string => `${a}+${b}=${[...String(a + b)].reverse().join('')}.`;

/** Inputs are all letters but the last, targets all but the first; what stands before "=" and after "." does not count. */
function createSums(pairs: readonly (readonly [number, number])[]): Dataset {
  const inputs: number[] = [];
  const targets: number[] = [];
  for (const [a, b] of pairs) {
    const text = sentence(a, b);
    for (let i = 0; i < CONTEXT; i++) {
      inputs.push(i < text.length ? codeOf(text[i] as string) : codeOf('.'));
      const isCounted = i + 1 < text.length && i >= text.indexOf('=');
      targets.push(isCounted ? codeOf(text[i + 1] as string) : NOT_COUNTED);
    }
  }
  const shape = [pairs.length, CONTEXT];
  return createDataset({ input: int64Tensor(shape, inputs) }, int64Tensor(shape, targets));
}

const random = createRandom(7);
const all = Array.from(
  { length: 50 * 50 },
  (_, i) => [Math.floor(i / 50), i % 50, random.nextUint32()] as const,
);
const shuffled = all.toSorted((one, two) => one[2] - two[2]).map(([a, b]) => [a, b] as const);
const [unseen, seen] = [shuffled.slice(0, 250), shuffled.slice(250)];
const engine = await createEngine({ profile: 'native' });
const result = await fit({
  model: createGpt({
    vocabulary: alphabet.length,
    context: CONTEXT,
    layers: 2,
    heads: 4,
    width: 48,
    seed: 1,
  }),
  spec: {
    loss: { kind: 'softmax-cross-entropy', ignoreIndex: NOT_COUNTED },
    optimiser: { kind: 'adamw', learningRate: 0.004, weightDecay: 0.01 },
    schedule: { kind: 'cosine', steps: 800, warmUp: 50, floor: 0.02 },
    clip: { kind: 'norm', limit: 1 },
    batchSize: 64,
    seed: 1,
  },
  engine,
  train: createSums(seen),
  validation: createSums(unseen),
  steps: 800,
  validateEvery: 200,
  metrics: [accuracy(), perplexity()],
  callbacks: progress,
});

const predictor = await createPredictor({ model: parseModel(result.model), engine });
async function complete(start: string): Promise<string> {
  let text = start;
  while (!text.endsWith('.') && text.length <= CONTEXT) {
    const letters = [...text.padEnd(CONTEXT, '.')].map(codeOf);
    const { logits } = await predictor.run({ input: int64Tensor([1, CONTEXT], letters) }, { batchSize: 1 });
    const row = (text.length - 1) * alphabet.length;
    const scores = (logits === undefined ? [] : toNumbers(logits)).slice(row, row + alphabet.length);
    text += alphabet[scores.indexOf(Math.max(...scores))];
  }
  return text;
}
let right = 0;
for (const [a, b] of unseen) if ((await complete(`${a}+${b}=`)) === sentence(a, b)) right++;
const [[a, b] = [0, 0]] = unseen;
console.log(`${a}+${b} continues as ${await complete(`${a}+${b}=`)} (sums are written backwards)`);
console.log(`${result.stop.reason}; ${right} of ${unseen.length} sums it has not seen are right`);
await predictor.close();
await save(result, { title: 'A tiny GPT that adds', classNames: [...alphabet] });
