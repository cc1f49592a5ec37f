// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "./ICollabTypes.sol";
import {Masks} from "./Masks.sol";

/// @title Ratings
/// @notice From scores to orders, and from orders to a best set. Pure; rules in ICollabTypes.
/// @dev Orders are given and checked, never sorted. Read column by column, they bring each slot's places in rising order,
/// so that medians and trimmed means need no sorting either: m² small steps for m raters.
library Ratings {
    uint256 private constant INVALID = 65_535;
    uint256 private constant SLOTS = 64;
    uint256 private constant SCALE = 1 << 16;

    struct Rule {
        ICollabTypes.RankRule kind;
        uint256 trimBps;
        uint256 selected;
    }

    /// @notice Whether `order` is what `scores` say about `updated` by the rater at `own`.
    /// @return valid   whether it is
    /// @return invalid slots that the scores call invalid
    function checkOrder(bytes calldata scores, bytes calldata order, uint64 updated, uint256 own)
        internal
        pure
        returns (bool valid, uint64 invalid)
    {
        uint256[] memory keys = _keys(scores, updated);
        if (keys.length == 0) return (false, 0);
        uint64 left = updated & ~Masks.bit(own);
        uint256 lastKey = type(uint256).max;
        uint256 lastSlot = 0;
        for (uint256 i = 0; i < order.length; i++) {
            uint256 slot = uint8(order[i]);
            if (slot >= SLOTS || !Masks.has(left, slot)) return (false, 0);
            uint256 key = keys[slot];
            if (key > lastKey || (key == lastKey && slot < lastSlot)) return (false, 0);
            if (key == 0) invalid |= Masks.bit(slot);
            left &= ~Masks.bit(slot);
            lastKey = key;
            lastSlot = slot;
        }
        return (left == 0, invalid);
    }

    /// @dev Score + 1 by slot, 0 for invalid; empty when the scores are not as many as the updates.
    function _keys(bytes calldata scores, uint64 updated) private pure returns (uint256[] memory keys) {
        if (scores.length != 2 * Masks.count(updated)) return keys;
        keys = new uint256[](SLOTS);
        uint256 at = 0;
        for (uint256 slot = 0; slot < SLOTS; slot++) {
            if (!Masks.has(updated, slot)) continue;
            uint256 score = (uint256(uint8(scores[at])) << 8) | uint8(scores[at + 1]);
            keys[slot] = score == INVALID ? 0 : score + 1;
            at += 2;
        }
    }

    /// @notice What the rows say together. `rows` is well formed: its hash has been checked.
    /// @param weights by slot, of those who revealed
    function rank(bytes calldata rows, uint64 updated, uint256[] memory weights, Rule memory rule)
        internal
        pure
        returns (uint64 selected, uint64 invalid)
    {
        Tally memory tally = _tally(rows, updated, weights, rule);
        uint256[] memory keys = new uint256[](SLOTS);
        uint64 valid = 0;
        for (uint256 slot = 0; slot < SLOTS; slot++) {
            if (!Masks.has(updated, slot)) continue;
            uint256 weight = tally.weight[slot];
            if (weight == 0 || 2 * tally.against[slot] > weight) {
                invalid |= Masks.bit(slot);
                continue;
            }
            valid |= Masks.bit(slot);
            tally.points[slot] = (SCALE * tally.points[slot]) / weight;
            keys[slot] = _key(tally, slot, rule);
        }
        selected = _best(valid, keys, tally.points, rule.selected);
    }

    struct Tally {
        /// of the raters of each slot
        uint256[] weight;
        uint256[] points;
        uint256[] against;
        /// weight of the places read so far
        uint256[] reached;
        /// median place, or sum of place · weight between the cuts
        uint256[] middle;
    }

    function _tally(bytes calldata rows, uint64 updated, uint256[] memory weights, Rule memory rule)
        private
        pure
        returns (Tally memory tally)
    {
        tally = Tally(
            new uint256[](SLOTS),
            new uint256[](SLOTS),
            new uint256[](SLOTS),
            new uint256[](SLOTS),
            new uint256[](SLOTS)
        );
        uint256[] memory starts = _readRows(rows, updated, weights, tally);
        uint256 columns = Masks.count(updated);
        for (uint256 place = 1; place <= columns; place++) {
            for (uint256 r = 0; r < starts.length; r++) {
                uint256 rater = uint8(rows[starts[r]]);
                uint256 length = Masks.has(updated, rater) ? columns - 1 : columns;
                if (place > length) continue;
                uint256 slot = uint8(rows[starts[r] + 8 + place]);
                tally.points[slot] += weights[rater] * (length - place);
                if (rule.kind != ICollabTypes.RankRule.Borda) {
                    _advance(tally, slot, place, weights[rater], rule);
                }
            }
        }
    }

    /// @dev Where each row begins; adds up weights and who is called invalid.
    function _readRows(bytes calldata rows, uint64 updated, uint256[] memory weights, Tally memory tally)
        private
        pure
        returns (uint256[] memory starts)
    {
        starts = new uint256[](SLOTS);
        uint256 columns = Masks.count(updated);
        uint256 total = 0;
        uint256 raters = 0;
        for (uint256 at = 0; at < rows.length; raters++) {
            uint256 rater = uint8(rows[at]);
            uint256 weight = weights[rater];
            starts[raters] = at;
            total += weight;
            uint64 called = uint64(bytes8(rows[at + 1:at + 9]));
            for (uint256 slot = 0; called != 0; slot++) {
                if (called & 1 == 1) tally.against[slot] += weight;
                called >>= 1;
            }
            at += 9 + (Masks.has(updated, rater) ? columns - 1 : columns);
        }
        for (uint256 slot = 0; slot < SLOTS; slot++) {
            if (Masks.has(updated, slot)) tally.weight[slot] = total - weights[slot];
        }
        assembly ("memory-safe") {
            // the list is only shortened
            mstore(starts, raters)
        }
    }

    /// @dev One more place of a slot; places come in rising order.
    function _advance(Tally memory tally, uint256 slot, uint256 place, uint256 weight, Rule memory rule)
        private
        pure
    {
        uint256 before = tally.reached[slot];
        uint256 reached = before + weight;
        tally.reached[slot] = reached;
        uint256 all = tally.weight[slot];
        if (rule.kind == ICollabTypes.RankRule.Median) {
            if (2 * before < all && 2 * reached >= all) tally.middle[slot] = place;
            return;
        }
        uint256 cut = (all * rule.trimBps) / 10_000;
        uint256 low = before > cut ? before : cut;
        uint256 high = reached < all - cut ? reached : all - cut;
        if (high > low) tally.middle[slot] += place * (high - low);
    }

    /// @notice What the rule orders by, smaller is better.
    function _key(Tally memory tally, uint256 slot, Rule memory rule) private pure returns (uint256) {
        if (rule.kind == ICollabTypes.RankRule.Borda) return type(uint256).max - tally.points[slot];
        if (rule.kind == ICollabTypes.RankRule.Median) return tally.middle[slot];
        uint256 all = tally.weight[slot];
        uint256 cut = (all * rule.trimBps) / 10_000;
        return (SCALE * tally.middle[slot]) / (all - 2 * cut);
    }

    function _best(uint64 valid, uint256[] memory keys, uint256[] memory points, uint256 wanted)
        private
        pure
        returns (uint64 best)
    {
        for (uint256 taken = 0; taken < wanted && valid != 0; taken++) {
            uint256 first = SLOTS;
            for (uint256 slot = 0; slot < SLOTS; slot++) {
                if (!Masks.has(valid, slot)) continue;
                if (
                    first == SLOTS || keys[slot] < keys[first]
                        || (keys[slot] == keys[first] && points[slot] > points[first])
                ) first = slot;
            }
            best |= Masks.bit(first);
            valid &= ~Masks.bit(first);
        }
    }
}
