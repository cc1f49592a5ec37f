import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createGpt, createMlp, createResNet, type Model, type Profile, writeModel } from '@plexus/nn';
import type { Footprint } from './footprint-child.ts';
import { median } from './measure.ts';
import { PyTorchPeer } from './pytorch-peer.ts';
import type { Workload } from './workloads.ts';

/** Most physical memory of a process that trains 20 steps, in MiB. */
export type MemoryPeak = { readonly name: string } & Readonly<Record<'pytorch' | Profile, number>>;

/** From the bytes of a model to a trainer ready for its first step. */
export type Startup = {
  readonly title: string;
  readonly parameters: number;
  readonly nativeMs: number;
  readonly nativeCpuMs: number;
  readonly reproducibleMs: number;
  readonly reproducibleCpuMs: number;
};

const run = promisify(execFile);
const child = fileURLToPath(new URL('./footprint-child.ts', import.meta.url));
const STEPS = 20;
const REPEATS = 3;

async function footprint(profile: Profile, ...options: readonly string[]): Promise<Footprint> {
  const { stdout } = await run(process.execPath, [child, '--profile', profile, ...options]);
  return JSON.parse(stdout) as Footprint;
}

/** Every contestant trains in a process of its own that does nothing else. */
export async function measureMemory(workloads: readonly Workload[]): Promise<readonly MemoryPeak[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-bench-'));
  try {
    const peaks: MemoryPeak[] = [];
    for (const workload of workloads) {
      const { name } = workload;
      const peer = new PyTorchPeer();
      await peer.open(workload, folder);
      await peer.run(name, STEPS);
      const pytorch = (await peer.peakKib()) / 1024;
      await peer.close();
      const options = ['--workload', name, '--steps', `${STEPS}`];
      const native = (await footprint('native', ...options)).peakKib / 1024;
      const reproducible = (await footprint('reproducible', ...options)).peakKib / 1024;
      peaks.push({ name, pytorch, native, reproducible });
    }
    return peaks;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Models of about ten million parameters. */
const large: readonly { readonly title: string; readonly batch: number; readonly create: () => Model }[] = [
  {
    title: 'GPT: 8 layers, width 320, 128 tokens of 1,024, batch 8',
    batch: 8,
    create: () => createGpt({ vocabulary: 1024, context: 128, layers: 8, heads: 8, width: 320 }),
  },
  {
    title: 'ResNet: channels 64-128-256-512, two blocks each, batch 32',
    batch: 32,
    create: () =>
      createResNet({ inputShape: [3, 32, 32], channels: [64, 128, 256, 512], blocks: 2, outputs: 10 }),
  },
  {
    title: 'MLP 1024-2048-2048-1536-512, batch 32',
    batch: 32,
    create: () => createMlp({ inputSize: 1024, hidden: [2048, 2048, 1536], outputs: 512 }),
  },
];

function countParameters(model: Model): number {
  const sizes = Array.from(model.graph.initializers.values(), ({ dtype, data }) =>
    dtype === 'float32' ? data.length : 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Loading, differentiating and compiling, with Adam; medians over fresh processes. */
export async function measureStartup(): Promise<readonly Startup[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-bench-'));
  const file = join(folder, 'large.onnx');
  try {
    const results: Startup[] = [];
    for (const { title, batch, create } of large) {
      const model = create();
      await writeFile(file, writeModel(model));
      const measure = async (profile: Profile): Promise<readonly [number, number]> => {
        const runs: Footprint[] = [];
        for (let i = 0; i < REPEATS; i++) {
          runs.push(await footprint(profile, '--file', file, '--batch', `${batch}`));
        }
        return [median(runs.map((one) => one.startupMs)), median(runs.map((one) => one.startupCpuMs))];
      };
      const [nativeMs, nativeCpuMs] = await measure('native');
      const [reproducibleMs, reproducibleCpuMs] = await measure('reproducible');
      const parameters = countParameters(model);
      results.push({ title, parameters, nativeMs, nativeCpuMs, reproducibleMs, reproducibleCpuMs });
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}
