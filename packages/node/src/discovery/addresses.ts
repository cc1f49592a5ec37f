import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** A TCP address of a peer, perhaps through a relay: what stands before and after the host. */
type PeerAddress = {
  readonly protocol: 'ip4' | 'ip6' | 'dns' | 'dns4' | 'dns6';
  readonly host: string;
  readonly port: number;
  /** `/p2p/…` and all that follows; empty when no peer is named. */
  readonly rest: string;
};

export type Lookup = (name: string, family: 0 | 4 | 6) => Promise<readonly string[]>;

const PATTERN =
  /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]{1,253})\/tcp\/(\d{1,5})((?:\/p2p\/[A-Za-z0-9]{1,128}(?:\/p2p-circuit\/p2p\/[A-Za-z0-9]{1,128})?)?)$/;
const NAME = /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;
const MAX_NAMES = 2;
const MAX_RESULTS = 4;

/** Addresses of one family; a list for both would take an IPv4 address for its IPv6 spelling. */
function listOf(family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
  return list;
}

const loopback = { ipv4: listOf('ipv4', [['127.0.0.0', 8]]), ipv6: listOf('ipv6', [['::1', 128]]) };

/** Addresses nobody can be reached at, or that mean whoever stands next to us. Private ranges are fine. */
const senseless = {
  ipv4: listOf('ipv4', [
    ['0.0.0.0', 8],
    ['169.254.0.0', 16],
    ['224.0.0.0', 3],
  ]),
  ipv6: listOf('ipv6', [
    ['::', 128],
    ['::ffff:0:0', 96],
    ['fe80::', 10],
    ['ff00::', 8],
  ]),
};

/** Addresses for a card: without those of this machine only, unless there are no others. */
export function cardAddresses(own: readonly string[]): readonly string[] {
  const reachable = own.filter((address) => !isLoopback(address));
  return reachable.length > 0 ? reachable : own;
}

/** True when every address of this node is one of this machine only, so that the network is on this machine. */
export function isLocalOnly(own: readonly string[]): boolean {
  return own.length > 0 && own.every(isLoopback);
}

/**
 * Addresses of a stranger's card that make sense to dial: TCP with the peer named, names resolved, nothing of our own,
 * nothing unspecific; this machine's own addresses only when we are on this machine only ourselves.
 */
export async function dialableAddresses(
  addresses: readonly string[],
  own: { readonly peerId: string; readonly multiaddrs: readonly string[] },
  lookup: Lookup,
): Promise<readonly string[]> {
  const direct = own.multiaddrs.map(parsePeerAddress).filter((at) => at && !isRelayed(at));
  const ourPlaces = new Set(direct.map((at) => at && `${at.host} ${at.port}`));
  const isLocal = isLocalOnly(own.multiaddrs);
  const makesSense = (at: PeerAddress): boolean =>
    isDialable(at.host, isLocal) && !ourPlaces.has(`${at.host} ${at.port}`);
  const parsed = addresses
    .map(parsePeerAddress)
    .filter((at) => at !== undefined)
    .filter((at) => at.rest !== '' && at.port > 0 && !at.rest.includes(`/p2p/${own.peerId}`));
  const literal = parsed.filter((at) => at.protocol === 'ip4' || at.protocol === 'ip6');
  const named = parsed.filter((at) => !literal.includes(at)).slice(0, MAX_NAMES);
  const resolved = await Promise.all(named.map((at) => resolve(at, lookup)));
  return [...literal, ...resolved.flat()].filter(makesSense).map(formatPeerAddress);
}

function parsePeerAddress(text: string): PeerAddress | undefined {
  const [, protocol, host, port, rest] = PATTERN.exec(text) ?? [];
  if (host === undefined || rest === undefined || Number(port) > 65_535) return undefined;
  const at = { host, port: Number(port), rest };
  if (protocol === 'ip4') return isIPv4(host) ? { ...at, protocol } : undefined;
  if (protocol === 'ip6') return isIPv6(host) && !host.includes('%') ? { ...at, protocol } : undefined;
  const isName = protocol === 'dns' || protocol === 'dns4' || protocol === 'dns6';
  return isName && NAME.test(host) ? { ...at, protocol } : undefined;
}

/** Whether another peer stands at host and port, one who passes things on. */
function isRelayed({ rest }: PeerAddress): boolean {
  return rest.includes('/p2p-circuit/');
}

function formatPeerAddress({ protocol, host, port, rest }: PeerAddress): string {
  return `/${protocol}/${host}/tcp/${port}${rest}`;
}

/** What a name stands for is looked at like any address: a name that leads to this machine is no better. */
async function resolve(at: PeerAddress, lookup: Lookup): Promise<readonly PeerAddress[]> {
  const family = at.protocol === 'dns4' ? 4 : at.protocol === 'dns6' ? 6 : 0;
  try {
    const hosts = await lookup(at.host, family);
    return hosts
      .slice(0, MAX_RESULTS)
      .filter((host) => isIPv4(host) || isIPv6(host))
      .map((host) => ({ ...at, protocol: isIPv4(host) ? 'ip4' : 'ip6', host }));
  } catch {
    return [];
  }
}

function isDialable(host: string, isLocal: boolean): boolean {
  const family = isIPv4(host) ? 'ipv4' : 'ipv6';
  if (senseless[family].check(host, family)) return false;
  return isLocal || !loopback[family].check(host, family);
}

function isLoopback(address: string): boolean {
  const at = parsePeerAddress(address);
  if (at?.protocol !== 'ip4' && at?.protocol !== 'ip6') return false;
  const family = at.protocol === 'ip4' ? 'ipv4' : 'ipv6';
  return loopback[family].check(at.host, family);
}
