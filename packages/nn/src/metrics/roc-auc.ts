import { NnError } from '../errors.ts';
import { assertObservation, nothingMeasured, wrongKind } from './check-observation.ts';
import type { Metric, Observation } from './types.ts';

const name = 'roc-auc';

/** One column of scores and whether each is of a positive, growing. */
class ScoreColumn {
  #scores = new Float64Array(1024);
  #positives = new Uint8Array(1024);
  #count = 0;

  add(score: number, isPositive: boolean): void {
    if (this.#count === this.#scores.length) {
      const scores = new Float64Array(this.#count * 2);
      const positives = new Uint8Array(this.#count * 2);
      scores.set(this.#scores);
      positives.set(this.#positives);
      this.#scores = scores;
      this.#positives = positives;
    }
    this.#scores[this.#count] = score;
    this.#positives[this.#count++] = isPositive ? 1 : 0;
  }

  /**
   * Probability that a positive has a higher score than a negative, a tie counting half:
   * (Σ ranks of positives − P·(P + 1)/2) / (P·N), equal scores sharing their mean rank (Mann and Whitney, 1947).
   */
  area(): number | undefined {
    const order = new Uint32Array(this.#count).map((_, i) => i);
    order.sort((a, b) => compare(this.#scores[a] as number, this.#scores[b] as number));
    let [positives, doubledRanks] = [0, 0];
    for (let from = 0; from < order.length; ) {
      const score = this.#scores[order[from] as number];
      let [to, inTie] = [from, 0];
      for (; to < order.length && this.#scores[order[to] as number] === score; to++) {
        inTie += this.#positives[order[to] as number] as number;
      }
      // Mean of the ranks from + 1 … to, twice, so that everything stays whole.
      doubledRanks += inTie * (from + 1 + to);
      positives += inTie;
      from = to;
    }
    const negatives = this.#count - positives;
    if (positives === 0 || negatives === 0) return undefined;
    return (doubledRanks - positives * (positives + 1)) / (2 * positives * negatives);
  }
}

/** −∞ − −∞ is no number, so no subtraction. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Area under the receiver operating characteristic, exact, ties counting half. Classes: every class against the others,
 * averaged over those that have both (for two classes that is the area of class 1). Undefined for data of one class. Keeps every
 * score: 9 bytes for each row and class.
 */
export function rocAuc(): Metric {
  return {
    name,
    better: 'higher',
    kinds: ['classes', 'binary'],
    create: () => {
      let columns: readonly ScoreColumn[] = [];
      let rows = 0;
      const columnsOf = (count: number): readonly ScoreColumn[] => {
        if (columns.length === 0) columns = Array.from({ length: count }, () => new ScoreColumn());
        if (columns.length === count) return columns;
        throw new NnError({
          code: 'NN_BATCH_SHAPE',
          message: `a batch with ${count} columns of scores follows batches with ${columns.length}`,
          hint: 'use one accumulator for one model',
          details: { count, before: columns.length },
        });
      };
      return {
        add: (seen) => {
          if (seen.kind === 'numbers') throw wrongKind(name, seen.kind, ['classes', 'binary']);
          assertObservation(seen, rows);
          if (seen.kind === 'classes') addClasses(columnsOf(seen.classes), seen);
          else addBinary(columnsOf(1), seen);
          rows += seen.kind === 'classes' ? seen.labels.length : seen.targets.length;
        },
        value: () => {
          if (rows === 0) throw nothingMeasured(name);
          const areas = columns.map((column) => column.area()).filter((area) => area !== undefined);
          return areas.length === 0 ? undefined : areas.reduce((sum, area) => sum + area, 0) / areas.length;
        },
      };
    },
  };
}

function addClasses(columns: readonly ScoreColumn[], seen: Observation & { kind: 'classes' }): void {
  for (let i = 0; i < seen.labels.length; i++) {
    for (const [k, column] of columns.entries()) {
      column.add(seen.scores[i * seen.classes + k] as number, seen.labels[i] === k);
    }
  }
}

function addBinary([column]: readonly ScoreColumn[], seen: Observation & { kind: 'binary' }): void {
  for (let i = 0; i < seen.targets.length; i++) column?.add(seen.scores[i] as number, seen.targets[i] === 1);
}
