const INTERVAL_MS = 10;

/**
 * Both runtimes compute on the calling thread. A row of runs would starve timers and sockets, and a turn of the event
 * loop after every run would cost more than many a run: so there is one turn every 10 ms of computing.
 */
export type Breather = () => Promise<void> | undefined;

export function createBreather(): Breather {
  let last = performance.now();
  return () => {
    if (performance.now() - last < INTERVAL_MS) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        last = performance.now();
        resolve();
      });
    });
  };
}
