import type { Role } from '@plexus/core';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { HealthReport } from './health.ts';

const STATES = ['stopped', 'starting', 'running', 'stopping', 'failed'] as const;

/** Where metrics take their values from, at the moment somebody asks. */
export type MetricSources = {
  readonly roles: () => readonly Role[];
  readonly head: () => { readonly number: number; readonly ageMs: number } | undefined;
  readonly peers: () => number;
  readonly artifactBytes: () => number;
  readonly freeDiskBytes: () => Promise<number>;
  readonly health: () => Promise<HealthReport>;
};

/** Prometheus metrics of one node, in a registry of its own: many nodes can live in one process. */
export class NodeMetrics {
  readonly registry = new Registry();
  readonly #httpRequests: Counter<'route' | 'status'>;

  constructor(
    sources: MetricSources,
    options: { readonly account: string; readonly version: string; readonly processMetrics: boolean },
  ) {
    const registers = [this.registry];
    if (options.processMetrics) collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'plexus_node_info',
      help: 'Always 1; the labels say which node this is.',
      labelNames: ['account', 'version'],
      registers,
    }).set({ account: options.account, version: options.version }, 1);
    this.#measure(
      'plexus_chain_head_number',
      'Number of the newest block seen.',
      () => sources.head()?.number,
    );
    this.#measure('plexus_chain_head_age_seconds', 'Time since the newest block was first seen.', () => {
      const head = sources.head();
      return head === undefined ? undefined : head.ageMs / 1_000;
    });
    this.#measure('plexus_p2p_peers', 'Peers connected.', sources.peers);
    this.#measure('plexus_artifact_bytes', 'Bytes of all artifacts kept.', sources.artifactBytes);
    this.#measure(
      'plexus_disk_free_bytes',
      'Bytes free where the data directory lies.',
      sources.freeDiskBytes,
    );
    this.#measureHealth(sources.health);
    this.#measureRoles(sources.roles);
    this.#httpRequests = new Counter({
      name: 'plexus_http_requests_total',
      help: 'Requests answered, by route and status.',
      labelNames: ['route', 'status'],
      registers,
    });
  }

  countRequest(route: string, status: number): void {
    this.#httpRequests.inc({ route, status: String(status) });
  }

  #measure(name: string, help: string, read: () => number | undefined | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        const value = await read();
        this.reset();
        if (value !== undefined) this.set(value);
      },
    });
  }

  #measureHealth(health: () => Promise<HealthReport>): void {
    new Gauge({
      name: 'plexus_health_ok',
      help: '1 for a part of the node that is well, 0 for one that is not; /healthz says why.',
      labelNames: ['part'],
      registers: [this.registry],
      async collect() {
        const { parts } = await health();
        this.reset();
        for (const part of parts) this.set({ part: part.name }, part.ok ? 1 : 0);
      },
    });
  }

  #measureRoles(roles: () => readonly Role[]): void {
    new Gauge({
      name: 'plexus_role_state',
      help: '1 for the state a role is in, 0 for the others.',
      labelNames: ['role', 'state'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const role of roles()) {
          const { state } = role.status();
          for (const each of STATES) this.set({ role: role.name, state: each }, each === state ? 1 : 0);
        }
      },
    });
    new Gauge({
      name: 'plexus_role_fact',
      help: 'Numbers a role reports about itself, for example sub-tasks computed.',
      labelNames: ['role', 'fact'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const role of roles()) {
          for (const [fact, value] of Object.entries(role.status().facts)) {
            if (typeof value === 'number') this.set({ role: role.name, fact }, value);
          }
        }
      },
    });
  }
}
