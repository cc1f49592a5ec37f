import { NnError } from '../errors.ts';

/** Whether a name is what a pattern says; `*` stands for any text, also none. Time grows with the product of the lengths at most. */
export function matchesPattern(pattern: string, name: string): boolean {
  let [p, n] = [0, 0];
  let [star, resume] = [-1, 0];
  while (n < name.length) {
    if (pattern[p] === '*') {
      [star, resume] = [p, n];
      p++;
    } else if (pattern[p] === name[n]) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      resume++;
      n = resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** The names that one of the patterns matches. Throws `NN_SPEC_INVALID`, naming close ones, for a pattern that matches none. */
export function selectNames(
  field: string,
  patterns: readonly string[],
  names: readonly string[],
  owner = 'the training spec',
): ReadonlySet<string> {
  const selected = new Set<string>();
  for (const pattern of patterns) {
    const found = names.filter((name) => matchesPattern(pattern, name));
    if (found.length === 0) throw matchesNothing(`${field} of ${owner}`, field, pattern, names);
    for (const name of found) selected.add(name);
  }
  return selected;
}

const SHOWN = 3;
const COMPARED = 2_000;

function matchesNothing(where: string, field: string, pattern: string, names: readonly string[]): NnError {
  const text = pattern.replaceAll('*', '');
  const close = names
    .slice(0, COMPARED)
    .map((name) => ({ name, distance: editDistance(text, name) - (name.includes(text) ? text.length : 0) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SHOWN)
    .map(({ name }) => name);
  return new NnError({
    code: 'NN_SPEC_INVALID',
    message: `${where} has "${pattern}", which is the name of no parameter`,
    hint: close.length === 0 ? 'the model has no parameters' : `names close to it: ${close.join(', ')}`,
    details: { field, pattern, close },
  });
}

const COMPARED_CHARACTERS = 200;

/** Insertions, deletions and replacements from one text to the other. */
function editDistance(a: string, b: string): number {
  const [from, to] = [a.slice(0, COMPARED_CHARACTERS), b.slice(0, COMPARED_CHARACTERS)];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
