import { ChainError } from '../errors.ts';
import { type Action, createAction } from './action.ts';
import { foldJournal, type JournalledNonce, type JournalRecord } from './journal.ts';
import type { SenderState } from './sender-state.ts';
import { readSignedTransaction } from './signed-transaction.ts';

const FINISHED_KEPT = 10_000;

/** Takes up what the journal says is under way. A journal of another chain (a wiped devnet) is set aside, never replayed. */
export async function recoverActions(state: SenderState): Promise<void> {
  const records = await state.journal.load();
  const chainId = await state.client.chainId();
  const first = await state.client.getBlock(0);
  if (!first) {
    throw new ChainError({
      code: 'CHAIN_RPC_FAILED',
      message: `the chain at ${state.client.rpcUrls.join(', ')} does not show its first block`,
      hint: 'use a node that keeps all headers',
    });
  }
  const chain: JournalRecord = { type: 'chain', chainId, genesis: first.hash };
  const { chain: known, open, finished } = foldJournal(records);
  if (known && (known.chainId !== chainId || known.genesis !== first.hash)) {
    const name = `chain-${known.chainId}-${known.genesis.slice(2, 10)}`;
    state.logger.warn({ address: state.address, name }, 'chain: journal of another chain set aside');
    await state.journal.replace([chain], name);
    return;
  }
  const kept = [...finished].slice(-FINISHED_KEPT);
  for (const [key, hash] of kept) state.finished.set(key, hash);
  for (const entry of open) {
    const action = toAction(entry);
    state.tracked.set(action.nonce, action);
    state.nextNonce = Math.max(state.nextNonce, action.nonce + 1);
    if (action.key !== undefined) state.byKey.set(action.key, action);
  }
  await state.journal.replace([
    chain,
    ...kept.map(([key, hash]): JournalRecord => ({ type: 'final', nonce: -1, key, hash })),
    ...open.flatMap(toSignedRecords),
  ]);
}

function toAction(entry: JournalledNonce): Action {
  const read = entry.raws.map(readSignedTransaction);
  const newest = read.at(-1);
  const action = createAction({
    body: { to: newest?.to, data: newest?.data, value: newest?.value },
    key: entry.key,
    gas: newest?.gas,
  });
  action.prepared = true;
  action.nonce = entry.nonce;
  action.attempts = read.map(({ signed }) => signed);
  action.perhapsSent = true;
  return action;
}

function toSignedRecords(entry: JournalledNonce): readonly JournalRecord[] {
  return entry.raws.map((raw) => ({
    type: 'signed',
    key: entry.key,
    nonce: entry.nonce,
    hash: readSignedTransaction(raw).signed.hash,
    raw,
  }));
}
