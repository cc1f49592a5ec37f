// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Claims} from "./Claims.sol";
import {Ratings} from "./Ratings.sol";

/// @title RatingReferee
/// @notice The arithmetic of rankings for CollabSessions, which creates it: one contract would exceed the size a chain
/// allows. Pure, without storage or owner.
contract RatingReferee {
    /// @notice Ranks the rows if they are those of `rowsHash`.
    /// @param weights by slot, of those who revealed
    function rank(
        bytes calldata rows,
        bytes32 rowsHash,
        uint256 updated,
        uint256[] calldata weights,
        Ratings.Rule calldata rule
    ) external pure returns (bool known, uint256 selected, uint256 invalid) {
        if (Ratings.hashRows(rows, updated) != rowsHash) return (false, 0, 0);
        (selected, invalid) = Ratings.rank(rows, updated, weights, rule);
        known = true;
    }

    /// @notice Whether `selected` are the `wanted` best by these keys.
    function checkBest(bytes calldata keys, uint256 updated, uint256 selected, uint256 wanted)
        external
        pure
        returns (bool right, uint256 invalid)
    {
        return Claims.checkBest(keys, updated, selected, wanted);
    }

    /// @notice The key of one slot that sent an update, if the rows are those of `rowsHash`.
    function keyOf(
        bytes calldata rows,
        bytes32 rowsHash,
        uint256 updated,
        uint256 slot,
        Ratings.Rule calldata rule
    ) external pure returns (bool known, uint48 key) {
        if (Ratings.hashRows(rows, updated) != rowsHash) return (false, 0);
        key = Claims.keyOf(rows, updated, slot, rule);
        known = true;
    }
}
