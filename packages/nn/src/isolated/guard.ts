import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { type ChildLimits, guardWord } from './host-messages.ts';

const INTERVAL_MS = 50;
const STDERR = 2;

/**
 * Runs in a thread of its own beside a computation that may block the main thread for long: ends the process when it
 * takes more memory than allowed, or when the process it works for is gone.
 */
const { memoryLimitBytes, parentPid } = workerData as ChildLimits;

function end(reason: string): void {
  writeSync(STDERR, `${guardWord} ${reason}\n`);
  process.kill(process.pid, 'SIGKILL');
}

setInterval(() => {
  const used = process.memoryUsage.rss();
  if (used > memoryLimitBytes) end(`it used ${used} bytes of memory, ${memoryLimitBytes} are allowed`);
  if (process.ppid !== parentPid) end('the process it worked for is gone');
}, INTERVAL_MS);
