import { ChainError } from '../errors.ts';

/** One JSON-RPC call to a local anvil. For the supervisor and test verbs only; everything else uses `ChainClient`. */
export async function callAnvil(url: string, method: string, params: readonly unknown[]): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const body = (await response.json()) as { result?: unknown; error?: { message: string } };
  if (body.error) {
    throw new ChainError({
      code: 'CHAIN_RPC_FAILED',
      message: `${method} failed: ${body.error.message}`,
      details: { url, method },
    });
  }
  return body.result;
}
