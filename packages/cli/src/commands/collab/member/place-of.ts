import type { Context } from '../../../context.ts';
import { type AccountPlace, findAccount } from '../../../requester/account-place.ts';
import { type Connection, resolveConnection } from '../../../requester/connection.ts';
import { findLocalParticipant } from './local-participant.ts';
import type { MemberOptions } from './member-options.ts';

/** Which account takes part, and on which network. */
export async function placeOf(
  options: MemberOptions,
  context: Context,
): Promise<{ readonly place: AccountPlace; readonly connection: Connection }> {
  const connection = await resolveConnection(options, context);
  const { as: name } = options;
  const place =
    name === undefined ? await findAccount(options, context) : await findLocalParticipant(name, connection);
  return { place, connection };
}
