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
    uint256 private constant SCALE = 1 << 16;
    /// @notice Bytes of a row before its order: rater's slot, how many it calls invalid.
    uint256 internal constant HEAD = 2;

    struct Rule {
        ICollabTypes.RankRule kind;
        uint256 trimBps;
        uint256 selected;
    }

    /// @notice Whether `order` is what `scores` say about `updated` by the rater at `own`.
    /// @return valid   whether it is
    /// @return invalid how many slots the scores call invalid: the last ones of the order
    function checkOrder(bytes calldata scores, bytes calldata order, uint256 updated, uint256 own)
        internal
        pure
        returns (bool valid, uint8 invalid)
    {
        uint256[] memory keys = _keys(scores, updated);
        if (keys.length == 0) return (false, 0);
        uint256 left = updated & ~Masks.bit(own);
        uint256 lastKey = type(uint256).max;
        uint256 lastSlot = 0;
        for (uint256 i = 0; i < order.length; i++) {
            uint256 slot = uint8(order[i]);
            if (!Masks.has(left, slot)) return (false, 0);
            uint256 key = keys[slot];
            if (key > lastKey || (key == lastKey && slot < lastSlot)) return (false, 0);
            if (key == 0) invalid++;
            left &= ~Masks.bit(slot);
            lastKey = key;
            lastSlot = slot;
        }
        return (left == 0, invalid);
    }

    /// @dev Score + 1 by slot, 0 for invalid; empty when the scores are not as many as the updates.
    function _keys(bytes calldata scores, uint256 updated) private pure returns (uint256[] memory keys) {
        if (scores.length != 2 * Masks.count(updated)) return keys;
        keys = new uint256[](Masks.width(updated));
        uint256 at = 0;
        for (uint256 slot = 0; slot < keys.length; slot++) {
            if (!Masks.has(updated, slot)) continue;
            uint256 score = (uint256(uint8(scores[at])) << 8) | uint8(scores[at + 1]);
            keys[slot] = score == INVALID ? 0 : score + 1;
            at += 2;
        }
    }

    /// @notice What vouches for the rows; 0 when they do not end where the bytes do.
    function hashRows(bytes calldata rows, uint256 updated) internal pure returns (bytes32 hash) {
        uint256 columns = Masks.count(updated);
        for (uint256 at = 0; at < rows.length;) {
            uint256 end = at + HEAD + _length(uint8(rows[at]), updated, columns);
            if (end > rows.length) return 0;
            hash = keccak256(abi.encodePacked(hash, rows[at:end]));
            at = end;
        }
    }

    /// @dev Of a rater's order: it says nothing of its own update.
    function _length(uint256 rater, uint256 updated, uint256 columns) private pure returns (uint256) {
        return Masks.has(updated, rater) ? columns - 1 : columns;
    }

    // --- ranking

    // words of a slot's cell
    uint256 private constant REACHED = 0;
    uint256 private constant WEIGHT = 1;
    uint256 private constant CUT = 2;
    uint256 private constant MIDDLE = 3;
    uint256 private constant POINTS = 4;
    uint256 private constant AGAINST = 5;
    uint256 private constant CELL = 8;
    // words of a row: where its order lies in the calldata, its length, its rater's weight
    uint256 private constant ROW = 3;

    /// @notice What the rows say together. `rows` is well formed: its hash has been checked.
    /// @param weights by slot, of those who revealed
    function rank(bytes calldata rows, uint256 updated, uint256[] memory weights, Rule memory rule)
        internal
        pure
        returns (uint256 selected, uint256 invalid)
    {
        uint256[] memory cells = new uint256[](Masks.width(updated) * CELL);
        uint256[] memory list = _readRows(rows, updated, weights, cells);
        _weigh(updated, weights, cells, rule.trimBps);
        _readColumns(cells, list, Masks.count(updated), uint256(rule.kind));
        uint256[] memory places;
        (places, invalid) = _places(cells, updated, rule.kind);
        selected = _best(places, rule.selected);
    }

    /// @dev The places of valid slots, in slot order.
    function _places(uint256[] memory cells, uint256 updated, ICollabTypes.RankRule kind)
        private
        pure
        returns (uint256[] memory places, uint256 invalid)
    {
        uint256 slots = cells.length / CELL;
        places = new uint256[](slots);
        uint256 count = 0;
        for (uint256 slot = 0; slot < slots; slot++) {
            if (!Masks.has(updated, slot)) continue;
            uint256 weight = cells[slot * CELL + WEIGHT];
            if (weight == 0 || 2 * cells[slot * CELL + AGAINST] > weight) {
                invalid |= Masks.bit(slot);
                continue;
            }
            places[count++] = _placeOf(cells, slot, (SCALE * cells[slot * CELL + POINTS]) / weight, kind);
        }
        assembly ("memory-safe") {
            // the list is only shortened
            mstore(places, count)
        }
    }

    /// @dev Lists the rows; adds up who is called invalid.
    function _readRows(bytes calldata rows, uint256 updated, uint256[] memory weights, uint256[] memory cells)
        private
        pure
        returns (uint256[] memory list)
    {
        uint256 columns = Masks.count(updated);
        // a slot reveals once
        list = new uint256[](ROW * weights.length);
        uint256 next = 0;
        for (uint256 at = 0; at < rows.length;) {
            uint256 length = _length(uint8(rows[at]), updated, columns);
            uint256 weight = weights[uint8(rows[at])];
            list[next] = _offset(rows) + at + HEAD;
            list[next + 1] = length;
            list[next + 2] = weight;
            next += ROW;
            uint256 end = at + HEAD + length;
            for (uint256 last = end - uint8(rows[at + 1]); last < end; last++) {
                cells[CELL * uint8(rows[last]) + AGAINST] += weight;
            }
            at = end;
        }
        assembly ("memory-safe") {
            // the list is only shortened
            mstore(list, next)
        }
    }

    function _offset(bytes calldata data) private pure returns (uint256 offset) {
        assembly ("memory-safe") {
            offset := data.offset
        }
    }

    /// @dev The weight of each slot's raters, and how much of it is cut off at either end.
    function _weigh(uint256 updated, uint256[] memory weights, uint256[] memory cells, uint256 trimBps)
        private
        pure
    {
        uint256 total = 0;
        for (uint256 slot = 0; slot < weights.length; slot++) {
            total += weights[slot];
        }
        for (uint256 slot = 0; updated >> slot != 0; slot++) {
            if (!Masks.has(updated, slot)) continue;
            uint256 weight = slot < weights.length ? total - weights[slot] : total;
            cells[slot * CELL + WEIGHT] = weight;
            cells[slot * CELL + CUT] = (weight * trimBps) / 10_000;
        }
    }

    /// @dev All rows at once, place by place: m² cells, so in assembly (a tenth of the gas). Slots in orders have a cell
    /// and no sum exceeds 2^64 · 2^16: orders were checked when they were revealed, weights are stakes in gwei.
    function _readColumns(uint256[] memory cells, uint256[] memory list, uint256 columns, uint256 kind)
        private
        pure
    {
        assembly ("memory-safe") {
            let cellsAt := add(cells, 32)
            let listAt := add(list, 32)
            let listEnd := add(listAt, shl(5, mload(list)))
            for { let place := 1 } iszero(gt(place, columns)) { place := add(place, 1) } {
                for { let row := listAt } lt(row, listEnd) { row := add(row, 96) } {
                    let length := mload(add(row, 32))
                    if gt(place, length) { continue }
                    let weight := mload(add(row, 64))
                    let slot := byte(0, calldataload(add(mload(row), sub(place, 1))))
                    let cell := add(cellsAt, shl(8, slot))
                    let points := add(cell, 128)
                    mstore(points, add(mload(points), mul(weight, sub(length, place))))
                    if iszero(kind) { continue }
                    let low := mload(cell)
                    let high := add(low, weight)
                    mstore(cell, high)
                    let all := mload(add(cell, 32))
                    let middle := add(cell, 96)
                    switch kind
                    case 1 {
                        // the first place at which half of the weight is reached
                        if and(lt(shl(1, low), all), iszero(lt(shl(1, high), all))) { mstore(middle, place) }
                    }
                    default {
                        // what of this weight lies between the cuts
                        let cut := mload(add(cell, 64))
                        if lt(low, cut) { low := cut }
                        if gt(high, sub(all, cut)) { high := sub(all, cut) }
                        if gt(high, low) {
                            mstore(middle, add(mload(middle), mul(place, sub(high, low))))
                        }
                    }
                }
            }
        }
    }

    /// @dev One number that orders by the rule (smaller is better), then more points, then lower slot; all below 2^64.
    function _placeOf(uint256[] memory cells, uint256 slot, uint256 points, ICollabTypes.RankRule kind)
        private
        pure
        returns (uint256)
    {
        uint256 cell = slot * CELL;
        uint256 key = 0;
        if (kind == ICollabTypes.RankRule.Median) {
            key = cells[cell + MIDDLE];
        } else if (kind == ICollabTypes.RankRule.Trimmed) {
            key = (SCALE * cells[cell + MIDDLE]) / (cells[cell + WEIGHT] - 2 * cells[cell + CUT]);
        }
        return (key << 80) | ((type(uint64).max - points) << 8) | slot;
    }

    /// @dev The slots of the `wanted` smallest places, which are reordered.
    function _best(uint256[] memory places, uint256 wanted) private pure returns (uint256 best) {
        uint256 count = places.length;
        if (wanted > count) wanted = count;
        assembly ("memory-safe") {
            let from := add(places, 32)
            let end := add(from, shl(5, count))
            for { let taken := 0 } lt(taken, wanted) { taken := add(taken, 1) } {
                let at := from
                let first := mload(from)
                for { let next := add(from, 32) } lt(next, end) { next := add(next, 32) } {
                    let place := mload(next)
                    if lt(place, first) {
                        first := place
                        at := next
                    }
                }
                mstore(at, mload(from))
                from := add(from, 32)
                best := or(best, shl(and(first, 255), 1))
            }
        }
    }
}
