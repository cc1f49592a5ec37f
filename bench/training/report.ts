import type { MemoryPeak, Startup } from './footprint.ts';
import type { Measurement } from './measure.ts';

export type Report = {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  /** Runnable processes of the last minute, when measuring began and when it ended. */
  readonly load: readonly [number, number];
  readonly node: string;
  readonly native: string;
  readonly reproducible: string;
  readonly pytorch: string;
  readonly pytorchBuild: string;
  readonly rounds: number;
  readonly measurements: readonly Measurement[];
  readonly memory: readonly MemoryPeak[];
  readonly startup: readonly Startup[];
};

const ms = (value: number): string => value.toFixed(value < 10 ? 3 : 1);
const seconds = (value: number): string => `${(value / 1e3).toFixed(2)} s`;
const mib = (value: number): string => value.toFixed(0);
const times = (value: number): string => `${value.toFixed(2)}×`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function speedRow(measurement: Measurement): readonly string[] {
  const { title, batchSize, pytorchMs, nativeMs, reproducibleMs, threads } = measurement;
  const { nativeSpeedup, nativeCpuSpeedup, nativeFastSpeedup, reproducibleCost, overheadShare, losses } =
    measurement;
  const exact = losses.reproducible === undefined ? [] : [losses.reproducible];
  return [
    `${title}, batch ${batchSize}`,
    `${threads}`,
    ms(pytorchMs),
    ms(nativeMs),
    reproducibleMs === undefined ? '–' : ms(reproducibleMs),
    `**${times(nativeSpeedup)}**`,
    times(nativeCpuSpeedup),
    times(nativeFastSpeedup),
    reproducibleCost === undefined ? '–' : times(reproducibleCost),
    `${(100 * overheadShare).toFixed(1)} %`,
    [losses.pytorch, losses.native, ...exact].map((loss) => loss.toFixed(4)).join(' / '),
  ];
}

const speedHeader = [
  ...['workload', 'threads', 'PyTorch ms', 'native ms', 'reproducible ms'],
  ...['native is faster by', 'by CPU time', 'fastest fifth', 'reproducible ÷ native', 'our overhead'],
  'losses PyTorch / native / reproducible',
];

/** The report as a Markdown page without its title. */
export function formatReport(report: Report): string {
  const { date, cpu, cores, load, node, native, reproducible, pytorch, rounds } = report;
  const { measurements, memory, startup } = report;
  const memoryRows = memory.map((peak) => [
    peak.name,
    mib(peak.pytorch),
    mib(peak.native),
    mib(peak.reproducible),
  ]);
  const startupRows = startup.map((start) => [
    start.title,
    `${(start.parameters / 1e6).toFixed(1)} M`,
    `${seconds(start.nativeMs)} (${seconds(start.nativeCpuMs)})`,
    `${seconds(start.reproducibleMs)} (${seconds(start.reproducibleCpuMs)})`,
  ]);
  return `Same network, same initial weights, same batch, same optimiser and loss. The contestants take turns within each of
${rounds} rounds; times are medians over all steps, ratios medians over rounds. CPU time is that of the whole process with
all its threads. The fastest fifth of the steps is what other work on the machine disturbs
least: with two threads it slows PyTorch, whose threads spin until the other one is there, out of all proportion, and a
ratio far above that of the fastest fifth is no merit of ours. Losses are those after the same number of steps and show that all compute the same thing. Goals: never
slower than PyTorch, median 1.3×; overhead of 5 % at most.

${table(speedHeader, measurements.map(speedRow))}

Most physical memory of a process that trains 20 steps, in MiB (goal: no more than PyTorch):

${table(['workload', 'PyTorch', 'native', 'reproducible'], memoryRows)}

From the bytes of a file to a trainer ready for its first step with Adam, in a fresh process, CPU time in brackets (goal:
3 s):

${table(['model', 'parameters', 'native', 'reproducible'], startupRows)}

- ${date}, ${cores} × ${cpu}, Node ${node}; ${load.map((value) => value.toFixed(1)).join(' and ')} processes wanted to run in the minute before measuring began and ended
- PyTorch ${pytorch} (Debian's python3-torch with OpenBLAS), default build for this machine
- ${native}
- ${reproducible}

Repeat with \`node bench/training/run.ts\`. PyTorch is taken from Debian: \`apt-get install -y python3-torch libopenblas0-pthread\`.
`;
}
