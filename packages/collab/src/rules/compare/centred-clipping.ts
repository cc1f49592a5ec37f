import { type Aggregator, meanOf, moved } from './aggregator.ts';

/**
 * Moves a centre towards the changes, each shortened to at most `radius` from it, several times over; it begins at no
 * change at all (Karimireddy et al., "Learning from history for Byzantine robust optimization", 2021).
 */
export function centredClipping(radius: number, iterations = 3): Aggregator {
  return (model, changes, weights) => {
    let centre = new Float64Array(model.length);
    for (let i = 0; i < iterations; i++) {
      const steps = changes.map((change) => clippedStep(change, centre, radius));
      const step = meanOf(steps, weights);
      centre = centre.map((value, at) => value + (step[at] as number));
    }
    return moved(model, centre);
  };
}

function clippedStep(change: Float32Array, centre: Float64Array, radius: number): Float32Array {
  const step = change.map((value, i) => value - (centre[i] as number));
  const length = Math.sqrt(step.reduce((sum, value) => sum + value * value, 0));
  return length <= radius ? step : step.map((value) => (value * radius) / length);
}
