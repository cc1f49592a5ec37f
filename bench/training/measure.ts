import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, createTrainer, type Profile, type Trainer, writeNpz } from '@plexus/nn';
import type { PeerRun, PyTorchPeer } from './pytorch-peer.ts';
import { type Stopwatch, timeRuns } from './timed-engine.ts';
import { type Workload, workloads } from './workloads.ts';

export type Measurement = {
  readonly name: string;
  readonly title: string;
  readonly batchSize: number;
  /** Medians over all measured steps, in milliseconds. */
  readonly pytorchMs: number;
  readonly nativeMs: number;
  readonly reproducibleMs: number;
  /** Medians of the ratios within each round. */
  readonly nativeSpeedup: number;
  readonly reproducibleCost: number;
  /** Share of a native step spent outside the runtime's call. */
  readonly overheadShare: number;
  /** Loss after the same number of steps from the same weights on the same batch. */
  readonly losses: Readonly<Record<'pytorch' | Profile, number>>;
};

type Contestant = { readonly trainer: Trainer; readonly watch: Stopwatch };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

async function prepare(workload: Workload, profile: Profile): Promise<Contestant> {
  const watch: Stopwatch = { milliseconds: 0 };
  const engine = timeRuns(await createEngine({ profile }), watch);
  const trainer = await createTrainer({ model: workload.model, spec: workload.spec, engine });
  return { trainer, watch };
}

async function runOurs(
  { trainer, watch }: Contestant,
  workload: Workload,
  steps: number,
): Promise<PeerRun & { inside: number }> {
  const { dataset, spec } = workload;
  const rows = Uint32Array.from({ length: spec.batchSize }, (_, i) => i);
  const times: number[] = [];
  const losses: number[] = [];
  const before = watch.milliseconds;
  for (let step = 0; step < steps; step++) {
    const begin = performance.now();
    losses.push(await trainer.stepRows(dataset, rows));
    times.push(performance.now() - begin);
  }
  return { times, losses, inside: watch.milliseconds - before };
}

async function openPeer(peer: PyTorchPeer, workload: Workload, folder: string): Promise<void> {
  const { model, dataset, layers, name, spec } = workload;
  const arrays = { ...Object.fromEntries(model.graph.initializers), ...dataset.inputs };
  const path = join(folder, `${name}.npz`);
  const target = dataset.target === undefined ? {} : { target: dataset.target };
  await writeFile(path, writeNpz({ ...arrays, ...target }));
  await peer.open(name, layers, path, spec.optimiser.learningRate);
}

async function measureOne(peer: PyTorchPeer, workload: Workload, rounds: number): Promise<Measurement> {
  const { name, title, spec, stepsPerRound: steps } = workload;
  const native = await prepare(workload, 'native');
  const reproducible = await prepare(workload, 'reproducible');
  const all = { pytorch: [] as number[], native: [] as number[], reproducible: [] as number[] };
  const ratios = { speedup: [] as number[], cost: [] as number[], overhead: [] as number[] };
  const last = { pytorch: 0, native: 0, reproducible: 0 };
  // Round 0 warms caches, arenas and compilers and is thrown away.
  for (let round = 0; round <= rounds; round++) {
    const theirs = await peer.run(name, steps);
    const ours = await runOurs(native, workload, steps);
    const exact = await runOurs(reproducible, workload, Math.ceil(steps / 3));
    if (round === 0) {
      const index = Math.ceil(steps / 3) - 1;
      last.pytorch = theirs.losses[index] ?? Number.NaN;
      last.native = ours.losses[index] ?? Number.NaN;
      last.reproducible = exact.losses[index] ?? Number.NaN;
      continue;
    }
    all.pytorch.push(...theirs.times);
    all.native.push(...ours.times);
    all.reproducible.push(...exact.times);
    ratios.speedup.push(median(theirs.times) / median(ours.times));
    ratios.cost.push(median(exact.times) / median(ours.times));
    const whole = ours.times.reduce((sum, time) => sum + time, 0);
    ratios.overhead.push((whole - ours.inside) / whole);
  }
  await native.trainer.close();
  await reproducible.trainer.close();
  return {
    name,
    title,
    batchSize: spec.batchSize,
    pytorchMs: median(all.pytorch),
    nativeMs: median(all.native),
    reproducibleMs: median(all.reproducible),
    nativeSpeedup: median(ratios.speedup),
    reproducibleCost: median(ratios.cost),
    overheadShare: median(ratios.overhead),
    losses: last,
  };
}

/** Measures every workload whose name is wanted (all by default), the three contestants taking turns round by round. */
export async function measureAll(
  peer: PyTorchPeer,
  rounds: number,
  wanted: readonly string[],
): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-bench-'));
  try {
    const results: Measurement[] = [];
    for (const workload of workloads) {
      if (wanted.length > 0 && !wanted.includes(workload.name)) continue;
      await openPeer(peer, workload, folder);
      results.push(await measureOne(peer, workload, rounds));
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}
