/** Where the standard normal distribution reaches `probability` in (0, 1), to about 1e-9: bisection of its integral. */
export function normalQuantile(probability: number): number {
  let [low, high] = [-10, 10];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (normalIntegral(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …), a series that converges for every x. */
function normalIntegral(x: number): number {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
