import { escapeText } from './escape-text.ts';

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
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:8px;overflow:hidden}
figure>svg{display:block;width:100%;height:auto}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:8px 16px;border-top:1px solid var(--line)}
th{font-weight:500;color:var(--faint)}
a{color:inherit}
code{font:13px ui-monospace,"SFMono-Regular",Menlo,monospace}
@media (max-width:600px){body{padding:12px}}
`.trim();

export type HtmlPage = {
  /** Text, for the head and as the first heading. */
  readonly title: string;
  /** What follows the heading: HTML already. */
  readonly body: string;
  /** Rules of the page's own, after those all pages share. */
  readonly style: string;
};

/** One self-contained HTML page: no scripts, nothing fetched, light and dark. */
export function renderHtmlPage({ title, body, style: own }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${style}
${own}</style>
</head>
<body>
<main>
<h1>${escapeText(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** What matters most, side by side: names and values as text. */
export function renderFigures(figures: readonly (readonly [name: string, value: string])[]): string {
  const items = figures.map(
    ([name, value]) => `<div><dt>${escapeText(name)}</dt><dd>${escapeText(value)}</dd></div>`,
  );
  return `<dl class="figures">\n${items.join('\n')}\n</dl>`;
}
