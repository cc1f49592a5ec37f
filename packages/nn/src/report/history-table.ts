import type { CurvePoint, History, MeasureRecord, Measures } from '../fit/types.ts';

/** The history as JSON, its fields always in the same order. */
export function historyToJson(history: History): string {
  const measures = (found: Measures | undefined): Measures | undefined =>
    found && {
      loss: found.loss,
      metrics: Object.fromEntries(Object.entries(found.metrics).sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  const point = ({ step, steps, loss, learningRate }: CurvePoint): CurvePoint => ({
    step,
    steps,
    loss,
    learningRate,
  });
  const record = ({ step, epoch, trainLoss, training, validation, isBest }: MeasureRecord) => ({
    step,
    epoch,
    trainLoss,
    training: measures(training),
    validation: measures(validation),
    isBest,
  });
  const ordered = { curve: history.curve.map(point), measures: history.measures.map(record) };
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

/** The training curve as CSV: step, steps the row stands for, loss, learning rate. */
export function curveToCsv({ curve }: History): string {
  const rows = curve.map(({ step, steps, loss, learningRate }) =>
    [step, steps, loss, learningRate].join(','),
  );
  return ['step,steps,loss,learning_rate', ...rows, ''].join('\n');
}

/** The measurements as CSV, one row each; a cell is empty where nothing was measured. */
export function measuresToCsv({ measures }: History): string {
  const names = [
    ...new Set(
      measures.flatMap(({ training, validation }) =>
        Object.keys({ ...training?.metrics, ...validation?.metrics }),
      ),
    ),
  ].sort();
  const cells = (found: Measures | undefined): readonly (number | null | undefined)[] => [
    found?.loss,
    ...names.map((name) => found?.metrics[name]),
  ];
  const header = ['step', 'epoch', 'is_best', 'train_loss'].concat(
    ...['training', 'validation'].map((part) => ['loss', ...names].map((name) => quote(`${part}_${name}`))),
  );
  const rows = measures.map(({ step, epoch, isBest, trainLoss, training, validation }) =>
    [step, epoch, Number(isBest), trainLoss, ...cells(training), ...cells(validation)]
      .map((cell) => cell ?? '')
      .join(','),
  );
  return [header.join(','), ...rows, ''].join('\n');
}

/** Spreadsheets take a cell that begins with one of these for a formula. */
function quote(name: string): string {
  const safe = /^[=+\-@\t\r]/.test(name) ? `'${name}` : name;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
