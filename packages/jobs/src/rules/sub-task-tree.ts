import { createMerkleTree, type Hash, keccak, type MerkleTree, proveMerkle, uintToBytes } from '@plexus/core';
import type { Split, SubTask } from './sub-task.ts';

/** A window holds at most 2^6 sub-tasks. */
export const MAX_WINDOW_HEIGHT = 6;

/** Leaf of the sub-task tree: packed (uint32 index, uint64 difficulty, uint32 dependsOn) (J3). */
export function subTaskLeaf(subTask: Pick<SubTask, 'index' | 'difficulty' | 'dependsOn'>): Hash {
  return keccak(
    uintToBytes(subTask.index, 4),
    uintToBytes(subTask.difficulty, 8),
    uintToBytes(subTask.dependsOn, 4),
  );
}

/** Height of the window in which so many sub-tasks are published: the smallest that holds all, at most 6. */
export function windowHeightFor(count: number): number {
  let height = 0;
  while (height < MAX_WINDOW_HEIGHT && 2 ** height < count) height++;
  return height;
}

/** The tree whose root goes on chain with the job (J3), padded with zero leaves to whole windows. */
export function createSubTaskTree(split: Pick<Split, 'subTasks'>): MerkleTree {
  return createMerkleTree(split.subTasks.map(subTaskLeaf), windowHeightFor(split.subTasks.length));
}

/** Siblings from a sub-task's leaf to the root. Throws `CORE_MERKLE_INDEX`. */
export function proveSubTask(tree: MerkleTree, index: number): readonly Hash[] {
  return proveMerkle(tree, index < tree.leafCount ? index : -1);
}

/** Siblings from window number `window` of 2^height sub-tasks to the root. Throws `CORE_MERKLE_INDEX`. */
export function windowProof(tree: MerkleTree, window: number, height: number): readonly Hash[] {
  return proveMerkle(tree, window, height);
}
