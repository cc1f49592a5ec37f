import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FitCallbacks, FitResult, MeasureRecord } from '@plexus/nn';
import { type ReportOptions, renderReport } from '@plexus/nn';

/** A line for every measurement. */
export const progress: FitCallbacks = {
  onMeasure: ({ step, trainLoss, validation }: MeasureRecord) => {
    const metrics = Object.entries(validation?.metrics ?? {}).map(
      ([name, value]) => `${name} ${value?.toFixed(4)}`,
    );
    console.log(
      `step ${step}: loss ${trainLoss.toFixed(4)}, validation ${validation?.loss.toFixed(4)}, ${metrics.join(', ')}`,
    );
  },
};

/** Writes model.onnx and report.html into the directory given on the command line, if one was. */
export async function save(result: FitResult, options: ReportOptions): Promise<void> {
  const [directory] = process.argv.slice(2);
  if (directory === undefined) return;
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'model.onnx'), result.model);
  await writeFile(join(directory, 'report.html'), renderReport(result.report, options));
}
