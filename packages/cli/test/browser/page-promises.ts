import { beforeAll, describe, expect, it } from 'vitest';
import { inspectPage, measurePage, type PageFaults, unfoldAll } from './measure-page.mjs';
import type { TestBrowser, Visit } from './open-browser.ts';

const WINDOWS = [420, 1_000, 1_600].flatMap((width) =>
  (['light', 'dark'] as const).map((colours) => ({ width, colours })),
);
const HEIGHT = 900;

export type PagePromises = {
  readonly html: () => string | Promise<string>;
  readonly title: string | RegExp;
  readonly charts: number;
  readonly tables: number;
  /** Texts to be read somewhere on the page. */
  readonly texts: readonly string[];
};

/** What is promised of every page we write into a file, held in windows of three widths and both colour schemes. */
export function promisePage(
  name: string,
  browser: TestBrowser,
  { html, title, charts, tables, texts }: PagePromises,
): void {
  describe(name, () => {
    let visit: Visit;
    beforeAll(async () => {
      if (browser.isThere()) visit = await browser.show(await html());
    });

    it('says what it is, names its parts, holds nothing that runs, and shows what it is given', async () => {
      const titled = typeof title === 'string' ? title : expect.stringMatching(title);
      expect(await visit.page.evaluate(inspectPage)).toEqual({
        ...{ language: 'en', title: titled, headings: [titled] },
        ...{ unnamed: [], active: [] },
      });
      expect(await visit.page.locator('svg[role=img]').count()).toBe(charts);
      expect(await visit.page.locator('table').count()).toBe(tables);
      const shown = await visit.page.locator('main').innerText();
      for (const text of texts) expect(shown).toContain(text);
    });

    it.each(WINDOWS)(
      'fits into $width px, can be read in the $colours and without eyes',
      async ({ width, colours }) => {
        await visit.page.setViewportSize({ width, height: HEIGHT });
        await visit.page.emulateMedia({ colorScheme: colours });
        expect(faultsIn(await visit.page.evaluate(measurePage))).toEqual({});
        await visit.page.evaluate(unfoldAll);
        expect(faultsIn(await visit.page.evaluate(measurePage))).toEqual({});
      },
    );

    it('runs nothing, asks the network for nothing, and the browser has nothing to say', () => {
      expect(visit.complaints).toEqual([]);
      expect(visit.requests).toEqual([]);
    });
  });
}

function faultsIn(faults: PageFaults): Partial<PageFaults> {
  return Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0));
}
