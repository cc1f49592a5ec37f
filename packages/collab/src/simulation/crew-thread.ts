import { parentPort, workerData } from 'node:worker_threads';
import { isPlexusError, toMessage } from '@plexus/core';
import { createLabour, type Labour, type LabourSetup } from './labour.ts';
import type { CrewCall, CrewFailure, CrewReply } from './labour-thread.ts';

const labour = createLabour(workerData as LabourSetup);
// Every call says so itself when the setup is impossible.
labour.catch(() => {});
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (call: CrewCall) => {
  last = last.then(async () => {
    const reply = await answer(call);
    parentPort?.postMessage(reply);
  });
});

async function answer(call: CrewCall): Promise<CrewReply> {
  try {
    return { id: call.id, value: await perform(await labour, call) };
  } catch (error) {
    return { id: call.id, failure: toFailure(error) };
  }
}

function perform(worker: Labour, call: CrewCall): Promise<unknown> {
  switch (call.call) {
    case 'train':
      return worker.train(call.task);
    case 'rate':
      return worker.rate(call.task);
    case 'measure':
      return worker.measure(call.task);
    case 'close':
      return worker.close();
  }
}

function toFailure(error: unknown): CrewFailure {
  if (!isPlexusError(error)) {
    return { code: 'COLLAB_CHECK_FAILED', message: toMessage(error), hint: undefined, details: {} };
  }
  const { code, message, hint, details } = error;
  return { code, message, hint, details: JSON.parse(JSON.stringify(details)) };
}
