import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSessionPlan } from '@plexus/collab';
import { digestOf } from '@plexus/core';
import { createMlp, writeModel } from '@plexus/nn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../config/schema.ts';
import { createLogger } from '../../logger.ts';
import { readOwnRows } from './own-rows.ts';

const model = createMlp({ inputSize: 2, hidden: [], outputs: 2, seed: 1 });
const bytes = writeModel(model);
const plan = createSessionPlan(
  {
    ...{ version: 1, model: digestOf(bytes), modelBytes: bytes.length, profile: 'native' },
    training: {
      loss: 'softmax-cross-entropy',
      optimiser: { kind: 'sgd', learningRate: 0.1 },
      batchSize: 4,
    },
    ...{ localSteps: 1, metric: 'loss', share: 1, format: 'fp32', aggregation: 'mean' },
    ...{ columns: ['a', 'b'], label: 'kind', classes: ['no', 'yes'] },
  },
  model,
);
const logger = createLogger({ level: 'silent' });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rows-'));
  const lines = Array.from({ length: 40 }, (_, i) => `${i},${i % 7},${i % 2 ? 'yes' : 'no'},x`);
  await writeFile(join(folder, 'rows.csv'), `a,b,kind,name\n${lines.join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function settingOf(file: string, more: Readonly<Record<string, unknown>> = {}) {
  const session = { session: 1, data: join(folder, file), ...more };
  const [setting] = configSchema.parse({ collab: { sessions: [session] } }).collab.sessions;
  if (!setting) throw new Error('no session');
  return setting;
}

describe('the rows of a session in the settings of a node', () => {
  it('are split into more to train on and fewer to rate with, none of them in both, the same at every start', async () => {
    const setting = settingOf('rows.csv', { validationShare: 0.25 });
    const { training, validation } = await readOwnRows(setting, plan, logger);
    expect([training.count, validation.count]).toEqual([30, 10]);
    const firstOf = ({ inputs, count }: typeof training) => {
      const values = Object.values(inputs)[0]?.data ?? [];
      return Array.from({ length: count }, (_, i) => Number(values[2 * i]));
    };
    const all = [...firstOf(training), ...firstOf(validation)].sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(await readOwnRows(setting, plan, logger)).toEqual({ training, validation });
    const other = await readOwnRows(settingOf('rows.csv', { validationShare: 0.25, seed: 9 }), plan, logger);
    expect(firstOf(other.validation)).not.toEqual(firstOf(validation));
  });

  it('are missed by their file name', async () => {
    await expect(readOwnRows(settingOf('nowhere.csv'), plan, logger)).rejects.toMatchObject({
      code: 'NODE_ROWS_UNREADABLE',
      details: { file: join(folder, 'nowhere.csv') },
    });
  });
});
