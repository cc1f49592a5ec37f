// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Merkle
/// @notice Binary keccak256 trees padded with zero leaves to a power of two. Leaves are hashes of other lengths than 64 bytes,
/// which keeps them apart from inner nodes; the caller checks the proof's length.
library Merkle {
    function fold(bytes32 leaf, uint256 index, bytes32[] calldata proof)
        internal
        pure
        returns (bytes32 node)
    {
        node = leaf;
        for (uint256 i = 0; i < proof.length; i++) {
            node = (index >> i) & 1 == 0 ? parent(node, proof[i]) : parent(proof[i], node);
        }
    }

    /// @notice The root over `level`, whose length is a power of two. Overwrites `level`.
    function root(bytes32[] memory level) internal pure returns (bytes32) {
        for (uint256 width = level.length; width > 1; width /= 2) {
            for (uint256 i = 0; i < width / 2; i++) {
                level[i] = parent(level[2 * i], level[2 * i + 1]);
            }
        }
        return level[0];
    }

    /// @notice Levels above the leaves of the smallest tree with at least `count` leaves.
    function height(uint256 count) internal pure returns (uint8 levels) {
        while (1 << levels < count) levels++;
    }

    function parent(bytes32 left, bytes32 right) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            mstore(0, left)
            mstore(32, right)
            hash := keccak256(0, 64)
        }
    }
}
