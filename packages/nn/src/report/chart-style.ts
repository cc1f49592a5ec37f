/**
 * Colours of Okabe and Ito, which people with colour blindness can tell apart, brighter on dark ground. Lines also differ
 * in dashes and marks.
 */
export const chartStyle = `
svg.plexus-chart{--ink:#1b1f24;--faint:#5c6570;--grid:#e3e6ea;--ground:#ffffff;--one:#0072b2;--two:#c04a00;--three:#007a5a;--heat:0,82,136;font-family:system-ui,-apple-system,"Segoe UI",sans-serif;font-size:12px}
@media (prefers-color-scheme:dark){svg.plexus-chart{--ink:#e8eaed;--faint:#a4adb8;--grid:#343a41;--ground:#16191d;--one:#6cbcf0;--two:#f0a04b;--three:#4fc9a4;--heat:108,188,240}}
svg.plexus-chart .ground{fill:var(--ground)}
svg.plexus-chart text{fill:var(--faint)}
svg.plexus-chart .name{fill:var(--ink);font-size:14px;font-weight:600}
svg.plexus-chart .strong{fill:var(--ink)}
svg.plexus-chart .grid{stroke:var(--grid);fill:none}
svg.plexus-chart .line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
svg.plexus-chart .thin{stroke-width:1;opacity:.35}
svg.plexus-chart .dashed{stroke-dasharray:6 4}
svg.plexus-chart .one{stroke:var(--one)}
svg.plexus-chart .two{stroke:var(--two)}
svg.plexus-chart .three{stroke:var(--three)}
svg.plexus-chart .mark{fill:var(--ground);stroke-width:2}
svg.plexus-chart .best{stroke:var(--faint);stroke-dasharray:2 3;fill:none}
svg.plexus-chart .cell{fill:rgb(var(--heat));stroke:var(--ground)}
svg.plexus-chart .empty{fill:var(--grid);fill-opacity:.4}
svg.plexus-chart .on-dark{fill:var(--ground);font-weight:600}
svg.plexus-chart .on-cell{fill:#000}
svg.plexus-chart .on-cell.strongest{fill:#fff}
@media (prefers-color-scheme:dark){svg.plexus-chart .on-cell{fill:#fff}svg.plexus-chart .on-cell.stronger,svg.plexus-chart .on-cell.strongest{fill:#000}}
`.trim();

/** Opacities of a cell from which on white text is easier to read than black in the light, and black than white in the dark. */
const [LIGHT_TURNS, DARK_TURNS] = [0.76, 0.58];

/** The class of a text on a cell of a heat map, so that it can be read in both colour schemes; `opacity` is the cell’s. */
export function cellTextClass(opacity: number): string {
  return opacity > LIGHT_TURNS ? 'on-cell strongest' : opacity > DARK_TURNS ? 'on-cell stronger' : 'on-cell';
}

/** Widest title that fits into a chart 560 wide, as `textWidth` counts. */
export const TITLE_WIDTH = 34;
