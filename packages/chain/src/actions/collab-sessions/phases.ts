/** ICollabTypes.Phase in its order: index with `progress.phase`. */
export const sessionPhases = [
  'none',
  'gathering',
  'updating',
  'rating',
  'revealing',
  'ranking',
  'claimed',
  'publishing',
  'challenging',
  'closing',
  'ended',
] as const;
export type SessionPhase = (typeof sessionPhases)[number];

/** ICollabTypes.RankRule in its order: index with `terms.rule`. */
export const rankRulesOnChain = ['borda', 'median-rank', 'trimmed-rank'] as const;
export type RankRuleOnChain = (typeof rankRulesOnChain)[number];
