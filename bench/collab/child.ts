import { carryOut } from './carry-out.ts';
import { type DataSet, digits, table, zones } from './data-sets.ts';
import type { Run } from './plan.ts';

const [tableFile] = process.argv.slice(2);
const sets = new Map<string, Promise<DataSet>>();

function load(name: string): Promise<DataSet> {
  const found =
    sets.get(name) ?? (name === 'digits' ? digits() : name === 'zones' ? zones() : table(tableFile ?? ''));
  sets.set(name, found);
  return found;
}

process.on('message', async (run: Run) => {
  process.send?.(await carryOut(run, await load(run.data)));
});
process.on('disconnect', () => process.exit());
