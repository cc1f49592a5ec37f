import { CoreError } from './errors.ts';
import { type Hash, hexToBytes, keccak } from './keccak.ts';

/**
 * A binary Merkle tree over keccak256, padded with zero leaves to a power of two. The parent of (left, right) is
 * `keccak256(left ‖ right)`; leaves must already be hashes with their own domain, which keeps inner nodes and leaves
 * apart. Proofs list siblings from the leaf upwards; bit i of the index says on which side sibling i stands.
 */
export type MerkleTree = {
  readonly root: Hash;
  readonly leafCount: number;
  /** Levels from the padded leaves (0) to the root. */
  readonly levels: readonly (readonly Hash[])[];
};

const LONGEST_PROOF = 48;
const HASH_PATTERN = /^0x[0-9a-fA-F]{64}$/;
const ZERO: Hash = `0x${'0'.repeat(64)}`;

function parentOf(left: Hash, right: Hash): Hash {
  return keccak(hexToBytes(left), hexToBytes(right));
}

/** Builds the tree. Throws `CORE_MERKLE_EMPTY` for no leaves. `minHeight` pads to at least 2^minHeight leaves. */
export function createMerkleTree(leaves: readonly Hash[], minHeight = 0): MerkleTree {
  if (leaves.length === 0) {
    throw new CoreError({ code: 'CORE_MERKLE_EMPTY', message: 'a Merkle tree needs at least one leaf' });
  }
  let width = 1 << minHeight;
  while (width < leaves.length) width *= 2;
  let level: Hash[] = Array.from({ length: width }, (_, i) => leaves[i] ?? ZERO);
  const levels: Hash[][] = [level];
  while (level.length > 1) {
    const next: Hash[] = [];
    for (let i = 0; i < level.length; i += 2) next.push(parentOf(level[i] ?? ZERO, level[i + 1] ?? ZERO));
    levels.push(next);
    level = next;
  }
  return { root: level[0] ?? ZERO, leafCount: leaves.length, levels };
}

/** Siblings from leaf `index` (or from the subtree root at `height`) up to the root. Throws `CORE_MERKLE_INDEX`. */
export function proveMerkle(tree: MerkleTree, index: number, height = 0): readonly Hash[] {
  const width = tree.levels[height]?.length ?? 0;
  if (!Number.isInteger(index) || index < 0 || index >= width) {
    throw new CoreError({
      code: 'CORE_MERKLE_INDEX',
      message: `no node ${index} at height ${height} of a tree with ${tree.leafCount} leaves`,
      details: { index, height, leafCount: tree.leafCount },
    });
  }
  const proof: Hash[] = [];
  let at = index;
  for (let h = height; h < tree.levels.length - 1; h++) {
    proof.push(tree.levels[h]?.[at ^ 1] ?? ZERO);
    at >>= 1;
  }
  return proof;
}

/** The root that this leaf, index and proof lead to. */
export function foldMerkleProof(leaf: Hash, index: number, proof: readonly Hash[]): Hash {
  let node = leaf;
  let at = index;
  for (const sibling of proof) {
    node = at % 2 === 1 ? parentOf(sibling, node) : parentOf(node, sibling);
    at = Math.floor(at / 2);
  }
  return node;
}

/**
 * True when the proof leads from `leaf` at `index` to `root`, and the index lies within the tree the proof spans.
 * Safe for proofs from strangers: a leaf or sibling that is not exactly 32 bytes, or more than 48 siblings, is false.
 */
export function verifyMerkle(root: Hash, leaf: Hash, index: number, proof: readonly Hash[]): boolean {
  if (proof.length > LONGEST_PROOF || !Number.isInteger(index) || index < 0 || index >= 2 ** proof.length)
    return false;
  if (![leaf, ...proof].every((hash) => HASH_PATTERN.test(hash))) return false;
  return foldMerkleProof(leaf, index, proof).toLowerCase() === root.toLowerCase();
}
