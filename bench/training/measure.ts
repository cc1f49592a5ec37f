import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, createTrainer, type Profile, type Trainer } from '@plexus/nn';
import { type PeerRun, PyTorchPeer } from './pytorch-peer.ts';
import { type Stopwatch, timeRuns } from './timed-engine.ts';
import type { Workload } from './workloads.ts';

/** What one workload took with a number of threads. */
export type Measurement = {
  readonly name: string;
  readonly title: string;
  readonly batchSize: number;
  readonly threads: number;
  /** Medians over all measured steps, in milliseconds. */
  readonly pytorchMs: number;
  readonly nativeMs: number;
  /** Absent with more than one thread. */
  readonly reproducibleMs?: number;
  /** Medians of the ratios within each round: PyTorch's time ÷ ours, wall clock and CPU time of the process. */
  readonly nativeSpeedup: number;
  readonly nativeCpuSpeedup: number;
  /** The same ratio of the times below which a fifth of all steps lies, which other work on the machine disturbs least. */
  readonly nativeFastSpeedup: number;
  readonly reproducibleCost?: number;
  /** Share of a native step spent outside the runtime's call. */
  readonly overheadShare: number;
  /** Loss after the same number of steps from the same weights on the same batch. */
  readonly losses: { readonly pytorch: number; readonly native: number; readonly reproducible?: number };
};

export type Contestant = { readonly trainer: Trainer; readonly watch: Stopwatch };
export type OurRun = PeerRun & { readonly inside: number };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The time below which a fifth of the steps lies. */
function fastFifth(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 5)] ?? Number.NaN;
}

export async function prepare(workload: Workload, profile: Profile, threads = 1): Promise<Contestant> {
  const watch: Stopwatch = { milliseconds: 0 };
  const engine = timeRuns(await createEngine({ profile, threads }), watch);
  const trainer = await createTrainer({ model: workload.model, spec: workload.spec, engine });
  return { trainer, watch };
}

export async function runOurs(contestant: Contestant, workload: Workload, steps: number): Promise<OurRun> {
  const { trainer, watch } = contestant;
  const { dataset, spec } = workload;
  const rows = Uint32Array.from({ length: spec.batchSize }, (_, i) => i);
  const times: number[] = [];
  const losses: number[] = [];
  const before = watch.milliseconds;
  const cpuBefore = process.cpuUsage();
  for (let step = 0; step < steps; step++) {
    const begin = performance.now();
    losses.push(await trainer.stepRows(dataset, rows));
    times.push(performance.now() - begin);
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  return { times, losses, cpu: (user + system) / 1e3, inside: watch.milliseconds - before };
}

type Ratios = Record<'speedup' | 'cpu' | 'cost' | 'overhead', number[]>;
type Times = Record<'pytorch' | Profile, number[]>;

async function measureOne(
  peer: PyTorchPeer,
  workload: Workload,
  rounds: number,
  threads: number,
): Promise<Measurement> {
  const { name, title, spec, stepsPerRound: steps } = workload;
  const native = await prepare(workload, 'native', threads);
  const exact = threads === 1 ? await prepare(workload, 'reproducible') : undefined;
  const all: Times = { pytorch: [], native: [], reproducible: [] };
  const ratios: Ratios = { speedup: [], cpu: [], cost: [], overhead: [] };
  const exactSteps = Math.ceil(steps / 3);
  let losses: Measurement['losses'] = { pytorch: Number.NaN, native: Number.NaN };
  // Round 0 warms caches, arenas and compilers and is thrown away.
  for (let round = 0; round <= rounds; round++) {
    const theirs = await peer.run(name, steps);
    const ours = await runOurs(native, workload, steps);
    const repeated = exact === undefined ? undefined : await runOurs(exact, workload, exactSteps);
    if (round === 0) {
      const at = ({ losses: values }: PeerRun): number => values[exactSteps - 1] ?? Number.NaN;
      const reproducible = repeated === undefined ? {} : { reproducible: at(repeated) };
      losses = { pytorch: at(theirs), native: at(ours), ...reproducible };
      continue;
    }
    all.pytorch.push(...theirs.times);
    all.native.push(...ours.times);
    ratios.speedup.push(median(theirs.times) / median(ours.times));
    ratios.cpu.push(theirs.cpu / ours.cpu);
    const whole = ours.times.reduce((sum, time) => sum + time, 0);
    ratios.overhead.push((whole - ours.inside) / whole);
    if (repeated === undefined) continue;
    all.reproducible.push(...repeated.times);
    ratios.cost.push(median(repeated.times) / median(ours.times));
  }
  await native.trainer.close();
  await exact?.trainer.close();
  return {
    name,
    title,
    batchSize: spec.batchSize,
    threads,
    pytorchMs: median(all.pytorch),
    nativeMs: median(all.native),
    nativeSpeedup: median(ratios.speedup),
    nativeCpuSpeedup: median(ratios.cpu),
    nativeFastSpeedup: fastFifth(all.pytorch) / fastFifth(all.native),
    overheadShare: median(ratios.overhead),
    losses,
    ...(exact === undefined
      ? {}
      : { reproducibleMs: median(all.reproducible), reproducibleCost: median(ratios.cost) }),
  };
}

/** Measures workloads with a number of threads, the contestants taking turns round by round. */
export async function measureAll(
  workloads: readonly Workload[],
  rounds: number,
  threads: number,
): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-bench-'));
  const peer = new PyTorchPeer(threads);
  try {
    const results: Measurement[] = [];
    for (const workload of workloads) {
      await peer.open(workload, folder);
      results.push(await measureOne(peer, workload, rounds, threads));
    }
    return results;
  } finally {
    await peer.close();
    await rm(folder, { recursive: true });
  }
}
