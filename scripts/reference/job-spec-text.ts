type Section = { readonly title: string; readonly intro: string };

/** The object schemas of `rules/spec.ts` in the order of the page. */
export const specSections: Readonly<Record<string, Section>> = {
  commonFields: { title: 'Every job', intro: 'Kind `train`, `infer` or `sweep` adds fields of its own.' },
  trainSchema: {
    title: 'Kind `train`',
    intro:
      'In every round each shard is trained alone, starting from the same state; then the states are averaged in shard order, weighted by the rows of each shard. A round is one sub-task a shard and one `combine`.',
  },
  inferSchema: {
    title: 'Kind `infer`',
    intro: 'One sub-task a shard; a `combine` joins the outputs in shard order.',
  },
  sweepSchema: {
    title: 'Kind `sweep`',
    intro:
      'One sub-task a candidate, each trained on all shards and measured on the validation shard; a `combine` chooses the best.',
  },
  trainingSchema: { title: 'A training', intro: 'How a model is trained.' },
  'lossSchema `softmax-cross-entropy`': {
    title: 'Loss `softmax-cross-entropy`',
    intro:
      'For class numbers. Losses are means as PyTorch computes them; a kind alone means its default options. Here it is the weighted mean over the rows (positions of a sequence) that count.',
  },
  'lossSchema `mse`': { title: 'Loss `mse`', intro: 'The mean squared error, for numbers.' },
  'lossSchema `bce`': { title: 'Loss `bce`', intro: 'Binary cross-entropy, for numbers from 0 to 1.' },
  'lossSchema `huber`': {
    title: 'Loss `huber`',
    intro: 'Half the squared error up to a distance, linear beyond it, for numbers.',
  },
  'lossSchema `kl-divergence`': {
    title: 'Loss `kl-divergence`',
    intro:
      'Kullback–Leibler divergence from probabilities shaped as the output, divided by the rows (`batchmean`).',
  },
  'optimiserSchema `sgd`': { title: 'Optimiser `sgd`', intro: 'Stochastic gradient descent.' },
  'optimiserSchema `adam` or `adamw`': {
    title: 'Optimiser `adam` or `adamw`',
    intro: 'Adam; `adamw` takes the weight decay from the weights instead of adding it to the gradient.',
  },
  'optimiserSchema `rmsprop`': {
    title: 'Optimiser `rmsprop`',
    intro: 'Steps divided by the root of the mean square of the gradient.',
  },
  'scheduleSchema `constant`': {
    title: 'Schedule `constant`',
    intro: 'The learning rate stays, after warm-up. Steps are counted through all rounds and segments.',
  },
  'scheduleSchema `step`': { title: 'Schedule `step`', intro: 'The learning rate falls from time to time.' },
  'scheduleSchema `cosine` or `linear`': {
    title: 'Schedule `cosine` or `linear`',
    intro: 'The learning rate falls along half a cosine wave, or evenly, and then stays.',
  },
  clipSchema: {
    title: 'A clip',
    intro: '`value` bounds each element of the gradients, `norm` the Euclidean norm of all of them together.',
  },
  shardSchema: { title: 'A shard', intro: 'A part of the data, an artifact of its own.' },
};

