// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "../nodes/INodeRegistry.sol";
import {ICollabTypes} from "./ICollabTypes.sol";
import {Masks} from "./Masks.sol";

/// @title SessionStore
/// @notice Where sessions lie in storage, and where they stand by now.
abstract contract SessionStore is ICollabTypes {
    struct Session {
        // progress
        Phase phase;
        uint16 round;
        uint32 phaseBlock;
        address opener;
        // who is in
        uint64 active;
        uint64 joining;
        uint64 leaving;
        /// active, joining and leaving
        uint64 taken;
        // the round
        uint64 updated;
        uint64 rated;
        uint64 revealed;
        uint64 invalid;
        uint64 selected;
        uint64 agreeing;
        uint64 disagreeing;
        /// whose models of this round were rejected
        uint64 barred;
        address publisher;
        uint64 escrow;
        bool serverBarred;
        bytes32 rows;
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

    INodeRegistry public immutable registry;
    /// @notice Receives slashed bonds.
    address public immutable treasury;

    uint256 internal _sessionCount;
    mapping(uint256 sessionId => Session) internal _sessions;

    constructor(INodeRegistry registry_, address treasury_) {
        registry = registry_;
        treasury = treasury_;
    }

    function _existing(uint256 sessionId) internal view returns (Session storage session) {
        session = _sessions[sessionId];
        if (session.phase == Phase.None) revert CollabSessions_UnknownSession(sessionId);
    }

    /// @dev The session in this round and phase, as it stands by now.
    function _inPhase(uint256 sessionId, uint16 round, Phase phase) internal returns (Session storage session) {
        session = _existing(sessionId);
        _advance(sessionId, session);
        if (session.round != round) revert CollabSessions_WrongRound(sessionId, session.round);
        if (session.phase != phase) revert CollabSessions_WrongPhase(sessionId, session.phase);
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
            (Phase next, uint32 start) = _next(session, phase);
            if (next == phase) return;
            session.phase = next;
            session.phaseBlock = start;
            if (next == Phase.Updating) {
                emit RoundStarted(sessionId, session.round, session.modelDigest, session.active);
            }
            phase = next;
        }
    }

    /// @return next  phase after this one if it is over by now, else the same
    /// @return start its first block, counting from when the phase before was over
    function _next(Session storage session, Phase phase) internal view returns (Phase next, uint32 start) {
        if (phase == Phase.Gathering) {
            bool isLate = _isOver(session, session.terms.joinBlocks);
            uint256 count = Masks.count(session.active);
            bool ready = count == session.terms.maxParticipants
                || (isLate && count >= session.terms.minParticipants);
            return ready ? (Phase.Updating, uint32(block.number)) : (phase, 0);
        }
        if (phase == Phase.Updating) {
            uint16 blocks = session.terms.updateBlocks;
            if (session.updated != session.active && !_isOver(session, blocks)) return (phase, 0);
            bool enough = Masks.count(session.updated) >= FEWEST_UPDATES;
            return (
                enough ? Phase.Rating : Phase.Closing,
                _startAfter(session, blocks, session.updated == session.active)
            );
        }
        if (phase == Phase.Rating) {
            uint16 blocks = session.terms.commitBlocks;
            if (session.rated != session.active && !_isOver(session, blocks)) return (phase, 0);
            return (
                session.rated != 0 ? Phase.Revealing : Phase.Closing,
                _startAfter(session, blocks, session.rated == session.active)
            );
        }
        if (phase == Phase.Revealing) {
            uint16 blocks = session.terms.revealBlocks;
            if (session.revealed != session.rated && !_isOver(session, blocks)) return (phase, 0);
            return (
                session.revealed != 0 ? Phase.Ranking : Phase.Closing,
                _startAfter(session, blocks, session.revealed == session.rated)
            );
        }
        // nobody published, though every participant could have: the round changes nothing
        if (phase == Phase.Publishing && block.number > session.phaseBlock + 4 * uint256(session.terms.publishBlocks)) {
            return (Phase.Closing, uint32(block.number));
        }
        if (phase == Phase.Challenging && _isOver(session, session.terms.challengeBlocks)) {
            return (Phase.Closing, _startAfter(session, session.terms.challengeBlocks, false));
        }
        return (phase, 0);
    }

    function _isOver(Session storage session, uint16 blocks) private view returns (bool) {
        return block.number > uint256(session.phaseBlock) + blocks;
    }

    /// @dev A phase that everybody finished ends now, another one when its blocks are over.
    function _startAfter(Session storage session, uint16 blocks, bool isDone) private view returns (uint32) {
        uint256 deadline = uint256(session.phaseBlock) + blocks;
        return isDone && block.number < deadline ? uint32(block.number) : uint32(deadline);
    }
}
