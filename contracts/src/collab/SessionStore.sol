// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "../nodes/INodeRegistry.sol";
import {ICollabTypes} from "./ICollabTypes.sol";
import {Masks} from "./Masks.sol";
import {RatingReferee} from "./RatingReferee.sol";

/// @title SessionStore
/// @notice Where sessions lie in storage, and where they stand by now.
abstract contract SessionStore is ICollabTypes {
    struct Session {
        // progress
        Phase phase;
        uint16 round;
        uint32 phaseBlock;
        address opener;
        /// in which the round began; stake that came later weighs nothing in it
        uint32 roundBlock;
        // who is in
        uint256 active;
        uint256 joining;
        uint256 leaving;
        /// active, joining and leaving
        uint256 taken;
        // the round
        uint256 updated;
        uint256 rated;
        uint256 revealed;
        uint256 invalid;
        uint256 selected;
        uint256 agreeing;
        uint256 disagreeing;
        /// whose rankings or models of this round were rejected, and who was outvoted about one
        uint256 barred;
        /// of the claimed ranking, then of the model
        address publisher;
        uint64 escrow;
        bool serverBarred;
        /// whether the publisher, no participant, has locked a bond
        bool publisherBonded;
        bytes32 rows;
        /// hash of the keys of the claimed ranking
        bytes32 keys;
        bytes32 modelDigest;
        bytes32 proposedDigest;
        SessionTerms terms;
        mapping(uint8 slot => address) participants;
        mapping(address account => uint8 slotPlusOne) places;
        mapping(uint8 slot => bytes32) commitments;
    }

    uint256 internal constant GWEI = 1e9;
    /// @notice Updates below which a round changes nothing: two could only rate each other.
    uint256 internal constant FEWEST_UPDATES = 3;
    /// @notice Raters below which nothing is ranked: of two, each would alone decide about the other.
    uint256 internal constant FEWEST_RATERS = 3;
    /// @notice Participants beyond whom a session's rankings are claimed.
    uint256 internal constant MOST_RANKED = 64;

    INodeRegistry public immutable registry;
    /// @notice Receives slashed bonds.
    address public immutable treasury;
    /// @notice Computes rankings; created with this contract.
    RatingReferee public immutable referee;

    uint256 internal _sessionCount;
    mapping(uint256 sessionId => Session) internal _sessions;

    constructor(INodeRegistry registry_, address treasury_) {
        registry = registry_;
        treasury = treasury_;
        referee = new RatingReferee();
    }

    function _existing(uint256 sessionId) internal view returns (Session storage session) {
        session = _sessions[sessionId];
        if (session.phase == Phase.None) revert CollabSessions_UnknownSession(sessionId);
    }

    /// @dev The session in this round and phase, as it stands by now.
    function _inPhase(uint256 sessionId, uint16 round, Phase phase)
        internal
        returns (Session storage session)
    {
        session = _existing(sessionId);
        _advance(sessionId, session);
        if (session.round != round) revert CollabSessions_WrongRound(sessionId, session.round);
        if (session.phase != phase) revert CollabSessions_WrongPhase(sessionId, session.phase);
    }

    function _bond(Session storage session) internal view returns (uint64) {
        return uint64(session.terms.bond / GWEI);
    }

    /// @dev Whether rankings are claimed instead of computed.
    function _isLarge(Session storage session) internal view returns (bool) {
        return session.terms.maxParticipants > MOST_RANKED;
    }

    /// @return slot of an active participant
    function _slotOf(uint256 sessionId, Session storage session) internal view returns (uint8 slot) {
        slot = session.places[msg.sender];
        if (slot == 0 || !Masks.has(session.active, slot - 1)) {
            revert CollabSessions_NotParticipant(sessionId, msg.sender);
        }
        return slot - 1;
    }

    /// @dev Moves on through the phases that are over.
    function _advance(uint256 sessionId, Session storage session) internal {
        Phase phase = session.phase;
        while (true) {
            (Phase next, uint32 start) = _next(session, phase, session.phaseBlock);
            if (next == phase) return;
            session.phase = next;
            session.phaseBlock = start;
            if (next == Phase.Updating) {
                session.roundBlock = start;
                emit RoundStarted(sessionId, session.round, session.modelDigest, session.active);
            }
            phase = next;
        }
    }

    /// @param since first block of `phase`
    /// @return next  phase after this one if it is over by now, else the same
    /// @return start its first block, counting from when the phase before was over
    function _next(Session storage session, Phase phase, uint256 since)
        internal
        view
        returns (Phase next, uint32 start)
    {
        SessionTerms storage terms = session.terms;
        if (phase == Phase.Gathering) {
            uint256 count = Masks.count(session.active);
            bool isReady = count == terms.maxParticipants
                || (block.number > since + terms.joinBlocks && count >= terms.minParticipants);
            return isReady ? (Phase.Updating, uint32(block.number)) : (phase, 0);
        }
        if (phase == Phase.Updating) {
            bool isEnough = Masks.count(session.updated) >= FEWEST_UPDATES;
            return _after(
                phase,
                since + terms.updateBlocks,
                session.updated == session.active,
                isEnough ? Phase.Rating : Phase.Closing
            );
        }
        if (phase == Phase.Rating) {
            bool isEnough = Masks.count(session.rated) >= FEWEST_RATERS;
            return _after(
                phase,
                since + terms.commitBlocks,
                session.rated == session.active,
                isEnough ? Phase.Revealing : Phase.Closing
            );
        }
        if (phase == Phase.Revealing) {
            bool isEnough = Masks.count(session.revealed) >= FEWEST_RATERS;
            return _after(
                phase,
                since + terms.revealBlocks,
                session.revealed == session.rated,
                isEnough ? Phase.Ranking : Phase.Closing
            );
        }
        // nobody claimed or published, though every participant could have: the round changes nothing
        bool isWaiting = phase == Phase.Publishing || (phase == Phase.Ranking && _isLarge(session));
        if (isWaiting && block.number > since + 4 * uint256(terms.publishBlocks)) {
            return (Phase.Closing, uint32(block.number));
        }
        if (phase == Phase.Claimed) {
            Phase then = session.selected == 0 ? Phase.Closing : Phase.Publishing;
            return _after(phase, since + terms.challengeBlocks, false, then);
        }
        if (phase == Phase.Challenging) {
            return _after(phase, since + terms.challengeBlocks, false, Phase.Closing);
        }
        return (phase, 0);
    }

    /// @dev A phase that everybody finished ends now, another one when its blocks are over.
    function _after(Phase phase, uint256 deadline, bool isDone, Phase then)
        private
        view
        returns (Phase next, uint32 start)
    {
        if (!isDone && block.number <= deadline) return (phase, 0);
        return (then, uint32(isDone && block.number < deadline ? block.number : deadline));
    }
}
