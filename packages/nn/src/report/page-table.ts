import { escapeText } from './escape-text.ts';

/** Rules for the tables of a page, to be added to its own. */
export const pageTableStyle = `
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:8px;margin-bottom:16px}
thead th,table:not(:has(thead)) tr:first-child>*{border-top:0}
thead th{white-space:nowrap}
th[scope=row]{min-width:7em;max-width:22em;overflow-wrap:break-word}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.wide{overflow-wrap:anywhere}
tr.best th{color:var(--good);font-weight:600}
tr.bad th{color:var(--bad);font-weight:600}
@media (max-width:600px){th,td{padding:6px 10px}}
`.trim();

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
