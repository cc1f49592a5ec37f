import { carryOut, type Outcome } from './carry-out.ts';
import { type DataSet, loadDataSet } from './data-sets.ts';
import type { Run } from './plan.ts';

/** What a child process is asked, and what it answers. */
export type Errand = { readonly run: Run; readonly workers: number };
export type Report = { readonly outcome: Outcome; readonly mostMemoryBytes: number };

const [tableFile] = process.argv.slice(2);
const sets = new Map<string, Promise<DataSet>>();

function load(name: string): Promise<DataSet> {
  const found = sets.get(name) ?? loadDataSet(name, tableFile);
  sets.set(name, found);
  return found;
}

process.on('message', async ({ run, workers }: Errand) => {
  const outcome = await carryOut(run, await load(run.data), workers);
  const report: Report = { outcome, mostMemoryBytes: 1024 * process.resourceUsage().maxRSS };
  process.send?.(report);
});
process.on('disconnect', () => process.exit());
