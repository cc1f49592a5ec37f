import { describe, expect, it } from 'vitest';
import { checkSource } from './source-rules.ts';

const SOURCE = 'packages/nn/src/graph.ts';
const TEST = 'packages/nn/src/graph.test.ts';

function rulesBroken(file: string, text: string): string[] {
  return checkSource(file, text).map((finding) => finding.rule);
}

describe('the source rules', () => {
  it.each([
    ['a bare error', SOURCE, "throw new Error('no');", 'bare-error'],
    ['a bare error handed on', SOURCE, 'reject(new TypeError(x));', 'bare-error'],
    ['an annotation with any', SOURCE, 'const a: any = 1;', 'any'],
    ['an assertion to any', TEST, 'f(x as any);', 'any'],
    ['an array of any', SOURCE, 'type A = any[];', 'any'],
    ['a skipped test', TEST, "it.skip('x', () => {});", 'silenced-test'],
    ['a test that runs alone', TEST, "describe.only('x', () => {});", 'silenced-test'],
    ['a test that is only announced', TEST, "test.todo('x');", 'silenced-test'],
    ['a mocked module', TEST, "vi.mock('./a.ts');", 'mock'],
    ['a retried test', TEST, "it('x', { retry: 3 }, () => {});", 'retry'],
    ['the environment read anywhere', SOURCE, 'const home = process.env.HOME;', 'environment'],
  ])('refuse %s', (_, file, text, rule) => {
    expect(rulesBroken(file, text)).toEqual([rule]);
  });

  it.each([
    ['a bare error in a test', TEST, "throw new Error('no');"],
    ['the word any in a comment', SOURCE, '// any: one of them, as any reader knows\nexport const a = 1;'],
    ['the word any in text', SOURCE, "export const a = 'x as any: any';"],
    ['the environment in the first file of a process', 'packages/cli/src/main.ts', 'f(process.env.CI);'],
    ['the environment in config.ts', 'packages/node/src/config.ts', 'const home = process.env.HOME;'],
    ['the environment handed on to a child', SOURCE, 'spawn(a, { env: { ...process.env, B: c } });'],
    ['a typed error', SOURCE, "throw new NnError({ code: 'NN_X', message: 'x' });"],
  ])('accept %s', (_, file, text) => {
    expect(rulesBroken(file, text)).toEqual([]);
  });

  it('name the line', () => {
    expect(checkSource(SOURCE, '\n\nconst a: any = 1;')[0]).toMatchObject({ line: 3, severity: 'error' });
  });
});
