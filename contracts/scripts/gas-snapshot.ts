import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContractsError } from './errors.ts';
import { CONTRACTS_ROOT } from './sources.ts';

/** Gas of whole transactions by scenario and action, for example `sub-task-4-samples` → `claim`. */
export type GasTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

const MEASURED = join(CONTRACTS_ROOT, 'cache', 'gas');
const SNAPSHOT = join(CONTRACTS_ROOT, 'gas-snapshot.json');
const ALLOWED_GROWTH = 1.02;

/** What the gas tests measured last. Throws `CONTRACTS_FORGE_FAILED` when they did not run. */
export function readMeasuredGas(): GasTable {
  try {
    const files = readdirSync(MEASURED).filter((name) => name.endsWith('.json'));
    return Object.fromEntries(
      files
        .sort()
        .map((name) => [
          name.slice(0, -'.json'.length),
          JSON.parse(readFileSync(join(MEASURED, name), 'utf8')),
        ]),
    );
  } catch (cause) {
    throw new ContractsError({
      code: 'CONTRACTS_FORGE_FAILED',
      message: `no gas was measured in ${MEASURED}`,
      hint: 'run `npm test -w contracts`, which runs the gas tests',
      cause,
    });
  }
}

export function writeGasSnapshot(table: GasTable): void {
  writeFileSync(SNAPSHOT, `${JSON.stringify(table, null, 2)}\n`);
}

/** Every measured action beside its committed gas; `grew` when it is new or more than 2 % dearer. */
export function compareGas(measured: GasTable): readonly {
  readonly action: string;
  readonly before: number;
  readonly now: number;
  readonly grew: boolean;
}[] {
  const snapshot = JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as GasTable;
  return Object.entries(measured).flatMap(([scenario, actions]) =>
    Object.entries(actions).map(([name, now]) => {
      const before = snapshot[scenario]?.[name] ?? 0;
      return { action: `${scenario}/${name}`, before, now, grew: now > before * ALLOWED_GROWTH };
    }),
  );
}
