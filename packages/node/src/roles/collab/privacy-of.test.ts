import { describe, expect, it } from 'vitest';
import { configSchema } from '../../config/schema.ts';
import { privacyOf } from './privacy-of.ts';

function settingOf(privacy: Readonly<Record<string, number>> | undefined) {
  const session = { session: 1, data: 'rows.csv', ...(privacy === undefined ? {} : { privacy }) };
  const [setting] = configSchema.parse({ collab: { sessions: [session] } }).collab.sessions;
  if (!setting) throw new Error('no session');
  return setting;
}

describe('private training in the settings of a node', () => {
  it('is off unless asked for', () => {
    expect(privacyOf(settingOf(undefined), 100)).toEqual({});
  });

  it('needs a budget only', () => {
    expect(privacyOf(settingOf({ epsilon: 8 }), 100)).toEqual({
      privacy: { budget: { epsilon: 8, delta: 1e-5 }, clip: 1 },
    });
    expect(privacyOf(settingOf({ epsilon: 2, delta: 1e-6, clip: 0.5, noise: 3 }), 100)).toEqual({
      privacy: { budget: { epsilon: 2, delta: 1e-6 }, clip: 0.5, noiseMultiplier: 3 },
    });
  });

  it('is refused with a delta that gives a row away', () => {
    expect(() => privacyOf(settingOf({ epsilon: 8, delta: 0.01 }), 100)).toThrowError(
      expect.objectContaining({ code: 'NODE_PRIVACY_VOID' }),
    );
  });
});
