import { attackKinds, lieKinds, rankRules } from '@plexus/collab';
import type { Outcome } from './carry-out.ts';
import type { Speed } from './measure-speed.ts';
import { colluding, columns, type Run, strong } from './plan.ts';

export type Finding = { readonly run: Run; readonly outcome: Outcome };
export type Results = {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly findings: readonly Finding[];
  readonly speed?: Speed;
};

const percent = (share: number): string => (100 * share).toFixed(1);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heading), row(heading.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** Attacks whose goal is "within 2 points of clean"; of the others it is 90 % of clean up to 30 %. */
const gentle = ['label-flip', 'sign-flip', 'noise', 'free-rider'];

/** Whether an accuracy misses the goal of its attack and share; `clean` is that of the same column. */
export function missesGoal(attack: NonNullable<Run['attack']>, accuracy: number, clean: number): boolean {
  if (gentle.includes(attack.kind)) return accuracy < clean - 0.02;
  return attack.share <= 0.3 && accuracy < 0.9 * clean;
}

/** The results as Markdown: a section for each part. */
export function writeReport({ machine, findings, speed }: Results): string {
  const sets = [...new Set(findings.filter(({ run }) => run.part === 'attacks').map(({ run }) => run.data))];
  return [
    `Measured on ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; run again with \`node bench/collab/run.ts\`.`,
    ...sets.map((data) => attackTable(data, findings)),
    strongTable(findings),
    liesTable(findings),
    bytesTable(findings),
    fiftyTable(findings),
    againTable(findings),
    poisonedTable(findings),
    speedTable(speed),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function attackTable(data: string, findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'attacks' && run.data === data);
  const rounds = own[0]?.run.rounds ?? 0;
  const cell = (column: string, kind: string, share: number): string => {
    const clean = own.find(({ run }) => run.column === column && run.attack === undefined);
    const found = own.find(
      ({ run }) => run.column === column && run.attack?.kind === kind && run.attack.share === share,
    );
    if (found?.run.attack === undefined || clean === undefined) return '–';
    const isMissed = missesGoal(found.run.attack, found.outcome.accuracy, clean.outcome.accuracy);
    return isMissed ? `*${percent(found.outcome.accuracy)}*` : percent(found.outcome.accuracy);
  };
  const cleanCell = (column: string): string =>
    percent(own.find(({ run }) => run.column === column && run.attack === undefined)?.outcome.accuracy ?? 0);
  const shares = [...new Set(own.flatMap(({ run }) => run.attack?.share ?? []))].sort((a, b) => a - b);
  const rows = attackKinds.flatMap((kind) =>
    shares.map((share) => [
      `${kind} ${100 * share} %`,
      ...columns.map((column) => cell(column, kind, share)),
    ]),
  );
  const sent = own.find(({ run }) => run.column === 'median-rank')?.outcome;
  const received =
    sent === undefined
      ? ''
      : `, receives ${kilobytes(sent.receivedBytes)} when rating and ${kilobytes(sent.denseBytes)} otherwise`;
  return [
    `### Attacks on ${data}`,
    `Accuracy in % after ${rounds} rounds of 20 participants, Dirichlet 0.5; *in italics* what misses its goal against its own clean run. A participant sends ${kilobytes(sent?.sentBytes ?? 0)} a round${received}.`,
    table(['attack', ...columns], [['none', ...columns.map(cleanCell)], ...rows]),
  ].join('\n\n');
}

function strongTable(findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'strong');
  if (own.length === 0) return '';
  const shares = [...new Set(own.flatMap(({ run }) => run.attack?.share ?? []))].sort((a, b) => a - b);
  const cell = (column: string, kind: string, share: number): string => {
    const found = own.find(
      ({ run }) => run.column === column && run.attack?.kind === kind && run.attack.share === share,
    );
    return found === undefined ? '–' : percent(found.outcome.accuracy);
  };
  const rows = strong.flatMap(({ kind, strength }) =>
    shares.map((share) => [
      `${kind} × ${strength}, ${100 * share} %`,
      ...columns.map((column) => cell(column, kind, share)),
    ]),
  );
  return [
    '### Attacks with more force',
    'ALIE at z = 1.5, inner-product manipulation at ε = 10, noise of 30 times the honest size.',
    table(['attack', ...columns], rows),
  ].join('\n\n');
}

function liesTable(findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'lies');
  const shares = [...new Set(own.flatMap(({ run }) => run.lies?.share ?? []))].sort((a, b) => a - b);
  const clean = (column: string, attack?: { kind: string; share: number }): number =>
    findings.find(
      ({ run }) =>
        run.part === 'attacks' &&
        run.data === own[0]?.run.data &&
        run.column === column &&
        run.attack?.kind === attack?.kind &&
        run.attack?.share === attack?.share,
    )?.outcome.accuracy ?? 0;
  const cell = (column: string, attack: string | undefined, kind: string, share: number): string => {
    const found = own.find(
      ({ run }) =>
        run.column === column &&
        run.attack?.kind === attack &&
        run.lies?.kind === kind &&
        run.lies.share === share,
    );
    if (found === undefined) return '–';
    const honest = clean(column, found.run.attack);
    const text = `${percent(found.outcome.accuracy)} (${(100 * (found.outcome.accuracy - honest)).toFixed(1)})`;
    return share <= 0.3 && found.outcome.accuracy < honest - 0.03 ? `*${text}*` : text;
  };
  const rows = [
    ...lieKinds.flatMap((kind) =>
      shares.map((share) => [
        `${kind} ${100 * share} %`,
        ...rankRules.map((column) => cell(column, undefined, kind, share)),
      ]),
    ),
    ...colluding.flatMap((attack) =>
      shares.map((share) => [
        `${attack}, and the attackers promote one another ${100 * share} %`,
        ...rankRules.map((column) => cell(column, attack, 'promote-friends', share)),
      ]),
    ),
  ];
  return [
    '### Lying raters',
    'Accuracy in %, in brackets the difference in points to the same run with honest raters; *in italics* what loses more than 3 points at up to 30 %.',
    table(['raters who lie', ...rankRules], rows),
  ].join('\n\n');
}

