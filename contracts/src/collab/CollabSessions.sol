// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "../nodes/INodeRegistry.sol";
import {ICollabSessions} from "./ICollabSessions.sol";
import {Masks} from "./Masks.sol";
import {SessionMembers} from "./SessionMembers.sol";
import {SessionRounds} from "./SessionRounds.sol";
import {SessionStore} from "./SessionStore.sol";

/// @title CollabSessions
/// @notice See ICollabSessions.
contract CollabSessions is SessionMembers, SessionRounds {
    constructor(INodeRegistry registry_, address treasury_) SessionStore(registry_, treasury_) {}

    /// @inheritdoc ICollabSessions
    function termsOf(uint256 sessionId) external view returns (SessionTerms memory) {
        return _existing(sessionId).terms;
    }

    /// @inheritdoc ICollabSessions
    function progressOf(uint256 sessionId) external view returns (Progress memory progress) {
        Session storage session = _existing(sessionId);
        (Phase next, uint32 start) = (session.phase, session.phaseBlock);
        while (next != progress.phase) {
            (progress.phase, progress.phaseBlock) = (next, start);
            (next, start) = _next(session, next, start);
        }
        progress.round = session.round;
        progress.active = session.active;
        progress.joining = session.joining;
        progress.leaving = session.leaving;
        progress.updated = session.updated;
        progress.rated = session.rated;
        progress.revealed = session.revealed;
        progress.invalid = session.invalid;
        progress.selected = session.selected;
        progress.agreeing = session.agreeing;
        progress.disagreeing = session.disagreeing;
        progress.modelDigest = session.modelDigest;
        progress.proposedDigest = session.proposedDigest;
        progress.publisher = session.publisher;
        progress.rows = session.rows;
        progress.escrow = session.escrow * GWEI;
    }

    /// @inheritdoc ICollabSessions
    function participantAt(uint256 sessionId, uint8 slot) external view returns (address account) {
        return _sessions[sessionId].participants[slot];
    }

    /// @inheritdoc ICollabSessions
    function placeOf(uint256 sessionId, address account) external view returns (uint8) {
        return _sessions[sessionId].places[account];
    }

    /// @inheritdoc ICollabSessions
    function sessionCount() external view returns (uint256) {
        return _sessionCount;
    }
}
