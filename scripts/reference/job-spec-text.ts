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
  'optimiserSchema `sgd`': { title: 'Optimiser `sgd`', intro: 'Stochastic gradient descent.' },
  'optimiserSchema `adam`': { title: 'Optimiser `adam`', intro: 'Adam.' },
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
  loss: '`softmax-cross-entropy` takes class numbers, `mse` numbers, `bce` numbers from 0 to 1',
  optimiser: 'see below',
  seed: 'decides the order of rows, and Dropout',
  learningRate: 'size of a step',
  momentum: 'share of the last step that is kept',
  weightDecay: 'pull of the weights towards 0',
  beta1: 'decay of the mean gradient',
  beta2: 'decay of the mean square of the gradient',
  epsilon: 'keeps the division finite',
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
