import { countSlots } from '../rules/masks.ts';
import { ranksByClaim } from '../rules/ranking-claim.ts';
import type { Phase, SessionState } from './session-state.ts';

/** Updates below which a round changes nothing: two could only rate each other. */
const FEWEST_UPDATES = 3;
/** Raters below which nothing is ranked: of two, each would alone decide about the other. */
export const FEWEST_RATERS = 3;

export type Stand = { readonly phase: Phase; readonly phaseBlock: number };

type Moving = Pick<
  SessionState,
  'phase' | 'phaseBlock' | 'terms' | 'active' | 'updated' | 'rated' | 'revealed' | 'selected'
>;

/** The phase in which a transaction of block `block` finds the session: `SessionStore._advance` without writing it down. */
export function standAt(session: Moving, block: number): Stand {
  let stand: Stand = { phase: session.phase, phaseBlock: session.phaseBlock };
  for (;;) {
    const next = nextOf(session, stand, block);
    if (!next) return stand;
    stand = next;
  }
}

/**
 * Block in which a phase was reached. `phaseBlock` of a phase that everybody's work ended early moves along until the
 * next transaction writes it down, so that it says nothing about how long others have had.
 */
export function reachedAt(session: Moving & Pick<SessionState, 'lastEventAt'>, stand: Stand): number {
  const then = standAt(session, session.lastEventAt);
  return then.phase === stand.phase ? then.phaseBlock : stand.phaseBlock;
}

/** Last block of the phase, for phases with a deadline. */
export function deadlineOf(terms: SessionState['terms'], { phase, phaseBlock }: Stand): number | undefined {
  const blocks = blocksOf(terms, phase);
  return blocks === undefined ? undefined : phaseBlock + blocks;
}

function blocksOf(terms: SessionState['terms'], phase: Phase): number | undefined {
  switch (phase) {
    case 'gathering':
      return terms.joinBlocks;
    case 'updating':
      return terms.updateBlocks;
    case 'rating':
      return terms.commitBlocks;
    case 'revealing':
      return terms.revealBlocks;
    case 'ranking':
      return ranksByClaim(terms) ? 4 * terms.publishBlocks : undefined;
    case 'publishing':
      return 4 * terms.publishBlocks;
    case 'claimed':
    case 'challenging':
      return terms.challengeBlocks;
    default:
      return undefined;
  }
}

/** A phase that everybody finished ends now, another one when its blocks are over. */
function nextOf(session: Moving, stand: Stand, block: number): Stand | undefined {
  const deadline = stand.phaseBlock + (blocksOf(session.terms, stand.phase) ?? 0);
  const isOver = block > deadline;
  const then = (isDone: boolean, phase: Phase): Stand | undefined =>
    isDone || isOver ? { phase, phaseBlock: isDone && block < deadline ? block : deadline } : undefined;
  switch (stand.phase) {
    case 'gathering': {
      const count = countSlots(session.active);
      const { minParticipants, maxParticipants } = session.terms;
      const isReady = count === maxParticipants || (isOver && count >= minParticipants);
      return isReady ? { phase: 'updating', phaseBlock: block } : undefined;
    }
    case 'updating': {
      const isEnough = countSlots(session.updated) >= FEWEST_UPDATES;
      return then(session.updated === session.active, isEnough ? 'rating' : 'closing');
    }
    case 'rating': {
      const isEnough = countSlots(session.rated) >= FEWEST_RATERS;
      return then(session.rated === session.active, isEnough ? 'revealing' : 'closing');
    }
    case 'revealing': {
      const isEnough = countSlots(session.revealed) >= FEWEST_RATERS;
      return then(session.revealed === session.rated, isEnough ? 'ranking' : 'closing');
    }
    case 'claimed':
      return then(false, session.selected === 0n ? 'closing' : 'publishing');
    case 'ranking':
      if (!ranksByClaim(session.terms)) return undefined;
      return isOver ? { phase: 'closing', phaseBlock: block } : undefined;
    case 'publishing':
      return isOver ? { phase: 'closing', phaseBlock: block } : undefined;
    case 'challenging':
      return then(false, 'closing');
    default:
      return undefined;
  }
}
