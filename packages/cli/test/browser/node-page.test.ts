import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '@plexus/core';
import type { NodeStatus } from '@plexus/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plexusUp } from '../fixtures/command-line.ts';
import { useBrowser } from './open-browser.ts';
import { promisePage } from './page-promises.ts';

const browser = useBrowser();
let folder: string;
let stop: (() => Promise<unknown>) | undefined;
let url = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plexus-node-page-'));
  if (!browser.isThere()) return;
  const up = await plexusUp(['--nodes', '1', '--block-time', '300ms'], folder);
  stop = up.stop;
  url = /^node-1 .*(http:\/\/127\.0\.0\.1:\d+)$/m.exec(up.started.said.out)?.[1] ?? '';
});
afterAll(async () => {
  await stop?.();
  await rm(folder, { recursive: true, force: true });
});

promisePage('the page of a node', browser, {
  html: async () => (await fetch(url)).text(),
  ...{ title: /^Node 0x\w{4}…\w{4}$/, charts: 0, tables: 3 },
  texts: ['newest block', 'worker', 'running', 'chain', 'Read again every 5 seconds.'],
});

describe('the addresses of a node', () => {
  it('show what the node says to programs, and the newest block without being asked again', async () => {
    const { page, complaints, requests } = await browser.visit(`${url}/`);
    const status = (await (await fetch(`${url}/v1/status`)).json()) as NodeStatus;
    const shown = await page.locator('main').innerText();
    for (const text of [status.account, status.version, status.dataDir, status.p2p.peerId])
      expect(shown).toContain(text);
    for (const { name } of status.roles)
      expect(await page.getByRole('row', { name: `${name} running` }).count()).toBe(1);
    for (const { name } of status.health.parts)
      expect(await page.getByRole('row', { name: `${name} yes` }).count()).toBe(1);
    const newest = page.locator('dl > div', { hasText: 'newest block' }).locator('dd');
    const blockOf = async () => Number((await newest.innerText()).replace(/\D/g, ''));
    const first = await blockOf();
    expect(Math.abs(first - (status.chain.number ?? 0))).toBeLessThan(100);
    await waitUntil(async () => (await blockOf()) > first, { what: 'a newer block', timeoutMs: 30_000 });
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('lead to status and metrics, which are text', async () => {
    const { page, complaints } = await browser.visit(`${url}/`);
    await page.getByRole('link', { name: 'metrics' }).click();
    await page.waitForURL(`${url}/metrics`);
    expect(await page.locator('body').innerText()).toContain('plexus_chain_head_number');
    await page.goto(`${url}/v1/status`);
    expect(await page.locator('body').innerText()).toContain('"knownNodes"');
    expect(complaints).toEqual([]);
  });

  it('that do not exist are named as text, whatever they are made of', async () => {
    const { page, complaints } = await browser.visit(`${url}/<script>alert(1)</script>`);
    expect(await page.locator('body').innerText()).toContain('NODE_HTTP_NOT_FOUND');
    expect(await page.locator('script').count()).toBe(0);
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});
