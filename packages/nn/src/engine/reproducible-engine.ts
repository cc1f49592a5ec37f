import { packageVersion } from '../package-version.ts';
import type { Engine } from './types.ts';
import { wasmBuild } from './wasm-module.ts';
import { WasmSession } from './wasm-session.ts';

/**
 * ONNX Runtime's WebAssembly build inside Node: fixed SIMD, no relaxed SIMD, one thread. WebAssembly defines every
 * float operation to the bit, so equal feeds give equal bytes on every machine. A session has a memory of its own.
 * Throws `NN_ENGINE_UNAVAILABLE`.
 */
export async function createReproducibleEngine(): Promise<Engine> {
  const build = await wasmBuild();
  return {
    profile: 'reproducible',
    device: 'cpu',
    fingerprint: `nn/${packageVersion} reproducible onnxruntime-web:${build} simd threads=1 optimise=all`,
    compile: (model) => WasmSession.open(model),
  };
}
