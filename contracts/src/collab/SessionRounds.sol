// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabSessions} from "./ICollabSessions.sol";
import {Masks} from "./Masks.sol";
import {Ratings} from "./Ratings.sol";
import {SessionRankings} from "./SessionRankings.sol";

/// @title SessionRounds
/// @notice A round but for its ranking: update, rate, reveal, publish, attest, close.
abstract contract SessionRounds is SessionRankings {
    /// @inheritdoc ICollabSessions
    function commitUpdate(uint256 sessionId, uint16 round, bytes32 baseDigest, bytes32 digest) external {
        Session storage session = _inPhase(sessionId, round, Phase.Updating);
        if (baseDigest != session.modelDigest) revert CollabSessions_RoundChanged(sessionId, round);
        uint8 slot = _slotOf(sessionId, session);
        session.updated = _add(sessionId, round, session.updated, slot);
        emit UpdateCommitted(sessionId, round, msg.sender, slot, digest);
    }

    /// @inheritdoc ICollabSessions
    function commitRatings(uint256 sessionId, uint16 round, uint256 updated, bytes32 commitment) external {
        Session storage session = _inPhase(sessionId, round, Phase.Rating);
        if (updated != session.updated) revert CollabSessions_RoundChanged(sessionId, round);
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
        (bool valid, uint8 invalid) = Ratings.checkOrder(scores, order, session.updated, slot);
        if (!valid) revert CollabSessions_WrongOrder(sessionId, round, msg.sender);
        session.rows = keccak256(abi.encodePacked(session.rows, slot, invalid, order));
        emit RatingsRevealed(sessionId, round, msg.sender, slot, scores, order, salt);
    }

    /// @inheritdoc ICollabSessions
    function publishModel(
        uint256 sessionId,
        uint16 round,
        bytes32 rows,
        uint256 selected,
        bytes32 modelDigest
    ) external {
        Session storage session = _inPhase(sessionId, round, Phase.Publishing);
        _checkRanking(sessionId, session, rows, selected);
        if (modelDigest == 0) revert CollabSessions_DigestMissing(sessionId, round);
        _checkPublisher(sessionId, session);
        bool isOutside = _isOutside(session);
        // of whoever claimed the ranking, which holds by now
        (address claimant, bool isBonded) = (session.publisher, session.publisherBonded);
        session.publisherBonded = isOutside;
        session.publisher = msg.sender;
        session.proposedDigest = modelDigest;
        session.phase = Phase.Challenging;
        session.phaseBlock = uint32(block.number);
        emit ModelPublished(sessionId, round, msg.sender, modelDigest);
        if (isBonded && claimant == msg.sender) return;
        if (isBonded) registry.settle(claimant, _bond(session), 0);
        if (isOutside) registry.lock(msg.sender, _bond(session));
    }

    /// @inheritdoc ICollabSessions
    function attest(uint256 sessionId, uint16 round, bytes32 rows, uint256 selected, bytes32 modelDigest)
        external
    {
        Session storage session = _inPhase(sessionId, round, Phase.Challenging);
        _checkRanking(sessionId, session, rows, selected);
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
        uint256 selected = session.proposedDigest == 0 ? 0 : session.selected;
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

    /// @dev What a model follows from: the rows weigh the updates, and `selected` follows from them only with the stakes of
    /// the block in which the round was ranked, or as it was claimed.
    function _checkRanking(uint256 sessionId, Session storage session, bytes32 rows, uint256 selected)
        private
        view
    {
        if (rows != session.rows || selected != session.selected) {
            revert CollabSessions_RoundChanged(sessionId, session.round);
        }
    }

    function _add(uint256 sessionId, uint16 round, uint256 mask, uint8 slot) private view returns (uint256) {
        if (Masks.has(mask, slot)) revert CollabSessions_AlreadyDone(sessionId, round, msg.sender);
        return mask | Masks.bit(slot);
    }

    /// @dev The model is published once more, by somebody else.
    function _reject(uint256 sessionId, Session storage session) private {
        emit ModelRejected(sessionId, session.round, session.publisher);
        session.barred |= session.agreeing;
        session.agreeing = 0;
        session.disagreeing = 0;
        session.proposedDigest = 0;
        session.phase = Phase.Publishing;
        _barPublisher(session);
    }

    function _paySelected(Session storage session, uint256 selected) private returns (uint64 each) {
        uint256 count = Masks.count(selected);
        if (count == 0) return 0;
        // rewardPerRound fits 64 bits in gwei, and every round's reward is in escrow
        each = uint64(session.terms.rewardPerRound / GWEI / count);
        if (each == 0) return 0;
        session.escrow -= each * uint64(count);
        for (uint8 slot = 0; selected >> slot != 0; slot++) {
            if (Masks.has(selected, slot)) registry.settle(session.participants[slot], 0, each);
        }
    }

    /// @dev Removes who was punished, leaves or did nothing, and takes in who joined.
    function _settleMembers(uint256 sessionId, Session storage session) private {
        uint256 invalid = session.invalid;
        uint256 rated = session.rated;
        // too few commitments are not opened
        uint256 silent = Masks.count(rated) < FEWEST_RATERS ? 0 : rated & ~session.revealed;
        uint256 punished = invalid | silent | session.barred;
        uint256 leaving = session.leaving;
        uint256 idle = session.active & ~(session.updated | rated);
        uint256 gone = punished | leaving | idle;
        uint64 bond = _bond(session);
        uint64 taken = 0;
        for (uint8 slot = 0; gone >> slot != 0; slot++) {
            if (!Masks.has(gone, slot)) continue;
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
        session.publisher = address(0);
        session.rows = 0;
        session.keys = 0;
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
}
