import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';

const run = promisify(execFile);

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MISSING = 'no Chromium on the path';
const START_MS = 60_000;

export type Visit = {
  readonly page: Page;
  /** What the browser said on its console, and every script that ran into something or asked a question. */
  readonly complaints: readonly string[];
  /** Addresses asked for, beside that of the page itself. */
  readonly requests: readonly string[];
};

export type TestBrowser = {
  /** Once the hooks of the file have run. */
  readonly isThere: () => boolean;
  /** Opens an address in a window of its own, without cookies. */
  readonly visit: (url: string) => Promise<Visit>;
  /** The same for a page in a file, as people open those we write. */
  readonly show: (html: string) => Promise<Visit>;
};

/**
 * One browser for the tests of a file, closed after them. Where there is none the tests are skipped and say so; with
 * `REQUIRE_CHROMIUM` in the environment they fail.
 */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const program = await findChromium();
    if (program === undefined) return;
    const isRoot = process.getuid?.() === 0;
    browser = await chromium.launch({
      executablePath: program,
      chromiumSandbox: !isRoot,
      timeout: START_MS,
    });
  }, 2 * START_MS);
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(({ task, skip }) => {
    if (browser !== undefined) return;
    if (process.env['REQUIRE_CHROMIUM'] !== undefined)
      throw new Error(`${MISSING}: none of ${PROGRAMS.join(', ')} starts, and REQUIRE_CHROMIUM is set`);
    Object.assign(task.meta, { skippedBecause: MISSING });
    skip(MISSING);
  });
  const visit = async (url: string): Promise<Visit> => {
    if (browser === undefined) throw new Error(MISSING);
    return visitWith(browser, url);
  };
  return { isThere: () => browser !== undefined, visit, show: (html) => showWith(visit, html) };
}

async function showWith(visit: TestBrowser['visit'], html: string): Promise<Visit> {
  const folder = await mkdtemp(join(tmpdir(), 'plexus-page-'));
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    return await visit(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A name on the path is not enough: some systems have a script there that only says what to install. */
async function findChromium(): Promise<string | undefined> {
  for (const program of PROGRAMS) {
    const found = await run(
      'sh',
      ['-c', `"$(command -v ${program})" --version >&2 && command -v ${program}`],
      {
        timeout: START_MS,
      },
    ).catch(() => undefined);
    if (found !== undefined) return found.stdout.trim();
  }
  return undefined;
}

async function visitWith(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext();
  const complaints: string[] = [];
  const requests: string[] = [];
  const page = await context.newPage();
  page.on('console', (message) => {
    // browsers look for an icon by themselves
    if (message.location().url.endsWith('/favicon.ico')) return;
    complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`asked: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url());
  });
  await page.goto(url);
  return { page, complaints, requests };
}
