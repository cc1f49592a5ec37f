// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Claims} from "../../src/collab/Claims.sol";
import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {Masks} from "../../src/collab/Masks.sol";
import {Ratings} from "../../src/collab/Ratings.sol";
import {CollabScene} from "./CollabScene.sol";
import {KeyReader} from "./KeyReader.sol";

/// @notice Sessions whose rankings are claimed, and the steps of claiming.
abstract contract ClaimScene is CollabScene {
    KeyReader private immutable reader = new KeyReader();

    /// @notice As `_terms`, for more participants than the contract ranks.
    function _largeTerms() internal view returns (ICollabTypes.SessionTerms memory terms) {
        terms = _terms();
        terms.maxParticipants = 65;
    }

    /// @notice The first `count` people take part in a session that claims its rankings.
    function _largeSession(uint256 count) internal returns (uint256 sessionId) {
        sessionId = _open(_largeTerms());
        _join(sessionId, count);
        vm.roll(block.number + 11);
    }

    /// @return rows what the first `count` people, who rate alike, revealed
    function _reveals(uint256 sessionId, uint16 round, uint256 count, uint16[] memory row)
        internal
        returns (bytes memory rows)
    {
        _updates(sessionId, round, count);
        for (uint256 i = 0; i < count; i++) {
            _rate(sessionId, round, people[i], row);
        }
        for (uint256 i = 0; i < count; i++) {
            rows = abi.encodePacked(rows, _reveal(sessionId, round, people[i], row));
        }
        // ranking begins now: until the time to reveal is over, it would begin with the next transaction
        vm.roll(block.number + 10);
    }

    function _keys(uint256 sessionId, bytes memory rows) internal view returns (bytes memory) {
        ICollabTypes.SessionTerms memory terms = sessions.termsOf(sessionId);
        Ratings.Rule memory rule = Ratings.Rule(terms.rule, terms.trimBps, terms.selected);
        return reader.keysOf(rows, sessions.progressOf(sessionId).updated, rule);
    }

    function _claim(uint256 sessionId, uint16 round, address who, uint256 selected, bytes memory keys)
        internal
    {
        vm.prank(who);
        sessions.claimRanking(sessionId, round, _rowsOf(sessionId), selected, keys);
    }

    /// @notice The slots with the best keys.
    function _bestOf(uint256 updated, bytes memory keys, uint256 wanted) internal pure returns (uint256 best) {
        for (uint256 n = 0; n < wanted; n++) {
            uint256 found = SLOTS;
            uint256 foundKey = Claims.INVALID_KEY;
            uint256 at = 0;
            for (uint256 slot = 0; updated >> slot != 0; slot++) {
                if (!Masks.has(updated, slot)) continue;
                uint256 key = _keyAt(keys, at++);
                if (!Masks.has(best, slot) && key < foundKey) (found, foundKey) = (slot, key);
            }
            if (found == SLOTS) break;
            best |= Masks.bit(found);
        }
    }

    function _keyAt(bytes memory keys, uint256 i) internal pure returns (uint256 key) {
        for (uint256 k = 0; k < Claims.KEY_BYTES; k++) {
            key = (key << 8) | uint8(keys[Claims.KEY_BYTES * i + k]);
        }
    }

    /// @notice The same keys but for the `i`-th one.
    function _withKey(bytes memory keys, uint256 i, uint48 key) internal pure returns (bytes memory changed) {
        changed = abi.encodePacked(keys);
        bytes6 spelt = bytes6(key);
        for (uint256 k = 0; k < Claims.KEY_BYTES; k++) {
            changed[Claims.KEY_BYTES * i + k] = spelt[k];
        }
    }
}
