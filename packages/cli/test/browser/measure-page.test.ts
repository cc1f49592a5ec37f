import { renderHtmlPage } from '@plexus/nn';
import { expect, it } from 'vitest';
import { inspectPage, measurePage } from './measure-page.mjs';
import { useBrowser } from './open-browser.ts';

const browser = useBrowser();

it('finds everything that is wrong with a page, which a page without faults could not show', async () => {
  const chart = `<svg role="img" viewBox="0 0 100 50"><text x="10" y="20">one text</text><text x="15" y="22">other</text>
<text x="90" y="40">runs out</text></svg>`;
  const body = `<script>alert(1)</script><img src="https://example.org/x.png">
<p style="color:#ccc;width:2000px">faint and wide</p><h2 style="height:0;overflow:hidden">unseen</h2>
<figure>${chart}</figure><table><tr><td>1</td></tr></table>
<div style="overflow:auto;width:50px">unreachablebykeyboard</div>`;
  const { page, complaints } = await browser.show(renderHtmlPage({ title: 'x', style: '', body }));
  expect(await page.evaluate(measurePage)).toEqual({
    tooWide: [expect.stringContaining('the document is')],
    unseen: ['h2 "unseen"'],
    colliding: [expect.stringContaining('"other" overlap'), expect.stringContaining('"runs out" runs out')],
    faint: [expect.stringContaining('"faint and wide": 1.')],
    unreachable: ['div "unreachablebykeyboard"'],
  });
  expect(await page.evaluate(inspectPage)).toMatchObject({
    unnamed: [
      expect.stringContaining('chart'),
      expect.stringContaining('picture'),
      expect.stringContaining('header cell'),
    ],
    active: ['script', 'img', 'img has src'],
  });
  expect(complaints).toEqual([expect.stringContaining('script'), expect.stringContaining('image')]);
});
