// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "./ICollabTypes.sol";

/// @title ICollabSessions
/// @notice Owners of private data train one model together, round by round: each commits the digest of an update, all rate
/// one another's on their own data (committed first, revealed after), the best set by those ratings is applied, and the
/// selected are paid. Serves C1, C4, C6–C10 of the specification.
///
/// @dev Phases follow one another by block number or because everybody is done; each call looks first where the session
/// stands by now. Every step that is due can be taken by anyone, so nobody can hold a session up but by staying silent
/// until a deadline.
///
/// May lose funds if broken: an honest majority (by weight) of raters, who can otherwise select themselves and call the
/// updates of others invalid; an honest majority of those who attest, who can otherwise reject a right model. May only
/// stall: too few participants (the opener can cancel, and gets back what was not paid).
///
/// **Where slashed bonds go.** Half of the bond of an invalid update, of ratings committed and not revealed, and of a
/// rejected publisher goes to the treasury; the rest is free again and the participant is out until it joins anew.
interface ICollabSessions is ICollabTypes {
    // --- the opener
    function openSession(SessionTerms calldata terms) external returns (uint256 sessionId);
    /// @notice Ends a session that gathers too few participants in time. What was not paid goes back to the opener.
    function cancel(uint256 sessionId) external;

    // --- participants
    /// @notice Locks the bond; takes part from the next round on.
    function join(uint256 sessionId) external;
    /// @notice Out at the end of the round, or at once before the first and after the last; the bond is free then.
    function leave(uint256 sessionId) external;
    /// @notice The transaction is the update's receipt (C4).
    function commitUpdate(uint256 sessionId, uint16 round, bytes32 digest) external;
    function commitRatings(uint256 sessionId, uint16 round, bytes32 commitment) external;
    /// @param order what `scores` say, spelt out so that the contract need not sort; checked
    function revealRatings(
        uint256 sessionId,
        uint16 round,
        bytes calldata scores,
        bytes calldata order,
        bytes32 salt
    ) external;
    /// @notice Says which digest the recomputed model has. When more differ from the published one than agree, it is rejected.
    function attest(uint256 sessionId, uint16 round, bytes32 modelDigest) external;

    // --- anyone
    /// @param rows for each reveal in its order: uint8 rater slot, uint64 slots called invalid, order
    function rankRound(uint256 sessionId, uint16 round, bytes calldata rows) external;
    /// @notice Pays the selected, removes the punished and those who leave, takes in those who joined, begins the next round.
    function closeRound(uint256 sessionId, uint16 round) external;

    // --- the parameter server; after publishBlocks any participant
    function publishModel(uint256 sessionId, uint16 round, bytes32 modelDigest) external;

    // --- views
    function termsOf(uint256 sessionId) external view returns (SessionTerms memory);
    /// @notice As the next transaction would find it.
    function progressOf(uint256 sessionId) external view returns (Progress memory);
    function participantAt(uint256 sessionId, uint8 slot) external view returns (address);
    /// @return slot plus 1, or 0
    function placeOf(uint256 sessionId, address account) external view returns (uint8 slot);
    function sessionCount() external view returns (uint256);
}
