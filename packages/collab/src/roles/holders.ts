import { type Address, type Digest, sameAddress } from '@plexus/core';
import type { ArtifactSource } from '../ports.ts';
import { slotsOf } from '../rules/masks.ts';
import type { CommittedUpdate, RoundState, SessionState } from '../view/session-state.ts';

/** Accounts that are dialled at most for one artifact. */
const MOST_ASKED = 8;
const ASK_MS = 10_000;
const SLOWEST_BYTES_PER_MS = 1024;
const LONGEST_MS = 600_000;

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

/** The artifact from the local store, one of these accounts, or any other peer. Throws when nobody delivers it in time. */
export async function getFromAny(
  artifacts: Pick<ArtifactSource, 'get'>,
  digest: Digest,
  holders: readonly Address[],
  maxBytes: number,
): Promise<Uint8Array> {
  const [from, ...others] = holders.slice(0, MOST_ASKED);
  const deadlineMs = Math.min(LONGEST_MS, ASK_MS + Math.ceil(maxBytes / SLOWEST_BYTES_PER_MS));
  return artifacts.get(digest, { maxBytes, deadlineMs, others, ...(from === undefined ? {} : { from }) });
}
