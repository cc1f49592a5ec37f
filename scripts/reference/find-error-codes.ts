import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { isTestFile } from '../lint/finding.ts';
import { listFiles } from '../lint/list-files.ts';

export type ErrorCode = {
  readonly code: string;
  readonly package: string;
  /** What errors with this code tell people to do; `…` stands for values. */
  readonly hints: readonly string[];
};

type Source = { readonly package: string; readonly tree: ts.SourceFile };

/** Every code of every `…ErrorCode` union of literals in the packages, with the hints that errors of it are given. */
export async function findErrorCodes(root: string): Promise<readonly ErrorCode[]> {
  const files = (await listFiles(root, 'packages')).filter(
    (file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file) && !isTestFile(file),
  );
  const sources = await Promise.all(files.map((file) => parseSource(root, file)));
  const hints = new Map<string, Set<string>>();
  for (const source of sources) collectHints(source, sources, hints);
  return sources.flatMap((source) =>
    codesOf(source.tree).map((code) => ({
      code,
      package: source.package,
      hints: [...(hints.get(code) ?? [])].sort(),
    })),
  );
}

async function parseSource(root: string, file: string): Promise<Source> {
  const text = await readFile(join(root, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return { package: file.split('/')[1] ?? '', tree };
}

function codesOf(tree: ts.SourceFile): string[] {
  return tree.statements
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ name }) => name.text.endsWith('ErrorCode'))
    .flatMap(({ type }) => (ts.isUnionTypeNode(type) ? [...type.types] : [type]))
    .flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
    );
}

function collectHints(source: Source, all: readonly Source[], hints: Map<string, Set<string>>): void {
  visit(source.tree, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return;
    const code = propertyOf(node, 'code');
    const hint = propertyOf(node, 'hint');
    if (!code || !hint) return;
    for (const [name, text] of pairUp(code, hint)) {
      const texts = ts.isIdentifier(text) ? argumentsFor(text, source, all) : [text];
      for (const one of texts.flatMap(toTexts)) {
        hints.set(name, (hints.get(name) ?? new Set()).add(one));
      }
    }
  });
}

/** Codes with their hints; where both are chosen by a condition, branch by branch. */
function pairUp(code: ts.Expression, hint: ts.Expression): [string, ts.Expression][] {
  if (ts.isConditionalExpression(code) && ts.isConditionalExpression(hint)) {
    if (code.condition.getText() === hint.condition.getText()) {
      return [...pairUp(code.whenTrue, hint.whenTrue), ...pairUp(code.whenFalse, hint.whenFalse)];
    }
  }
  return toTexts(code).map((name) => [name, hint]);
}

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of node.properties) {
    if (property.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

/** What the callers of the function around `parameter` give for it. */
function argumentsFor(parameter: ts.Identifier, source: Source, all: readonly Source[]): ts.Expression[] {
  const owner = ts.findAncestor(parameter, ts.isFunctionDeclaration);
  const at = owner?.parameters.findIndex(({ name }) => name.getText() === parameter.text) ?? -1;
  const called = owner?.name?.text;
  if (called === undefined || at < 0) return [];
  const found: ts.Expression[] = [];
  for (const { tree } of all.filter((other) => other.package === source.package)) {
    visit(tree, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== called) return;
      const argument = node.arguments[at];
      if (argument && !ts.isIdentifier(argument)) found.push(argument);
    });
  }
  return found;
}

function toTexts(expression: ts.Expression): string[] {
  if (ts.isStringLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression))
    return [expression.text];
  if (ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression))
    return toTexts(expression.expression);
  if (ts.isConditionalExpression(expression))
    return [...toTexts(expression.whenTrue), ...toTexts(expression.whenFalse)];
  if (ts.isTemplateExpression(expression)) {
    return [
      expression.head.text + expression.templateSpans.map(({ literal }) => `…${literal.text}`).join(''),
    ];
  }
  return [];
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
