// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabSessions} from "./ICollabSessions.sol";
import {Masks} from "./Masks.sol";
import {SessionStore} from "./SessionStore.sol";

/// @title SessionMembers
/// @notice Opening, joining, leaving, cancelling.
abstract contract SessionMembers is SessionStore, ICollabSessions {
    /// @inheritdoc ICollabSessions
    function openSession(SessionTerms calldata terms) external returns (uint256 sessionId) {
        _checkTerms(terms);
        sessionId = ++_sessionCount;
        Session storage session = _sessions[sessionId];
        session.phase = Phase.Gathering;
        session.phaseBlock = uint32(block.number);
        session.opener = msg.sender;
        session.modelDigest = terms.modelDigest;
        session.terms = terms;
        uint256 price = uint256(terms.rewardPerRound) * terms.rounds;
        session.escrow = uint64(price / GWEI);
        emit SessionOpened(sessionId, msg.sender, terms);
        if (price != 0) registry.depositEscrow(msg.sender, price);
    }

    /// @inheritdoc ICollabSessions
    function cancel(uint256 sessionId) external {
        Session storage session = _existing(sessionId);
        _advance(sessionId, session);
        if (msg.sender != session.opener) revert CollabSessions_NotOpener(sessionId, msg.sender);
        bool isLate = block.number > uint256(session.phaseBlock) + session.terms.joinBlocks;
        if (session.phase != Phase.Gathering || !isLate) {
            revert CollabSessions_WrongPhase(sessionId, session.phase);
        }
        _end(sessionId, session);
    }

    /// @inheritdoc ICollabSessions
    function join(uint256 sessionId) external {
        Session storage session = _existing(sessionId);
        _advance(sessionId, session);
        if (session.phase == Phase.Ended) revert CollabSessions_WrongPhase(sessionId, session.phase);
        if (session.places[msg.sender] != 0) revert CollabSessions_AlreadyJoined(sessionId, msg.sender);
        uint256 slot = Masks.lowestFree(session.taken);
        if (slot >= session.terms.maxParticipants) revert CollabSessions_SessionFull(sessionId);
        session.taken |= Masks.bit(slot);
        if (session.phase == Phase.Gathering) session.active |= Masks.bit(slot);
        else session.joining |= Masks.bit(slot);
        session.participants[uint8(slot)] = msg.sender;
        session.places[msg.sender] = uint8(slot) + 1;
        emit ParticipantJoined(sessionId, msg.sender, uint8(slot));
        registry.lock(msg.sender, _bond(session));
    }

    /// @inheritdoc ICollabSessions
    function leave(uint256 sessionId) external {
        Session storage session = _existing(sessionId);
        _advance(sessionId, session);
        uint8 place = session.places[msg.sender];
        if (place == 0) revert CollabSessions_NotParticipant(sessionId, msg.sender);
        uint256 bit = Masks.bit(place - 1);
        if (session.leaving & bit != 0) {
            revert CollabSessions_AlreadyDone(sessionId, session.round, msg.sender);
        }
        bool isFree =
            session.phase == Phase.Gathering || session.phase == Phase.Ended || session.joining & bit != 0;
        if (isFree) {
            _remove(sessionId, session, place - 1, "left");
            registry.settle(msg.sender, _bond(session), 0);
        } else {
            session.leaving |= bit;
            emit ParticipantLeaving(sessionId, msg.sender, place - 1);
        }
    }

    /// @dev The caller deals with the bond.
    function _remove(uint256 sessionId, Session storage session, uint8 slot, bytes32 reason)
        internal
        returns (address account)
    {
        uint256 others = ~Masks.bit(slot);
        session.active &= others;
        session.joining &= others;
        session.leaving &= others;
        session.taken &= others;
        account = session.participants[slot];
        delete session.participants[slot];
        delete session.places[account];
        emit ParticipantRemoved(sessionId, account, slot, reason);
    }

    /// @dev Bonds are freed when their owners leave, which they can at once.
    function _end(uint256 sessionId, Session storage session) internal {
        uint64 left = session.escrow;
        session.escrow = 0;
        session.phase = Phase.Ended;
        session.phaseBlock = uint32(block.number);
        emit SessionEnded(sessionId, session.modelDigest, left * GWEI);
        if (left != 0) registry.settle(session.opener, 0, left);
    }

    function _checkTerms(SessionTerms calldata terms) private pure {
        _require(terms.modelDigest != 0, "modelDigest", 0);
        _require(terms.minParticipants >= FEWEST_UPDATES, "minParticipants", terms.minParticipants);
        _require(
            terms.maxParticipants >= terms.minParticipants, "maxParticipants", terms.maxParticipants
        );
        _require(terms.selected != 0 && terms.selected <= terms.maxParticipants, "selected", terms.selected);
        _require(terms.trimBps < 5_000, "trimBps", terms.trimBps);
        // stakes may move between a claimed ranking and its challenge
        uint256 most = terms.maxParticipants > MOST_RANKED ? 0 : 10_000;
        _require(terms.weightCapBps <= most, "weightCapBps", terms.weightCapBps);
        _require(terms.rounds != 0, "rounds", terms.rounds);
        _require(terms.updateBlocks != 0, "updateBlocks", terms.updateBlocks);
        _require(terms.commitBlocks != 0, "commitBlocks", terms.commitBlocks);
        _require(terms.revealBlocks != 0, "revealBlocks", terms.revealBlocks);
        _require(terms.publishBlocks != 0, "publishBlocks", terms.publishBlocks);
        _require(terms.challengeBlocks != 0, "challengeBlocks", terms.challengeBlocks);
        _require(terms.rewardPerRound % GWEI == 0, "rewardPerRound", terms.rewardPerRound);
        uint256 price = uint256(terms.rewardPerRound) * terms.rounds;
        _require(price / GWEI <= type(uint64).max, "rewardPerRound", terms.rewardPerRound);
        _require(
            terms.bond != 0 && terms.bond % GWEI == 0 && terms.bond / GWEI <= type(uint64).max,
            "bond",
            terms.bond
        );
    }

    function _require(bool valid, bytes32 field, uint256 value) private pure {
        if (!valid) revert CollabSessions_TermsInvalid(field, value);
    }
}
