import { describe, expect, it } from 'vitest';
import { attackKinds } from '../attacks/attack-kinds.ts';
import { blobSession } from './blobs-fixture.ts';
import { comparisons, type SimulationOptions } from './options.ts';
import { simulate } from './simulate.ts';

const fedAvg = { kind: 'comparison', name: 'fed-avg', expected: 0 } as const;

describe('a simulated session', () => {
  it('learns from data nobody shows, and reports what was sent, rated and applied', async () => {
    const seen: number[] = [];
    const result = await simulate(blobSession({ onRound: ({ round }) => seen.push(round) }));
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(result.final.accuracy).toBeGreaterThan(0.75);
    expect(result.final.accuracy).toBeGreaterThan(result.initial.accuracy + 0.2);
    expect(result.final.accuracy).toBe(result.rounds.at(-1)?.accuracy);
    expect(result.clientUpdates).toBe(50);
    expect(result.meanSentBytes).toBe(result.denseBytes);
    expect(result.meanReceivedBytes).toBe(10 * result.denseBytes);
    for (const { selected, invalid } of result.rounds)
      expect([selected.length, invalid.length]).toEqual([6, 0]);
    result.matrix?.forEach((row, rater) => {
      expect(row.map((score) => score === null)).toEqual(row.map((_, slot) => slot === rater));
    });
  });

  it('gives the same model whatever the number of threads', async () => {
    const options = (workers: number): SimulationOptions =>
      blobSession({ workers, attack: { kind: 'noise', share: 0.2 }, lies: { kind: 'random', share: 0.2 } });
    const [one, three] = [await simulate(options(1)), await simulate(options(3))];
    expect(three.modelDigest).toBe(one.modelDigest);
    expect(three.matrix).toEqual(one.matrix);
    expect(three.rounds.map(({ selected }) => selected)).toEqual(one.rounds.map(({ selected }) => selected));
    expect((await simulate({ ...options(1), seed: 5 })).modelDigest).not.toBe(one.modelDigest);
  });

  it('learns while 40 % flip the sign of what they learnt, where FedAvg does not', async () => {
    const attack = { kind: 'sign-flip', share: 0.4 } as const;
    const rated = await simulate(blobSession({ attack }));
    const averaged = await simulate(blobSession({ attack, combining: fedAvg }));
    expect(rated.final.accuracy).toBeGreaterThan(0.75);
    expect(averaged.final.accuracy).toBeLessThan(0.5);
    expect(rated.rounds.reduce((sum, round) => sum + round.attackersSelected, 0)).toBeLessThan(4);
  });

  it('learns while 30 % lie when they rate', async () => {
    const result = await simulate(blobSession({ lies: { kind: 'invert', share: 0.3 } }));
    expect(result.liars).toHaveLength(3);
    expect(result.final.accuracy).toBeGreaterThan(0.75);
  });

  it('learns from a tenth of the changes as int8', async () => {
    const { spec } = blobSession();
    const result = await simulate(blobSession({ spec: { ...spec, share: 0.1, format: 'int8' }, rounds: 12 }));
    expect(result.meanSentBytes).toBeLessThan(result.denseBytes / 8);
    expect(result.final.accuracy).toBeGreaterThan(0.75);
  });

  it('applies nothing of those who only repeat the last round, when repetitions are looked for', async () => {
    const { spec } = blobSession();
    const attack = { kind: 'free-rider', share: 0.3 } as const;
    const applied = async (more: Partial<SimulationOptions>): Promise<number> => {
      const { rounds } = await simulate(blobSession({ attack, rounds: 8, ...more }));
      return rounds.slice(1).reduce((sum, { attackersSelected }) => sum + attackersSelected, 0);
    };
    expect(await applied({})).toBeGreaterThan(5);
    expect(await applied({ spec: { ...spec, repeatLimit: 0.8 } })).toBe(0);
  });

  it('learns with differential privacy, the less the smaller ε is, whatever the number of threads', async () => {
    const within = (epsilon: number, workers = 1) =>
      simulate(blobSession({ workers, privacy: { budget: { epsilon, delta: 1e-4 }, clip: 1 } }));
    const [open, wide, narrow] = [await simulate(blobSession()), await within(50), await within(0.2)];
    expect(wide.final.accuracy).toBeGreaterThan(wide.initial.accuracy + 0.1);
    expect(wide.final.loss).toBeGreaterThan(open.final.loss);
    expect(narrow.final.loss).toBeGreaterThan(wide.final.loss);
    expect((await within(50, 2)).modelDigest).toBe(wide.modelDigest);
  });

  it.each(attackKinds)('goes through every attack: %s', async (kind) => {
    const result = await simulate(blobSession({ rounds: 2, attack: { kind, share: 0.2 } }));
    expect(result.attackers).toHaveLength(2);
    expect(Number.isFinite(result.final.loss)).toBe(true);
  });

  it.each(comparisons)('goes through every published rule, and rates nothing: %s', async (name) => {
    const result = await simulate(
      blobSession({
        combining: { kind: 'comparison', name, expected: 0.2 },
        attack: { kind: 'alie', share: 0.2 },
      }),
    );
    expect(result.matrix).toBeUndefined();
    expect(result.meanReceivedBytes).toBe(result.denseBytes);
    expect(result.final.accuracy).toBeGreaterThan(0.4);
  });

  it('draws other participants for every round, as many as asked for', async () => {
    const { combining } = blobSession();
    const result = await simulate(
      blobSession({
        participants: 40,
        perRound: 6,
        rounds: 3,
        combining: { ...combining, selected: 3 } as never,
      }),
    );
    const cohorts = result.rounds.map(({ cohort }) => cohort);
    expect(cohorts.map(({ length }) => length)).toEqual([6, 6, 6]);
    expect(new Set(cohorts.map(String)).size).toBe(3);
    expect(result.clientUpdates).toBe(18);
  });

  it('ends when asked to, with what there is', async () => {
    const ending = new AbortController();
    const result = await simulate(
      blobSession({ signal: ending.signal, onRound: ({ round }) => round === 2 && ending.abort() }),
    );
    expect(result.rounds).toHaveLength(2);
    expect(result.stopped).toBe('aborted');
  });

  it('survives training that runs away: who has no number to send is silent', async () => {
    const { spec } = blobSession();
    const optimiser = { kind: 'sgd', learningRate: 1e30 } as const;
    const result = await simulate(
      blobSession({ spec: { ...spec, training: { ...spec.training, optimiser } }, rounds: 2 }),
    );
    expect(result.rounds).toHaveLength(2);
    expect(result.rounds.every(({ accuracy }) => accuracy >= 0 && accuracy <= 1)).toBe(true);
  });

  it('says what is wrong with the model, also from another thread', async () => {
    const { model } = blobSession();
    const inputs = [{ name: 'input', dtype: 'float32', shape: ['batch', 7] } as const];
    const unfit = { ...model, graph: { ...model.graph, inputs } };
    for (const workers of [1, 2])
      await expect(simulate(blobSession({ model: unfit, workers }))).rejects.toMatchObject({
        code: expect.stringMatching(/^NN_/),
      });
  });

  it('refuses what no session could be', async () => {
    const wrong: readonly Partial<SimulationOptions>[] = [
      { participants: 2 },
      { participants: 100, perRound: 65 },
      { rounds: 0 },
      { workers: 0 },
      { attack: { kind: 'noise', share: 1 } },
      { combining: { kind: 'rated', rule: 'borda', trimBps: 0, selected: 11 } },
      { combining: { ...fedAvg, expected: 0.5 } },
    ];
    for (const more of wrong)
      await expect(simulate(blobSession(more))).rejects.toMatchObject({ code: 'COLLAB_SPEC_INVALID' });
  });
});
