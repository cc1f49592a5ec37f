// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "./ICollabTypes.sol";
import {Masks} from "./Masks.sol";
import {Ratings} from "./Ratings.sol";

/// @title Claims
/// @notice What decides about a claimed ranking: a key for each slot, of which any single one can be computed anew from the
/// rows. Pure; the keys are spelt in ICollabTypes. Every rater weighs 1.
library Claims {
    uint256 internal constant KEY_BYTES = 6;
    /// @notice The key of an invalid update, which no valid one has: primary keys are below 2^24 − 1.
    uint48 internal constant INVALID_KEY = type(uint48).max;
    uint256 private constant MOST_POINTS = type(uint24).max;
    uint256 private constant SCALE = 1 << 16;

    /// @dev How often each place was given to a slot, and what follows from it.
    struct Column {
        uint256[] counts;
        uint256 raters;
        uint256 against;
        uint256 points;
    }

    /// @notice Whether `selected` are the `wanted` best by these keys, in one pass.
    /// @param keys of the slots of `updated`, in slot order
    function checkBest(bytes calldata keys, uint256 updated, uint256 selected, uint256 wanted)
        internal
        pure
        returns (bool right, uint256 invalid)
    {
        if (keys.length != KEY_BYTES * Masks.count(updated)) return (false, 0);
        uint256 worstIn = 0;
        uint256 bestOut = type(uint256).max;
        uint256 at = 0;
        uint256 valid = 0;
        for (uint256 slot = 0; updated >> slot != 0; slot++) {
            if (!Masks.has(updated, slot)) continue;
            uint256 key = uint48(bytes6(keys[at:at + KEY_BYTES]));
            at += KEY_BYTES;
            if (key == INVALID_KEY) {
                invalid |= Masks.bit(slot);
                continue;
            }
            valid++;
            // ties go to the lower slot
            uint256 place = (key << 8) | slot;
            if (!Masks.has(selected, slot)) bestOut = place < bestOut ? place : bestOut;
            else if (place > worstIn) worstIn = place;
        }
        uint256 expected = wanted < valid ? wanted : valid;
        bool isSubset = selected & (~updated | invalid) == 0;
        return (isSubset && worstIn < bestOut && Masks.count(selected) == expected, invalid);
    }

    /// @notice The key of a slot that sent an update, as it was claimed.
    function keyIn(bytes calldata keys, uint256 updated, uint256 slot) internal pure returns (uint48) {
        uint256 at = KEY_BYTES * Masks.count(updated & (Masks.bit(slot) - 1));
        return uint48(bytes6(keys[at:at + KEY_BYTES]));
    }

    /// @notice The key of a slot that sent an update, as the rows say. `rows` is well formed: its hash has been checked.
    function keyOf(bytes calldata rows, uint256 updated, uint256 slot, Ratings.Rule memory rule)
        internal
        pure
        returns (uint48)
    {
        Column memory column = _column(rows, updated, slot);
        uint256 raters = column.raters;
        if (2 * column.against > raters || raters == 0) return INVALID_KEY;
        uint256 primary = 0;
        if (rule.kind == ICollabTypes.RankRule.Median) primary = _median(column);
        if (rule.kind == ICollabTypes.RankRule.Trimmed) primary = _trimmed(column, rule.trimBps);
        // a slot earns at most 254 points of each rater, and none has a place above 255
        return uint48((primary << 24) | (MOST_POINTS - (SCALE * column.points) / raters));
    }

    function _column(bytes calldata rows, uint256 updated, uint256 slot)
        private
        pure
        returns (Column memory column)
    {
        uint256 columns = Masks.count(updated);
        column.counts = new uint256[](columns + 1);
        for (uint256 at = 0; at < rows.length;) {
            uint256 rater = uint8(rows[at]);
            uint256 length = Masks.has(updated, rater) ? columns - 1 : columns;
            if (rater != slot) {
                uint256 place = _placeIn(rows, at + Ratings.HEAD, slot);
                column.counts[place]++;
                column.raters++;
                column.points += length - place;
                if (place + uint8(rows[at + 1]) > length) column.against++;
            }
            at += Ratings.HEAD + length;
        }
    }

    /// @dev Counts from 1. The slot is in the order, which was checked when it was revealed, so the search ends.
    function _placeIn(bytes calldata rows, uint256 from, uint256 slot) private pure returns (uint256 place) {
        assembly ("memory-safe") {
            let first := add(rows.offset, from)
            let at := first
            for {} iszero(eq(byte(0, calldataload(at)), slot)) {} { at := add(at, 1) }
            place := add(sub(at, first), 1)
        }
    }

    /// @dev The first place at which half of the raters are reached.
    function _median(Column memory column) private pure returns (uint256 place) {
        uint256 reached = 0;
        while (2 * reached < column.raters) {
            place++;
            reached += column.counts[place];
        }
    }

    /// @dev Mean × 2^16 of the places between the cuts.
    function _trimmed(Column memory column, uint256 trimBps) private pure returns (uint256) {
        uint256 cut = (column.raters * trimBps) / 10_000;
        uint256 end = column.raters - cut;
        uint256 reached = 0;
        uint256 sum = 0;
        for (uint256 place = 1; place < column.counts.length; place++) {
            uint256 low = reached < cut ? cut : reached;
            reached += column.counts[place];
            uint256 high = reached > end ? end : reached;
            if (high > low) sum += place * (high - low);
        }
        return (SCALE * sum) / (end - cut);
    }
}