function bytesTable(findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'bytes');
  const dense = own.find(({ run }) => run.share === 1 && run.format === 'fp32')?.outcome;
  const rows = own.map(({ run, outcome }) => [
    `γ = ${run.share}, ${run.format}`,
    Math.round(outcome.sentBytes).toString(),
    `${(outcome.denseBytes / outcome.sentBytes).toFixed(1)}×`,
    percent(outcome.accuracy),
    (100 * (outcome.accuracy - (dense?.accuracy ?? 0))).toFixed(1),
  ]);
  return [
    '### Bytes',
    `Median rank, ${own[0]?.run.rounds ?? 0} rounds, nobody attacks. Received are the model and everybody else’s update.`,
    table(['what is sent', 'bytes an update', 'fewer than dense', 'accuracy %', 'points'], rows),
  ].join('\n\n');
}

function fiftyTable(findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'fifty');
  if (own.length === 0) return '';
  const cell = (column: string, kind: string | undefined): string => {
    const found = own.find(({ run }) => run.column === column && run.attack?.kind === kind);
    return found === undefined ? '–' : percent(found.outcome.accuracy);
  };
  const rows = [undefined, ...attackKinds].map((kind) => [
    kind === undefined ? 'none' : `${kind} 30 %`,
    cell('median-rank', kind),
    cell('fed-avg', kind),
  ]);
  return ['### 50 participants', table(['attack', 'median-rank', 'fed-avg'], rows)].join('\n\n');
}

function againTable(findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'again');
  if (own.length === 0) return '';
  const seeds = [...new Set(own.flatMap(({ run }) => run.seed ?? []))];
  const cell = (seed: number, kind: string | undefined, share: number | undefined): string => {
    const found = own.find(
      ({ run }) => run.seed === seed && run.attack?.kind === kind && run.attack?.share === share,
    );
    return found === undefined ? '–' : percent(found.outcome.accuracy);
  };
  const rows = attackKinds.flatMap((kind) =>
    [0.3, 0.4].map((share) => [`${kind} ${100 * share} %`, ...seeds.map((seed) => cell(seed, kind, share))]),
  );
  return [
    '### Other seeds',
    'Median rank on digits dealt out otherwise, with other attackers.',
    table(
      ['attack', ...seeds.map((seed) => `seed ${seed}`)],
      [['none', ...seeds.map((seed) => cell(seed, undefined, undefined))], ...rows],
    ),
  ].join('\n\n');
}

function poisonedTable(findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'attacks' && run.data === 'digits');
  const shares = [...new Set(own.flatMap(({ run }) => run.attack?.share ?? []))].sort((a, b) => a - b);
  const cell = (kind: string, share: number): string => {
    const found = own.find(
      ({ run }) => run.column === 'median-rank' && run.attack?.kind === kind && run.attack.share === share,
    );
    return found === undefined ? '–' : (100 * found.outcome.poisonedShare).toFixed(0);
  };
  return [
    '### Who is applied, and so is paid',
    'Share in % of the applied updates that were attackers’, by median rank on digits; what chance would give is the share of attackers.',
    table(
      ['attack', ...shares.map((share) => `${100 * share} % attackers`)],
      attackKinds.map((kind) => [kind, ...shares.map((share) => cell(kind, share))]),
    ),
  ].join('\n\n');
}

function speedTable(speed: Speed | undefined): string {
  if (speed === undefined) return '';
  const [before, after] = speed.load.map((load) => load.toFixed(1));
  const rows = speed.rows.map((one) => [
    `${one.participants} participants, ${one.workers} ${one.workers === 1 ? 'worker' : 'workers'}`,
    one.clientUpdatesPerSecond.toFixed(0),
    one.roundsPerMinute.toFixed(0),
    (one.mostMemoryBytes / 2 ** 20).toFixed(0),
  ]);
  return [
    '### Speed',
    `Digits, median rank, γ = 0.1, int8, with rating; an update is 10 steps of 32 rows; of 1,000 participants 64 are drawn for each round. In the minute before measuring began ${before} processes wanted to run, before it ended ${after}, and with more than one beside the bench the figures are too low.`,
    table(['simulation', 'updates a second', 'rounds a minute', 'most memory, MiB'], rows),
  ].join('\n\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}
