import type { ParticipantOptions } from '@plexus/collab';
import type { SessionSetting } from '../../config/schema.ts';
import { NodeError } from '../../errors.ts';

/** Differentially private training as the settings ask for it. Throws `NODE_PRIVACY_VOID` for a delta that protects no row. */
export function privacyOf(
  { privacy }: SessionSetting,
  trainingRows: number,
): Pick<ParticipantOptions, 'privacy'> {
  if (privacy === undefined) return {};
  const { epsilon, delta, clip, noise } = privacy;
  if (delta * trainingRows >= 1) {
    throw new NodeError({
      code: 'NODE_PRIVACY_VOID',
      message: `privacy.delta ${delta} is no protection for ${trainingRows} rows: one of them may be given away`,
      hint: `set delta below 1/${trainingRows}, better a tenth of that`,
      details: { delta, trainingRows },
    });
  }
  const budget = { epsilon, delta };
  return { privacy: { budget, clip, ...(noise === undefined ? {} : { noiseMultiplier: noise }) } };
}
