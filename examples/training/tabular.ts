/** A network with embeddings learns the price of flats from a table with names and numbers. */
import {
  createEngine,
  createTabular,
  encodeTable,
  findTableEncoding,
  fit,
  mae,
  parseTable,
  r2,
  rmse,
  splitByLabel,
} from '@plexus/nn';
import { createFlats } from './flats.ts';
import { progress, save } from './progress.ts';

const table = parseTable(createFlats(3_000));
const district = table.names.indexOf('district');
const rows = splitByLabel(
  table.rows.map((row) => row[district] ?? ''),
  { testShare: 0.2, seed: 1 },
);
const encoding = findTableEncoding(table, rows.train, { label: 'price', task: 'number', missing: 'mean' });
const categories = encoding.categories.map(({ values }) => ({ count: values.length + 1, width: 4 }));
const result = await fit({
  model: createTabular({
    categories,
    numbers: encoding.numbers.length,
    hidden: [32, 32],
    outputs: 1,
    seed: 1,
  }),
  spec: {
    loss: { kind: 'huber', delta: 0.5 },
    optimiser: { kind: 'adam', learningRate: 0.01 },
    schedule: { kind: 'linear', steps: 1_125, floor: 0.05 },
    batchSize: 64,
    seed: 1,
  },
  engine: await createEngine({ profile: 'reproducible' }),
  train: encodeTable(table, encoding, rows.train),
  validation: encodeTable(table, encoding, rows.test),
  epochs: 30,
  validateEvery: 150,
  metrics: [rmse(), mae(), r2()],
  callbacks: progress,
});
const last = result.history.measures.at(-1)?.validation?.metrics;
console.log(`${result.stop.reason}; R² ${last?.['r2']?.toFixed(4)} on flats it has not seen`);
await save(result, { title: 'Prices of flats' });
