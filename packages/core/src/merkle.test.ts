import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hash, hexToBytes, keccak, uintToBytes } from './keccak.ts';
import { createMerkleTree, foldMerkleProof, proveMerkle, verifyMerkle } from './merkle.ts';

const ZERO: Hash = `0x${'0'.repeat(64)}`;
const leavesOf = (count: number): Hash[] =>
  Array.from({ length: count }, (_, i) => keccak(uintToBytes(i, 8)));
const join = (a: Hash, b: Hash): Hash => keccak(hexToBytes(a), hexToBytes(b));
const anyTree = fc
  .integer({ min: 1, max: 70 })
  .chain((count) => fc.tuple(fc.constant(count), fc.nat(count - 1), fc.integer({ min: 0, max: 8 })));

describe('a Merkle tree', () => {
  it('is the leaf itself for one leaf', () => {
    const [leaf = ZERO] = leavesOf(1);
    const tree = createMerkleTree([leaf]);
    expect(tree.root).toBe(leaf);
    expect(proveMerkle(tree, 0)).toEqual([]);
  });

  it('pads with zero leaves on the right', () => {
    const [a = ZERO, b = ZERO, c = ZERO] = leavesOf(3);
    expect(createMerkleTree([a, b, c]).root).toBe(join(join(a, b), join(c, ZERO)));
    expect(createMerkleTree([a], 2).root).toBe(join(join(a, ZERO), join(ZERO, ZERO)));
  });

  it('proves every leaf of a tree of any size and height', () => {
    fc.assert(
      fc.property(anyTree, ([count, index, minHeight]) => {
        const leaves = leavesOf(count);
        const tree = createMerkleTree(leaves, minHeight);
        const proof = proveMerkle(tree, index);
        expect(proof.length).toBe(Math.max(minHeight, Math.ceil(Math.log2(count))));
        expect(verifyMerkle(tree.root, leaves[index] ?? ZERO, index, proof)).toBe(true);
      }),
    );
  });

  it('proves inner nodes from their height up', () => {
    const leaves = leavesOf(8);
    const tree = createMerkleTree(leaves);
    const node = join(leaves[4] ?? ZERO, leaves[5] ?? ZERO);
    expect(foldMerkleProof(node, 2, proveMerkle(tree, 2, 1))).toBe(tree.root);
  });

  it('refuses another leaf, another place, another length and every changed sibling', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), fc.nat(63), ([count, index, minHeight], pick, digit) => {
        const leaves = leavesOf(count);
        const tree = createMerkleTree(leaves, minHeight);
        const leaf = leaves[index] ?? ZERO;
        const proof = proveMerkle(tree, index);
        expect(verifyMerkle(tree.root, keccak(hexToBytes(leaf)), index, proof)).toBe(false);
        expect(verifyMerkle(tree.root, leaf, index, [...proof, ZERO])).toBe(false);
        expect(verifyMerkle(tree.root, leaf, index + 2 ** proof.length, proof)).toBe(false);
        if (proof.length === 0) return;
        expect(verifyMerkle(tree.root, leaf, index ^ 1, proof)).toBe(proof[0] === leaf);
        expect(verifyMerkle(tree.root, leaf, index, proof.slice(1))).toBe(false);
        const at = pick % proof.length;
        expect(
          verifyMerkle(tree.root, leaf, index, proof.with(at, changeDigit(proof[at] ?? ZERO, digit))),
        ).toBe(false);
      }),
    );
  });

  it('does not confuse places beyond 2^32 with low ones', () => {
    const leaf = keccak();
    const proof = Array.from({ length: 40 }, () => ZERO);
    const root = foldMerkleProof(leaf, 5, proof);
    expect(verifyMerkle(root, leaf, 5, proof)).toBe(true);
    expect(verifyMerkle(root, leaf, 5 + 2 ** 32, proof)).toBe(false);
  });

  it('answers false, without throwing, to whatever a stranger sends', () => {
    const [a = ZERO, b = ZERO] = leavesOf(2);
    const { root } = createMerkleTree([a, b]);
    expect(verifyMerkle(root, '0x', 0, [`${a}${b.slice(2)}`])).toBe(false);
    expect(verifyMerkle(root, a, 0, ['0xzz'])).toBe(false);
    expect(verifyMerkle(root, a, 0.5, [b])).toBe(false);
    expect(verifyMerkle(root, a, -2, [b])).toBe(false);
    expect(verifyMerkle(root, a, Number.NaN, [b])).toBe(false);
    expect(
      verifyMerkle(
        root,
        a,
        0,
        Array.from({ length: 100_000 }, () => b),
      ),
    ).toBe(false);
  });

  it('refuses to be built of nothing or to prove what it does not have', () => {
    expect(() => createMerkleTree([])).toThrow(expect.objectContaining({ code: 'CORE_MERKLE_EMPTY' }));
    const tree = createMerkleTree(leavesOf(3));
    for (const [index, height] of [
      [4, 0],
      [-1, 0],
      [0.5, 0],
      [2, 1],
      [0, 9],
    ] as const) {
      const code = 'CORE_MERKLE_INDEX';
      expect(() => proveMerkle(tree, index, height)).toThrow(expect.objectContaining({ code }));
    }
  });
});

function changeDigit(hash: Hash, at: number): Hash {
  const digits = hash.slice(2);
  return `0x${digits.slice(0, at)}${digits[at] === '0' ? '1' : '0'}${digits.slice(at + 1)}`;
}
