import { describe, expect, it } from 'vitest';
import type { HealthPart } from './health.ts';
import { HealthWatch } from './health-watch.ts';
import { createLogger } from './logger.ts';

describe('watching the health of a node', () => {
  it('says once what went wrong and once that it is over', async () => {
    const lines: string[] = [];
    const stream = {
      write: (line: string) => {
        const { level, part, reason, msg } = JSON.parse(line) as Record<string, string>;
        lines.push([level, part, msg, ...(reason ? [reason] : [])].join(' '));
      },
    };
    let parts: HealthPart[] = [{ name: 'role worker', ok: true, facts: {} }];
    const health = async () => ({ live: true, ready: true, parts });
    const watch = new HealthWatch(health, createLogger({ level: 'info', stream }));
    const sick = (reason: string): HealthPart[] => [{ name: 'role worker', ok: false, reason, facts: {} }];
    await watch.look();
    for (let left = 9; left > 0; left--) {
      parts = sick(`jailed for ${left} blocks`);
      await watch.look();
    }
    parts = sick('too little stake');
    await watch.look();
    parts = [{ name: 'role worker', ok: true, facts: {} }];
    await watch.look();
    await watch.look();
    expect(lines).toEqual([
      'error role worker not well jailed for 9 blocks',
      'error role worker not well too little stake',
      'info role worker well again',
    ]);
  });
});
