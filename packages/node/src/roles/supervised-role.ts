import { type Role, type RoleState, type RoleStatus, toMessage } from '@plexus/core';

/** A service that starts and stops, and can say in its own words what it is doing. */
export type Service = {
  readonly name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** `failed`: it runs no more, although nobody stopped it. */
  describe(): Pick<RoleStatus, 'activity' | 'facts'> & {
    readonly problem?: string;
    readonly failed?: boolean;
  };
};

/** A role whose state follows the calls of `start` and `stop`, so that a service need not keep it. */
export function superviseService(service: Service): Role {
  let state: RoleState = 'stopped';
  let failure: string | undefined;
  return {
    name: service.name,
    async start() {
      state = 'starting';
      failure = undefined;
      try {
        await service.start();
        state = 'running';
      } catch (error) {
        state = 'failed';
        failure = toMessage(error);
        throw error;
      }
    },
    async stop() {
      if (state === 'stopped' || state === 'stopping') return;
      state = 'stopping';
      await service.stop();
      state = 'stopped';
    },
    status() {
      if (failure !== undefined) return { state, activity: failure, problem: failure, facts: {} };
      const { failed, ...described } = service.describe();
      return { state: failed && state === 'running' ? 'failed' : state, ...described };
    },
  };
}
