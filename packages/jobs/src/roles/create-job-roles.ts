import type { ComputeBackend } from '../computation/types.ts';
import { PlanCache } from '../plan/plan-cache.ts';
import type { RoleComponents } from '../ports.ts';
import { JobTracker } from '../view/job-tracker.ts';
import { BlockTimer } from './block-timer.ts';
import { Endorser, type EndorserOptions } from './endorser/endorser.ts';
import { Keeper } from './keeper/keeper.ts';
import { Worker, type WorkerOptions } from './worker/worker.ts';

/** The long-running services a node can offer the jobs protocol. */
export type JobRoleName = 'worker' | 'endorser' | 'dispatcher' | 'keeper';
export type JobRole = Worker | Endorser | Keeper;

export type JobRolesOptions = {
  readonly roles: readonly JobRoleName[];
  readonly worker?: WorkerOptions;
  readonly endorser?: EndorserOptions;
  /** Share one window on the chain among the accounts of a process. */
  readonly tracker?: JobTracker;
  readonly plans?: PlanCache;
};

export type JobRoles = {
  readonly tracker: JobTracker;
  readonly plans: PlanCache;
  readonly roles: readonly JobRole[];
};

/** Makes an account's roles over shared components; nothing runs before `start`. */
export function createJobRoles(
  components: RoleComponents & { readonly backend: ComputeBackend },
  options: JobRolesOptions,
): JobRoles {
  const tracker = options.tracker ?? new JobTracker(components.chain);
  const plans = options.plans ?? new PlanCache(components.artifacts, components.logger);
  const blockTimer = new BlockTimer(tracker, () => components.clock.now());
  const all = { ...components, tracker, plans, blockTimer };
  const make = (name: JobRoleName): JobRole => {
    switch (name) {
      case 'worker':
        return new Worker(all, options.worker ?? { speed: {}, memoryBytes: 0 });
      case 'endorser':
        return new Endorser(all, options.endorser ?? { profiles: [] });
      case 'dispatcher':
        return new Keeper(all, { scope: 'own' });
      case 'keeper':
        return new Keeper(all, { scope: 'all' });
    }
  };
  return { tracker, plans, roles: options.roles.map(make) };
}
