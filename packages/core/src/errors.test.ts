import { describe, expect, it } from 'vitest';
import { assertInvariant, CoreError, hasCode, isPlexusError, PlexusError, toMessage } from './errors.ts';

class DoorError extends PlexusError<'DOOR_SHUT' | 'DOOR_LOCKED'> {}

const locked = new DoorError({
  code: 'DOOR_LOCKED',
  message: 'the door to room 7 is locked',
  hint: 'ask for the key',
  details: { room: 7 },
  cause: 'night',
});

describe('a Plexus error', () => {
  it('carries code, facts, hint and cause, and the name of its class', () => {
    expect(locked).toMatchObject({
      name: 'DoorError',
      code: 'DOOR_LOCKED',
      details: { room: 7 },
      hint: 'ask for the key',
      retryable: false,
      cause: 'night',
    });
    expect(locked).toBeInstanceOf(Error);
  });

  it('has no cause unless one was given', () => {
    expect('cause' in new DoorError({ code: 'DOOR_SHUT', message: 'shut' })).toBe(false);
  });

  it('is told from other errors, also across copies of this package', () => {
    expect(isPlexusError(locked)).toBe(true);
    expect(isPlexusError(Object.assign(new Error('x'), { code: 'DOOR_SHUT', retryable: true }))).toBe(true);
    expect(isPlexusError(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe(false);
    expect(isPlexusError({ code: 'DOOR_SHUT', retryable: true })).toBe(false);
    expect(hasCode(locked, 'DOOR_LOCKED')).toBe(true);
    expect(hasCode(locked, 'DOOR_SHUT')).toBe(false);
    expect(hasCode(undefined, 'DOOR_SHUT')).toBe(false);
  });

  it('names a broken invariant with its facts', () => {
    expect(() => assertInvariant(true, 'holds')).not.toThrow();
    let thrown: unknown;
    try {
      assertInvariant(0, 'sums agree', { left: 1, right: 2 });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CoreError);
    expect(thrown).toMatchObject({ code: 'CORE_INVARIANT_BROKEN', details: { left: 1, right: 2 } });
  });

  it('gives one line for anything that can be thrown', () => {
    expect(toMessage(locked)).toBe('the door to room 7 is locked');
    expect(toMessage('text')).toBe('text');
    expect(toMessage(undefined)).toBe('undefined');
  });
});
