import { sameAddress } from '@plexus/core';
import { readAccountFacts } from '../../account/account-facts.ts';
import { describeAccount } from '../../account/describe-account.ts';
import type { CommonOptions, Context } from '../../context.ts';
import { namesFor } from '../../job/names.ts';
import { shorten } from '../../output/duration.ts';
import { renderJson } from '../../output/streams.ts';
import { addressOf, findAccount } from '../../requester/account-place.ts';
import { openOrCopy } from '../../requester/chain-copy.ts';
import { openChain } from '../../requester/open-chain.ts';
import type { SignerOptions } from '../../requester/signer-options.ts';

export type ShowAccountOptions = SignerOptions & CommonOptions;

/** Prints what an account owns; of a local network also while it does not run. Throws what `openChain` throws. */
export async function showAccount(
  text: string | undefined,
  options: ShowAccountOptions,
  context: Context,
): Promise<void> {
  const { streams } = context;
  const place = await findAccount(options, context);
  const account = await addressOf(text, place);
  const chain = await openOrCopy(place.connection, openChain, (state) =>
    streams.err(`the network does not run; its chain is read from a copy of ${state}`),
  );
  try {
    const facts = await readAccountFacts(chain.client, chain.deployment, account);
    if (options.json) {
      streams.out(renderJson({ ...facts, jailedUntil: facts.jailedUntil ?? null }));
      return;
    }
    const name = (await namesFor(place.connection))(account);
    const isNamed = name !== shorten(account);
    const own = await addressOf(undefined, place).catch(() => undefined);
    const isOwn = own !== undefined && sameAddress(account, own);
    const lines = describeAccount(facts, {
      blockTimeMs: chain.blockTimeMs,
      flags: isOwn ? place.flags : undefined,
      name: isNamed ? name : undefined,
    });
    for (const line of lines) streams.out(line);
  } finally {
    await chain.close();
  }
}
