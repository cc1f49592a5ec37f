import { intAttribute, stringAttribute } from '../graph/attributes.ts';
import { intOf, stringOf } from './arithmetic.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

/** Writing to the places of a scatter, and reading them. */
type Places = {
  readonly scatter: (into: Value, updates: Value, reduction: string) => Value;
  readonly gather: (from: Value) => Value;
};

/** y = x with u written at places: dx = dy, but 0 at the places; du = dy at the places */
const written = (site: DerivativeSite, { scatter, gather }: Places) => [
  () => scatter(site.dy, site.graph.zeros(site.graph.dtype(site.x), site.inputShape(2)), 'none'),
  undefined,
  () => gather(site.dy),
];

/** y = x with u added at places: dx = dy, du = dy at the places */
const added = (site: DerivativeSite, { gather }: Places) => [() => site.dy, undefined, () => gather(site.dy)];

/** y = x multiplied with u at places: the gradient of each factor is dy times the other ones, as for ReduceProd. */
const multiplied = (site: DerivativeSite, { scatter, gather }: Places) => {
  const { graph: g } = site;
  const [x, u] = [site.x, site.input(2)];
  const isZero = (value: Value): Value => g.equal(value, 0);
  const counted = (value: Value): Value => g.cast(isZero(value), g.dtype(x));
  const safe = (value: Value): Value => g.where(isZero(value), 1, value);
  const zeros = (): Value => scatter(counted(x), counted(u), 'add');
  const product = (): Value => g.mul(site.dy, scatter(safe(x), safe(u), 'mul'));
  const share = (factor: Value, zerosHere: Value, productHere: Value): Value => {
    const asOnlyZero = g.where(g.equal(zerosHere, 1), productHere, 0);
    const withoutZero = g.where(g.equal(zerosHere, 0), productHere, 0);
    return g.where(isZero(factor), asOnlyZero, g.div(withoutZero, safe(factor)));
  };
  return [() => share(x, zeros(), product()), undefined, () => share(u, gather(zeros()), gather(product()))];
};

/** y = the largest or smallest of x and u at places: dy is shared by those equal to y */
const extreme = (site: DerivativeSite, { scatter, gather }: Places) => {
  const { graph: g } = site;
  const picked = (value: Value, result: Value): Value => g.cast(g.equal(value, result), g.dtype(site.x));
  const fromData = (): Value => picked(site.x, site.y);
  const fromUpdates = (): Value => picked(site.input(2), gather(site.y));
  const share = (): Value => g.div(site.dy, scatter(fromData(), fromUpdates(), 'add'));
  return [() => g.mul(share(), fromData()), undefined, () => g.mul(gather(share()), fromUpdates())];
};

const reductions = { none: written, add: added, mul: multiplied, max: extreme, min: extreme } as const;

const scatterRule =
  (placesOf: (site: DerivativeSite) => Places): DerivativeRule =>
  (site) => {
    const reduction = stringAttribute(site.node, 'reduction', 'none');
    const rule = Object.hasOwn(reductions, reduction)
      ? reductions[reduction as keyof typeof reductions]
      : undefined;
    if (rule === undefined) throw site.unsupported(`reduction "${reduction}" has no derivative here`);
    return rule(site, placesOf(site));
  };

const reducing = (reduction: string) => (reduction === 'none' ? {} : { reduction: stringOf(reduction) });

export const scatterDerivatives = {
  ScatterElements: scatterRule((site) => {
    const { graph: g } = site;
    const axis = { axis: intOf(intAttribute(site.node, 'axis', 0)) };
    const indices = site.input(1);
    return {
      scatter: (into, updates, reduction) =>
        g.emit('ScatterElements', [into, indices, updates], { ...axis, ...reducing(reduction) }),
      gather: (from) => g.emit('GatherElements', [from, indices], axis),
    };
  }),
  ScatterND: scatterRule((site) => {
    const { graph: g } = site;
    const indices = site.input(1);
    return {
      scatter: (into, updates, reduction) =>
        g.emit('ScatterND', [into, indices, updates], reducing(reduction)),
      gather: (from) => g.emit('GatherND', [from, indices]),
    };
  }),
} satisfies Record<string, DerivativeRule>;
