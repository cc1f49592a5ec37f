import ts from 'typescript';

export type SpecField = { readonly name: string; readonly rule: string; readonly optional: boolean };

/**
 * The fields of every object schema in a source file, by the name of the constant that holds it; several in one constant
 * are told apart by the literal of their `kind`.
 */
export function specFieldsOf(tree: ts.SourceFile): ReadonlyMap<string, readonly SpecField[]> {
  const found = new Map<string, readonly SpecField[]>();
  for (const statement of tree.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer) continue;
      const literals = objectsIn(initializer);
      for (const literal of literals) {
        const fields = literal.properties.filter(ts.isPropertyAssignment).map(toField);
        const kind = fields.find((field) => field.name === 'kind')?.rule;
        found.set(literals.length > 1 ? `${name.getText()} ${kind}` : name.getText(), fields);
      }
    }
  }
  return found;
}

function objectsIn(node: ts.Node): ts.ObjectLiteralExpression[] {
  if (ts.isObjectLiteralExpression(node)) return [node];
  const found: ts.ObjectLiteralExpression[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...objectsIn(child));
  });
  return found;
}

function toField(property: ts.PropertyAssignment): SpecField {
  const chain = chainOf(property.initializer);
  const optional = chain.some(({ method }) => method === 'exactOptional');
  return { name: property.name.getText(), rule: ruleOf(chain), optional };
}

type Link = { readonly method: string; readonly args: readonly ts.Expression[] };

/** `z.int().min(1)` as int, min; a plain identifier as one link without arguments. */
function chainOf(expression: ts.Expression): readonly Link[] {
  if (ts.isIdentifier(expression)) return [{ method: expression.text, args: [] }];
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return [];
  const { expression: before, name } = expression.expression;
  const link = { method: name.text, args: expression.arguments };
  return ts.isIdentifier(before) && before.text === 'z' ? [link] : [...chainOf(before), link];
}

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  digestSchema: 'a digest',
  shardSchema: 'a shard',
  optimiserSchema: 'an optimiser',
  trainingSchema: 'a training',
  lossSchema: 'a loss with options',
  weightSchema: 'a weight',
  scheduleSchema: 'a schedule',
  clipSchema: 'a clip',
  patternsSchema: 'a list of 1 to 64 patterns',
  boolean: '`true` or `false`',
};

function ruleOf(chain: readonly Link[]): string {
  const [first, ...bounds] = chain;
  if (!first) return 'something else';
  const texts = first.args.map(toText);
  if (first.method === 'literal') return texts.join();
  if (first.method === 'enum') return texts.join(' or ');
  if (first.method === 'union') return first.args.map(rulesOfUnion).join(' or ');
  const isList = first.method === 'array';
  const item =
    isList && first.args[0] ? `a list of ${ruleOf(chainOf(first.args[0])).replace(/^an? /, '')}s` : '';
  const limits = bounds.flatMap(({ method, args }) => limitOf(method, args.map(toText).join()));
  const what = isList ? item : (KINDS[first.method] ?? first.method);
  const unit = first.method === 'string' ? ' characters' : '';
  return limits.length === 0 ? what : `${what}, ${limits.join(', ')}${unit}`;
}

function rulesOfUnion(argument: ts.Expression): string {
  if (!ts.isArrayLiteralExpression(argument)) return ruleOf(chainOf(argument));
  return argument.elements.map((element) => ruleOf(chainOf(element))).join(' or ');
}

function limitOf(method: string, value: string): string[] {
  if (method === 'min') return [`at least ${value}`];
  if (method === 'max') return [`at most ${value}`];
  if (method === 'lt') return [`less than ${value}`];
  if (method === 'positive') return ['greater than 0'];
  return [];
}

function toText(expression: ts.Expression): string {
  if (ts.isArrayLiteralExpression(expression)) return expression.elements.map(toText).join(' or ');
  if (ts.isStringLiteral(expression)) return `\`${expression.text}\``;
  if (ts.isNumericLiteral(expression)) return Number(expression.text).toLocaleString('en');
  if (ts.isPrefixUnaryExpression(expression)) return `−${toText(expression.operand)}`;
  return expression.getText();
}
