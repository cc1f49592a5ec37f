import type { Receipt } from '@plexus/chain';
import { type Address, type Hash, toChecksumAddress } from '@plexus/core';
import type { CommonOptions, Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { confirmSpending } from '../output/confirm-spending.ts';
import { renderJson } from '../output/streams.ts';
import { type AccountPlace, addressOf } from '../requester/account-place.ts';
import { type OpenChain, openChain } from '../requester/open-chain.ts';
import { openSigner, type Signer } from '../requester/signer.ts';
import type { SignerOptions } from '../requester/signer-options.ts';
import { type AccountFacts, readAccountFacts } from './account-facts.ts';

export type TransactOptions = SignerOptions &
  CommonOptions & { readonly yes?: boolean; readonly dryRun?: boolean };

/** A call as a person can check it before it is signed. */
export type ProposedCall = {
  readonly to: Address;
  readonly call: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly value?: bigint;
  readonly unless?: string;
};

/** What a command is about to do with an account. */
export type Proposal = {
  readonly calls: readonly ProposedCall[];
  /** Asked before it is sent; without it nothing is given away. */
  readonly question?: string;
  /** What follows that a person may not expect. */
  readonly notes?: readonly string[];
  readonly send: (signer: Signer) => Promise<readonly (Receipt | undefined)[]>;
  /** What was done, as one line. */
  readonly done: (after: AccountFacts) => string;
};

/** Judges a wish by what the account has; throws where it cannot be. */
export type Propose = (facts: AccountFacts, chain: OpenChain) => Proposal | Promise<Proposal>;

/**
 * Checks what a command wants against what the account has, asks, signs, sends, and says what came of it; nothing is
 * signed when `propose` throws. An empty list of calls sends nothing. Throws `CLI_INTERRUPTED` on Ctrl-C: what was sent
 * by then may still take effect.
 */
export async function transact(
  place: AccountPlace,
  options: TransactOptions,
  context: Context,
  propose: Propose,
): Promise<void> {
  if (options.dryRun) return showProposal(place, context, propose);
  const { transactions, after, summary } = await sendProposal(place, options, context, propose);
  const facts = { transactions, ...after, jailedUntil: after.jailedUntil ?? null };
  context.streams.out(options.json ? renderJson(facts) : summary);
}

/** What `transact` does where the result is not what the command prints. */
export async function sendProposal(
  place: AccountPlace,
  options: TransactOptions,
  context: Context,
  propose: Propose,
): Promise<{
  readonly transactions: readonly Hash[];
  readonly after: AccountFacts;
  readonly summary: string;
}> {
  const { streams } = context;
  const signer = await openSigner(place, context);
  try {
    const { client, deployment, account } = signer;
    const proposal = await propose(await readAccountFacts(client, deployment, account), signer);
    const { calls, question, notes = [] } = proposal;
    for (const note of notes) streams.err(note);
    if (question !== undefined && calls.length > 0) await confirmSpending(question, options, context);
    const receipts = calls.length === 0 ? [] : await sendUnlessInterrupted(proposal, signer, place, context);
    const after = await readAccountFacts(client, deployment, account);
    const transactions = receipts.flatMap((receipt): Hash[] => (receipt ? [receipt.transactionHash] : []));
    return { transactions, after, summary: proposal.done(after) };
  } finally {
    await signer.close();
  }
}

async function sendUnlessInterrupted(
  proposal: Proposal,
  signer: Signer,
  place: AccountPlace,
  context: Context,
): Promise<readonly (Receipt | undefined)[]> {
  const interrupted = Promise.withResolvers<never>();
  const onAbort = (): void =>
    interrupted.reject(
      new CliError({
        code: 'CLI_INTERRUPTED',
        message: `stopped waiting; what ${toChecksumAddress(signer.account)} signed by then may still take effect`,
        hint: `before repeating it, look at: plexus account show${place.flags}`,
        details: { account: signer.account },
      }),
    );
  if (context.interrupt.aborted) onAbort();
  context.interrupt.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([interrupted.promise, proposal.send(signer)]);
  } finally {
    context.interrupt.removeEventListener('abort', onAbort);
  }
}

/** Prints the calls that would be signed. Throws what `propose` throws. */
export async function showProposal(place: AccountPlace, context: Context, propose: Propose): Promise<void> {
  const account = await addressOf(undefined, place);
  const chain = await openChain(place.connection);
  try {
    const { client, deployment } = chain;
    const { calls, notes = [] } = await propose(await readAccountFacts(client, deployment, account), chain);
    for (const note of notes) context.streams.err(note);
    const { chainId } = deployment;
    context.streams.out(renderJson(calls.map((call) => ({ chainId, from: account, ...call }))));
  } finally {
    await chain.close();
  }
}
