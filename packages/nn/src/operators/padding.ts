import { stringAttribute } from '../graph/attributes.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

/** The border of one axis: elements added before and behind, negative where some are cut off. */
type Border = { readonly begin: number; readonly end: number };

function bordersOf(site: DerivativeSite): readonly Border[] {
  const rank = site.inputShape(0).length;
  const stated = site.shapeSite().needNumbers(1);
  const axes = site.hasInput(3) ? site.shapeSite().needNumbers(3) : [...site.inputShape(0).keys()];
  const borders = new Array<Border>(rank).fill({ begin: 0, end: 0 });
  axes.forEach((axis, i) => {
    borders[site.axis(axis, rank)] = {
      begin: stated[i] as number,
      end: stated[i + axes.length] as number,
    };
  });
  return borders;
}

/** `dy` without the border, and 0 where x was cut. */
function withoutBorder(site: DerivativeSite, dy: Value, borders: readonly Border[]): Value {
  const { graph: g } = site;
  const cropped = g.slice(
    dy,
    g.shape(dy).map((size, axis) => ({
      axis,
      start: Math.max(0, borders[axis]?.begin ?? 0),
      end: size - Math.max(0, borders[axis]?.end ?? 0),
    })),
  );
  const sides = [...borders.map(({ begin }) => begin), ...borders.map(({ end }) => end)];
  return g.pad(
    cropped,
    sides.map((size) => Math.max(0, -size)),
  );
}

/** The gradient of the elements that a border of one axis repeats, in the shape of x along that axis. */
function folded(site: DerivativeSite, dy: Value, axis: number, mode: string, isEnd: boolean): Value {
  const { graph: g } = site;
  const border = bordersOf(site)[axis] as Border;
  const size = site.inputShape(0)[axis] as number;
  const width = isEnd ? border.end : border.begin;
  const total = g.shape(dy)[axis] as number;
  const cut = g.slice(dy, [{ axis, start: isEnd ? total - width : 0, end: isEnd ? total : width }]);
  const placed = (value: Value, first: number): Value => {
    const rank = g.shape(value).length;
    const pads = new Array<number>(2 * rank).fill(0);
    pads[axis] = first;
    pads[axis + rank] = size - first - (g.shape(value)[axis] as number);
    return g.pad(value, pads);
  };
  if (mode === 'edge') return placed(g.sum(cut, [axis], true), isEnd ? size - 1 : 0);
  if (mode === 'wrap') return placed(cut, isEnd ? 0 : size - width);
  return placed(g.flip(cut, axis), isEnd ? size - 1 - width : 1);
}

/** One axis after the other: the inner part of dy, and what was repeated added to where it came from. */
function foldedBack(site: DerivativeSite, mode: string): Value {
  const { graph: g } = site;
  const borders = bordersOf(site);
  if (borders.some(({ begin, end }) => begin < 0 || end < 0))
    throw site.unsupported(`mode "${mode}" with a negative border has no derivative here`);
  const none = borders.map(() => ({ begin: 0, end: 0 }));
  return borders.reduce((dy, border, axis) => {
    if (border.begin === 0 && border.end === 0) return dy;
    const parts = [withoutBorder(site, dy, none.with(axis, border))];
    if (border.begin > 0) parts.push(folded(site, dy, axis, mode, false));
    if (border.end > 0) parts.push(folded(site, dy, axis, mode, true));
    return parts.reduce((a, b) => g.add(a, b));
  }, site.dy);
}

/**
 * y = x with a border: dx = dy without it; where the border repeats x (reflect, edge, wrap) its gradient is added to
 * the elements it repeats. Constant value: Σ dy over the border
 */
export const pad: DerivativeRule = (site) => {
  const { graph: g } = site;
  const mode = stringAttribute(site.node, 'mode', 'constant');
  if (mode !== 'constant') return [() => foldedBack(site, mode)];
  const inner = (): Value => withoutBorder(site, site.dy, bordersOf(site));
  return [inner, undefined, () => g.sub(g.sumTo(site.dy, []), g.sumTo(inner(), []))];
};
