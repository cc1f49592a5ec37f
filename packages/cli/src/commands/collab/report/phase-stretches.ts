import type { CollabEvent, PlacedEvent } from '@plexus/collab';
import type { Stretch } from './timeline-chart.ts';

export type RoundStretches = { readonly name: string; readonly stretches: readonly Stretch[] };

const ends: Readonly<Partial<Record<CollabEvent['name'], string>>> = {
  UpdateCommitted: 'updating',
  RatingsCommitted: 'rating',
  RatingsRevealed: 'revealing',
  RoundRanked: 'ranking',
  ModelPublished: 'publishing',
  RoundClosed: 'challenging',
};

/** Which blocks each phase of a session took: a phase lasts from the last transaction of the one before it to its own. */
export function phaseStretches(log: readonly PlacedEvent[]): readonly RoundStretches[] {
  const rounds: { name: string; began: number; last: Map<string, number> }[] = [];
  for (const { event, blockNumber } of log) {
    if (event.name === 'SessionOpened') rounds.push({ name: 'opening', began: blockNumber, last: new Map() });
    else if (event.name === 'RoundStarted') {
      if (rounds.length === 1) rounds[0]?.last.set('joining', blockNumber);
      rounds.push({ name: `round ${event.args.round + 1}`, began: blockNumber, last: new Map() });
    }
    const phase = ends[event.name];
    if (phase !== undefined) rounds.at(-1)?.last.set(phase, blockNumber);
  }
  return rounds.map(({ name, began, last }) => {
    let from = began;
    const stretches = [...last].map(([phase, block]) => {
      const stretch = { phase, from, to: Math.max(from, block) };
      from = stretch.to;
      return stretch;
    });
    return { name, stretches };
  });
}
