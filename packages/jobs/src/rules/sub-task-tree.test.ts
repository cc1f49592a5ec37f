import { createMerkleTree, verifyMerkle } from '@plexus/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubTask } from './sub-task.ts';
import {
  createSubTaskTree,
  proveSubTask,
  subTaskLeaf,
  windowHeightFor,
  windowProof,
} from './sub-task-tree.ts';

const subTasksOf = (count: number): SubTask[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    kind: 'train',
    round: 0,
    part: index,
    difficulty: BigInt(index * 7 + 1),
    dependsOn: 0,
    steps: 1,
    segmentCount: 1,
    memoryBytes: 0,
  }));

describe('the sub-task tree', () => {
  it('proves each sub-task at its place and at no other (J3)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (count, pick) => {
        const subTasks = subTasksOf(count);
        const tree = createSubTaskTree({ subTasks });
        const index = pick % count;
        const leaf = subTaskLeaf(subTasks[index] as SubTask);
        const proof = proveSubTask(tree, index);
        expect(verifyMerkle(tree.root, leaf, index, proof)).toBe(true);
        expect(verifyMerkle(tree.root, leaf, index ^ 1, proof)).toBe(false);
        expect(() => proveSubTask(tree, count)).toThrow(
          expect.objectContaining({ code: 'CORE_MERKLE_INDEX' }),
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('proves whole windows, the last one padded with zero leaves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
        const subTasks = subTasksOf(count);
        const tree = createSubTaskTree({ subTasks });
        const height = windowHeightFor(count);
        for (let window = 0; window * 2 ** height < count; window++) {
          const inWindow = subTasks.slice(window * 2 ** height, (window + 1) * 2 ** height);
          const root = createMerkleTree(inWindow.map(subTaskLeaf), height).root;
          expect(verifyMerkle(tree.root, root, window, windowProof(tree, window, height))).toBe(true);
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('changes its root with every field that goes on chain', () => {
    const subTasks = subTasksOf(5);
    const root = createSubTaskTree({ subTasks }).root;
    for (const change of [{ index: 9 }, { difficulty: 9n }, { dependsOn: 9 }]) {
      const changed = subTasks.map((subTask, i) => (i === 3 ? { ...subTask, ...change } : subTask));
      expect(createSubTaskTree({ subTasks: changed }).root).not.toBe(root);
    }
  });
});

describe('windowHeightFor', () => {
  it('is the smallest height that holds all, at most six', () => {
    expect([1, 2, 3, 4, 5, 33, 64, 65, 10_000].map(windowHeightFor)).toEqual([0, 1, 2, 2, 3, 6, 6, 6, 6]);
  });
});
