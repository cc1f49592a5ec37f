import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export type DocProblem = { readonly file: string; readonly line: number; readonly problem: string };

export type DocChecks = {
  readonly root: string;
  /** Every file of the project, relative to the root. */
  readonly files: readonly string[];
  /** What `npm run` can run where the document lies. */
  readonly scripts: ReadonlySet<string>;
};

const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;
const NPM_RUN = /\bnpm run ([a-z][\w:-]*)/g;
/** Not followed by `{`: one name for several files. */
const PROJECT_PATH =
  /(?<![\w./@-])((?:packages|bench|scripts|contracts|docs|examples|apps)\/[\w./@*-]*[\w/])(?![\w./@*-]*\{)/g;
const CODE_FILE = /`([\w-][\w./-]*\.(?:ts|sol|py))`/g;

/** Holds one Markdown file against the project: links, `npm run` names and files it names must exist. */
export function checkDocument(file: string, text: string, checks: DocChecks): DocProblem[] {
  const problems: DocProblem[] = [];
  text.split('\n').forEach((line, at) => {
    const report = (problem: string) => problems.push({ file, line: at + 1, problem });
    for (const target of matches(line, LINK)) checkLink(file, target, text, checks, report);
    for (const name of matches(line, NPM_RUN)) {
      if (!checks.scripts.has(name)) report(`package.json has no script "${name}"`);
    }
    for (const path of matches(line, PROJECT_PATH)) {
      const places = [path, join(dirname(file), path)];
      if (!path.includes('*') && !places.some((place) => exists(checks.root, place)))
        report(`${path} does not exist`);
    }
    for (const path of matches(line, CODE_FILE)) {
      if (!checks.files.some((known) => `/${known}`.endsWith(`/${path}`))) report(`${path} does not exist`);
    }
  });
  return problems;
}

function checkLink(
  file: string,
  target: string,
  text: string,
  { root }: DocChecks,
  report: (problem: string) => void,
): void {
  if (/^[a-z]+:/.test(target)) return;
  const [path = '', anchor] = target.split('#');
  if (path !== '' && !exists(root, join(dirname(file), path))) report(`the link ${target} leads nowhere`);
  if (path === '' && anchor !== undefined && !anchorsOf(text).has(anchor))
    report(`there is no heading for #${anchor}`);
}

function anchorsOf(text: string): ReadonlySet<string> {
  const headings = text.split('\n').filter((line) => /^#+ /.test(line));
  return new Set(
    headings.map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

function exists(root: string, path: string): boolean {
  const normal = normalize(path);
  return !normal.startsWith('..') && existsSync(join(root, normal));
}

function matches(line: string, pattern: RegExp): string[] {
  return [...line.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}
