import type { Tried } from './tried.ts';

/** One row for every round of every rule. */
export function renderSimulationCsv(tried: readonly Tried[]): string {
  const rows = tried.flatMap(({ rule, result }) =>
    result.rounds.map((round) =>
      [
        rule,
        round.round,
        round.accuracy,
        round.loss,
        Math.round(round.sentBytes),
        Math.round(round.receivedBytes),
        round.selected.map((slot) => round.cohort[slot]).join(' '),
        round.attackersSelected,
        round.invalid.map((slot) => round.cohort[slot]).join(' '),
        Math.round(round.elapsedMs),
      ].join(','),
    ),
  );
  return [
    'rule,round,accuracy,loss,sent_bytes,received_bytes,applied,attackers_applied,invalid,elapsed_ms',
    ...rows,
    '',
  ].join('\n');
}
