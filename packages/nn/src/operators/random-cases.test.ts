import { createRandom } from '@plexus/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { checkDerivative } from './derivative-check.ts';
import type { Engines } from './forward-check.ts';
import { randomCases } from './random-cases.ts';

const DRAWN = 20;

let engines: Engines;

beforeAll(async () => {
  engines = {
    native: await createEngine({ profile: 'native' }),
    reproducible: await createEngine({ profile: 'reproducible' }),
  };
});

describe('random shapes and attributes', () => {
  it.each(Object.entries(randomCases))('give %s the gradient of its differences', async (opType, draw) => {
    for (let seed = 0; seed < DRAWN; seed++) {
      const check = draw(createRandom(seed));
      const report = await checkDerivative(engines, opType, check, seed);
      const isFloat32 = check.dtype === 'float32';
      const drawn = JSON.stringify({
        seed,
        shapes: check.inputs.map((input) => input?.shape),
        ...check.attributes,
      });
      expect(report.derivativeError, drawn).toBeLessThan(isFloat32 ? 4e-3 : 1e-6);
      expect(report.profileError, drawn).toBeLessThan(isFloat32 ? 2e-4 : 1e-6);
      expect(report.formError, drawn).toBeLessThan(isFloat32 ? 2e-5 : 1e-6);
    }
  });
});
