import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardAddresses, dialableAddresses, isLocalOnly } from './addresses.ts';

const PEER = '12D3KooWNY6SKPs7e8hy6A5PSVhUYvNaSMr2MEuQ1gb9aa4iDTt5';
const ME = '12D3KooWMe';
const open = { peerId: ME, multiaddrs: ['/ip4/127.0.0.1/tcp/4001', '/ip4/198.51.100.2/tcp/4001'] };
const local = { peerId: ME, multiaddrs: ['/ip4/127.0.0.1/tcp/4001'] };
const noNames = async () => [];

const dialable = (addresses: readonly string[], own = open, lookup = noNames as () => Promise<string[]>) =>
  dialableAddresses(addresses, own, lookup);

describe('addresses of a stranger’s card', () => {
  it.each([
    `/ip4/203.0.113.7/tcp/4001/p2p/${PEER}`,
    `/ip4/192.168.1.5/tcp/4001/p2p/${PEER}`,
    `/ip4/10.1.2.3/tcp/65535/p2p/${PEER}`,
    `/ip6/2001:db8::7/tcp/4001/p2p/${PEER}`,
    `/ip4/203.0.113.7/tcp/4001/p2p/12D3KooWRelay/p2p-circuit/p2p/${PEER}`,
  ])('are dialled: %s', async (address) => {
    expect(await dialable([address])).toEqual([address]);
  });

  it.each([
    ['this machine', `/ip4/127.0.0.1/tcp/4001/p2p/${PEER}`],
    ['this machine, under another name', `/ip4/127.9.9.9/tcp/22/p2p/${PEER}`],
    ['this machine, in IPv6', `/ip6/::1/tcp/4001/p2p/${PEER}`],
    ['this machine, hidden in IPv6', `/ip6/::ffff:127.0.0.1/tcp/4001/p2p/${PEER}`],
    ['nowhere', `/ip4/0.0.0.0/tcp/4001/p2p/${PEER}`],
    ['nowhere in IPv6', `/ip6/::/tcp/4001/p2p/${PEER}`],
    ['the link, where clouds keep their secrets', `/ip4/169.254.169.254/tcp/80/p2p/${PEER}`],
    ['the link in IPv6', `/ip6/fe80::1/tcp/80/p2p/${PEER}`],
    ['everybody', `/ip4/255.255.255.255/tcp/80/p2p/${PEER}`],
    ['a group', `/ip4/224.0.0.1/tcp/80/p2p/${PEER}`],
    ['our own place under another id', `/ip4/198.51.100.2/tcp/4001/p2p/${PEER}`],
    ['our own id', `/ip4/203.0.113.7/tcp/4001/p2p/${ME}`],
    ['us as a relay', `/ip4/203.0.113.7/tcp/4001/p2p/${ME}/p2p-circuit/p2p/${PEER}`],
    ['nobody by name', '/ip4/203.0.113.7/tcp/4001'],
    ['no port', `/ip4/203.0.113.7/tcp/0/p2p/${PEER}`],
    ['a port that does not exist', `/ip4/203.0.113.7/tcp/70000/p2p/${PEER}`],
    ['no IP address', `/ip4/203.0.113.700/tcp/1/p2p/${PEER}`],
    ['a zone', `/ip6/fe80::1%eth0/tcp/1/p2p/${PEER}`],
    ['another transport', `/ip4/203.0.113.7/udp/4001/quic-v1/p2p/${PEER}`],
    ['a file', `/unix/etc/passwd/p2p/${PEER}`],
  ])('are left alone when they lead to %s', async (_, address) => {
    expect(await dialable([address])).toEqual([]);
  });

  it('may be those of this machine when we are on this machine only', async () => {
    const neighbour = `/ip4/127.0.0.1/tcp/4002/p2p/${PEER}`;
    expect(await dialable([neighbour, `/ip4/127.0.0.1/tcp/4001/p2p/${PEER}`], local)).toEqual([neighbour]);
  });

  it('may lead through the relay we are reached through ourselves, whose own place is not ours', async () => {
    const relay = '/ip4/203.0.113.7/tcp/4001/p2p/12D3KooWRelay';
    const hidden = { peerId: ME, multiaddrs: [`${relay}/p2p-circuit/p2p/${ME}`] };
    const addresses = [`${relay}/p2p-circuit/p2p/${PEER}`, relay];
    expect(await dialable(addresses, hidden)).toEqual(addresses);
  });

  it('are looked at behind their names', async () => {
    const address = `/dns4/node.example.org/tcp/4001/p2p/${PEER}`;
    const lookup = async () => ['127.0.0.1', '203.0.113.9', '169.254.169.254', 'nonsense'];
    expect(await dialable([address], open, lookup)).toEqual([`/ip4/203.0.113.9/tcp/4001/p2p/${PEER}`]);
    const failing = () => Promise.reject(new Error('SERVFAIL'));
    expect(await dialable([address], open, failing)).toEqual([]);
    let asked = 0;
    const counting = async () => {
      asked++;
      return [];
    };
    await dialable(
      Array.from({ length: 16 }, () => address),
      open,
      counting,
    );
    expect(asked).toBe(2);
  });

  it('never throw, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string().map((text) => `/${text}`)), async (addresses) => {
        expect(await dialable(addresses)).toEqual([]);
      }),
    );
  });
});

describe('addresses of our own card', () => {
  it('leave out this machine’s own unless there are no others', () => {
    expect(cardAddresses(open.multiaddrs)).toEqual(['/ip4/198.51.100.2/tcp/4001']);
    expect(cardAddresses(local.multiaddrs)).toEqual(local.multiaddrs);
    expect(isLocalOnly(open.multiaddrs)).toBe(false);
    expect(isLocalOnly(local.multiaddrs)).toBe(true);
    expect(isLocalOnly([])).toBe(false);
  });
});
