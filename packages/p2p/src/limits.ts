import { P2pError } from './errors.ts';

/** Every bound a host applies to what peers can make it do. Sizes in bytes, times in milliseconds. */
export type P2pLimits = {
  /** Largest artifact fetched; a fetch can ask for less, never for more. */
  readonly maxArtifactBytes: number;
  /** Largest topic message published or handed to a validator. */
  readonly maxTopicMessageBytes: number;
  /** Largest request or response of a direct protocol, unless it says less. */
  readonly maxRequestBytes: number;
  readonly maxConnections: number;
  /** New inbound connections a second from one address. */
  readonly inboundConnectionsPerSecond: number;

  readonly dialDeadlineMs: number;
  readonly requestDeadlineMs: number;
  /** Whole fetch of one artifact, all providers together. */
  readonly fetchDeadlineMs: number;
  /** One answer of a provider: a manifest, or one chunk once it is its turn. */
  readonly chunkDeadlineMs: number;
  /** How long a stream served by us may stay silent. */
  readonly serveIdleMs: number;
  /** How long the next hinted provider is held back for the one before to answer. */
  readonly providerStaggerMs: number;

  /** Providers pulled from at once for one artifact. */
  readonly maxProviders: number;
  /** Chunks asked ahead of a provider. */
  readonly chunksAhead: number;
  /** Times the providers that were busy or broke off are asked again. */
  readonly fetchRetries: number;

  /** Artifact streams served at once for one peer; further ones are told to come back. */
  readonly maxServedStreamsPerPeer: number;
  readonly maxServedStreams: number;
  readonly maxRequestsPerSecondPerPeer: number;
  readonly maxServedBytesPerSecondPerPeer: number;

  /** How long a peer that was judged `reject` is not asked for artifacts. */
  readonly refusePeerMs: number;
  /** Rejects after which the connection is closed and refused for `refusePeerMs`. */
  readonly rejectsBeforeHangUp: number;

  readonly helloDeadlineMs: number;
  /** How far a hello's time may be from ours. */
  readonly helloSkewMs: number;
  readonly reconnectMinMs: number;
  readonly reconnectMaxMs: number;
};

const MIB = 1024 * 1024;

export const defaultLimits: P2pLimits = {
  maxArtifactBytes: 4096 * MIB,
  maxTopicMessageBytes: 256 * 1024,
  maxRequestBytes: 4 * MIB,
  maxConnections: 300,
  inboundConnectionsPerSecond: 20,
  dialDeadlineMs: 10_000,
  requestDeadlineMs: 15_000,
  fetchDeadlineMs: 600_000,
  chunkDeadlineMs: 30_000,
  serveIdleMs: 60_000,
  providerStaggerMs: 300,
  maxProviders: 8,
  chunksAhead: 4,
  fetchRetries: 3,
  maxServedStreamsPerPeer: 4,
  maxServedStreams: 64,
  maxRequestsPerSecondPerPeer: 4_000,
  maxServedBytesPerSecondPerPeer: 1024 * MIB,
  refusePeerMs: 3_600_000,
  rejectsBeforeHangUp: 8,
  helloDeadlineMs: 10_000,
  helloSkewMs: 300_000,
  reconnectMinMs: 500,
  reconnectMaxMs: 60_000,
};

/** The defaults with `given` on top. Throws `P2P_CONFIG_INVALID` for a limit that is not a positive number. */
export function toLimits(given: Partial<P2pLimits> = {}): P2pLimits {
  const limits = { ...defaultLimits, ...given };
  for (const [name, value] of Object.entries(limits)) {
    const least = name === 'fetchRetries' || name === 'providerStaggerMs' ? 0 : 1;
    if (Number.isFinite(value) && value >= least) continue;
    throw new P2pError({
      code: 'P2P_CONFIG_INVALID',
      message: `limit ${name} is ${value}`,
      hint: 'limits are positive finite numbers',
      details: { name, value },
    });
  }
  return limits;
}
