// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Claims} from "./Claims.sol";
import {ICollabSessions} from "./ICollabSessions.sol";
import {Masks} from "./Masks.sol";
import {Ratings} from "./Ratings.sol";
import {SessionMembers} from "./SessionMembers.sol";

/// @title SessionRankings
/// @notice The best set of a round: computed from all rows, or in large sessions claimed and open to proof that it is wrong.
abstract contract SessionRankings is SessionMembers {
    /// @inheritdoc ICollabSessions
    function rankRound(uint256 sessionId, uint16 round, bytes calldata rows) external {
        Session storage session = _inPhase(sessionId, round, Phase.Ranking);
        if (_isLarge(session)) revert CollabSessions_WrongWayToRank(sessionId);
        (bool known, uint256 selected, uint256 invalid) =
            referee.rank(rows, session.rows, session.updated, _weights(session), _rule(session));
        if (!known) revert CollabSessions_WrongRows(sessionId, round);
        session.selected = selected;
        session.invalid = invalid;
        session.phase = selected == 0 ? Phase.Closing : Phase.Publishing;
        session.phaseBlock = uint32(block.number);
        emit RoundRanked(sessionId, round, selected, invalid);
    }

    /// @inheritdoc ICollabSessions
    function claimRanking(
        uint256 sessionId,
        uint16 round,
        bytes32 rows,
        uint256 selected,
        bytes calldata keys
    ) external {
        Session storage session = _inPhase(sessionId, round, Phase.Ranking);
        if (!_isLarge(session)) revert CollabSessions_WrongWayToRank(sessionId);
        if (rows != session.rows) revert CollabSessions_RoundChanged(sessionId, round);
        _checkPublisher(sessionId, session);
        (bool right, uint256 invalid) =
            referee.checkBest(keys, session.updated, selected, session.terms.selected);
        if (!right) revert CollabSessions_WrongKeys(sessionId, round);
        session.selected = selected;
        session.invalid = invalid;
        session.keys = keccak256(keys);
        session.phase = Phase.Claimed;
        session.phaseBlock = uint32(block.number);
        session.publisher = msg.sender;
        bool isOutside = _isOutside(session);
        session.publisherBonded = isOutside;
        emit RankingClaimed(sessionId, round, msg.sender, selected, invalid, keys);
        if (isOutside) registry.lock(msg.sender, _bond(session));
    }

    /// @inheritdoc ICollabSessions
    function challengeRanking(
        uint256 sessionId,
        uint16 round,
        uint8 slot,
        bytes calldata keys,
        bytes calldata rows
    ) external {
        Session storage session = _inPhase(sessionId, round, Phase.Claimed);
        if (keccak256(keys) != session.keys || !Masks.has(session.updated, slot)) {
            revert CollabSessions_WrongKeys(sessionId, round);
        }
        (bool known, uint48 key) = _keyOf(session, slot, rows);
        if (!known) revert CollabSessions_WrongRows(sessionId, round);
        if (key == Claims.keyIn(keys, session.updated, slot)) {
            revert CollabSessions_RightKey(sessionId, round, slot);
        }
        emit RankingRefuted(sessionId, round, session.publisher, slot);
        session.selected = 0;
        session.invalid = 0;
        session.keys = 0;
        session.phase = Phase.Ranking;
        _barPublisher(session);
    }

    // --- internal

    function _keyOf(Session storage session, uint8 slot, bytes calldata rows)
        private
        view
        returns (bool known, uint48 key)
    {
        return referee.keyOf(rows, session.rows, session.updated, slot, _rule(session));
    }

    function _rule(Session storage session) private view returns (Ratings.Rule memory) {
        return Ratings.Rule(session.terms.rule, session.terms.trimBps, session.terms.selected);
    }

    /// @return weights by slot, of those who revealed; at least 1 each
    function _weights(Session storage session) private view returns (uint256[] memory weights) {
        uint256 revealed = session.revealed;
        weights = new uint256[](Masks.width(revealed));
        uint256 capBps = session.terms.weightCapBps;
        uint256 total = 0;
        for (uint8 slot = 0; slot < weights.length; slot++) {
            if (!Masks.has(revealed, slot)) continue;
            weights[slot] = 1;
            if (capBps == 0) continue;
            (uint64 stake,, uint32 registeredAt) = registry.weightOf(session.participants[slot]);
            if (registeredAt >= session.roundBlock || stake == 0) continue;
            weights[slot] = stake;
            total += stake;
        }
        if (capBps == 0) return weights;
        uint256 cap = (total * capBps) / 10_000;
        for (uint8 slot = 0; slot < weights.length; slot++) {
            if (!Masks.has(revealed, slot)) continue;
            uint256 weight = weights[slot] < cap ? weights[slot] : cap;
            weights[slot] = weight == 0 ? 1 : weight;
        }
    }

    /// @dev Who may claim a ranking or publish a model now.
    function _checkPublisher(uint256 sessionId, Session storage session) internal view {
        bool isServer = msg.sender == session.terms.parameterServer && !session.serverBarred;
        if (isServer) return;
        bool isLate =
            session.serverBarred || block.number > uint256(session.phaseBlock) + session.terms.publishBlocks;
        uint8 place = session.places[msg.sender];
        bool mayReplace = isLate && place != 0 && Masks.has(session.active & ~session.barred, place - 1);
        if (!mayReplace) revert CollabSessions_NotPublisher(sessionId, msg.sender);
    }

    /// @dev Participants have their bond locked until the round ends; others lock one for what they claim or publish.
    function _isOutside(Session storage session) internal view returns (bool) {
        uint8 place = session.places[msg.sender];
        return place == 0 || !Masks.has(session.active, place - 1);
    }

    /// @dev Whoever answers for what was wrong is out of this round, which waits for somebody else from now on. A
    /// participant pays when the round closes, others now.
    function _barPublisher(Session storage session) internal {
        address publisher = session.publisher;
        bool isOutside = session.publisherBonded;
        if (!isOutside) session.barred |= Masks.bit(session.places[publisher] - 1);
        if (publisher == session.terms.parameterServer) session.serverBarred = true;
        session.publisherBonded = false;
        session.publisher = address(0);
        session.phaseBlock = uint32(block.number);
        if (isOutside) _payTreasury(_slash(publisher, _bond(session), "model"));
    }

    /// @dev Frees a bond and takes half of it, or what stake there still is.
    function _slash(address account, uint64 bond, bytes32 reason) internal returns (uint64 taken) {
        return registry.slash(account, bond, bond / 2, reason);
    }

    function _payTreasury(uint64 taken) internal {
        if (taken != 0) registry.settle(treasury, 0, taken);
    }
}
