const words: Readonly<Record<string, string>> = {
  left: 'it left, with its whole bond',
  invalid: 'most raters found its update invalid; half of its bond is gone',
  silent: 'it did not reveal the ratings it had committed to; half of its bond is gone',
  model:
    'it published or confirmed a model that most recomputed otherwise, or objected to a right one; half of its bond is gone',
  idle: 'it neither sent nor rated for a round; it has its whole bond',
};

/** Why a participant is out, in words. */
export function removalWords(reason: string): string {
  return words[reason] ?? reason;
}
