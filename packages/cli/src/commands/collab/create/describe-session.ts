import type { SessionSpec, SessionTerms } from '@plexus/collab';
import { formatTokenAmount } from '@plexus/core';
import { formatDuration } from '../../../output/duration.ts';
import type { CreateOptions } from './create-options.ts';

/** What an opener is about to sign, in words, and what it should think over. */
export function describeSession(
  spec: SessionSpec,
  terms: SessionTerms,
  { like, scale, joinTime }: Pick<CreateOptions, 'like' | 'scale' | 'joinTime'>,
): readonly string[] {
  const { minParticipants: least, maxParticipants: most, selected } = terms;
  const lines = [
    `${terms.rounds} rounds with ${least === most ? most : `${least} to ${most}`} participants; the best ${selected} of each share ${formatTokenAmount(terms.rewardPerRound)} PLX`,
    `each trains ${spec.localSteps} steps a round and sends ${(100 * spec.share).toPrecision(3)} % of its changes as ${spec.format}; bond ${formatTokenAmount(terms.bond)} PLX`,
    least === most
      ? `the first round begins when all ${most} have joined`
      : `the first round begins when ${most} have joined, or after ${formatDuration(joinTime)} when ${least} have`,
  ];
  const tells =
    spec.classes === undefined ? (spec.label ?? '') : `${spec.label ?? 'classes'}: ${shown(spec.classes)}`;
  if (spec.columns !== undefined)
    lines.push(`it reads ${shown(spec.columns)} and tells ${tells || 'classes'}`);
  else if (tells !== '') lines.push(`it tells ${tells}`);
  if (like !== undefined && scale)
    lines.push(`mean and deviation of every column of ${like} are in the model, which everybody can read`);
  if (selected >= least)
    lines.push(
      `when only ${least} come, all of them are applied and paid, whatever their ratings: --selected ${Math.max(1, least - 1)} or a higher --least would vote somebody out`,
    );
  return lines;
}

function shown(names: readonly string[]): string {
  return names.length > 12
    ? `${names.slice(0, 11).join(', ')} and ${names.length - 11} more`
    : names.join(', ');
}
