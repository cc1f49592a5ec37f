import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startPlexus } from './fixtures/command-line.ts';

const list = fileURLToPath(new URL('./fixtures/list-loaded.ts', import.meta.url));

/** Packages of Plexus and of strangers that a command loads before it ends. */
async function loadedBy(...args: readonly string[]): Promise<readonly string[]> {
  const nodeOptions = ['--import', list];
  const finished = await startPlexus(args, { cwd: tmpdir(), nodeOptions }).finished;
  const text = /^loaded: (.*)$/m.exec(finished.err)?.[1] ?? '';
  return text.split(' ');
}

describe('the start of plexus', () => {
  it('loads nothing that computes or talks to anybody in order to help', async () => {
    const light = /^(cli|commander|core|@noble\/.*|@ipld\/.*|cborg|multiformats)$/;
    for (const args of [
      ['--help'],
      ['train', '--help'],
      ['node', 'stake', '--help'],
      ['nn', '--help'],
      ['fly'],
    ]) {
      const loaded = await loadedBy(...args);
      expect(loaded).toContain('commander');
      expect(
        loaded.filter((name) => !light.test(name)),
        args.join(' '),
      ).toEqual([]);
    }
  });

  it('loads neither peers nor nodes in order to read the chain', async () => {
    const loaded = await loadedBy('job', 'list');
    expect(loaded).toContain('jobs');
    expect(loaded.filter((name) => ['node', 'libp2p', '@libp2p/tcp'].includes(name))).toEqual([]);
  });
});
