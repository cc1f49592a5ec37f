import { type Address, decodeCanonical, encodeCanonical } from '@plexus/core';
import { epsilonAfter, type PrivacyBudget, type PrivateSteps } from '@plexus/nn';
import { z } from 'zod';
import { CollabError } from '../../errors.ts';
import type { Journal } from '../../ports.ts';

const MAX_BYTES = 1024 * 1024;

const schema = z
  .object({
    version: z.literal(1),
    uses: z.array(
      z
        .object({
          steps: z.int().min(1),
          samplingRate: z.number().min(0).max(1),
          noiseMultiplier: z.number().positive(),
        })
        .strict(),
    ),
  })
  .strict();

/** Sessions of one process share one ledger, lest one write over what another counted. */
const ledgers = new WeakMap<Journal, Map<string, PrivacyLedger>>();

/**
 * All private training an account ever did by this journal, over all sessions and whatever the data: rows that were added to
 * a file, or taken from it, do not begin a new count.
 */
export class PrivacyLedger {
  readonly #journal: Journal;
  readonly #key: string;
  #uses: readonly PrivateSteps[] = [];
  #last: Promise<unknown> = Promise.resolve();

  private constructor(journal: Journal, key: string) {
    this.#journal = journal;
    this.#key = key;
  }

  /** Throws `COLLAB_JOURNAL_BROKEN` for a record that cannot be read: what was spent is then not known. */
  static async open(journal: Journal, account: Address): Promise<PrivacyLedger> {
    const key = `privacy-${account.toLowerCase().slice(2)}`;
    const known = ledgers.get(journal) ?? new Map<string, PrivacyLedger>();
    ledgers.set(journal, known);
    const ledger = known.get(key) ?? new PrivacyLedger(journal, key);
    known.set(key, ledger);
    await ledger.#inTurn(() => ledger.#read());
    return ledger;
  }

  get uses(): readonly PrivateSteps[] {
    return this.#uses;
  }

  epsilon(delta: number): number {
    return epsilonAfter(this.#uses, delta);
  }

  isWithin({ epsilon, delta }: PrivacyBudget, more: PrivateSteps): boolean {
    return epsilonAfter(add(this.#uses, more), delta) <= epsilon;
  }

  /** Writes down a use before anything of it leaves the machine; durable when it resolves. Throws `COLLAB_PRIVACY_SPENT`. */
  charge(budget: PrivacyBudget, more: PrivateSteps): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.isWithin(budget, more)) throw privacySpent(budget, this.epsilon(budget.delta));
      const uses = add(this.#uses, more);
      await this.#journal.write(this.#key, encodeCanonical({ version: 1, uses }));
      this.#uses = uses;
    });
  }

  async #read(): Promise<void> {
    const bytes = await this.#journal.read(this.#key);
    this.#uses = bytes === undefined ? [] : readUses(bytes, this.#key);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}

/** One entry for each way of sampling and noise. */
function add(uses: readonly PrivateSteps[], more: PrivateSteps): readonly PrivateSteps[] {
  const isSame = (use: PrivateSteps): boolean =>
    use.samplingRate === more.samplingRate && use.noiseMultiplier === more.noiseMultiplier;
  if (!uses.some(isSame)) return [...uses, more];
  return uses.map((use) => (isSame(use) ? { ...use, steps: use.steps + more.steps } : use));
}

function readUses(bytes: Uint8Array, key: string): readonly PrivateSteps[] {
  try {
    return schema.parse(decodeCanonical(bytes, MAX_BYTES)).uses;
  } catch (cause) {
    throw new CollabError({
      code: 'COLLAB_JOURNAL_BROKEN',
      message: `journal record "${key}" cannot be read, and with it what was spent of the privacy budget`,
      hint: 'restore that record from a copy; without it the guarantee for the rows used so far is lost',
      cause,
    });
  }
}

export function privacySpent({ epsilon, delta }: PrivacyBudget, spent: number): CollabError {
  return new CollabError({
    code: 'COLLAB_PRIVACY_SPENT',
    message: `ε = ${spent.toPrecision(3)} at δ = ${delta} is spent of ε = ${epsilon}, and another round does not fit`,
    hint: 'allow a larger ε, or take part with an account of its own for other rows',
    details: { epsilon, delta, spent },
  });
}
