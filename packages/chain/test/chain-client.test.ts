import { createServer, type Server } from 'node:http';
import { waitUntil } from '@plexus/core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type ChainClientOptions,
  createChainClient,
  type EmbeddedChain,
  readContract,
  startEmbeddedChain,
} from '../src/index.ts';
import { testBenchAbi } from './fixtures/compile-test-bench.ts';

const stops: (() => Promise<unknown>)[] = [];

async function start(options: Parameters<typeof startEmbeddedChain>[0] = {}): Promise<EmbeddedChain> {
  const chain = await startEmbeddedChain({ mining: 'manual', ...options });
  stops.push(() => chain.stop());
  return chain;
}

function connect(rpcUrls: readonly string[], options: Partial<ChainClientOptions> = {}) {
  const client = createChainClient({ rpcUrls, pollIntervalMs: 20, requestTimeoutMs: 1_000, ...options });
  stops.push(async () => client.close());
  return client;
}

/** A server with its own idea of HTTP. */
async function serve(
  answer: (body: unknown) => { status: number; body: string } | 'silence',
): Promise<string> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const result = answer(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      if (result === 'silence') return;
      response.writeHead(result.status, { 'content-type': 'application/json' }).end(result.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

describe('the chain client', () => {
  it('names the address and what to do when the chain is down', async () => {
    const client = connect(['http://127.0.0.1:9']);
    await expect(client.getBlock('latest')).rejects.toMatchObject({
      code: 'CHAIN_UNREACHABLE',
      retryable: true,
      message: expect.stringContaining('http://127.0.0.1:9'),
      hint: expect.stringContaining('RPC address'),
    });
  });

  it('believes no answer about the newest block that came while the next one was mined', async () => {
    let head = 7;
    const url = await serve((body) => {
      const calls = body as readonly { id: number; method: string }[] | { id: number; method: string };
      const answer = ({ id, method }: { id: number; method: string }) => {
        if (method === 'eth_chainId') return { jsonrpc: '2.0', id, result: '0x1' };
        if (method === 'eth_blockNumber') return { jsonrpc: '2.0', id, result: `0x${head.toString(16)}` };
        const result = head === 7 ? '0x08' : '0x07';
        head = 8;
        return { jsonrpc: '2.0', id, result };
      };
      return {
        status: 200,
        body: JSON.stringify(Array.isArray(calls) ? calls.map(answer) : answer(calls as never)),
      };
    });
    const client = connect([url]);
    expect(await client.call({ data: '0x' }, 7)).toBe('0x07');
    expect(await client.call({ data: '0x' }, 8)).toBe('0x07');
  });

  it('reads a block as it was while others are mined', async () => {
    const chain = await start({ mining: { blockTimeMs: 10 } });
    const client = connect([chain.url]);
    const number = '0x435f5260205ff3';
    for (let i = 0; i < 300; i++) {
      const at = (await client.getBlock('latest'))?.number ?? 0;
      const answers = await Promise.all([1, 2, 3, 4].map(() => client.call({ data: number }, at)));
      expect(answers.map(Number)).toEqual([at, at, at, at]);
    }
  });

  it('goes over to the next address and stays there', async () => {
    const first = await start();
    const second = await start();
    const client = connect([first.url, second.url]);
    await client.getBlock('latest');
    const epoch = client.connectionEpoch();
    await first.stop();
    expect((await client.getBlock('latest'))?.number).toBe(0);
    expect(client.connectionEpoch()).toBeGreaterThan(epoch);
    await Promise.all(Array.from({ length: 20 }, () => client.getBlock('latest')));
  });

  it('never uses an address of another chain', async () => {
    const right = await start({ chainId: 1001 });
    const wrong = await start({ chainId: 1002 });
    await expect(connect([wrong.url], { chainId: 1001 }).getBlock('latest')).rejects.toMatchObject({
      code: 'CHAIN_WRONG_ID',
      details: { expected: 1001, actual: 1002 },
    });
    const client = connect([wrong.url, right.url], { chainId: 1001 });
    expect(await client.request('eth_chainId', [])).toBe('0x3e9');
  });

  it('notices when another chain comes back at the same address', async () => {
    const first = await start({ chainId: 1001 });
    const client = connect([first.url]);
    expect(await client.chainId()).toBe(1001);
    await first.stop();
    await expect(client.getBlock('latest')).rejects.toMatchObject({ code: 'CHAIN_UNREACHABLE' });
    await start({ chainId: 1002, port: first.port });
    await expect(client.getBlock('latest')).rejects.toMatchObject({ code: 'CHAIN_WRONG_ID' });
  });

  it('waits for a chain that is away as long as its patience says', async () => {
    const first = await start();
    const client = connect([first.url], { patienceMs: 20_000 });
    await client.getBlock('latest');
    await first.stop();
    const waiting = client.getBlock('latest');
    await start({ port: first.port });
    expect((await waiting)?.number).toBe(0);
  });

  it('gives up on a node that does not answer in time', async () => {
    const url = await serve(() => 'silence');
    await expect(connect([url], { requestTimeoutMs: 50 }).getBlock('latest')).rejects.toMatchObject({
      code: 'CHAIN_UNREACHABLE',
    });
  });

  it('passes over a node that limits its rate or talks nonsense', async () => {
    const limited = await serve(() => ({ status: 429, body: '{}' }));
    const nonsense = await serve(() => ({ status: 200, body: '<html>' }));
    const chain = await start();
    expect((await connect([limited, nonsense, chain.url]).getBlock('latest'))?.number).toBe(0);
  });

  it('works with a node that refuses batches', async () => {
    const url = await serve((body) => {
      if (Array.isArray(body)) return { status: 400, body: 'no batches' };
      const { id, method } = body as { id: number; method: string };
      const result = method === 'eth_chainId' ? '0x1' : '0x5';
      return { status: 200, body: JSON.stringify({ jsonrpc: '2.0', id, result }) };
    });
    const client = connect([url]);
    const account = '0x00000000000000000000000000000000000000aa';
    expect(await Promise.all([1, 2, 3].map(() => client.getNonce(account)))).toEqual([5, 5, 5]);
  });

  it('says so when there is no contract at an address', async () => {
    const client = connect([(await start()).url]);
    const address = '0x00000000000000000000000000000000000000aa';
    await expect(
      readContract(client, { address, abi: testBenchAbi, functionName: 'count', args: [] }),
    ).rejects.toMatchObject({ code: 'CHAIN_DEPLOYMENT_MISMATCH' });
  });

  it('shares one poll between all who watch the head, and stops polling after the last', async () => {
    let polls = 0;
    const chain = await start();
    const url = await serve((body) => {
      const { id, method } = body as { id: number; method: string };
      if (method === 'eth_getBlockByNumber') polls += 1;
      const result = method === 'eth_chainId' ? '0x7a69' : block;
      return { status: 200, body: JSON.stringify({ jsonrpc: '2.0', id, result }) };
    });
    const block = await connect([chain.url]).request('eth_getBlockByNumber', ['latest', false]);
    const client = connect([url]);
    let heard = 0;
    const unwatch = Array.from({ length: 50 }, () =>
      client.watchHead((update) => {
        if (update.type === 'head') heard += 1;
      }),
    );
    await waitUntil(() => heard >= 150, { what: 'three polls', timeoutMs: 5_000, intervalMs: 5 });
    expect(polls).toBeLessThanOrEqual(heard / 50 + 1);
    for (const stop of unwatch) stop();
    const after = heard;
    await client.getBlock('latest');
    expect(heard).toBe(after);
  });
});
