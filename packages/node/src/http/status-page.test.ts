import { describe, expect, it } from 'vitest';
import type { NodeStatus } from '../status.ts';
import { renderStatusPage } from './status-page.ts';

const EVIL = `"><script>alert(1)</script>`;
const contract = `0x${'12'.repeat(20)}` as const;
const status: NodeStatus = {
  version: '0.1.0',
  account: `0x7099${'0'.repeat(32)}79C8`,
  startedAtMs: Date.UTC(2026, 0, 2, 3, 4, 5),
  dataDir: '/data',
  chain: {
    ...{ chainId: 31_337, number: 12_345, ageMs: 400 },
    contracts: { token: contract, nodeRegistry: contract, jobMarket: contract, collabSessions: contract },
  },
  p2p: { peerId: '12D3KooW', multiaddrs: [`/dns4/${EVIL}`], peers: ['12D3KooX'], knownNodes: 4 },
  artifacts: { usedBytes: 1_000_000, servedBytes: 0 },
  roles: [{ name: 'worker', state: 'running', activity: EVIL, facts: {} }],
  health: { live: true, ready: true, parts: [{ name: 'chain', ok: true, facts: {} }] },
};

describe('the page of a node', () => {
  it('shows how it is, what its roles do and where it is', () => {
    const page = renderStatusPage(status);
    for (const text of ['Node 0x7099…79C8', 'every role is at work', '12\u202f345', '1\u202f000\u202f000'])
      expect(page).toContain(text);
    for (const text of ['2026-01-02T03:04:05.000Z', '12D3KooX', contract, '0.4 s', 'href="/v1/status"'])
      expect(page).toContain(text);
    expect(page).not.toMatch(/NaN|undefined|\[object/);
  });

  it('says first what is wrong', () => {
    const problem = 'the disk is full';
    const page = renderStatusPage({
      ...status,
      roles: [{ name: 'worker', state: 'failed', activity: '', problem, facts: {} }],
      health: { live: false, ready: false, parts: [{ name: 'disk', ok: false, reason: problem, facts: {} }] },
    });
    expect(page).toContain('<strong>Not well</strong>: disk: the disk is full');
    expect(page).toMatch(/<tr class="bad"><th scope="row">worker<\/th>/);
  });

  it('is drawn before the first block and without roles', () => {
    const { chainId, contracts } = status.chain;
    const page = renderStatusPage({ ...status, chain: { chainId, contracts }, roles: [] });
    expect(page).not.toMatch(/NaN|undefined/);
  });

  it('shows what strangers said as text', () => {
    const page = renderStatusPage(status);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
  });
});
