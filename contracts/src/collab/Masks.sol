// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Masks
/// @notice Sets of slots 0–63.
library Masks {
    function count(uint64 mask) internal pure returns (uint256 bits) {
        for (uint256 rest = mask; rest != 0; rest &= rest - 1) {
            bits++;
        }
    }

    function has(uint64 mask, uint256 slot) internal pure returns (bool) {
        return (mask >> slot) & 1 == 1;
    }

    function bit(uint256 slot) internal pure returns (uint64) {
        return uint64(1 << slot);
    }

    /// @notice The lowest slot that is not in the mask; 64 when there is none.
    function lowestFree(uint64 mask) internal pure returns (uint256 slot) {
        while (slot < 64 && (mask >> slot) & 1 == 1) {
            slot++;
        }
    }
}
