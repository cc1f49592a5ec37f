import { expect, it } from 'vitest';
import type { CheckpointStore } from './checkpoint-store.ts';

/** The suite every checkpoint store passes; call it inside `describe`. Stores keep at least three checkpoints. */
export function testCheckpointStore(createStore: () => Promise<CheckpointStore>): void {
  it('gives back the bytes that were put, in rising order of steps', async () => {
    const store = await createStore();
    expect(await store.list()).toEqual([]);
    for (const step of [10, 2, 0]) await store.put(step, Uint8Array.of(step, 7));
    expect(await store.list()).toEqual([0, 2, 10]);
    expect(Array.from(await store.get(10))).toEqual([10, 7]);
  });

  it('replaces what was kept of the same step', async () => {
    const store = await createStore();
    await store.put(1, Uint8Array.of(1, 2, 3));
    await store.put(1, Uint8Array.of(4));
    expect(Array.from(await store.get(1))).toEqual([4]);
    expect(await store.list()).toEqual([1]);
  });

  it('shares no memory with the caller', async () => {
    const store = await createStore();
    const bytes = Uint8Array.of(1);
    await store.put(1, bytes);
    bytes[0] = 2;
    const read = await store.get(1);
    expect(read[0]).toBe(1);
    read[0] = 3;
    expect((await store.get(1))[0]).toBe(1);
  });

  it('forgets, and says what is not there', async () => {
    const store = await createStore();
    await store.put(1, Uint8Array.of(1));
    await store.remove(1);
    await store.remove(1);
    await expect(store.get(1)).rejects.toMatchObject({ code: 'NN_CHECKPOINT_MISSING', details: { step: 1 } });
  });
}
