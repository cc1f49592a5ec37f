import type { SimulationResult } from '@plexus/collab';
import { digestOf } from '@plexus/core';
import { columnNames, parseSplit } from '../../src/commands/collab/simulate/simulate-choices.ts';
import type { SimulateOptions } from '../../src/commands/collab/simulate/simulate-options.ts';
import { renderSimulationReport } from '../../src/commands/collab/simulate/simulation-report.ts';
import { HOSTILE } from '../fixtures/played-session.ts';
import { useBrowser } from './open-browser.ts';
import { promisePage } from './page-promises.ts';

const ROUNDS = 30;
const browser = useBrowser();

const options: SimulateOptions = {
  ...{ participants: 100, rounds: ROUNDS, split: parseSplit('dirichlet'), attack: 'alie', attackers: 0.2 },
  ...{ lie: 'invert', liars: 0.1, seed: 1, hidden: [32], heldOut: 0.2, steps: 5, batch: 16 },
  ...{ learningRate: 0.1, momentum: 0, profile: 'native', rule: columnNames, share: 0.1, format: 'fp16' },
  ...{ trim: 0.2, metric: 'loss', repeatLimit: 0.9, clipUpdates: false, privacyDelta: 1e-5, privacyClip: 1 },
  ...{ json: false, verbose: false },
};

/** What a session of `size` in each round led to under the rule of number `i`. */
function resultOf(i: number, size: number): SimulationResult {
  const cohort = Array.from({ length: size }, (_, slot) => 3 * slot);
  const quality = (round: number) => ({ accuracy: 0.95 - 0.8 / (round + 1 + i / 3), loss: 2 / (round + 1) });
  return {
    ...{ parameters: 12_345, initial: quality(0), final: quality(ROUNDS) },
    rounds: Array.from({ length: ROUNDS }, (_, k) => ({
      ...{ round: k + 1, ...quality(k + 1), cohort, selected: [1, 2], invalid: [], attackersSelected: i % 3 },
      ...{ sentBytes: 4_000 + 10 * i, receivedBytes: 90_000, elapsedMs: 30 },
    })),
    ...{ attackers: [3, 6], liars: [9] },
    matrix: cohort.map((_, rater) =>
      cohort.map((__, slot) => (slot === rater ? null : ((slot * 7 + rater) % 23) / 23)),
    ),
    ...{ denseBytes: 49_380, meanSentBytes: 4_000, meanReceivedBytes: 90_000, clientUpdates: 3_000 },
    ...{ clientUpdatesPerSecond: 900, roundsPerMinute: 540, elapsedMs: 3_300 },
    modelDigest: digestOf(new Uint8Array([i])),
  };
}

promisePage('the page of a simulation', browser, {
  html: () =>
    renderSimulationReport('flowers.csv', options, [{ rule: 'median-rank', result: resultOf(0, 8) }]),
  ...{ title: 'Simulated session', charts: 5, tables: 1 },
  texts: [
    'flowers.csv. 100 participants, 30 rounds, 20.0 % attack by alie, 10.0 % lie when they rate',
    'median-rank',
    '92.4 %',
  ],
});

promisePage('the page of a simulation of every rule, of a file whose name is a script', browser, {
  html: () =>
    renderSimulationReport(
      HOSTILE,
      options,
      columnNames.map((rule, i) => ({ rule, result: resultOf(i, i === 0 ? 64 : 30) })),
    ),
  ...{ title: 'Simulated session', charts: 13, tables: 1 },
  texts: [`${HOSTILE}.`, ...columnNames],
});
