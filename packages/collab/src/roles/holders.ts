import { type Address, type Digest, sameAddress } from '@plexus/core';
import type { ArtifactSource } from '../ports.ts';
import { slotsOf } from '../rules/masks.ts';
import type { CommittedUpdate, RoundState, SessionState } from '../view/session-state.ts';

/** Who is asked at most for one artifact, and for how long each. */
const MOST_ASKED = 8;
const ASK_MS = 5_000;

/** Accounts that should have a session's spec and models, the likeliest first: everybody who has them serves them. */
export function holdersOf(
  session: Pick<SessionState, 'rounds' | 'terms' | 'opener' | 'active' | 'participants'>,
): readonly Address[] {
  const { rounds, terms, opener, active, participants } = session;
  const publishers = [...rounds.values()].reverse().flatMap(({ publications }) => {
    const last = publications.at(-1);
    return last && !last.rejected ? [last.publisher] : [];
  });
  const members = slotsOf(active).flatMap((slot) => participants.get(slot) ?? []);
  const all = [...publishers.slice(0, 1), terms.parameterServer, opener, ...members];
  return all.filter((account, i) => all.findIndex((other) => sameAddress(other, account)) === i);
}

/**
 * Accounts that should have an update: who sent it, the parameter server, and everybody of the round, since all of them
 * fetch it as soon as it is committed to. Each begins with other participants, so that one of them is not asked by all.
 */
export function holdersOfUpdate(
  { terms }: Pick<SessionState, 'terms'>,
  { accounts }: Pick<RoundState, 'accounts'>,
  { participant }: Pick<CommittedUpdate, 'participant'>,
  asking?: Address,
): readonly Address[] {
  const members = [...accounts].sort(([a], [b]) => a - b).map(([, account]) => account);
  const own = members.findIndex((account) => asking !== undefined && sameAddress(account, asking));
  const others = [...members.slice(own + 1), ...members.slice(0, Math.max(0, own))];
  const all = [participant, terms.parameterServer, ...others];
  return all.filter((account, i) => all.findIndex((other) => sameAddress(other, account)) === i);
}

/** The artifact from the local store or one of these accounts. Throws what the last one asked gave. */
export async function getFromAny(
  artifacts: Pick<ArtifactSource, 'get'>,
  digest: Digest,
  holders: readonly Address[],
  maxBytes: number,
): Promise<Uint8Array> {
  let failure: unknown;
  for (const from of holders.slice(0, MOST_ASKED)) {
    try {
      return await artifacts.get(digest, { maxBytes, from, deadlineMs: ASK_MS });
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
