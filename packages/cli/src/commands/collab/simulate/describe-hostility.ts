import { percent } from '../../../output/percent.ts';
import type { SimulateOptions } from './simulate-options.ts';

/** Share of the participants that attack, unless said otherwise. */
export const USUAL_ATTACKERS = 0.2;

/** Who attacks how, and who lies, in words. */
export function describeHostility({
  attack,
  attackers = USUAL_ATTACKERS,
  liars,
  lie,
}: Pick<SimulateOptions, 'attack' | 'attackers' | 'liars' | 'lie'>): string {
  const attacked = attack === undefined ? 'nobody attacks' : `${percent(attackers)} attack by ${attack}`;
  const lying = liars > 0 ? `${percent(liars)} lie when they rate (${lie})` : 'nobody lies';
  return `${attacked}, ${lying}`;
}
