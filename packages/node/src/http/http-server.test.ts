import { Registry } from 'prom-client';
import { afterEach, describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { NodeMetrics } from '../metrics.ts';
import { type HttpServer, type HttpSources, startHttpServer } from './http-server.ts';

const started: HttpServer[] = [];
afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

async function start(over: Partial<HttpSources> = {}, port = 0, host = '127.0.0.1'): Promise<HttpServer> {
  const server = await startHttpServer(
    { host, port },
    {
      health: async () => ({ live: true, ready: false, parts: [] }),
      status: async () => ({ version: '0.1.0' }),
      page: async () => '<h1>A node</h1>',
      registry: new Registry(),
      countRequest: () => {},
      logger: createLogger({ level: 'silent' }),
      ...over,
    },
  );
  started.push(server);
  return server;
}

describe('the HTTP server of a node', () => {
  it('answers health and readiness with 200 or 503 and the reasons', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ live: true, ready: false, parts: [] });
    const sick = await start({ health: async () => ({ live: false, ready: false, parts: [] }) });
    expect((await fetch(`${sick.url}/healthz`)).status).toBe(503);
  });

  it('serves status and metrics, each node its own', async () => {
    const sources = {
      roles: () => [],
      head: () => ({ number: 7, ageMs: 500 }),
      peers: () => 3,
      artifactBytes: () => 11,
      health: async () => ({ live: true, ready: true, parts: [] }),
      freeDiskBytes: async () => 13,
    };
    const options = { account: '0xab', version: '0.1.0', processMetrics: false };
    const metrics = [new NodeMetrics(sources, options), new NodeMetrics(sources, options)];
    const servers = await Promise.all(
      metrics.map((each) =>
        start({ registry: each.registry, countRequest: (route, status) => each.countRequest(route, status) }),
      ),
    );
    const [a, b] = servers;
    expect(await (await fetch(`${a?.url}/v1/status`)).json()).toEqual({ version: '0.1.0' });
    const text = await (await fetch(`${a?.url}/metrics`)).text();
    expect(text).toContain('plexus_chain_head_number 7');
    expect(text).toContain('plexus_chain_head_age_seconds 0.5');
    expect(text).toContain('plexus_http_requests_total{route="/v1/status",status="200"} 1');
    expect(await (await fetch(`${b?.url}/metrics`)).text()).not.toContain('route="/v1/status"');
  });

  it('shows a page to people, which runs and fetches nothing and is read again by itself', async () => {
    const { url } = await start();
    const reply = await fetch(url);
    expect(await reply.text()).toBe('<h1>A node</h1>');
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(reply.headers.get('refresh')).toBe('5');
  });

  it('counts unknown addresses under one name and says what there is', async () => {
    const counted: string[] = [];
    const { url } = await start({ countRequest: (route) => counted.push(route) });
    const reply = await fetch(`${url}/secret/${'x'.repeat(500)}`);
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ hint: expect.stringContaining('/healthz') });
    expect((await fetch(`${url}/v1/status`, { method: 'POST' })).status).toBe(404);
    expect(counted).toEqual(['unknown', 'unknown']);
  });

  it('answers 500 with a code when a source fails', async () => {
    const { url } = await start({ status: () => Promise.reject(new Error('broken')) });
    const reply = await fetch(`${url}/v1/status`);
    expect(reply.status).toBe(500);
    expect(await reply.json()).toMatchObject({ code: 'NODE_HTTP_FAILED', message: 'broken' });
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(start({}, port)).rejects.toMatchObject({ code: 'NODE_PORT_IN_USE', details: { port } });
  });

  it('says so when the host is not ours', async () => {
    await expect(start({}, 0, '203.0.113.1')).rejects.toMatchObject({ code: 'NODE_HTTP_FAILED' });
  });
});
