import type { Context } from '../../../context.ts';
import { type AccountPlace, findAccount } from '../../../requester/account-place.ts';
import { resolveConnection } from '../../../requester/connection.ts';
import type { SignerOptions } from '../../../requester/signer-options.ts';
import { findLocalParticipant } from '../member/local-participant.ts';

export type AccountOptions = SignerOptions & { readonly as?: string };

/** The account that opened or joined a session; it is not made. Throws `CLI_FILE_MISSING`, `CLI_OPTION_INVALID`. */
export async function accountOf(options: AccountOptions, context: Context): Promise<AccountPlace> {
  if (options.as === undefined) return findAccount(options, context);
  const connection = await resolveConnection(options, context);
  return findLocalParticipant(options.as, connection, { mustExist: true });
}
