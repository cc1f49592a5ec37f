/** Where a role is in its life. `failed` is final until somebody starts it again. */
export type RoleState = 'stopped' | 'starting' | 'running' | 'stopping' | 'failed';

/** What a role says about itself: to `/healthz`, to `/v1/status` and to the log. */
export type RoleStatus = {
  readonly state: RoleState;
  /** One line for people: what the role does at the moment, for example "computing sub-task 3 of job 12". */
  readonly activity: string;
  /** Present when the role cannot do its duty: what is wrong. Makes the node unhealthy. */
  readonly problem?: string;
  /** Counters and facts; numbers become metrics. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
};

/** A long-running service inside a node: worker, endorser, dispatcher, relay … */
export interface Role {
  /** Lower-case, as written in the configuration. */
  readonly name: string;
  /** Resolves when the role is at work. What it needs to resume, it reads from its journal and the chain (J15). */
  start(): Promise<void>;
  /** Finishes or hands back what is under way, then resolves. Safe to call twice and before `start`. */
  stop(): Promise<void>;
  /** Never throws and never waits. */
  status(): RoleStatus;
}
