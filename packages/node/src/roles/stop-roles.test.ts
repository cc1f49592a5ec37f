import type { Clock, Role } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../logger.ts';
import { stopRoles } from './stop-roles.ts';

function role(name: string, stop: () => Promise<void>): Role {
  return { name, start: async () => {}, stop, status: () => ({ state: 'running', activity: '', facts: {} }) };
}

function setUp() {
  const lines: string[] = [];
  const logger = createLogger({ level: 'warn', stream: { write: (line) => void lines.push(line) } });
  const slept: number[] = [];
  const impatient: Clock = {
    now: () => 0,
    sleep: async (ms) => {
      slept.push(ms);
    },
  };
  const patient: Clock = { now: () => 0, sleep: () => new Promise(() => {}) };
  return { lines, logger, slept, impatient, patient };
}

describe('stopping the roles', () => {
  it('waits for all of them, also for one that fails', async () => {
    const { lines, logger, patient } = setUp();
    const stopped: string[] = [];
    const roles = [
      role('worker', async () => {
        stopped.push('worker');
      }),
      role('endorser', () => Promise.reject(new Error('torn'))),
      role('relay', async () => {
        stopped.push('relay');
      }),
    ];
    expect(await stopRoles(roles, logger, patient)).toBe(true);
    expect(stopped).toEqual(['worker', 'relay']);
    expect(lines.join('')).toContain('torn');
  });

  it('gives up after ten seconds and names who is still busy', async () => {
    const { lines, logger, impatient, slept } = setUp();
    const roles = [role('worker', () => new Promise(() => {})), role('relay', async () => {})];
    expect(await stopRoles(roles, logger, impatient)).toBe(false);
    expect(slept).toEqual([10_000]);
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ roles: ['worker'], level: 'warn' });
  });
});
