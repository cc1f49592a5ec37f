import { epsilonAfter, type PrivateSteps } from '@plexus/nn';
import { describe, expect, it } from 'vitest';
import { MemoryJournal } from '../../adapters/memory-journal.ts';
import { PrivacyLedger } from './privacy-ledger.ts';

const account = `0x${'aB'.repeat(20)}` as const;
const KEY = `privacy-${'ab'.repeat(20)}`;
const round: PrivateSteps = { steps: 10, samplingRate: 0.1, noiseMultiplier: 1 };
const delta = 1e-5;
/** Lasts for so many rounds, and not for one more. */
const budgetFor = (rounds: number) => ({
  epsilon: epsilonAfter([{ ...round, steps: 10 * rounds }], delta) + 1e-9,
  delta,
});

/** What a process that starts now reads. */
async function restarted(journal: MemoryJournal): Promise<PrivacyLedger> {
  const disk = new MemoryJournal();
  for (const key of await journal.keys())
    await disk.write(key, (await journal.read(key)) ?? new Uint8Array());
  return PrivacyLedger.open(disk, account);
}

describe('the privacy ledger of an account', () => {
  it('remembers what was spent, by way of sampling and noise', async () => {
    const journal = new MemoryJournal();
    const ledger = await PrivacyLedger.open(journal, account);
    expect(ledger.uses).toEqual([]);
    await ledger.charge(budgetFor(9), round);
    await ledger.charge(budgetFor(9), round);
    await ledger.charge(budgetFor(9), { ...round, noiseMultiplier: 2 });
    expect(ledger.uses).toEqual([
      { ...round, steps: 20 },
      { ...round, noiseMultiplier: 2 },
    ]);
    expect((await restarted(journal)).uses).toEqual(ledger.uses);
    expect(ledger.epsilon(delta)).toBe(epsilonAfter(ledger.uses, delta));
  });

  it('counts what several sessions spend at a time together', async () => {
    const journal = new MemoryJournal();
    const [one, other] = [
      await PrivacyLedger.open(journal, account),
      await PrivacyLedger.open(journal, account),
    ];
    await Promise.all([one.charge(budgetFor(4), round), other.charge(budgetFor(4), round)]);
    await other.charge(budgetFor(4), round);
    expect((await restarted(journal)).uses).toEqual([{ ...round, steps: 30 }]);
    expect(one.uses).toEqual(other.uses);
  });

  it('charges nothing beyond the budget, whoever asks first', async () => {
    const journal = new MemoryJournal();
    const [one, other] = [
      await PrivacyLedger.open(journal, account),
      await PrivacyLedger.open(journal, account),
    ];
    const charges = await Promise.allSettled([
      one.charge(budgetFor(1), round),
      other.charge(budgetFor(1), round),
    ]);
    expect(charges.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(charges[1]).toMatchObject({ reason: { code: 'COLLAB_PRIVACY_SPENT' } });
    expect((await restarted(journal)).uses).toEqual([round]);
    expect(other.isWithin(budgetFor(1), round)).toBe(false);
  });

  it('has charged nothing where the journal could not be written', async () => {
    const journal = new MemoryJournal();
    const ledger = await PrivacyLedger.open(journal, account);
    const write = journal.write.bind(journal);
    journal.write = () => Promise.reject(new Error('disk full'));
    await expect(ledger.charge(budgetFor(2), round)).rejects.toThrow('disk full');
    journal.write = write;
    expect(ledger.uses).toEqual([]);
    await ledger.charge(budgetFor(2), round);
    expect(ledger.uses).toEqual([round]);
  });

  it('is another for another account, and none for a record that cannot be read', async () => {
    const journal = new MemoryJournal();
    await (await PrivacyLedger.open(journal, account)).charge(budgetFor(2), round);
    expect((await PrivacyLedger.open(journal, `0x${'1'.repeat(40)}`)).uses).toEqual([]);
    await journal.write(KEY, Uint8Array.of(1, 2, 3));
    await expect(PrivacyLedger.open(journal, account)).rejects.toMatchObject({
      code: 'COLLAB_JOURNAL_BROKEN',
    });
  });
});
