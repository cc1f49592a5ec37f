import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PlexusError } from '@plexus/core';
import type { Layer } from './layers.ts';

export type PeerRun = { readonly times: readonly number[]; readonly losses: readonly number[] };
export type PeerVersion = { readonly torch: string; readonly blas: string; readonly python: string };

const PYTHON = '/usr/bin/python3';
const script = fileURLToPath(new URL('./pytorch.py', import.meta.url));

/** PyTorch in a process of its own, one thread, asked line by line; idle while it is not asked. */
export class PyTorchPeer {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  /** Throws `BENCH_PEER_MISSING`, saying how to install it. */
  constructor() {
    const probe = spawnSync(PYTHON, ['-c', 'import torch, numpy'], { stdio: 'ignore' });
    if (probe.status !== 0) {
      throw new PlexusError({
        code: 'BENCH_PEER_MISSING',
        message: `${PYTHON} has no torch`,
        hint: 'on Debian: apt-get update && apt-get install -y python3-torch libopenblas0-pthread',
      });
    }
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
    this.#child = spawn(PYTHON, [script], { stdio: ['pipe', 'pipe', 'inherit'], env });
    this.#reader = createInterface({ input: this.#child.stdout as NodeJS.ReadableStream });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  version(): Promise<PeerVersion> {
    return this.#ask({ type: 'version' });
  }

  async open(name: string, layers: readonly Layer[], path: string, learningRate: number): Promise<void> {
    await this.#ask({ type: 'open', name, layers, path, learningRate });
  }

  run(name: string, steps: number): Promise<PeerRun> {
    return this.#ask({ type: 'run', name, steps });
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
