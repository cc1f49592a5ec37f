import type { PrivacyOptions } from '@plexus/collab';
import type { Command } from 'commander';
import { CliError } from '../../../errors.ts';
import { decimalNumber } from '../../../options/parse-option.ts';

export type PrivacyFlags = {
  readonly privacyEpsilon?: number;
  readonly privacyDelta?: number;
  readonly privacyClip?: number;
  readonly privacyNoise?: number;
};

const USUAL_DELTA = 1e-5;
const USUAL_CLIP = 1;

/** Differentially private training, which is each participant's own choice. */
export function addPrivacyOptions(command: Command): Command {
  return command
    .optionsGroup('Privacy of your training rows (docs/privacy.md):')
    .option(
      '--privacy-epsilon <ε>',
      'train with differential privacy, and stop sending before all training of this account exceeds ε',
      decimalNumber('--privacy-epsilon', 0, 1_000),
    )
    .option(
      '--privacy-delta <δ>',
      `probability that ε does not hold; below 1 ÷ your rows (default: ${USUAL_DELTA})`,
      decimalNumber('--privacy-delta', 0, 0.1),
    )
    .option(
      '--privacy-clip <length>',
      `the gradient of each row is cut to this length (default: ${USUAL_CLIP})`,
      decimalNumber('--privacy-clip', 0, 1e6),
    )
    .option(
      '--privacy-noise <σ>',
      'noise in clip lengths (default: the least with which ε lasts for the session)',
      decimalNumber('--privacy-noise', 0, 1e6),
    );
}

/** What was asked for; undefined for ordinary training. Throws `CLI_OPTION_INVALID`. */
export function toPrivacy(flags: PrivacyFlags, trainingRows: number): PrivacyOptions | undefined {
  const { privacyEpsilon: epsilon, privacyDelta: delta = USUAL_DELTA, privacyClip, privacyNoise } = flags;
  if (epsilon === undefined) {
    const alone = (['privacyDelta', 'privacyClip', 'privacyNoise'] as const).find((name) => name in flags);
    if (alone === undefined) return undefined;
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: `${alone.replace('privacy', '--privacy-').toLowerCase()} says how, but not that training is to be private`,
      hint: 'give --privacy-epsilon too, for instance 8',
    });
  }
  if (delta * trainingRows >= 1) {
    throw new CliError({
      code: 'CLI_OPTION_INVALID',
      message: `--privacy-delta ${delta} is no protection for ${trainingRows} rows: one of them may be given away`,
      hint: `give --privacy-delta below ${(1 / trainingRows).toPrecision(1)}, better a tenth of that`,
      details: { delta, trainingRows },
    });
  }
  return {
    budget: { epsilon, delta },
    clip: privacyClip ?? USUAL_CLIP,
    ...(privacyNoise === undefined ? {} : { noiseMultiplier: privacyNoise }),
  };
}
