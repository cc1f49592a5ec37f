import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const INTERVAL_MS = 500;

/**
 * Ends this process soon after the one that started it, from a thread of its own: while a model runs, the main thread
 * hears nothing, and an orphan that computes for ever would be left behind.
 */
export function endWithParent(): void {
  const watch = new Worker(new URL(import.meta.url), { workerData: { parent: process.ppid } });
  watch.unref();
}

if (!isMainThread && parentPort) {
  const { parent }: { parent: number } = workerData;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, INTERVAL_MS);
}
