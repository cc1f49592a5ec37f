// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {CollabGasScene} from "../support/CollabGasScene.sol";
import {JsonObject} from "../support/Json.sol";

/// @notice Gas of a session's second round (run with `--isolate`), written to `cache/gas` for the snapshot and the bench.
contract CollabGasTest is CollabGasScene {
    function test_RoundOf16() public {
        _deploy(16);
        _measure("collab-16-borda", 16, ICollabTypes.RankRule.Borda, 0);
        _measure("collab-16-median", 16, ICollabTypes.RankRule.Median, 0);
        _measure("collab-16-trimmed", 16, ICollabTypes.RankRule.Trimmed, 2500);
    }

    function test_RoundOf32() public {
        _deploy(32);
        _measure("collab-32-trimmed", 32, ICollabTypes.RankRule.Trimmed, 2500);
    }

    function test_RoundOf64() public {
        _deploy(64);
        _measure("collab-64-borda", 64, ICollabTypes.RankRule.Borda, 0);
        _measure("collab-64-median", 64, ICollabTypes.RankRule.Median, 0);
    }

    function test_RoundOf64ByTheDearestRule() public {
        _deploy(64);
        _measure("collab-64-trimmed", 64, ICollabTypes.RankRule.Trimmed, 2500);
    }

    /// @notice The dearest closing: all 64 committed ratings and revealed none.
    function test_ClosingOf64Punished() public {
        _deploy(64);
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.maxParticipants = 64;
        uint256 sessionId = _open(terms);
        _join(sessionId, 64);
        _updates(sessionId, 0, 64);
        for (uint256 i = 0; i < 64; i++) {
            _rate(sessionId, 0, people[i], _honestRow());
        }
        vm.roll(block.number + 30);
        sessions.closeRound(sessionId, 0);
        JsonObject memory json;
        json.number("closeRound", _used());
        _report("collab-64-punished", json);
    }

    function _measure(string memory name, uint8 count, ICollabTypes.RankRule rule, uint16 capBps) private {
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.maxParticipants = count;
        terms.rule = rule;
        terms.weightCapBps = capBps;
        _measuredTerms(terms, count);
        JsonObject memory json;
        uint256 sessionId = _open(terms);
        json.number("openSession", _used());
        _join(sessionId, count);
        json.number("join", _used());
        _rankedRound(sessionId, 0, count);
        _publish(sessionId, 0, server, "first");
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        _round(json, sessionId, count);
        _report(name, json);
    }

    function _round(JsonObject memory json, uint256 sessionId, uint256 count) private {
        _measuredUpdates(json, sessionId, count);
        for (uint256 i = 0; i < count; i++) {
            _rate(sessionId, 1, people[i], _honestRow());
            if (i == 1) json.number("commitRatings", _used());
        }
        bytes memory rows;
        for (uint256 i = 0; i < count; i++) {
            (bytes memory scores, bytes memory order) = _scores(sessionId, people[i], _honestRow());
            vm.prank(people[i]);
            sessions.revealRatings(sessionId, 1, scores, order, _salt(people[i]));
            if (i == 1) json.number("revealRatings", _used());
            rows = abi.encodePacked(rows, _row(sessionId, people[i], _honestRow(), order));
        }
        sessions.rankRound(sessionId, 1, rows);
        json.number("rankRound", _used());
        _measuredEnd(json, sessionId, server);
    }
}
