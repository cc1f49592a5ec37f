// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Claims} from "../../src/collab/Claims.sol";
import {Masks} from "../../src/collab/Masks.sol";
import {Ratings} from "../../src/collab/Ratings.sol";

/// @notice Reads the keys of all slots from calldata, as the contract does.
contract KeyReader {
    function keysOf(bytes calldata rows, uint256 updated, Ratings.Rule calldata rule)
        external
        pure
        returns (bytes memory keys)
    {
        for (uint256 slot = 0; updated >> slot != 0; slot++) {
            if (!Masks.has(updated, slot)) continue;
            keys = abi.encodePacked(keys, Claims.keyOf(rows, updated, slot, rule));
        }
    }
}
