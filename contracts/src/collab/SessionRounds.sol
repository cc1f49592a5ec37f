// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabSessions} from "./ICollabSessions.sol";
import {Masks} from "./Masks.sol";
import {Ratings} from "./Ratings.sol";
import {SessionMembers} from "./SessionMembers.sol";

/// @title SessionRounds
/// @notice A round: update, rate, reveal, rank, publish, attest, close.
abstract contract SessionRounds is SessionMembers {
    /// @inheritdoc ICollabSessions
    function commitUpdate(uint256 sessionId, uint16 round, bytes32 digest) external {
        Session storage session = _inPhase(sessionId, round, Phase.Updating);
        uint8 slot = _slotOf(sessionId, session);
        session.updated = _add(sessionId, round, session.updated, slot);
        emit UpdateCommitted(sessionId, round, msg.sender, slot, digest);
    }

    /// @inheritdoc ICollabSessions
    function commitRatings(uint256 sessionId, uint16 round, bytes32 commitment) external {
        Session storage session = _inPhase(sessionId, round, Phase.Rating);
        uint8 slot = _slotOf(sessionId, session);
        session.rated = _add(sessionId, round, session.rated, slot);
        session.commitments[slot] = commitment;
        emit RatingsCommitted(sessionId, round, msg.sender, slot, commitment);
    }

    /// @inheritdoc ICollabSessions
    function revealRatings(
        uint256 sessionId,
        uint16 round,
        bytes calldata scores,
        bytes calldata order,
        bytes32 salt
    ) external {
        Session storage session = _inPhase(sessionId, round, Phase.Revealing);
        uint8 slot = _slotOf(sessionId, session);
        if (!Masks.has(session.rated, slot)) {
            revert CollabSessions_WrongOpening(sessionId, round, msg.sender);
        }
        session.revealed = _add(sessionId, round, session.revealed, slot);
        bytes32 commitment = keccak256(abi.encode(sessionId, round, msg.sender, keccak256(scores), salt));
        if (commitment != session.commitments[slot]) {
            revert CollabSessions_WrongOpening(sessionId, round, msg.sender);
        }
        (bool valid, uint64 invalid) = Ratings.checkOrder(scores, order, session.updated, slot);
        if (!valid) revert CollabSessions_WrongOrder(sessionId, round, msg.sender);
        session.rows = keccak256(abi.encodePacked(session.rows, slot, invalid, order));
        emit RatingsRevealed(sessionId, round, msg.sender, slot, scores, order, salt);
    }

    /// @inheritdoc ICollabSessions
    function rankRound(uint256 sessionId, uint16 round, bytes calldata rows) external {
        Session storage session = _inPhase(sessionId, round, Phase.Ranking);
        uint64 updated = session.updated;
        if (_rowsHash(rows, updated) != session.rows) revert CollabSessions_WrongRows(sessionId, round);
        Ratings.Rule memory rule =
            Ratings.Rule(session.terms.rule, session.terms.trimBps, session.terms.selected);
        (uint64 selected, uint64 invalid) = Ratings.rank(rows, updated, _weights(session), rule);
        session.selected = selected;
        session.invalid = invalid;
        session.phase = selected == 0 ? Phase.Closing : Phase.Publishing;
        session.phaseBlock = uint32(block.number);
        emit RoundRanked(sessionId, round, selected, invalid);
    }

    /// @inheritdoc ICollabSessions
    function publishModel(uint256 sessionId, uint16 round, bytes32 modelDigest) external {
        Session storage session = _inPhase(sessionId, round, Phase.Publishing);
        if (modelDigest == 0) revert CollabSessions_DigestMissing(sessionId, round);
        _checkPublisher(sessionId, session);
        uint8 place = session.places[msg.sender];
        // participants have their bond locked until the round ends
        bool isOutside = place == 0 || !Masks.has(session.active, place - 1);
        session.publisherBonded = isOutside;
        session.publisher = msg.sender;
        session.proposedDigest = modelDigest;
        session.phase = Phase.Challenging;
        session.phaseBlock = uint32(block.number);
        emit ModelPublished(sessionId, round, msg.sender, modelDigest);
        if (isOutside) registry.lock(msg.sender, _bond(session));
    }

    /// @inheritdoc ICollabSessions
    function attest(uint256 sessionId, uint16 round, bytes32 modelDigest) external {
        Session storage session = _inPhase(sessionId, round, Phase.Challenging);
        uint8 slot = _slotOf(sessionId, session);
        if (Masks.has(session.agreeing | session.disagreeing, slot)) {
            revert CollabSessions_AlreadyDone(sessionId, round, msg.sender);
        }
        if (modelDigest == session.proposedDigest) {
            session.agreeing |= Masks.bit(slot);
        } else {
            // whoever objects first, even in the last block, leaves the others the whole window to answer
            if (session.disagreeing == 0) session.phaseBlock = uint32(block.number);
            session.disagreeing |= Masks.bit(slot);
        }
        emit ModelAttested(sessionId, round, msg.sender, modelDigest);
    }

    /// @inheritdoc ICollabSessions
    function closeRound(uint256 sessionId, uint16 round) external {
        Session storage session = _inPhase(sessionId, round, Phase.Closing);
        uint256 agreeing = Masks.count(session.agreeing);
        uint256 disagreeing = Masks.count(session.disagreeing);
        if (disagreeing > agreeing) {
            _reject(sessionId, session);
            return;
        }
        if (disagreeing < agreeing) session.barred |= session.disagreeing;
        uint64 selected = session.proposedDigest == 0 ? 0 : session.selected;
        if (selected != 0) session.modelDigest = session.proposedDigest;
        uint64 each = _paySelected(session, selected);
        emit RoundClosed(sessionId, round, session.modelDigest, selected, each * GWEI);
        if (session.publisherBonded) {
            session.publisherBonded = false;
            registry.settle(session.publisher, _bond(session), 0);
        }
        _settleMembers(sessionId, session);
        _beginNext(sessionId, session);
    }

    // --- internal

    function _add(uint256 sessionId, uint16 round, uint64 mask, uint8 slot) private view returns (uint64) {
        if (Masks.has(mask, slot)) revert CollabSessions_AlreadyDone(sessionId, round, msg.sender);
        return mask | Masks.bit(slot);
    }

    /// @dev 0 when the rows do not end where the bytes do.
    function _rowsHash(bytes calldata rows, uint64 updated) private pure returns (bytes32 hash) {
        uint256 columns = Masks.count(updated);
        for (uint256 at = 0; at < rows.length;) {
            uint256 slot = uint8(rows[at]);
            uint256 end = at + 9 + (Masks.has(updated, slot) ? columns - 1 : columns);
            if (end > rows.length) return 0;
            hash = keccak256(abi.encodePacked(hash, rows[at:end]));
            at = end;
        }
    }

    /// @return weights by slot, of those who revealed; at least 1 each
    function _weights(Session storage session) private view returns (uint256[] memory weights) {
        weights = new uint256[](64);
        uint64 revealed = session.revealed;
        uint256 capBps = session.terms.weightCapBps;
        uint256 total = 0;
        for (uint8 slot = 0; slot < 64; slot++) {
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
        for (uint8 slot = 0; slot < 64; slot++) {
            if (!Masks.has(revealed, slot)) continue;
            uint256 weight = weights[slot] < cap ? weights[slot] : cap;
            weights[slot] = weight == 0 ? 1 : weight;
        }
    }

    function _checkPublisher(uint256 sessionId, Session storage session) private view {
        bool isServer = msg.sender == session.terms.parameterServer && !session.serverBarred;
        if (isServer) return;
        bool isLate =
            session.serverBarred || block.number > uint256(session.phaseBlock) + session.terms.publishBlocks;
        uint8 place = session.places[msg.sender];
        bool mayReplace = isLate && place != 0 && Masks.has(session.active & ~session.barred, place - 1);
        if (!mayReplace) revert CollabSessions_NotPublisher(sessionId, msg.sender);
    }

    /// @dev The model is published once more, by somebody else.
    function _reject(uint256 sessionId, Session storage session) private {
        address publisher = session.publisher;
        bool isOutside = session.publisherBonded;
        emit ModelRejected(sessionId, session.round, publisher);
        session.barred |= session.agreeing;
        if (!isOutside) session.barred |= Masks.bit(session.places[publisher] - 1);
        if (publisher == session.terms.parameterServer) session.serverBarred = true;
        session.publisherBonded = false;
        session.agreeing = 0;
        session.disagreeing = 0;
        session.proposedDigest = 0;
        session.phase = Phase.Publishing;
        session.phaseBlock = uint32(block.number);
        if (isOutside) _payTreasury(_slash(publisher, _bond(session), "model"));
    }

    function _paySelected(Session storage session, uint64 selected) private returns (uint64 each) {
        uint256 count = Masks.count(selected);
        if (count == 0) return 0;
        // rewardPerRound fits 64 bits in gwei, and every round's reward is in escrow
        each = uint64(session.terms.rewardPerRound / GWEI / count);
        if (each == 0) return 0;
        session.escrow -= each * uint64(count);
        for (uint8 slot = 0; slot < 64; slot++) {
            if (Masks.has(selected, slot)) registry.settle(session.participants[slot], 0, each);
        }
    }

    /// @dev Removes who was punished, leaves or did nothing, and takes in who joined.
    function _settleMembers(uint256 sessionId, Session storage session) private {
        uint64 invalid = session.invalid;
        uint64 rated = session.rated;
        // too few commitments are not opened
        uint64 silent = Masks.count(rated) < FEWEST_RATERS ? 0 : rated & ~session.revealed;
        uint64 punished = invalid | silent | session.barred;
        uint64 leaving = session.leaving;
        uint64 idle = session.active & ~(session.updated | rated);
        uint64 bond = _bond(session);
        uint64 taken = 0;
        for (uint8 slot = 0; slot < 64; slot++) {
            if (!Masks.has(punished | leaving | idle, slot)) continue;
            bytes32 reason = Masks.has(invalid, slot)
                ? bytes32("invalid")
                : Masks.has(silent, slot)
                    ? bytes32("silent")
                    : Masks.has(punished, slot)
                        ? bytes32("model")
                        : Masks.has(leaving, slot) ? bytes32("left") : bytes32("idle");
            address account = _remove(sessionId, session, slot, reason);
            if (Masks.has(punished, slot)) taken += _slash(account, bond, reason);
            else registry.settle(account, bond, 0);
        }
        _payTreasury(taken);
        session.active |= session.joining;
        session.joining = 0;
    }

    function _beginNext(uint256 sessionId, Session storage session) private {
        session.updated = 0;
        session.rated = 0;
        session.revealed = 0;
        session.invalid = 0;
        session.selected = 0;
        session.agreeing = 0;
        session.disagreeing = 0;
        session.barred = 0;
        session.serverBarred = false;
        session.rows = 0;
        session.proposedDigest = 0;
        uint16 next = session.round + 1;
        session.round = next;
        if (next == session.terms.rounds) {
            _end(sessionId, session);
            return;
        }
        session.phaseBlock = uint32(block.number);
        session.roundBlock = uint32(block.number);
        if (Masks.count(session.active) < session.terms.minParticipants) {
            session.phase = Phase.Gathering;
            return;
        }
        session.phase = Phase.Updating;
        emit RoundStarted(sessionId, next, session.modelDigest, session.active);
    }

    /// @dev Frees a bond and takes half of it, or what stake there still is.
    function _slash(address account, uint64 bond, bytes32 reason) private returns (uint64 taken) {
        return registry.slash(account, bond, bond / 2, reason);
    }

    function _payTreasury(uint64 taken) private {
        if (taken != 0) registry.settle(treasury, 0, taken);
    }
}
