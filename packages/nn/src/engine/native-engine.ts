import { cpus } from 'node:os';
import { env, type InferenceSession } from 'onnxruntime-node';
import { binding } from 'onnxruntime-node/dist/binding.js';
import { packageVersion } from '../package-version.ts';
import { engineFailure } from './engine-failure.ts';
import { chooseDevice, thisMachine } from './native-device.ts';
import { findBlock, layOut } from './native-layout.ts';
import { NativeSession } from './native-session.ts';
import type { Device, Engine } from './types.ts';

/**
 * ONNX Runtime's native build, through the binding below its package's interface: that one waits for a turn of the
 * event loop before every run. Results depend on the device, the processor and the number of threads within a small
 * tolerance. Throws `NN_DEVICE_UNAVAILABLE`.
 */
export function createNativeEngine(threads: number, wanted: Device | 'auto'): Engine {
  const cpu = cpus()[0]?.model.trim() ?? 'unknown';
  const runtime = `onnxruntime-node/${env.versions.node ?? env.versions.common}`;
  const open = (model: Uint8Array, on: Device): NativeSession =>
    new NativeSession(model, optionsFor(threads, on));
  const { device, note } = chooseDevice(
    wanted,
    thisMachine(binding, (model, on) => {
      const session = open(model, on);
      return { [Symbol.dispose]: () => void session.close() };
    }),
  );
  const findBlockOnce = (): number => {
    block ??= findBlock((model) => {
      const session = open(model, 'cpu');
      const shape = session.outputShape(0);
      void session.close();
      return shape;
    });
    return block;
  };
  const settings = `device=${device} threads=${threads} optimise=extended layout=blocked`;
  return {
    profile: 'native',
    device,
    ...(note === undefined ? {} : { deviceNote: note }),
    fingerprint: `nn/${packageVersion} native ${runtime} ${process.platform}-${process.arch} cpu="${cpu}" ${settings}`,
    compile: async (model) => {
      try {
        return open(device === 'cpu' ? layOut(model, findBlockOnce) : model, device);
      } catch (cause) {
        throw engineFailure('compiling the model', cause);
      }
    },
  };
}

/** Found once a process. */
let block: number | undefined;

/** Operators that a device lacks are computed on the CPU. */
const providers: Readonly<Record<Device, readonly string[]>> = { cpu: ['cpu'], cuda: ['cuda', 'cpu'] };

function optionsFor(threads: number, device: Device): InferenceSession.SessionOptions {
  return {
    executionProviders: providers[device],
    graphOptimizationLevel: 'extended',
    executionMode: 'sequential',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableCpuMemArena: true,
    enableMemPattern: true,
    logSeverityLevel: 3,
  };
}
