import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { toMessage } from '@plexus/core';
import type { binding } from 'onnxruntime-node/dist/binding.js';
import { NnError } from '../errors.ts';
import { writeModel } from '../graph/write-model.ts';
import type { Device } from './types.ts';

/** A device to run on, and what stands against CUDA when it was asked for in vain. */
export type ChosenDevice = { readonly device: Device; readonly note?: string };

/** Compiles a file for a device, or throws with the runtime's reason. */
export type Compile = (model: Uint8Array, device: Device) => Disposable;

export type Machine = {
  readonly platform: string;
  readonly arch: string;
  /** What the binding lists; `bundled` says whether its package brings the library along. */
  readonly backends: readonly { readonly name: string; readonly bundled: boolean }[];
  /** Whether the library of the CUDA provider lies beside the binding. */
  readonly hasCudaLibrary: boolean;
  readonly compile: Compile;
};

/** The smallest graph that a device must be able to run. */
const probe = writeModel({
  opset: 17,
  producer: 'plexus',
  metadata: {},
  graph: {
    name: 'probe',
    inputs: [{ name: 'x', dtype: 'float32', shape: [1] }],
    outputs: [{ name: 'y', dtype: 'float32', shape: [1] }],
    initializers: new Map(),
    nodes: [{ name: 'relu', opType: 'Relu', domain: '', inputs: ['x'], outputs: ['y'], attributes: {} }],
  },
});

/** Why CUDA cannot be used here; undefined when it can. */
function obstacleToCuda({ platform, arch, backends, hasCudaLibrary, compile }: Machine): string | undefined {
  const cuda = backends.find(({ name }) => name === 'cuda');
  if (cuda === undefined) return `onnxruntime-node has no CUDA provider for ${platform}-${arch}`;
  if (!cuda.bundled && !hasCudaLibrary) return 'the CUDA provider of onnxruntime-node is not installed';
  try {
    compile(probe, 'cuda')[Symbol.dispose]();
    return undefined;
  } catch (cause) {
    return `the CUDA provider does not start: ${toMessage(cause)}`;
  }
}

/**
 * The device for a wish. `auto` takes CUDA where it works, else the CPU, and says why. Throws `NN_DEVICE_UNAVAILABLE`
 * for `cuda` where it does not work: nothing falls back unasked.
 */
export function chooseDevice(wanted: Device | 'auto', machine: Machine): ChosenDevice {
  if (wanted === 'cpu') return { device: 'cpu' };
  const obstacle = obstacleToCuda(machine);
  if (obstacle === undefined) return { device: 'cuda' };
  if (wanted === 'auto') return { device: 'cpu', note: obstacle };
  throw new NnError({
    code: 'NN_DEVICE_UNAVAILABLE',
    message: `device "cuda" cannot be used: ${obstacle}`,
    hint: 'on Linux x64 with an NVIDIA driver, CUDA 12 and cuDNN 9 run `ONNXRUNTIME_NODE_INSTALL=cuda12 node node_modules/onnxruntime-node/script/install.js`; or ask for device "auto" or "cpu"',
    details: { device: wanted, reason: obstacle, platform: machine.platform, arch: machine.arch },
  });
}

/** This machine, as its binding sees it. */
export function thisMachine(runtime: typeof binding, compile: Compile): Machine {
  const { platform, arch } = process;
  const entry = createRequire(import.meta.url).resolve('onnxruntime-node');
  const library =
    platform === 'win32' ? 'onnxruntime_providers_cuda.dll' : 'libonnxruntime_providers_cuda.so';
  const folder = join(dirname(entry), '..', 'bin', 'napi-v6', platform, arch);
  return {
    platform,
    arch,
    backends: runtime.listSupportedBackends(),
    hasCudaLibrary: existsSync(join(folder, library)),
    compile,
  };
}
