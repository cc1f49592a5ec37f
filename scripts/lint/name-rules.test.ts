import { describe, expect, it } from 'vitest';
import { checkName, checkReadmes } from './name-rules.ts';

describe('the name rules', () => {
  it.each([
    ['packages/nn/src/utils.ts', 'empty-name'],
    ['packages/nn/src/graph-helper.ts', 'empty-name'],
    ['packages/nn/src/session-manager.ts', 'empty-name'],
    ['packages/nn/src/misc.test.ts', 'empty-name'],
    ['contracts/src/JobUtils.sol', undefined],
    ['packages/nn/src/readModel.ts', 'kebab-case'],
    ['packages/nn/src/graph/index.ts', 'barrel'],
    ['packages/nn/src/index.ts', undefined],
    ['packages/nn/src/read-model.test.ts', undefined],
    ['.dependency-cruiser.mjs', undefined],
  ])('say of %s: %s', (file, rule) => {
    expect(checkName(file)[0]?.rule).toBe(rule);
  });

  it('ask every package for a README', () => {
    const files = ['packages/nn/README.md', 'packages/nn/src/a.ts', 'packages/p2p/src/a.ts'];
    expect(checkReadmes(files).map((finding) => finding.file)).toEqual(['packages/p2p/README.md']);
  });
});
