import { createEngine, type Engine, type Profile } from '@plexus/nn';
import { openComputation } from './open-computation.ts';
import type { ComputeBackend } from './types.ts';

/** Runs computations in this process: for simulations, tests and the child process itself. Engines are made once a profile. */
export function createInProcessBackend(options: { readonly threads?: number } = {}): ComputeBackend {
  const engines = new Map<Profile, Promise<Engine>>();
  const engineFor = (profile: Profile): Promise<Engine> => {
    const made = engines.get(profile) ?? createEngine({ profile, threads: options.threads ?? 1 });
    engines.set(profile, made);
    return made;
  };
  return {
    fingerprint: async (profile) => (await engineFor(profile)).fingerprint,
    open: async (input) => openComputation(input, await engineFor(input.spec.profile)),
    close: async () => engines.clear(),
  };
}
