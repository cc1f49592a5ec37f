import { toMessage } from '@plexus/core';
import fastify, { type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { NodeError, systemCodeOf } from '../errors.ts';
import type { HealthReport } from '../health.ts';
import type { NodeLogger } from '../logger.ts';
import { STATUS_PAGE_SECONDS } from './status-page.ts';

export type HttpServerOptions = {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
};

/** What the server answers from; it holds nothing itself. */
export type HttpSources = {
  readonly health: () => Promise<HealthReport>;
  readonly status: () => Promise<Readonly<Record<string, unknown>>>;
  /** The same for people, as HTML. */
  readonly page: () => Promise<string>;
  readonly registry: Registry;
  readonly countRequest: (route: string, status: number) => void;
  readonly logger: NodeLogger;
};

export type HttpServer = {
  /** For example `http://127.0.0.1:9600`. */
  readonly url: string;
  /** Answers what is under way, then closes. */
  close(): Promise<void>;
};

const LONGEST_BODY = 16 * 1024;
/** Nothing is fetched or run, and no other page shows this one inside itself. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

/**
 * Serves `GET /` (a page for people), `/healthz` (200 or 503), `/readyz`, `/metrics` (Prometheus) and `/v1/status`. Nothing
 * can be changed here.
 * Throws `NODE_PORT_IN_USE` or `NODE_HTTP_FAILED`.
 */
export async function startHttpServer(options: HttpServerOptions, sources: HttpSources): Promise<HttpServer> {
  const app = fastify({ logger: false, bodyLimit: LONGEST_BODY, forceCloseConnections: 'idle' });
  addRoutes(app, sources);
  try {
    const url = await app.listen({ host: options.host, port: options.port });
    if (!LOOPBACK.test(options.host)) {
      sources.logger.warn(
        { url },
        'health, metrics and status can be read from other machines, without a password',
      );
    }
    return { url, close: () => app.close() };
  } catch (cause) {
    await app.close();
    throw listenFailed(options, cause);
  }
}

function addRoutes(app: FastifyInstance, sources: HttpSources): void {
  app.addHook('onResponse', async (request, reply) => {
    sources.countRequest(request.routeOptions.url ?? 'unknown', reply.statusCode);
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    reply.header('x-content-type-options', 'nosniff');
  });
  app.get('/', async (_request, reply) => {
    const page = await sources.page();
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PAGE_POLICY)
      .header('refresh', String(STATUS_PAGE_SECONDS))
      .send(page);
  });
  app.get('/healthz', async (_request, reply) => {
    const report = await sources.health();
    return reply.code(report.live ? 200 : 503).send(report);
  });
  app.get('/readyz', async (_request, reply) => {
    const report = await sources.health();
    return reply.code(report.ready ? 200 : 503).send(report);
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(sources.registry.contentType).send(await sources.registry.metrics()),
  );
  app.get('/v1/status', async () => sources.status());
  app.setNotFoundHandler(async (request, reply) =>
    reply.code(404).send({
      code: 'NODE_HTTP_NOT_FOUND',
      message: `nothing is at ${request.url.slice(0, 200)}`,
      hint: 'there are /, /healthz, /readyz, /metrics and /v1/status',
    }),
  );
  app.setErrorHandler(async (error, request, reply) => {
    sources.logger.error({ error, url: request.url }, 'a request failed');
    return reply
      .code(500)
      .send({ code: 'NODE_HTTP_FAILED', message: toMessage(error), hint: 'see the log of the node' });
  });
}

function listenFailed(options: HttpServerOptions, cause: unknown): NodeError {
  const at = `${options.host}:${options.port}`;
  if (systemCodeOf(cause) === 'EADDRINUSE') {
    return new NodeError({
      code: 'NODE_PORT_IN_USE',
      message: `the port of ${at} is in use`,
      hint: 'another node may be running; set http.port to another number, or to 0 for any free one',
      details: { ...options },
      cause,
    });
  }
  return new NodeError({
    code: 'NODE_HTTP_FAILED',
    message: `health and metrics cannot be served on ${at}: ${toMessage(cause)}`,
    hint: 'check http.host and http.port; ports below 1024 need privileges',
    details: { ...options },
    cause,
  });
}
