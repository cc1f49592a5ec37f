import { hasCode } from '@plexus/core';
import { NnError } from '../errors.ts';
import { createReproducibleEngine } from './reproducible-engine.ts';
import type { Device, Engine, EngineOptions } from './types.ts';

const MAX_THREADS = 256;

/**
 * The engine of a profile. Throws `NN_ENGINE_UNAVAILABLE` when its runtime is not installed for this machine,
 * `NN_DEVICE_UNAVAILABLE` when the device does not work here, and `NN_SPEC_INVALID` for a number of threads outside
 * 1 … 256, or for `reproducible` one other than 1 or another device than the CPU.
 */
export async function createEngine({ profile, threads = 1, device = 'cpu' }: EngineOptions): Promise<Engine> {
  const most = profile === 'reproducible' ? 1 : MAX_THREADS;
  if (!Number.isInteger(threads) || threads < 1 || threads > most) {
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message: `the ${profile} engine cannot run with ${threads} threads`,
      hint:
        profile === 'reproducible'
          ? 'leave threads out: the order of additions depends on their number, so reproducible runs use 1'
          : `give a whole number from 1 to ${MAX_THREADS}`,
      details: { profile, threads },
    });
  }
  if (profile === 'native') return openNative(threads, device);
  if (device === 'cuda') {
    throw new NnError({
      code: 'NN_SPEC_INVALID',
      message: 'the reproducible engine cannot run on device "cuda"',
      hint: 'leave device out: graphics cards add in another order, so reproducible runs use the CPU',
      details: { profile, device },
    });
  }
  return createReproducibleEngine();
}

async function openNative(threads: number, device: Device | 'auto'): Promise<Engine> {
  try {
    const { createNativeEngine } = await import('./native-engine.ts');
    return createNativeEngine(threads, device);
  } catch (cause) {
    if (hasCode(cause, 'NN_DEVICE_UNAVAILABLE')) throw cause;
    throw new NnError({
      code: 'NN_ENGINE_UNAVAILABLE',
      message: `the native engine is not available on ${process.platform}-${process.arch}`,
      hint: 'use the reproducible profile, or install onnxruntime-node for this platform',
      details: { platform: process.platform, arch: process.arch },
      cause,
    });
  }
}
