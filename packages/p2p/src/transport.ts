import type { Connection, Libp2p, Stream } from '@libp2p/interface';
import { type Clock, isPlexusError, toMessage } from '@plexus/core';
import { withDeadline } from './deadline.ts';
import { P2pError } from './errors.ts';
import { type PeerId, parseMultiaddr, toLibp2pPeerId, toPeerId } from './identity.ts';
import type { P2pLimits } from './limits.ts';
import type { PeerLedger } from './verdicts.ts';

/** Streams of one protocol a connection may have open at once; the protocols' own limits are lower. */
const MAX_STREAMS_PER_PROTOCOL = 64;

export type StreamServer = (stream: Stream, peerId: PeerId, signal: AbortSignal) => Promise<void>;

/** Dialling and streams over libp2p, with deadlines and typed errors. */
export class Transport {
  readonly #libp2p: Libp2p;
  readonly #clock: Clock;
  readonly #limits: P2pLimits;
  readonly #ledger: PeerLedger;
  readonly #stop: AbortSignal;

  constructor(
    libp2p: Libp2p,
    options: {
      readonly clock: Clock;
      readonly limits: P2pLimits;
      readonly ledger: PeerLedger;
      readonly stop: AbortSignal;
    },
  ) {
    this.#libp2p = libp2p;
    this.#clock = options.clock;
    this.#limits = options.limits;
    this.#ledger = options.ledger;
    this.#stop = options.stop;
  }

  /** Connects to the first address that answers; all must name the same peer or none. */
  async dial(addresses: readonly string[], signal?: AbortSignal): Promise<Connection> {
    const targets = addresses.map(parseMultiaddr);
    return this.#dial(addresses.join(', '), (over) => this.#libp2p.dial(targets, { signal: over }), signal);
  }

  /** Opens a stream, connecting first where an address is known. */
  async openStream(peerId: PeerId, protocol: string, signal?: AbortSignal): Promise<Stream> {
    if (this.#ledger.isBanned(peerId)) {
      throw new P2pError({
        code: 'P2P_PEER_REFUSED',
        message: `${peerId} was rejected too often to be asked`,
        hint: 'see its verdicts; forgive it to try again',
        details: { peerId },
      });
    }
    return this.#dial(
      peerId,
      async (over) => {
        const options = {
          signal: over,
          runOnLimitedConnection: true,
          maxOutboundStreams: MAX_STREAMS_PER_PROTOCOL,
        };
        const stream = await this.#libp2p.dialProtocol(toLibp2pPeerId(peerId), protocol, options);
        if (over.aborted)
          stream.abort(
            new P2pError({ code: 'P2P_ABORTED', message: 'nobody waits for this stream any more' }),
          );
        return stream;
      },
      signal,
    );
  }

  /** Serves every inbound stream of `protocol`. Throws `P2P_PROTOCOL_TAKEN`. */
  async serve(protocol: string, server: StreamServer): Promise<void> {
    if (this.#libp2p.getProtocols().includes(protocol)) {
      throw new P2pError({
        code: 'P2P_PROTOCOL_TAKEN',
        message: `protocol ${protocol} already has a handler`,
        hint: 'release the handler it has, or choose another name',
        details: { protocol },
      });
    }
    const handler = async (stream: Stream, connection: Connection): Promise<void> => {
      await server(stream, toPeerId(connection.remotePeer), this.#stop);
    };
    await this.#libp2p.handle(protocol, handler, {
      maxInboundStreams: MAX_STREAMS_PER_PROTOCOL,
      maxOutboundStreams: MAX_STREAMS_PER_PROTOCOL,
      runOnLimitedConnection: true,
    });
  }

  async release(protocol: string): Promise<void> {
    await this.#libp2p.unhandle(protocol);
  }

  async #dial<T>(to: string, work: (over: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const both = signal ? AbortSignal.any([signal, this.#stop]) : this.#stop;
    const options = { ms: this.#limits.dialDeadlineMs, what: `a connection to ${to}`, signal: both };
    return withDeadline(this.#clock, options, async (over) => {
      try {
        return await work(over);
      } catch (cause) {
        if (isPlexusError(cause)) throw cause;
        throw dialError(to, cause);
      }
    });
  }
}

function dialError(to: string, cause: unknown): P2pError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'UnsupportedProtocolError') {
    return new P2pError({
      code: 'P2P_PROTOCOL_UNSUPPORTED',
      message: `${to} does not speak the protocol: ${toMessage(cause)}`,
      hint: 'ask another peer',
      details: { to },
      cause,
    });
  }
  const unknown = name === 'NoValidAddressesError' || name === 'NotFoundError';
  return new P2pError({
    code: unknown ? 'P2P_PEER_UNREACHABLE' : 'P2P_DIAL_FAILED',
    message: `cannot reach ${to}: ${toMessage(cause)}`,
    hint: unknown
      ? 'no address of this peer is known; connect to it by address first'
      : 'check that the peer runs and the address is right',
    retryable: true,
    details: { to },
    cause,
  });
}
