import ts from 'typescript';
import { type Finding, isTestFile } from './finding.ts';

const BARE_ERRORS = new Set(['Error', 'TypeError', 'RangeError']);
const TEST_FUNCTIONS = new Set(['it', 'test', 'describe', 'suite', 'bench']);
const NEVER_RUN = new Set(['skip', 'only', 'todo', 'fails']);
/** Settings, what a child process inherits, and the first lines of a process. */
const MAY_READ_ENVIRONMENT =
  /(^|\/)(config|environment|main|([a-z-]+-)?daemon)\.ts$|(^|\/)scripts\/|^bench\//;

type Report = (node: ts.Node, rule: string, message: string) => void;
type Rule = (node: ts.Node, report: Report, file: string) => void;

const rules: readonly Rule[] = [noBareError, noAny, noSilencedTest, noMock, noRetry, noEnvironment];

/** Rules that need the syntax tree of one TypeScript file. */
export function checkSource(file: string, text: string): Finding[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const findings: Finding[] = [];
  const report: Report = (node, rule, message) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    findings.push({ file, line: line + 1, rule, severity: 'error', message });
  };
  const visit = (node: ts.Node): void => {
    for (const rule of rules) rule(node, report, file);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

function noBareError(node: ts.Node, report: Report, file: string): void {
  if (isTestFile(file) || !ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return;
  if (!BARE_ERRORS.has(node.expression.text)) return;
  report(
    node,
    'bare-error',
    `new ${node.expression.text}(…) has no code, no details and no hint; use the error class of this package (a PlexusError)`,
  );
}

function noAny(node: ts.Node, report: Report): void {
  if (node.kind !== ts.SyntaxKind.AnyKeyword) return;
  report(node, 'any', 'any switches the compiler off; use unknown and narrow it, or name the type');
}

function noSilencedTest(node: ts.Node, report: Report, file: string): void {
  if (!isTestFile(file) || !ts.isPropertyAccessExpression(node) || !NEVER_RUN.has(node.name.text)) return;
  if (!ts.isIdentifier(node.expression) || !TEST_FUNCTIONS.has(node.expression.text)) return;
  report(
    node,
    'silenced-test',
    `${node.expression.text}.${node.name.text} hides a check; make it pass or delete it (missing hardware: see "Skipping" in CONTRIBUTING.md)`,
  );
}

function noMock(node: ts.Node, report: Report): void {
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return;
  if (node.expression.text !== 'vi' || !['mock', 'doMock', 'hoisted'].includes(node.name.text)) return;
  report(
    node,
    'mock',
    `vi.${node.name.text} tests a stand-in of our own module; pass the component in instead`,
  );
}

function noRetry(node: ts.Node, report: Report, file: string): void {
  if (!isTestFile(file) || !ts.isPropertyAssignment(node) || node.name.getText() !== 'retry') return;
  if (node.initializer.getText() === '0') return;
  report(node, 'retry', 'a test that needs a retry is wrong or shows a defect; find out which');
}

function noEnvironment(node: ts.Node, report: Report, file: string): void {
  if (isTestFile(file) || MAY_READ_ENVIRONMENT.test(file) || !ts.isPropertyAccessExpression(node)) return;
  if (node.name.text !== 'env' || node.expression.getText() !== 'process') return;
  if (ts.isSpreadAssignment(node.parent)) return;
  report(
    node,
    'environment',
    'only config.ts, environment.ts and the first file of a process read the environment; take the value as an option',
  );
}
