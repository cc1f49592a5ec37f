import { PlexusError } from '@plexus/core';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../ports.ts';
import { TaskBoard } from './task-board.ts';

describe('a task board', () => {
  it('runs a task once at a time, and again some blocks after it ended', async () => {
    let head = 10;
    let runs = 0;
    const board = new TaskBoard(silentLogger, () => head);
    const gate = Promise.withResolvers<void>();
    const work = async () => {
      runs++;
      await gate.promise;
    };
    board.begin('a', work);
    board.begin('a', work);
    expect(board.running).toEqual(['a']);
    gate.resolve();
    await board.settle();
    board.begin('a', work);
    expect(runs).toBe(1);
    head = 15;
    board.begin('a', work);
    await board.settle();
    expect(runs).toBe(2);
  });

  it('runs a task at the next block when the chain replaced what it was judged by', async () => {
    let head = 10;
    let runs = 0;
    const board = new TaskBoard(silentLogger, () => head);
    const work = async () => {
      runs++;
      throw new PlexusError({ code: 'CollabSessions_RoundChanged', message: 'changed', hint: 'again' });
    };
    board.begin('a', work);
    await board.settle();
    board.begin('a', work);
    expect(runs).toBe(1);
    head = 11;
    board.begin('a', work);
    await board.settle();
    expect(runs).toBe(2);
  });

  it('goes on after a task that failed', async () => {
    const warned: unknown[] = [];
    const logger = {
      ...silentLogger,
      warn: (facts: object, message: string) => warned.push([Object.keys(facts), message]),
    };
    const board = new TaskBoard(logger, () => 1);
    board.begin('a', () => Promise.reject(new Error('no')));
    await board.settle();
    // a node's log hides what is called a key
    expect(warned).toEqual([[['task', 'error'], 'a task failed']]);
    expect(board.running).toEqual([]);
  });
});
