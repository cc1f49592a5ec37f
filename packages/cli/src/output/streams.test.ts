import { describe, expect, it } from 'vitest';
import { renderJson, spellForNpm } from './streams.ts';

describe('spellForNpm', () => {
  it('shows commands as whoever started with npm can type them', () => {
    expect(spellForNpm('hint:  start one with: plexus up — or plexus node start')).toBe(
      'hint:  start one with: npm run plexus -- up — or npm run plexus -- node start',
    );
  });

  it('leaves names, files and folders alone', () => {
    for (const text of [
      '.plexus/node/plexus.yaml',
      '@plexus/node',
      'a defect in Plexus',
      'npm run plexus -- up',
      'my-plexus up',
    ]) {
      expect(spellForNpm(text)).toBe(text);
    }
  });
});

describe('renderJson', () => {
  it('writes whole numbers of any size as decimal strings', () => {
    expect(JSON.parse(renderJson({ price: 10n ** 30n }))).toEqual({ price: `1${'0'.repeat(30)}` });
  });
});
