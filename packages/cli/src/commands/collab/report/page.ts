import { escapeText, pageTableStyle, renderHtmlPage } from '@plexus/nn';

const style = `
${pageTableStyle}
.charts{display:grid;grid-template-columns:minmax(0,1fr);gap:16px;align-items:start;margin-bottom:16px}
.charts th,.charts td{padding:8px}
code{overflow-wrap:anywhere}
details{margin-bottom:16px}
summary{cursor:pointer;padding:6px 0;color:var(--faint)}
details.round>summary{font-size:18px;font-weight:600;color:var(--ink);padding:8px 0}
@media (min-width:700px){.charts{grid-template-columns:repeat(2,minmax(0,1fr))}}
`.trim();

/** A page of a session: `lead` is a text below the title, `body` HTML already. */
export function renderPage(title: string, lead: string, body: string): string {
  return renderHtmlPage({ title, style, body: `<p>${escapeText(lead)}</p>\n${body}` });
}

export function renderFigure(svg: string): string {
  return `<figure>${svg}</figure>`;
}
