import type { Measurement } from './measure.ts';

export type Report = {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly native: string;
  readonly reproducible: string;
  readonly pytorch: string;
  readonly pytorchBuild: string;
  readonly rounds: number;
  readonly measurements: readonly Measurement[];
};

const ms = (value: number): string => value.toFixed(value < 10 ? 3 : 1);

function row(measurement: Measurement): string {
  const { title, batchSize, pytorchMs, nativeMs, reproducibleMs, threads } = measurement;
  const { nativeSpeedup, nativeCpuSpeedup, reproducibleCost, overheadShare, losses } = measurement;
  const exact = losses.reproducible === undefined ? [] : [losses.reproducible];
  const cells = [
    `${title}, batch ${batchSize}`,
    `${threads}`,
    ms(pytorchMs),
    ms(nativeMs),
    reproducibleMs === undefined ? '–' : ms(reproducibleMs),
    `**${nativeSpeedup.toFixed(2)}×**`,
    `${nativeCpuSpeedup.toFixed(2)}×`,
    reproducibleCost === undefined ? '–' : `${reproducibleCost.toFixed(2)}×`,
    `${(100 * overheadShare).toFixed(1)} %`,
    [losses.pytorch, losses.native, ...exact].map((loss) => loss.toFixed(4)).join(' / '),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The report as a Markdown page. */
export function formatReport(report: Report): string {
  const { date, cpu, cores, node, native, reproducible, pytorch, rounds, measurements } = report;
  return `# One training step, against PyTorch

Same network, same initial weights, same batch, same optimiser and loss. The contestants take turns within each of
${rounds} rounds; times are medians over all steps, ratios medians over rounds. Losses are those after the same number of
steps and show that all compute the same thing.

| workload | threads | PyTorch ms | native ms | reproducible ms | native is faster by | by CPU time | reproducible ÷ native | our overhead | losses PyTorch / native / reproducible |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${measurements.map(row).join('\n')}

- ${date}, ${cores} × ${cpu}, Node ${node}
- PyTorch ${pytorch} (Debian's python3-torch with OpenBLAS), default build for this machine
- ${native}
- ${reproducible}

Repeat with \`node bench/training/run.ts\`. PyTorch is taken from Debian: \`apt-get install -y python3-torch libopenblas0-pthread\`.
`;
}
