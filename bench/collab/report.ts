import { attackKinds, lieKinds, rankRules } from '@plexus/collab';
import type { Outcome } from './carry-out.ts';
import type { DataFacts } from './data-sets.ts';
import type { Speed } from './measure-speed.ts';
import { colluding, columns, crowdColumns, type Run, seeds, strong } from './plan.ts';

export type Finding = { readonly run: Run; readonly outcome: Outcome };
export type Results = {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly data: readonly DataFacts[];
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
export function writeReport({ machine, data, findings, speed }: Results): string {
  const sets = data.map(({ name }) => name);
  return [
    `Measured on ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; run again with \`node bench/collab/run.ts\`.`,
    ...data.map((set) => attackTable(set, findings)),
    ...sets.map((data) => strongTable(data, findings)),
    ...sets.map((data) => liesTable(data, findings)),
    bytesTable(findings),
    ...sets.map((data) => fiftyTable(data, findings)),
    ...sets.map((data) => againTable(data, findings)),
    ...sets.map((data) => poisonedTable(data, findings)),
    speedTable(speed),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A dash for a run that no one has done yet. */
function accuracyOf(finding: Finding | undefined): string {
  return finding === undefined ? '–' : percent(finding.outcome.accuracy);
}

function attackTable(set: DataFacts, findings: readonly Finding[]): string {
  const data = set.name;
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
    accuracyOf(own.find(({ run }) => run.column === column && run.attack === undefined));
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
    `${set.title}: ${set.trainRows} rows dealt out, ${set.testRows} to measure on.`,
    `Accuracy in % after ${rounds} rounds of 20 participants, Dirichlet 0.5, seed 1; always guessing the commonest class gives ${percent(set.commonest)}; *in italics* what misses its goal against its own clean run. A participant sends ${kilobytes(sent?.sentBytes ?? 0)} a round${received}.`,
    table(['attack', ...columns], [['none', ...columns.map(cleanCell)], ...rows]),
  ].join('\n\n');
}

function strongTable(data: string, findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'strong' && run.data === data);
  if (own.length === 0) return '';
  const shares = [...new Set(own.flatMap(({ run }) => run.attack?.share ?? []))].sort((a, b) => a - b);
  const cell = (column: string, kind: string, share: number): string => {
    const found = own.find(
      ({ run }) => run.column === column && run.attack?.kind === kind && run.attack.share === share,
    );
    return accuracyOf(found);
  };
  const rows = strong.flatMap(({ kind, strength }) =>
    shares.map((share) => [
      `${kind} × ${strength}, ${100 * share} %`,
      ...columns.map((column) => cell(column, kind, share)),
    ]),
  );
  return [
    `### Attacks with more force on ${data}`,
    'ALIE at z = 1.5, inner-product manipulation at ε = 10, noise of 30 times the honest size.',
    table(['attack', ...columns], rows.filter(hasFigure)),
  ].join('\n\n');
}

function liesTable(data: string, findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'lies' && run.data === data);
  if (own.length === 0) return '';
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
    `### Lying raters on ${data}`,
    'Accuracy in %, in brackets the difference in points to the same run with honest raters; *in italics* what loses more than 3 points at up to 30 %.',
    table(['raters who lie', ...rankRules], rows.filter(hasFigure)),
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

function fiftyTable(data: string, findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'fifty' && run.data === data);
  if (own.length === 0) return '';
  const found = crowdColumns.filter((name) => own.some(({ run }) => run.column === name));
  return [
    `### 50 participants on ${data}`,
    table(
      ['attack', ...found],
      attackRows(
        own,
        found.map((column) => ({ column })),
      ),
    ),
  ].join('\n\n');
}

function againTable(data: string, findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'again' && run.data === data);
  if (own.length === 0) return '';
  const found = crowdColumns.flatMap((column) =>
    seeds
      .filter((seed) => own.some(({ run }) => run.column === column && run.seed === seed))
      .map((seed) => ({ column, seed })),
  );
  return [
    `### Other seeds on ${data}`,
    'Dealt out otherwise, with other attackers.',
    table(['attack', ...found.map(({ column, seed }) => `${column}, seed ${seed}`)], attackRows(own, found)),
  ].join('\n\n');
}

/** A row without an attack and one for each that was run, with the goal of each checked against its own column. */
function attackRows(
  own: readonly Finding[],
  of: readonly Pick<Run, 'column' | 'seed'>[],
): readonly (readonly string[])[] {
  const find = ({ column, seed }: Pick<Run, 'column' | 'seed'>, kind?: string, share?: number) =>
    own.find(
      ({ run }) =>
        run.column === column &&
        run.seed === seed &&
        run.attack?.kind === kind &&
        run.attack?.share === share,
    );
  const cell = (place: Pick<Run, 'column' | 'seed'>, kind: string, share: number): string => {
    const found = find(place, kind, share);
    const clean = find(place)?.outcome.accuracy;
    const text = accuracyOf(found);
    if (found?.run.attack === undefined || clean === undefined) return text;
    return missesGoal(found.run.attack, found.outcome.accuracy, clean) ? `*${text}*` : text;
  };
  const shares = [...new Set(own.flatMap(({ run }) => run.attack?.share ?? []))].sort((a, b) => a - b);
  const rows = attackKinds.flatMap((kind) =>
    shares.map((share) => [`${kind} ${100 * share} %`, ...of.map((place) => cell(place, kind, share))]),
  );
  return [['none', ...of.map((place) => accuracyOf(find(place)))], ...rows.filter(hasFigure)];
}

function hasFigure([, ...cells]: readonly string[]): boolean {
  return cells.some((cell) => cell !== '–');
}

function poisonedTable(data: string, findings: readonly Finding[]): string {
  const own = findings.filter(({ run }) => run.part === 'attacks' && run.data === data);
  const shares = [...new Set(own.flatMap(({ run }) => run.attack?.share ?? []))].sort((a, b) => a - b);
  const cell = (kind: string, share: number): string => {
    const found = own.find(
      ({ run }) => run.column === 'median-rank' && run.attack?.kind === kind && run.attack.share === share,
    );
    return found === undefined ? '–' : (100 * found.outcome.poisonedShare).toFixed(0);
  };
  return [
    `### Who is applied, and so is paid, on ${data}`,
    'Share in % of the applied updates that were attackers’, by median rank; what chance would give is the share of attackers.',
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
