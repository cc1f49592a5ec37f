import { mlDomain, mlForm } from './ml-operators.ts';
import { standardForm } from './old-operators.ts';
import { type RewriteScope, RewriteSite, Rewritten } from './rewrite-site.ts';
import type { GraphNode } from './types.ts';

/**
 * Writes nodes that are not of the standard domain of opset 13 or later in that form: operators of `ai.onnx.ml`, of
 * which scikit-learn's exporter makes use, and what changed since opset 9. The others stay as they are.
 *
 * Throws `NN_OPERATOR_UNSUPPORTED` for trees, kernels and the like, `NN_DTYPE_UNSUPPORTED` for labels that are text and
 * are read, `NN_MODEL_MALFORMED`.
 */
export function rewriteNodes(nodes: readonly GraphNode[], scope: RewriteScope): readonly GraphNode[] {
  const result = new Rewritten();
  for (const node of nodes) {
    const form =
      node.domain === mlDomain ? mlForm(node, scope.fileOpset) : standardForm(node.opType, scope.fileOpset);
    if (form === undefined) result.write(node);
    else form(new RewriteSite(node, scope, result));
  }
  return result.nodes;
}
