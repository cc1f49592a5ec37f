import { describe, expect, it } from 'vitest';
import { type Service, superviseService } from './supervised-role.ts';

function service(over: Partial<Service> = {}): Service {
  return {
    name: 'worker',
    start: async () => {},
    stop: async () => {},
    describe: () => ({ activity: 'waiting', facts: { done: 1 } }),
    ...over,
  };
}

describe('a supervised role', () => {
  it('goes from stopped through running to stopped, and back', async () => {
    const role = superviseService(service());
    const states = [role.status().state];
    for (const step of [role.start, role.stop, role.stop, role.start]) {
      await step();
      states.push(role.status().state);
    }
    expect(states).toEqual(['stopped', 'running', 'stopped', 'stopped', 'running']);
    expect(role.status()).toEqual({ state: 'running', activity: 'waiting', facts: { done: 1 } });
  });

  it('shows that it starts and stops while that lasts', async () => {
    let go = () => {};
    const gate = () =>
      new Promise<void>((resolve) => {
        go = resolve;
      });
    const role = superviseService(service({ start: gate, stop: gate }));
    for (const [step, during, after] of [
      [role.start, 'starting', 'running'],
      [role.stop, 'stopping', 'stopped'],
    ] as const) {
      const done = step();
      expect(role.status().state).toBe(during);
      go();
      await done;
      expect(role.status().state).toBe(after);
    }
  });

  it('remembers why it could not start, until it is started again', async () => {
    let broken = true;
    const start = async () => {
      if (broken) throw new Error('no engine');
    };
    const role = superviseService(service({ start }));
    await expect(role.start()).rejects.toThrow('no engine');
    expect(role.status()).toMatchObject({ state: 'failed', problem: 'no engine' });
    broken = false;
    await role.start();
    expect(role.status().state).toBe('running');
  });
});
