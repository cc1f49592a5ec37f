/** Draws what `plexus collab demo` led to, for the documents: `node scripts/draw-collab-demo.ts`. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RoundReport } from '../packages/cli/src/commands/collab/look/round-report.ts';
import { renderMatrix } from '../packages/cli/src/commands/collab/report/round-section.ts';

type Demo = {
  readonly names: Readonly<Record<string, string>>;
  readonly rounds: readonly (Omit<RoundReport, 'slots'> & {
    readonly slots: readonly (Omit<RoundReport['slots'][number], 'paid'> & { readonly paid: string })[];
  })[];
};

const PICTURE = 'docs/pictures/collab-ratings.svg';
const MOST_BYTES = 64 * 1024 * 1024;

const root = process.cwd();
const folder = await mkdtemp(join(tmpdir(), 'plexus-draw-'));
try {
  const main = join(root, 'packages/cli/src/main.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [main, 'collab', 'demo', '--json'], {
    cwd: folder,
    maxBuffer: MOST_BYTES,
  });
  const { names, rounds } = JSON.parse(stdout) as Demo;
  const last = rounds.at(-1);
  if (last !== undefined) {
    const report = { ...last, slots: last.slots.map((slot) => ({ ...slot, paid: BigInt(slot.paid) })) };
    const shown = report.slots.map(({ account }) => names[account] ?? account);
    await mkdir(join(root, 'docs/pictures'), { recursive: true });
    await writeFile(join(root, PICTURE), `${renderMatrix(report, shown)}\n`);
    process.stdout.write(`${PICTURE}\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
