/**
 * How the jobs protocol scales in one process: N nodes over the embedded chain settle a job of M small sub-tasks.
 * Usage: node bench/network/run.ts [--nodes 200] [--sub-tasks 1000] [--block-ms 500] [--write]
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { offerJob, startInProcessNetwork, untilJobEnds } from '@plexus/devnet';
import { type PlacedEvent, prepareInferJob, type SubTaskState } from '@plexus/jobs';
import { createMlp, initialiseModel } from '@plexus/nn';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '200' },
    'sub-tasks': { type: 'string', default: '1000' },
    'block-ms': { type: 'string', default: '500' },
    write: { type: 'boolean', default: false },
  },
});
const nodeCount = Number(values.nodes);
const subTaskCount = Number(values['sub-tasks']);
const blockTimeMs = Number(values['block-ms']);
const ROWS_PER_SHARD = 4;
const FEATURES = 8;

const PHASES: Readonly<Record<string, string>> = {
  SubTaskClaimed: 'claimed',
  ResultSubmitted: 'submitted',
  EndorsementCommitted: 'committed',
  EndorsementRevealed: 'revealed',
  SubTaskAccepted: 'accepted',
};

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Blocks each sub-task spent between its phases; the last event of a kind counts. */
function phaseBlocks(log: readonly PlacedEvent[]): Record<string, number> {
  const at = new Map<number, Record<string, number>>();
  for (const { event, blockNumber } of log) {
    const phase = PHASES[event.name];
    if (!phase || !('index' in event.args)) continue;
    at.set(event.args.index, { ...at.get(event.args.index), [phase]: blockNumber });
  }
  const steps = [
    ['compute', 'claimed', 'submitted'],
    ['endorse', 'submitted', 'committed'],
    ['open', 'committed', 'revealed'],
    ['settle', 'revealed', 'accepted'],
  ] as const;
  return Object.fromEntries(
    steps.map(([name, from, to]) => [
      name,
      median([...at.values()].map((entry) => (entry[to] ?? 0) - (entry[from] ?? 0))),
    ]),
  );
}

const started = performance.now();
const network = await startInProcessNetwork({ nodes: nodeCount, blockTimeMs, sharedStore: true });
const startedMs = performance.now() - started;
process.stderr.write(`${nodeCount} nodes registered in ${(startedMs / 1000).toFixed(1)} s\n`);

const shards = subTaskCount - 1;
const model = initialiseModel(
  createMlp({ inputSize: FEATURES, hidden: [8], outputs: 2, activation: 'relu' }),
  1,
);
const input = model.graph.inputs[0]?.name ?? 'input';
const rows = shards * ROWS_PER_SHARD;
const data = Float32Array.from({ length: rows * FEATURES }, (_, i) => ((i * 37) % 101) / 101);
const prepared = prepareInferJob({
  model,
  data: { inputs: { [input]: { dtype: 'float32', shape: [rows, FEATURES], data } }, count: rows },
  shards,
  profile: 'reproducible',
  engine: await network.backend.fingerprint('reproducible'),
  batchSize: ROWS_PER_SHARD,
  segmentBatches: 1,
});
const offered = performance.now();
const jobId = await offerJob(network, prepared, {
  blockTimeMs,
  samples: 1,
  price: 10_000n * 10n ** 18n,
  slotRatePermille: 500,
  commitMs: 60_000,
});
const beat = setInterval(() => {
  const job = network.tracker.view.job(jobId);
  const states = new Map<string, number>();
  for (const task of (job?.subTasks.values() ?? []) as Iterable<SubTaskState>)
    states.set(task.status, (states.get(task.status) ?? 0) + 1);
  const text = [...states].map(([state, count]) => `${state} ${count}`).join(', ');
  process.stderr.write(
    `${((performance.now() - offered) / 1000).toFixed(0)} s, block ${network.tracker.head.number}: ${text}\n`,
  );
}, 5000);
const job = await untilJobEnds(network, jobId, 3600_000);
clearInterval(beat);
const seconds = (performance.now() - offered) / 1000;
const log = network.tracker.view.log(jobId);
const transactions = new Map(log.map((entry) => [entry.transactionHash, entry.event.name]));
const gas = new Map<string, { total: bigint; count: number }>();
let gasTotal = 0n;
for (const [hash, name] of transactions) {
  const receipt = await network.client.getReceipt(hash);
  const used = receipt?.gasUsed ?? 0n;
  gasTotal += used;
  const entry = gas.get(name) ?? { total: 0n, count: 0 };
  gas.set(name, { total: entry.total + used, count: entry.count + 1 });
}
const result = {
  nodes: nodeCount,
  subTasks: subTaskCount,
  status: job.status,
  blockTimeMs,
  seconds: Number(seconds.toFixed(1)),
  subTasksPerSecond: Number((subTaskCount / seconds).toFixed(2)),
  gasPerSubTask: Number(gasTotal) / subTaskCount,
  medianBlocks: phaseBlocks(log),
  gasByEvent: Object.fromEntries(
    [...gas].map(([name, { total, count }]) => [name, { mean: Math.round(Number(total) / count), count }]),
  ),
  peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
if (values.write) {
  await writeFile(
    new URL(`../results/network-${nodeCount}x${subTaskCount}.json`, import.meta.url),
    `${JSON.stringify(result, null, 2)}\n`,
  );
}
await network.stop();
process.exit(0);
