import type { Engine, EngineSession } from '@plexus/nn';

export type Stopwatch = { milliseconds: number };

/** The same engine, with the time its bound runs take added up: what is left of a step is our own overhead. */
export function timeRuns(engine: Engine, watch: Stopwatch): Engine {
  return {
    ...engine,
    compile: async (model) => timeSession(await engine.compile(model), watch),
  };
}

function timeSession(session: EngineSession, watch: Stopwatch): EngineSession {
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    run: (feeds) => session.run(feeds),
    close: () => session.close(),
    bind: (plan) => {
      const bound = session.bind(plan);
      return {
        feeds: bound.feeds,
        fetches: bound.fetches,
        carried: () => bound.carried(),
        run: async () => {
          const begin = performance.now();
          await bound.run();
          watch.milliseconds += performance.now() - begin;
        },
      };
    },
  };
}
