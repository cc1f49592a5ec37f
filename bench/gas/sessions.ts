import type { GasTable } from '../../contracts/scripts/gas-snapshot.ts';

const BLOCK_GAS = 30_000_000;
const RULES = [
  ['borda', 'Borda'],
  ['median', 'median rank'],
  ['trimmed', 'trimmed rank, stake-weighted'],
] as const;

const spell = (gas: number): string => Math.round(gas).toLocaleString('en');

/** `fixed + linear · m + square · m²` through ranking by the dearest rule at m = 16, 32 and 64. */
function rankingGrowth(table: GasTable): { fixed: number; linear: number; square: number } {
  const at = (m: number): number => table[`collab-${m}-trimmed`]?.['rankRound'] ?? 0;
  const [low, high] = [(at(32) - at(16)) / 16, (at(64) - at(32)) / 32];
  const square = (high - low) / 48;
  const linear = low - square * 48;
  return { fixed: at(16) - linear * 16 - square * 256, linear, square };
}

/** A round of learning together: each action for 16 and 64 participants, and how ranking grows with them. */
export function sessionTables(table: GasTable): readonly string[] {
  const of = (m: number, rule: string, action: string): number => table[`collab-${m}-${rule}`]?.[action] ?? 0;
  const actions = Object.keys(table['collab-16-borda'] ?? {}).filter((name) => name !== 'rankRound');
  const line = (name: string, a: number, b: number): string => `| ${name} | ${spell(a)} | ${spell(b)} |`;
  const { fixed, linear, square } = rankingGrowth(table);
  const root = Math.sqrt(linear ** 2 + 4 * square * (BLOCK_GAS - fixed));
  const limit = Math.floor((root - linear) / (2 * square));
  return [
    '## Learning together',
    '',
    'A round of m participants who all send an update, rate and reveal; half of them are selected and paid. Measured in the',
    'second round by `contracts/test/collab/CollabGas.t.sol`; the parameter server takes no part itself.',
    '',
    '| action | m = 16 | m = 64 |',
    '| --- | --- | --- |',
    ...actions.map((name) => line(name, of(16, 'borda', name), of(64, 'borda', name))),
    ...RULES.map(([rule, name]) =>
      line(`rankRound by ${name}`, of(16, rule, 'rankRound'), of(64, rule, 'rankRound')),
    ),
    `| closeRound when all are punished | | ${spell(of(64, 'punished', 'closeRound'))} |`,
    '',
    `Ranking grows with the m² entries of the matrix: by the dearest rule about ${spell(fixed)} + ${spell(linear)} · m + ${spell(square)} · m²,`,
    `which a block of ${spell(BLOCK_GAS)} gas would hold up to m = ${limit}; sessions end at 64, at ${((100 * of(64, 'trimmed', 'rankRound')) / BLOCK_GAS).toFixed(0)} % of a block.`,
    '',
  ];
}