export const fieldMeanings: Readonly<Record<string, string>> = {
  version: 'version of this format',
  kind: 'which kind it is',
  model: 'ONNX artifact with weights',
  modelBytes: 'size of the model; more is not fetched',
  profile: '`reproducible`: the same bytes on every machine. `native`: faster, compared within a tolerance',
  engine:
    'fingerprint of the engine the requester ran; in the reproducible profile a node with another one cannot compute or check the job',
  tolerance: 'native only: greatest |a − b| ÷ max(1, |b|) between what worker and checker computed',
  shards: 'the data, in order',
  training: 'see below',
  rounds: 'how often all shards are trained and averaged',
  epochs: 'passes over the data a sub-task trains on',
  segmentSteps:
    'optimiser steps a segment; the last takes what is left over. More segments make checking surer and cheaper, and need more checkpoints',
  batchSize: 'rows a step; a sub-task of a training takes epochs · ⌊rows ÷ batchSize⌋ steps',
  segmentBatches: 'batches a segment; segments are checked one by one',
  candidates: 'the trainings to compare',
  validation: 'rows to measure candidates on',
  metric: 'what decides: the highest accuracy or the lowest loss',
  loss: 'what training makes small; `softmax-cross-entropy` takes class numbers, `mse` and `huber` numbers, `bce` numbers from 0 to 1, `kl-divergence` probabilities',
  optimiser: 'see below',
  seed: 'decides the order of rows, and Dropout',
  learningRate: 'size of a step',
  momentum: 'share of the last step that is kept',
  weightDecay: 'pull of the weights towards 0',
  beta1: 'decay of the mean gradient',
  beta2: 'decay of the mean square of the gradient',
  epsilon: 'keeps the division finite',
  nesterov: 'looks ahead along the momentum, which must not be 0',
  noDecay: 'names of parameters (`*` for any text) that weight decay leaves alone',
  decay: 'decay of the mean square of the gradient',
  centered: 'subtracts the square of the mean gradient from the mean square',
  schedule: 'how the learning rate changes; without it, it does not',
  clip: 'bounds the gradients before the optimiser sees them',
  accumulate:
    'parts of a batch whose gradients are added up for one step, so that it needs the memory of one part; divides `batchSize`',
  freeze: 'names of parameters and running statistics (`*` for any text) that stay as they are',
  train: 'names of the only ones that change',
  labelSmoothing: 'share of the target that is spread evenly over all classes',
  classWeights: 'a number of at least 0 for each class',
  ignoreIndex: 'rows with this label do not count: a padding mask',
  positiveWeight: 'weight of what is positive',
  delta: 'distance from which the loss is linear',
  warmUp: 'steps in which the learning rate first rises evenly',
  every: 'steps from one fall to the next',
  factor: 'what the learning rate is multiplied with at each fall',
  steps: 'length of the fall, after warm-up',
  floor: 'share of the learning rate that is left at the end',
  limit: 'the bound',
  digest: 'SHA-256 of the encoded rows',
  count: 'rows',
  bytes: 'size of the encoded rows; more is not fetched',
};

export const termsText = `## Terms on chain

Price, bonds, committee and times are not in the spec but in the job's terms, the argument of \`createJob\`
(\`contracts/src/jobs/IJobTypes.sol\`). What a contract accepts, checked in \`contracts/src/jobs/JobRequests.sol\`:

| term | must be |
| --- | --- |
| \`price\` | a multiple of 10^9 token units, at least one gwei of PLX for the worker and each seat of every sub-task |
| \`workerBond\`, \`seatBond\` | multiples of 10^15 token units, not 0; \`seatBond\` at most the minimum stake |
| \`windowHeight\` | at most 6: windows of at most 64 sub-tasks |
| \`committeeSize\` | 1 to 7 |
| \`quorum\` | more than half of the committee |
| \`samples\` | segments each endorser repeats, 1 to 255 |
| \`endorserShareBps\` | share of the price for endorsers in ten-thousandths |
| \`slotRatePermille\` | 1 to 10,000: how fast the lottery finds a worker |
| \`computeBlocks\`, \`difficultyPerBlock\` | a claim has computeBlocks + difficulty ÷ difficultyPerBlock blocks |
| \`commitBlocks\` | 1 to 250 |
| \`revealBlocks\` | at least 1; 4 · (commitBlocks + revealBlocks) + challengeBlocks is less than the registry's unbonding time |
| \`challengeBlocks\` | 0 to 255 |
| \`rampBlocks\` | 1 to 255 |
| \`exact\` | true for the reproducible profile: false endorsements can be proved |
| \`expiresAt\` | a later block; no claims after it |
`;
