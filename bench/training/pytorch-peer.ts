import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PlexusError } from '@plexus/core';
import { writeNpz } from '@plexus/nn';
import type { Workload } from './workloads.ts';

/** Times and losses of single steps, and the CPU time of all of them, in milliseconds. */
export type PeerRun = {
  readonly times: readonly number[];
  readonly losses: readonly number[];
  readonly cpu: number;
};
export type PeerVersion = { readonly torch: string; readonly blas: string; readonly python: string };

const PYTHON = '/usr/bin/python3';
const script = fileURLToPath(new URL('./pytorch.py', import.meta.url));

/** PyTorch in a process of its own, asked line by line; idle while it is not asked. */
export class PyTorchPeer {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  /** Throws `BENCH_PEER_MISSING`, saying how to install it. */
  constructor(threads = 1) {
    const probe = spawnSync(PYTHON, ['-c', 'import torch, numpy'], { stdio: 'ignore' });
    if (probe.status !== 0) {
      throw new PlexusError({
        code: 'BENCH_PEER_MISSING',
        message: `${PYTHON} has no torch`,
        hint: 'on Debian: apt-get update && apt-get install -y python3-torch libopenblas0-pthread',
      });
    }
    const env = { ...process.env, OMP_NUM_THREADS: `${threads}`, OPENBLAS_NUM_THREADS: `${threads}` };
    this.#child = spawn(PYTHON, [script, `${threads}`], { stdio: ['pipe', 'pipe', 'inherit'], env });
    this.#reader = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  version(): Promise<PeerVersion> {
    return this.#ask({ type: 'version' });
  }

  /** Builds a workload's network with our initial weights; `folder` is where they are handed over. */
  async open({ name, network, model, dataset, spec }: Workload, folder: string): Promise<void> {
    const inputs = Object.keys(dataset.inputs);
    const path = join(folder, `${name}.npz`);
    const weights = [...model.graph.initializers].filter(([, { dtype }]) => dtype === 'float32');
    const arrays = {
      ...Object.fromEntries(weights),
      ...Object.fromEntries(Object.entries(dataset.inputs).map(([input, data]) => [`input:${input}`, data])),
      ...(dataset.target === undefined ? {} : { target: dataset.target }),
    };
    await writeFile(path, writeNpz(arrays));
    const { optimiser, loss } = spec;
    await this.#ask({ type: 'open', name, network, path, inputs, optimiser, loss });
  }

  run(name: string, steps: number): Promise<PeerRun> {
    return this.#ask({ type: 'run', name, steps });
  }

  /** Most physical memory the process ever had. */
  async peakKib(): Promise<number> {
    return (await this.#ask<{ kib: number }>({ type: 'memory' })).kib;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.stdin?.end();
    await gone;
    this.#reader.close();
  }

  async #ask<Reply>(request: object): Promise<Reply> {
    this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
    const line = await this.#lines.next();
    if (line.done !== true) return JSON.parse(line.value) as Reply;
    throw new PlexusError({
      code: 'BENCH_PEER_ENDED',
      message: `the PyTorch process ended during ${JSON.stringify(request).slice(0, 80)}`,
      hint: 'its own message stands above',
    });
  }
}
