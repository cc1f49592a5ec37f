// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Merkle} from "../../src/jobs/Merkle.sol";

/// @notice Padded Merkle trees with all their levels, for proofs.
library Trees {
    /// @return padded to 2^height leaves
    function pad(bytes32[] memory leaves, uint8 height) internal pure returns (bytes32[] memory padded) {
        padded = new bytes32[](1 << height);
        for (uint256 i = 0; i < leaves.length; i++) {
            padded[i] = leaves[i];
        }
    }

    function rootOf(bytes32[] memory leaves, uint8 height) internal pure returns (bytes32) {
        return Merkle.root(pad(leaves, height));
    }

    /// @notice Siblings from the node at `index` of level `from` up to the root.
    function proofOf(bytes32[] memory leaves, uint8 height, uint256 index, uint8 from)
        internal
        pure
        returns (bytes32[] memory proof)
    {
        bytes32[] memory level = pad(leaves, height);
        proof = new bytes32[](height - from);
        for (uint256 h = 0; h < height; h++) {
            if (h >= from) {
                proof[h - from] = level[(index >> (h - from)) ^ 1];
            }
            bytes32[] memory next = new bytes32[](level.length / 2);
            for (uint256 i = 0; i < next.length; i++) {
                next[i] = Merkle.parent(level[2 * i], level[2 * i + 1]);
            }
            level = next;
        }
    }
}
