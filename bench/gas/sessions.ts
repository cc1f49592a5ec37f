import type { GasTable } from '../../contracts/scripts/gas-snapshot.ts';

/** Of one transaction on Ethereum (EIP-7825), and for a byte that is not 0 of one that does little else (EIP-7623). */
const TRANSACTION_GAS = 1 << 24;
const DEAR_BYTE_GAS = 40;
const RULES = [
  ['borda', 'Borda'],
  ['median', 'median rank'],
  ['trimmed', 'trimmed rank, stake-weighted'],
] as const;
const CLAIMED = [16, 64, 128, 255] as const;
const CLAIM_ACTIONS = ['revealRatings', 'claimRanking', 'challengeRanking', 'closeRound'] as const;

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
  const root = Math.sqrt(linear ** 2 + 4 * square * (TRANSACTION_GAS - fixed));
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
    `which the ${spell(TRANSACTION_GAS)} gas of one Ethereum transaction would hold up to m = ${limit}; the contract ranks up to 64, at`,
    `${((100 * of(64, 'trimmed', 'rankRound')) / TRANSACTION_GAS).toFixed(0)} % of a transaction. Larger sessions claim their rankings:`,
    '',
    ...claimTable(table),
  ];
}

function claimTable(table: GasTable): readonly string[] {
  const of = (m: number, action: string): number => table[`collab-claimed-${m}`]?.[action] ?? 0;
  const most = of(255, 'challengeRanking');
  const punished = table['collab-claimed-255-punished']?.['closeRound'] ?? 0;
  // rows and keys, with selector, offsets and lengths, all of them counted as dear
  const bytes = 255 * 256 + 6 * 255 + 4 + 7 * 32;
  const head = ['| action |', '| --- |'].map(
    (start, i) => start + CLAIMED.map((m) => (i ? ' --- |' : ` m = ${m} |`)).join(''),
  );
  const line = (action: string): string =>
    `| ${action} |${CLAIMED.map((m) => ` ${spell(of(m, action))} |`).join('')}`;
  const empty = CLAIMED.slice(1)
    .map(() => ' |')
    .join('');
  return [
    ...head,
    ...CLAIM_ACTIONS.map(line),
    `| closeRound when all are punished |${empty} ${spell(punished)} |`,
    '',
    'By the trimmed rank, in sessions for more than 64; the slot challenged is the last of every order, which takes longest to',
    `find (\`contracts/test/collab/ClaimGas.t.sol\`). A challenge of 255 participants has ${spell(bytes)} bytes of calldata, for which`,
    `EIP-7623 asks at least ${spell(21_000 + DEAR_BYTE_GAS * bytes)} gas: it costs ${spell(Math.max(most, 21_000 + DEAR_BYTE_GAS * bytes))}, ${((100 * most) / TRANSACTION_GAS).toFixed(0)} % of what a transaction may,`,
    `and closing a round of which all are punished ${((100 * punished) / TRANSACTION_GAS).toFixed(0)} %.`,
    '',
  ];
}
