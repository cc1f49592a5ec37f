import { floatAttribute, intAttribute } from '../graph/attributes.ts';
import { countElements } from '../graph/data-types.ts';
import type { DerivativeRule, DerivativeSite } from './derivative-rule.ts';
import type { Value } from './static-graph.ts';

/**
 * Y = A·B over the last two dimensions, the others broadcast: dA = dY·Bᵀ, dB = Aᵀ·dY, summed over what was broadcast.
 * A vector counts as a row on the left and as a column on the right. When B is one matrix the leading dimensions of A
 * are rows of one large product.
 */
const matMul: DerivativeRule = (site) => {
  const { graph: g } = site;
  const [shapeA, shapeB] = [site.inputShape(0), site.inputShape(1)];
  const fullA = shapeA.length === 1 ? [1, ...shapeA] : shapeA;
  const fullB = shapeB.length === 1 ? [...shapeB, 1] : shapeB;
  const y = site.outputShape();
  const batch = y.slice(0, y.length - (shapeA.length === 1 ? 0 : 1) - (shapeB.length === 1 ? 0 : 1));
  const fullY = [...batch, fullA.at(-2) as number, fullB.at(-1) as number];
  const a = (): Value => g.reshape(site.input(0), fullA);
  const b = (): Value => g.reshape(site.input(1), fullB);
  const dy = (): Value => g.reshape(site.dy, fullY);
  if (fullB.length === 2) {
    const inner = fullB[0] as number;
    const rows = countElements(fullA) / inner;
    const flatDy = (): Value => g.reshape(site.dy, [rows, fullB[1] as number]);
    return [
      () => g.reshape(g.gemm(flatDy(), b(), { transB: true }), shapeA),
      () => g.reshape(g.gemm(g.reshape(site.input(0), [rows, inner]), flatDy(), { transA: true }), shapeB),
    ];
  }
  return [
    () => g.reshape(g.sumTo(g.matMul(dy(), g.transposeLast(b())), fullA), shapeA),
    () => g.reshape(g.sumTo(g.matMul(g.transposeLast(a()), dy()), fullB), shapeB),
  ];
};

/**
 * Y = α·A′·B′ + β·C, A′ = A or Aᵀ, B′ = B or Bᵀ: dA′ = α·dY·B′ᵀ, dB′ = α·A′ᵀ·dY, dC = β·dY summed over what was
 * broadcast; dA = dA′ or its transpose, and so for B.
 */
const gemm: DerivativeRule = (site) => {
  const { graph: g, node } = site;
  const [isA, isB] = [intAttribute(node, 'transA', 0) !== 0, intAttribute(node, 'transB', 0) !== 0];
  const alpha = floatAttribute(node, 'alpha', 1);
  const [a, b] = [site.input(0), site.input(1)];
  return [
    () =>
      isA
        ? g.gemm(b, site.dy, { transA: isB, transB: true, alpha })
        : g.gemm(site.dy, b, { transB: !isB, alpha }),
    () =>
      isB
        ? g.gemm(site.dy, a, { transA: true, transB: isA, alpha })
        : g.gemm(a, site.dy, { transA: !isA, alpha }),
    () => g.mul(sumOfRows(site), floatAttribute(node, 'beta', 1)),
  ];
};

function sumOfRows(site: DerivativeSite): Value {
  return site.unbroadcast(site.dy, 2);
}

export const linearDerivatives = { MatMul: matMul, Gemm: gemm } satisfies Record<string, DerivativeRule>;
