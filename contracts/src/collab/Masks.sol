// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Masks
/// @notice Sets of slots 0–254.
library Masks {
    uint256 private constant ALL = type(uint256).max;

    function count(uint256 mask) internal pure returns (uint256) {
        unchecked {
            // sums of two, four and eight bits in place; the product adds up all bytes in its first, at most 255
            mask -= (mask >> 1) & (ALL / 3);
            mask = (mask & (ALL / 5)) + ((mask >> 2) & (ALL / 5));
            mask = (mask + (mask >> 4)) & (ALL / 17);
            return (mask * (ALL / 255)) >> 248;
        }
    }

    function has(uint256 mask, uint256 slot) internal pure returns (bool) {
        return (mask >> slot) & 1 == 1;
    }

    function bit(uint256 slot) internal pure returns (uint256) {
        return 1 << slot;
    }

    /// @notice One more than the highest slot of the mask; 0 when it is empty.
    function width(uint256 mask) internal pure returns (uint256) {
        mask |= mask >> 1;
        mask |= mask >> 2;
        mask |= mask >> 4;
        mask |= mask >> 8;
        mask |= mask >> 16;
        mask |= mask >> 32;
        mask |= mask >> 64;
        mask |= mask >> 128;
        return count(mask);
    }

    /// @notice The lowest slot that is not in the mask.
    function lowestFree(uint256 mask) internal pure returns (uint256 slot) {
        // slot 255 is in no mask, so adding 1 does not overflow
        return count(mask & ~(mask + 1));
    }
}
