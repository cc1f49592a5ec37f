import { describe, expect, it } from 'vitest';
import { blobSession } from './blobs-fixture.ts';
import type { LabourSetup } from './labour.ts';
import { LabourThread } from './labour-thread.ts';

const { model, spec, train, test } = blobSession();
const setup: LabourSetup = {
  ...{ model, spec, train, test, rows: [], ratingRows: 1, seed: 1, flippers: [], raw: [] },
};
const moduleOf = (source: string): URL => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
const task = { model: new Float32Array(), round: 0, participants: [] };

describe('a worker thread of a simulation', () => {
  it('that ends by itself fails the call under way and every later one, and can be closed', async () => {
    const thread = new LabourThread(
      setup,
      moduleOf(
        `import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => process.exit(3));`,
      ),
    );
    const failure = expect.objectContaining({ code: 'COLLAB_CHECK_FAILED', details: { reason: 'code 3' } });
    await expect(thread.train(task)).rejects.toEqual(failure);
    await expect(thread.measure({ model: task.model, parts: [] })).rejects.toEqual(failure);
    await thread.close();
  });

  it('that cannot even begin says why to whoever asks', async () => {
    const thread = new LabourThread(setup, moduleOf(`throw new Error('out of paper');`));
    await expect(thread.train(task)).rejects.toThrow('out of paper');
    await expect(thread.train(task)).rejects.toThrow('out of paper');
    await thread.close();
  });
});
