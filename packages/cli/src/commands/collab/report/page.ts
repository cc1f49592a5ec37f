import { escapeText } from '@plexus/nn';

const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--faint:#5c6570;--line:#e3e6ea;--page:#f4f5f7;--card:#fff;--good:#007a5a;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--faint:#a4adb8;--line:#343a41;--page:#0d0f12;--card:#16191d;--good:#4fc9a4;--bad:#ff8a80}}
*{box-sizing:border-box}
body{margin:0;padding:24px;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1200px;margin:0 auto}
h1{font-size:24px;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:18px;margin:32px 0 12px}
p{margin:0 0 20px;color:var(--faint);overflow-wrap:anywhere}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:0 0 20px;padding:0}
.figures div{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px 16px;display:flex;flex-direction:column}
.figures dt{color:var(--faint);font-size:13px}
.figures dd{order:-1;margin:0;font-size:22px;font-weight:600;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.charts{display:grid;grid-template-columns:minmax(0,1fr);gap:16px;align-items:start;margin-bottom:16px}
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:8px;overflow:hidden}
figure>svg{display:block;width:100%;height:auto}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:8px;margin-bottom:16px}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:8px 16px;border-top:1px solid var(--line)}
thead th,table:not(:has(thead)) tr:first-child>*{border-top:0}
th{font-weight:500;color:var(--faint);white-space:nowrap}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.wide{overflow-wrap:anywhere}
tr.best th{color:var(--good);font-weight:600}
tr.bad th,td .bad{color:var(--bad);font-weight:600}
code{font:13px ui-monospace,"SFMono-Regular",Menlo,monospace;overflow-wrap:anywhere}
details{margin-bottom:16px}
summary{cursor:pointer;padding:6px 0;color:var(--faint)}
details.round>summary{font-size:18px;font-weight:600;color:var(--ink);padding:8px 0}
@media (min-width:700px){.charts{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (max-width:600px){body{padding:12px}th,td{padding:6px 10px}}
`.trim();

/** One self-contained HTML page: no scripts, nothing fetched, light and dark. `body` is HTML already; the rest is text. */
export function renderPage(title: string, lead: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeText(title)}</h1>
<p>${escapeText(lead)}</p>
${body}
</main>
</body>
</html>
`;
}

export type PageTable = {
  /** What the table shows, for those who do not see it. */
  readonly caption: string;
  readonly heading: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly look?: 'best' | 'bad' | undefined }[];
  /** Columns of numbers. */
  readonly right?: readonly number[];
};

/** A table that scrolls by itself where it is too wide; every text is escaped. */
export function renderPageTable({ caption, heading, rows, right = [] }: PageTable): string {
  const look = (column: number): string => (right.includes(column) ? ' class="n"' : '');
  const head = heading.map((text, i) => `<th scope="col"${look(i)}>${escapeText(text)}</th>`).join('');
  const lines = rows.map(({ cells, look: rowLook }) => {
    const row = cells.map((text, i) =>
      i === 0
        ? `<th scope="row"${look(i)}>${escapeText(text)}</th>`
        : `<td${look(i)}>${escapeText(text)}</td>`,
    );
    return `<tr${rowLook === undefined ? '' : ` class="${rowLook}"`}>${row.join('')}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="${escapeText(caption)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}

/** Names and values beneath one another; every text is escaped. */
export function renderFacts(facts: readonly (readonly [string, string])[]): string {
  const rows = facts.map(
    ([name, value]) =>
      `<tr><th scope="row">${escapeText(name)}</th><td class="wide">${escapeText(value)}</td></tr>`,
  );
  return `<div class="scroll"><table>${rows.join('\n')}</table></div>`;
}

/** Figures a reader wants first. */
export function renderFigures(figures: readonly (readonly [string, string])[]): string {
  const boxes = figures.map(
    ([name, value]) => `<div><dt>${escapeText(name)}</dt><dd>${escapeText(value)}</dd></div>`,
  );
  return `<dl class="figures">\n${boxes.join('\n')}\n</dl>`;
}

export function renderFigure(svg: string): string {
  return `<figure>${svg}</figure>`;
}
