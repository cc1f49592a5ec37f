import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '@plexus/core';
import { afterAll, describe, expect, it } from 'vitest';
import { openWeightsFolder } from './weights-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'weights-folder-'));
const inside = join(root, 'inside');
mkdirSync(join(inside, 'deep'), { recursive: true });
mkdirSync(join(inside, 'folder.data'));
writeFileSync(join(root, 'secret'), 'outside the folder');
writeFileSync(join(inside, 'weights.data'), Uint8Array.of(0, 1, 2, 3, 4, 5));
writeFileSync(join(inside, 'deep', 'weights.data'), Uint8Array.of(7, 8));
symlinkSync(join(root, 'secret'), join(inside, 'link.data'));
symlinkSync(join(inside, 'weights.data'), join(inside, 'self.data'));
symlinkSync(root, join(inside, 'up'));
symlinkSync(inside, join(root, 'linked'));
execFileSync('mkfifo', [join(inside, 'pipe.data')]);

afterAll(() => rmSync(root, { recursive: true }));

describe('openWeightsFolder', () => {
  const read = openWeightsFolder(inside);

  it('reads the bytes asked for', () => {
    expect(read('weights.data', 2, 3)).toEqual(Uint8Array.of(2, 3, 4));
    expect(read('weights.data', 6, 0)).toEqual(new Uint8Array(0));
    expect(read('deep/weights.data', 0, 2)).toEqual(Uint8Array.of(7, 8));
  });

  it('may itself be reached through a link, since its owner named it', () => {
    expect(openWeightsFolder(join(root, 'linked'))('weights.data', 0, 1)).toEqual(Uint8Array.of(0));
  });

  it.each([
    ['a link out of the folder', 'link.data'],
    ['a link inside the folder', 'self.data'],
    ['a folder that is a link', 'up/secret'],
    ['a way up', '../secret'],
    ['an absolute path', join(root, 'secret')],
    ['a pipe, without waiting for it', 'pipe.data'],
    ['a folder', 'folder.data'],
    ['a missing file', 'nothing.data'],
    ['a missing folder', 'nowhere/weights.data'],
  ])('refuses %s', (_, location) => {
    expect(() => read(location, 0, 1)).toThrow(
      expect.toSatisfy((error: unknown) => hasCode(error, 'NN_MODEL_EXTERNAL_DATA')),
    );
  });

  it('refuses to read beyond the end, before it takes memory for it', () => {
    expect(() => read('weights.data', 4, 2 ** 40)).toThrow(
      expect.toSatisfy((error: unknown) => hasCode(error, 'NN_MODEL_EXTERNAL_DATA')),
    );
  });
});
