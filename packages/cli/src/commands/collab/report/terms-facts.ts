import { ranksOnChain } from '@plexus/collab';
import { formatTokenAmount } from '@plexus/core';
import { lossKindOf } from '@plexus/nn';
import { removalWords } from '../look/removal-words.ts';
import type { SessionFacts } from './session-facts.ts';

/** What a session was opened with, what of it has come about, and who has gone. */
export function termsOf({ session, plan, nameOf }: SessionFacts): readonly (readonly [string, string])[] {
  const { terms, opener, removals, modelDigest } = session;
  const spec = plan?.spec;
  const weights =
    terms.weightCapBps === 0
      ? 'every rater counts alike'
      : `raters count by stake, each for at most ${terms.weightCapBps / 100} %`;
  const learning: readonly (readonly [string, string])[] =
    spec === undefined
      ? [['Learning', 'not at hand: nobody who was asked has the spec']]
      : [
          [
            'Training',
            `${spec.localSteps} steps of ${spec.training.batchSize} rows a round, ${spec.training.optimiser.kind} at ${spec.training.optimiser.learningRate}, ${lossKindOf(spec.training.loss)}`,
          ],
          [
            'What is sent',
            `the ${Number((100 * spec.share).toPrecision(3))} % of the changes that are largest, as ${spec.format}`,
          ],
          [
            'Rating',
            `by ${spec.metric}${spec.metric === 'loss' ? ', a score is 1 ÷ (1 + loss)' : ''}, with ${Number((100 * (spec.ratingStep ?? 1)).toPrecision(3))} % of an update added to the model`,
          ],
          [
            'Averaging',
            `${spec.aggregation}${spec.clipUpdates === undefined ? '' : ', longer updates cut to the median length'}`,
          ],
          ...(spec.columns === undefined ? [] : [['Columns', spec.columns.join(', ')] as const]),
          ...(spec.label === undefined ? [] : [['Label', spec.label] as const]),
          ...(spec.classes === undefined ? [] : [['Classes', spec.classes.join(', ')] as const]),
        ];
  return [
    ['Opened by', `${nameOf(opener)} (${opener}) in block ${session.openedAt}`],
    ['Parameter server', `${nameOf(terms.parameterServer)} (${terms.parameterServer})`],
    [
      'Participants',
      terms.minParticipants === terms.maxParticipants
        ? String(terms.maxParticipants)
        : `${terms.minParticipants} to ${terms.maxParticipants}`,
    ],
    [
      'Ranking',
      `${ranksOnChain[terms.rule] ?? 'unknown rule'}; the best ${terms.selected} are applied; ${weights}`,
    ],
    ...learning,
    [
      'Money',
      `${formatTokenAmount(terms.rewardPerRound)} PLX a round for the best, bond ${formatTokenAmount(terms.bond)} PLX; ${formatTokenAmount(session.refunded, 6)} PLX refunded`,
    ],
    [
      'Time, in blocks',
      `joining ${terms.joinBlocks}, updating ${terms.updateBlocks}, rating ${terms.commitBlocks}, revealing ${terms.revealBlocks}, publishing ${terms.publishBlocks}, challenging ${terms.challengeBlocks}`,
    ],
    ['First model', terms.modelDigest],
    ['Model now', modelDigest],
    ['Spec', terms.specDigest],
    ...removals.map(
      ({ account, blockNumber, reason }) =>
        [
          reason === 'left' ? 'Left' : 'Put out',
          `${nameOf(account)} in block ${blockNumber}${reason === 'left' ? ', with its whole bond' : `: ${removalWords(reason)}`}`,
        ] as const,
    ),
  ];
}
