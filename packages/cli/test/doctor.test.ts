import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, plexus, plexusHere } from './fixtures/command-line.ts';
import { expectRefusal } from './fixtures/expect-refusal.ts';

type Finding = {
  readonly name: string;
  readonly ok: boolean;
  readonly needed: boolean;
  readonly facts: string;
  readonly values: Readonly<Record<string, unknown>>;
};

let empty: string;
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'plexus-doctor-'));
});
afterAll(() => rm(empty, { recursive: true, force: true }));

describe('plexus doctor', () => {
  it('finds everything that is needed, and how fast it is, as one document for programs', async () => {
    const { findings } = documentOf<{ readonly findings: readonly Finding[] }>(
      await plexusHere(['doctor', '--json'], empty, { PATH: empty }),
    );
    const byName = new Map(findings.map((finding) => [finding.name, finding]));
    for (const name of ['node', 'machine', 'reproducible engine', 'embedded chain']) {
      expect(byName.get(name), name).toMatchObject({ ok: true, needed: true });
    }
    expect(byName.get('node')?.values['version']).toBe(process.versions.node);
    expect(byName.get('reproducible engine')?.values['flopsPerSecond']).toBeGreaterThan(1e6);
    for (const name of ['docker', 'chromium', 'gpu']) {
      expect(byName.get(name), name).toMatchObject({ ok: false, needed: false });
    }
  });

  it('names what is missing in a table for people, and says what to do', async () => {
    const finished = await plexus(['doctor'], empty, { PLEXUS_ANVIL: join(empty, 'no-anvil') });
    expect(finished.out).toMatch(/^ +what +facts$/m);
    expect(finished.out).toMatch(/^ok +node +\d+\.\d+\.\d+, \w+-\w+$/m);
    expect(finished.out).toMatch(/^ok +reproducible engine +\d+\.\d+ GFLOP\/s on one core: /m);
    expect(finished.out).toMatch(/^MISSING +embedded chain +\S/m);
    expectRefusal(finished, 7, 'CLI_MACHINE_LACKING');
    expect(finished.err).toContain('this machine lacks embedded chain');
  });
});
