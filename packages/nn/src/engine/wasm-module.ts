import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { digestOf, hasCode, toMessage } from '@plexus/core';
import { NnError } from '../errors.ts';

/** The entry points of ONNX Runtime's WebAssembly build that a single-threaded CPU session needs; 0 is success or "none". */
export interface WasmApi {
  stackSave(): number;
  stackRestore(pointer: number): void;
  stackAlloc(size: number): number;
  UTF8ToString(pointer: number): string;
  _malloc(size: number): number;
  _free(pointer: number): void;
  _OrtInit(threads: number, logLevel: number): number;
  _OrtGetLastError(codePointer: number, messagePointer: number): number;
  _OrtCreateSessionOptions(
    optimisationLevel: number,
    useArena: boolean,
    useMemoryPattern: boolean,
    executionMode: number,
    enableProfiling: boolean,
    profilePrefix: number,
    logId: number,
    logSeverity: number,
    logVerbosity: number,
    optimisedModelPath: number,
  ): number;
  _OrtReleaseSessionOptions(options: number): number;
  _OrtCreateSession(modelPointer: number, modelLength: number, options: number): number | Promise<number>;
  _OrtReleaseSession(session: number): number;
  _OrtGetInputOutputCount(session: number, inputs: number, outputs: number): number;
  _OrtGetInputOutputMetadata(session: number, index: number, name: number, metadata: number): number;
  _OrtFree(pointer: number): number;
  _OrtCreateTensor(
    dataType: number,
    data: number,
    byteLength: number,
    shape: number,
    rank: number,
    location: number,
  ): number;
  _OrtGetTensorData(
    tensor: number,
    dataType: number,
    data: number,
    shapePointer: number,
    rank: number,
  ): number;
  _OrtReleaseTensor(tensor: number): number;
  _OrtCreateRunOptions(severity: number, verbosity: number, terminate: boolean, tag: number): number;
  _OrtReleaseRunOptions(options: number): number;
  _OrtRun(
    session: number,
    inputNames: number,
    inputs: number,
    inputCount: number,
    outputNames: number,
    outputCount: number,
    outputs: number,
    options: number,
  ): number | Promise<number>;
}

type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Compiled = { readonly __compiled: unique symbol };
type Instance = { readonly __instance: unique symbol };

/** The part of the standard global used here; neither the language's nor Node's type libraries declare it. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
  compile(binary: Uint8Array): Promise<Compiled>;
  instantiate(compiled: Compiled, imports: Imports): Promise<Instance>;
};

type InstantiateWasm = (imports: Imports, receive: (instance: Instance, module: Compiled) => void) => object;

type WasmFactory = (settings: {
  readonly numThreads: 1;
  readonly instantiateWasm: InstantiateWasm;
  readonly locateFile: (name: string) => string;
}) => Promise<WasmApi>;

export interface WasmMemory {
  readonly buffer: ArrayBufferLike;
}

/** One instance of the runtime with its memory, which is shared memory: views stay valid when it grows. */
export type WasmModule = { readonly api: WasmApi; readonly memory: WasmMemory };

type Loaded = {
  readonly factory: WasmFactory;
  readonly compiled: Compiled;
  /** First 16 hexadecimal digits of the binary's SHA-256. */
  readonly build: string;
};

const SEVERITY_ERROR = 3;
let loaded: Promise<Loaded> | undefined;

async function load(): Promise<Loaded> {
  const require = createRequire(import.meta.url);
  const script = require.resolve('onnxruntime-web/ort-wasm-simd-threaded.mjs');
  const binary = await readFile(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'));
  const { default: factory } = (await import(pathToFileURL(script).href)) as { default: WasmFactory };
  return { factory, compiled: await WebAssembly.compile(binary), build: digestOf(binary).slice(2, 18) };
}

/** The glue code hands the instance its memory as an import. */
function memoryOf(imports: Imports): WasmMemory | undefined {
  for (const namespace of Object.values(imports)) {
    for (const value of Object.values(namespace)) if (value instanceof WebAssembly.Memory) return value;
  }
  return undefined;
}

async function instantiate({ factory, compiled }: Loaded): Promise<WasmModule> {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  let memory: WasmMemory | undefined;
  const instantiateWasm: InstantiateWasm = (imports, receive) => {
    memory = memoryOf(imports);
    WebAssembly.instantiate(compiled, imports).then((instance) => receive(instance, compiled), reject);
    return {};
  };
  const started = factory({ numThreads: 1, instantiateWasm, locateFile: (name) => name });
  const api = await Promise.race([started, failed]);
  if (memory === undefined) throw unavailable('its memory is not where this version of plexus expects it');
  if (api._OrtInit(1, SEVERITY_ERROR) !== 0) throw unavailable('its environment cannot be initialised');
  return { api, memory };
}

function unavailable(reason: string, cause?: unknown): NnError {
  return new NnError({
    code: 'NN_ENGINE_UNAVAILABLE',
    message: `the reproducible engine could not be started: ${reason}`,
    hint: 'install onnxruntime-web at the version plexus pins (npm ci) and use a Node with WebAssembly SIMD',
    cause,
  });
}

function loadOnce(): Promise<Loaded> {
  loaded ??= load();
  return loaded;
}

async function orUnavailable<Value>(start: () => Promise<Value>): Promise<Value> {
  try {
    return await start();
  } catch (cause) {
    throw hasCode(cause, 'NN_ENGINE_UNAVAILABLE') ? cause : unavailable(toMessage(cause), cause);
  }
}

/** Names the binary by its content. Throws `NN_ENGINE_UNAVAILABLE`. */
export function wasmBuild(): Promise<string> {
  return orUnavailable(async () => (await loadOnce()).build);
}

/**
 * A new instance of ONNX Runtime's WebAssembly build (fixed SIMD, one thread) with a memory of its own. Code is read
 * from node_modules and compiled once a process; nothing is fetched. Throws `NN_ENGINE_UNAVAILABLE`.
 */
export function createWasmModule(): Promise<WasmModule> {
  return orUnavailable(async () => instantiate(await loadOnce()));
}

const idle: WasmModule[] = [];

/**
 * An instance nobody uses: one given back, or a new one. The glue code keeps every instance it ever made alive, so
 * opening and closing sessions would otherwise cost some 7 MB each for good.
 */
export async function takeWasmModule(): Promise<WasmModule> {
  return idle.pop() ?? (await createWasmModule());
}

/** Gives an instance back for the next session. Hidden precondition: everything allocated in it was released. */
export function giveBackWasmModule(module: WasmModule): void {
  idle.push(module);
}
