import { toMessage } from '@plexus/core';
import { ChainError } from '../errors.ts';

/** What a JSON-RPC node answered instead of a result. */
export type RpcFault = { readonly code: number; readonly message: string; readonly data: unknown };

type Waiting = {
  readonly method: string;
  readonly params: readonly unknown[];
  resolve(result: unknown): void;
  reject(error: unknown): void;
};

export type RpcEndpoint = {
  readonly url: string;
  /** One call; calls made in the same turn travel together. Rejects with `CHAIN_UNREACHABLE` or `CHAIN_RPC_FAILED`. */
  request(method: string, params: readonly unknown[]): Promise<unknown>;
};

export type RpcEndpointOptions = {
  readonly url: string;
  readonly requestTimeoutMs: number;
  /** Most calls in one HTTP request; 1 for nodes that refuse batches (found out and kept by itself too). */
  readonly batchSize: number;
};

const RATE_LIMITED = -32005;

/** JSON-RPC over HTTP to one address. */
export function createRpcEndpoint(options: RpcEndpointOptions): RpcEndpoint {
  let waiting: Waiting[] = [];
  let batchSize = options.batchSize;

  function flush(): void {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += batchSize) void send(all.slice(from, from + batchSize));
  }

  async function send(calls: readonly Waiting[]): Promise<void> {
    const bodies = calls.map(({ method, params }, id) => ({ jsonrpc: '2.0', id, method, params }));
    let answer: unknown;
    try {
      answer = await post(bodies.length === 1 ? bodies[0] : bodies);
    } catch (error) {
      if (calls.length > 1 && error instanceof ChainError && error.details['refused'] === true) {
        batchSize = 1;
        await Promise.all(calls.map((call) => send([call])));
        return;
      }
      for (const call of calls) call.reject(error);
      return;
    }
    if (calls.length > 1 && !Array.isArray(answer)) {
      batchSize = 1;
      await Promise.all(calls.map((call) => send([call])));
      return;
    }
    settle(calls, Array.isArray(answer) ? answer : [answer]);
  }

  function settle(calls: readonly Waiting[], answers: readonly unknown[]): void {
    const byId = new Map<unknown, { result?: unknown; error?: unknown }>();
    for (const answer of answers) {
      if (typeof answer === 'object' && answer !== null) byId.set((answer as { id?: unknown }).id, answer);
    }
    calls.forEach((call, id) => {
      const answer = calls.length === 1 ? (byId.get(id) ?? [...byId.values()][0]) : byId.get(id);
      if (answer?.error) call.reject(toFaultError(options.url, call.method, answer.error));
      else if (answer && 'result' in answer) call.resolve(answer.result);
      else call.reject(unreachable('the answer is not JSON-RPC', { refused: false }));
    });
  }

  async function post(body: unknown): Promise<unknown> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(options.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(options.requestTimeoutMs),
      });
      text = await response.text();
    } catch (cause) {
      throw unreachable(describeFetchFailure(cause), {}, cause);
    }
    const parsed = parseJson(text);
    if (parsed !== undefined && (response.ok || hasFault(parsed))) return parsed;
    const refused = response.status === 400 || response.status === 413 || response.status === 405;
    throw unreachable(`HTTP status ${response.status}`, { status: response.status, refused });
  }

  function unreachable(
    reason: string,
    details: Readonly<Record<string, unknown>>,
    cause?: unknown,
  ): ChainError {
    return new ChainError({
      code: 'CHAIN_UNREACHABLE',
      message: `no answer from the chain at ${options.url}: ${reason}`,
      hint: 'check that the node is running and that the RPC address is right',
      retryable: true,
      details: { url: options.url, ...details },
      cause,
    });
  }

  return {
    url: options.url,
    request: (method, params) =>
      new Promise((resolve, reject) => {
        waiting.push({ method, params, resolve, reject });
        if (waiting.length === 1) setImmediate(flush);
      }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasFault(answer: unknown): boolean {
  return Array.isArray(answer) || (typeof answer === 'object' && answer !== null && 'error' in answer);
}

function describeFetchFailure(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  return code && !toMessage(inner).includes(code) ? `${code} ${toMessage(inner)}`.trim() : toMessage(inner);
}

function toFaultError(url: string, method: string, value: unknown): ChainError {
  const fault = value as { code?: unknown; message?: unknown; data?: unknown };
  const code = typeof fault.code === 'number' ? fault.code : 0;
  const message = typeof fault.message === 'string' ? fault.message : JSON.stringify(value);
  const limited = code === RATE_LIMITED && method !== 'eth_getLogs';
  return new ChainError({
    code: limited ? 'CHAIN_UNREACHABLE' : 'CHAIN_RPC_FAILED',
    message: `${method} at ${url} failed: ${message}`,
    retryable: limited,
    details: { url, method, fault: { code, message, data: fault.data } satisfies RpcFault },
  });
}

/** The node's own answer inside a `CHAIN_RPC_FAILED`, else undefined. */
export function rpcFaultOf(error: unknown): RpcFault | undefined {
  if (!(error instanceof ChainError) || error.code !== 'CHAIN_RPC_FAILED') return undefined;
  return error.details['fault'] as RpcFault | undefined;
}
