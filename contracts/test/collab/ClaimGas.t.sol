// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {Claims} from "../../src/collab/Claims.sol";
import {JsonObject} from "../support/Json.sol";
import {ClaimScene} from "../support/ClaimScene.sol";
import {CollabGasScene} from "../support/CollabGasScene.sol";

/// @notice Gas of the second round of sessions whose rankings are claimed (run with `--isolate`), for the snapshot and the
/// bench. The slot that is challenged is the last of every order, which takes longest to find.
contract ClaimGasTest is ClaimScene, CollabGasScene {
    uint256 private constant MOST_GAS = 1 << 24;

    bytes private _rows;
    bytes private _claimed;

    function test_RoundOf16() public {
        _measure("collab-claimed-16", 16);
    }

    function test_RoundOf64() public {
        _measure("collab-claimed-64", 64);
    }

    function test_RoundOf128() public {
        _measure("collab-claimed-128", 128);
    }

    function test_RoundOf255() public {
        _measure("collab-claimed-255", 255);
    }

    /// @notice The dearest closing: all 255 committed ratings and revealed none.
    function test_ClosingOf255Punished() public {
        (uint256 sessionId,) = _full(255);
        _updates(sessionId, 0, 255);
        for (uint256 i = 0; i < 255; i++) {
            vm.prank(people[i]);
            sessions.commitRatings(sessionId, 0, _updatedOf(sessionId), "hidden");
        }
        vm.roll(block.number + 5000);
        sessions.closeRound(sessionId, 0);
        JsonObject memory json;
        json.number("closeRound", _used());
        assertTrue(_used() < MOST_GAS, "fits a transaction");
        assertEq(_creditOf(treasury), 255 * (BOND / 2), "every bond");
        _report("collab-claimed-255-punished", json);
    }

    function _full(uint256 count) private returns (uint256 sessionId, JsonObject memory json) {
        _deploy(count);
        ICollabTypes.SessionTerms memory terms = _largeTerms();
        if (count > 65) terms.maxParticipants = uint8(count);
        terms.rule = ICollabTypes.RankRule.Trimmed;
        _measuredTerms(terms, count);
        sessionId = _open(terms);
        _join(sessionId, count);
        json.number("join", _used());
        vm.roll(block.number + 11);
    }

    function _measure(string memory name, uint256 count) private {
        (uint256 sessionId, JsonObject memory json) = _full(count);
        // a round that changes nothing, so that storage has been written before
        _updates(sessionId, 0, count);
        vm.roll(block.number + 1001);
        for (uint256 i = 0; i < count; i++) {
            vm.prank(people[i]);
            sessions.commitRatings(sessionId, 0, _updatedOf(sessionId), _commitment(sessionId, 0, i, count));
        }
        for (uint256 i = 0; i < count; i++) {
            _revealNext(sessionId, 0, i, count);
        }
        vm.roll(block.number + 5001);
        sessions.closeRound(sessionId, 0);
        _round(json, sessionId, count);
        _report(name, json);
    }

    function _round(JsonObject memory json, uint256 sessionId, uint256 count) private {
        _measuredUpdates(json, sessionId, count);
        for (uint256 i = 0; i < count; i++) {
            vm.prank(people[i]);
            sessions.commitRatings(sessionId, 1, _updatedOf(sessionId), _commitment(sessionId, 1, i, count));
            if (i == 1) json.number("commitRatings", _used());
        }
        delete _rows;
        for (uint256 i = 0; i < count; i++) {
            _revealNext(sessionId, 1, i, count);
            if (i == 1) json.number("revealRatings", _used());
        }
        _disputes(json, sessionId, count);
        uint256 selected = (uint256(1) << (count / 2)) - 1;
        _claim(sessionId, 1, people[0], selected, _claimed);
        vm.roll(block.number + 6);
        _measuredEnd(json, sessionId, people[0]);
        assertEq(_creditOf(people[0]), sessions.termsOf(sessionId).rewardPerRound / GWEI / (count / 2), "paid");
    }

    function _disputes(JsonObject memory json, uint256 sessionId, uint256 count) private {
        uint256 selected = (uint256(1) << (count / 2)) - 1;
        uint8 last = uint8(count - 1);
        _claimed = _keys(sessionId, _rows);
        bytes memory lie = _withKey(_claimed, last, Claims.INVALID_KEY);
        bytes memory rows = _rows;
        _claim(sessionId, 1, server, selected, lie);
        json.number("claimRanking", _used());
        sessions.challengeRanking(sessionId, 1, last, lie, rows);
        json.number("challengeRanking", _used());
        assertTrue(_used() < MOST_GAS, "fits a transaction");
    }

    /// @dev Scores and order of people who rate alike, lower slots better; everybody has sent an update.
    function _given(uint256 own, uint256 count) private pure returns (bytes memory scores, bytes memory order) {
        uint256 updated = type(uint256).max >> (256 - count);
        uint16[] memory row = _honestRow();
        order = new bytes(count - 1);
        for (uint256 i = 0; i < order.length; i++) {
            order[i] = bytes1(uint8(i < own ? i : i + 1));
        }
        return (_listed(updated, own, row), order);
    }

    function _commitment(uint256 sessionId, uint16 round, uint256 i, uint256 count)
        private
        view
        returns (bytes32)
    {
        (bytes memory scores,) = _given(i, count);
        return
            keccak256(abi.encode(sessionId, round, people[i], keccak256(scores), _salt(people[i])));
    }

    function _revealNext(uint256 sessionId, uint16 round, uint256 i, uint256 count) private {
        (bytes memory scores, bytes memory order) = _given(i, count);
        vm.prank(people[i]);
        sessions.revealRatings(sessionId, round, scores, order, _salt(people[i]));
        bytes memory row = abi.encodePacked(uint8(i), uint8(0), order);
        for (uint256 k = 0; k < row.length; k++) {
            _rows.push(row[k]);
        }
    }
}
