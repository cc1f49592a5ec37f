import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NodeError } from './errors.ts';
import { createLogger, type LogLevel } from './logger.ts';

function capture(level: LogLevel = 'debug') {
  const lines: string[] = [];
  const logger = createLogger({ level, stream: { write: (line) => void lines.push(line) } });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

describe('the logger', () => {
  it('writes one JSON object a line with level, time and facts', () => {
    const { logger, last, lines } = capture();
    logger.child({ role: 'worker' }).info({ jobId: 7n }, 'claimed');
    expect(last()).toMatchObject({ level: 'info', role: 'worker', jobId: '7', msg: 'claimed' });
    expect(String(last()['time'])).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(lines[0]).toMatch(/\n$/);
  });

  it('never writes what stands under the name of a secret', () => {
    const { logger, lines } = capture();
    logger.warn({ password: 'p1', account: { privateKey: 'p2', deep: { seed: 'p3' } }, key: 'p4' }, 'x');
    expect(lines.join('')).not.toMatch(/p[1-4]/);
    expect(lines.join('')).toContain('[secret]');
  });

  it('writes code, hint and cause of an error, and a stack only for errors without a code', () => {
    const { logger, last } = capture();
    const cause = new Error('disk full');
    logger.error(
      {
        error: new NodeError({
          code: 'NODE_DATA_UNUSABLE',
          message: 'm',
          hint: 'h',
          details: { n: 1n },
          cause,
        }),
      },
      'x',
    );
    expect(last()['error']).toMatchObject({
      code: 'NODE_DATA_UNUSABLE',
      hint: 'h',
      details: { n: '1' },
      cause: { message: 'disk full', stack: expect.any(String) },
    });
    expect(last()['error']).not.toHaveProperty('stack');
    logger.error({ error: 'text' }, 'x');
    expect(last()['error']).toBe('text');
  });

  it('leaves out what lies below its level', () => {
    const { logger, lines } = capture('warn');
    logger.info({}, 'no');
    logger.warn({}, 'yes');
    expect(lines).toHaveLength(1);
    const silent = capture('silent');
    silent.logger.error({}, 'no');
    expect(silent.lines).toEqual([]);
  });

  it('also appends to a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plexus-log-'));
    const file = join(folder, 'logs/node.log');
    createLogger({ level: 'info', stream: { write: () => {} }, file }).info({ a: 1 }, 'kept');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ a: 1, msg: 'kept' });
    await rm(folder, { recursive: true });
  });

  it('goes on when its file cannot be written, and says so once', () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const logger = createLogger({ level: 'info', stream, file: '/dev/full' });
    for (let i = 0; i < 3; i++) logger.info({ i }, 'line');
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => line.includes('cannot be written'))).toHaveLength(1);
    expect(lines.join('')).toContain('ENOSPC');
  });
});
