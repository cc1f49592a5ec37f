import { readdir, readFile } from 'node:fs/promises';
import { createMlp, initialiseModel, writeModel } from '@plexus/nn';
import { createChildBackend } from '../../src/computation/child-backend.ts';
import { byDigest, tinyTrainJob } from './small-jobs.ts';

/** Lets a child compute for long, tells its process id, and waits to be killed. */
const backend = createChildBackend({ memoryLimitBytes: 4 * 1024 ** 3, requestTimeoutMs: 600_000 });
const { plan, artifacts } = tinyTrainJob(await backend.fingerprint('reproducible'));
const { spec, split } = plan;
if (spec.kind !== 'train') throw new Error('not a training job');
const shards = [byDigest(artifacts).get(spec.shards[0]!.digest)!];
const model = writeModel(
  initialiseModel(createMlp({ inputSize: 4, hidden: [3000, 3000], outputs: 3, activation: 'relu' }), 1),
);
const subTask = { ...split.subTasks[0]!, steps: 300_000, segmentCount: 2 };
const computation = await backend.open({
  spec: { ...spec, segmentSteps: 150_000 },
  subTask,
  model,
  shards,
  parts: [],
  chunks: [],
});
const start = await computation.initialState();
void computation.runSegment(0, start);
const children = (await readdir(`/proc/${process.pid}/task/${process.pid}`)).includes('children')
  ? await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
  : '';
process.send?.(children.trim().split(' ').at(-1));
setInterval(() => {}, 1000);
