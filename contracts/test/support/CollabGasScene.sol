// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {CollabScene} from "./CollabScene.sol";
import {GasReport} from "./GasReport.sol";
import {JsonObject} from "./Json.sol";

/// @notice The steps of a session's second round, with their gas. Half of those who take part are selected.
abstract contract CollabGasScene is CollabScene, GasReport {
    /// @dev Time for everybody, and a trimmed mean where the rule is one.
    function _measuredTerms(ICollabTypes.SessionTerms memory terms, uint256 count) internal pure {
        terms.selected = uint8(count / 2);
        terms.trimBps = 2000;
        terms.updateBlocks = 1000;
        terms.commitBlocks = 1000;
        terms.revealBlocks = 1000;
    }

    function _measuredUpdates(JsonObject memory json, uint256 sessionId, uint256 count) internal {
        for (uint256 i = 0; i < count; i++) {
            _update(sessionId, 1, people[i]);
            if (i == 1) json.number("commitUpdate", _used());
        }
    }

    function _measuredEnd(JsonObject memory json, uint256 sessionId, address publisher) internal {
        _publish(sessionId, 1, publisher, "second");
        json.number("publishModel", _used());
        _attest(sessionId, 1, people[1], "second");
        json.number("attest", _used());
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 1);
        json.number("closeRound", _used());
    }

    function _used() internal view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }
}
