import { createRandom } from '@plexus/core';

const districts = { Altstadt: 1.6, Hafen: 1.2, Nordend: 1, Westend: 1.4, Siedlung: 0.7 };
const states = { new: 1.2, good: 1, worn: 0.8 };

/** An invented market as CSV text, always the same: prices in 100,000 by district, state, size, floor and a little chance. */
export function createFlats(count: number): string {
  const random = createRandom(2_026);
  const pick = <T>(list: readonly T[]): T => list[random.nextBelow(list.length)] as T;
  const lines = Array.from({ length: count }, () => {
    const [district, place] = pick(Object.entries(districts));
    const [state, care] = pick(Object.entries(states));
    const size = 25 + random.nextBelow(120);
    const floor = random.nextBelow(8);
    const price = (size * place * care * (1 + 0.02 * floor) * (0.95 + 0.1 * random.nextFloat())) / 30;
    const known = random.nextBelow(50) === 0 ? '' : String(floor);
    return [district, state, size, known, price.toFixed(3)].join(',');
  });
  return ['district,state,size,floor,price', ...lines].join('\n');
}
