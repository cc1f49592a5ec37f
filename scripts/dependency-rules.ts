import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

/** One import against the rules: which rule, from which file to which, and what the rule asks for. */
export type DependencyProblem = {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly advice: string;
};

export type DependencyCheck = {
  readonly modules: number;
  readonly imports: number;
  readonly problems: readonly DependencyProblem[];
};

/** Checks the imports below `baseDir` against the layers of `.dependency-cruiser.mjs`. */
export async function checkDependencies(baseDir: string, roots: readonly string[]): Promise<DependencyCheck> {
  const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
  const { output } = await cruise([...roots], { ...options, baseDir });
  const result = output as ICruiseResult;
  const advice = new Map(
    result.summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name, rule.comment ?? '']),
  );
  const problems = result.summary.violations.map((violation) => ({
    rule: violation.rule.name,
    from: violation.from,
    to: violation.cycle?.map((step) => step.name).join(' → ') ?? violation.to,
    advice: advice.get(violation.rule.name) ?? '',
  }));
  return {
    modules: result.summary.totalCruised,
    imports: result.summary.totalDependenciesCruised ?? 0,
    problems: [...problems, ...(await findUndeclared(baseDir, result))],
  };
}

/** dependency-cruiser cannot tell whether a workspace package is declared: its link leads outside node_modules. */
async function findUndeclared(baseDir: string, cruised: ICruiseResult): Promise<DependencyProblem[]> {
  const missing = new Map<string, DependencyProblem>();
  const declared = new Map<string, ReadonlySet<string>>();
  for (const module of cruised.modules) {
    const from = packageOf(module.source);
    if (from === undefined) continue;
    if (!declared.has(from))
      declared.set(from, await readDeclared(join(baseDir, 'packages', from, 'package.json')));
    for (const dependency of module.dependencies) {
      const to = packageOf(dependency.resolved);
      if (to === undefined || to === from || declared.get(from)?.has(`@plexus/${to}`)) continue;
      const advice = `add @plexus/${to} to packages/${from}/package.json`;
      missing.set(`${from} ${to}`, { rule: 'declared', from: module.source, to: `@plexus/${to}`, advice });
    }
  }
  return [...missing.values()];
}

function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1];
}

async function readDeclared(packageFile: string): Promise<ReadonlySet<string>> {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(await readFile(packageFile, 'utf8')) as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  return new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
}
