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
/// until a deadline, and whoever stays silent for a whole round is out of the next one. A round with fewer than three
/// updates, raters or reveals changes nothing and pays nobody; nor does one that nobody publishes, or in a large session
/// ranks, in four times publishBlocks.
///
/// **Ranking.** Up to 64 participants the contract computes the best set from all rows, and nobody has to be trusted. Above,
/// where that would not fit a transaction, somebody claims it: a key for each update, of which the contract checks only that
/// the best set are those with the best keys. For challengeBlocks anybody can have the contract compute one key from the rows;
/// if it differs, the claimant pays and another claims. What is then trusted: that one honest party recomputes each claim in
/// time and gets a transaction through.
///
/// May lose funds if broken: an honest majority (by weight) of those who reveal ratings, who can otherwise select
/// themselves and call the updates of others invalid; an honest majority of those who attest, who can otherwise reject a
/// right model and let its publisher and whoever stood by it pay. May only stall: too few participants (the opener can
/// cancel, and gets back what was not paid); a registry that unlocks nothing.
///
/// **What a call was judged by.** Whatever costs its sender a bond when it is wrong names what it was judged by: the base
/// model, the updates, the rows, the best set. If a reorganisation has it mined where these are others, it reverts with
/// `CollabSessions_RoundChanged`, and its sender judges again.
///
/// **Where slashed bonds go.** Half of a bond goes to the treasury, at most once a round for each participant: of an
/// update found invalid ("invalid"), of ratings committed and not revealed ("silent"), of publishing a model that was
/// rejected, of standing by it, of objecting to one that more confirmed, and of claiming a ranking that was refuted
/// ("model"). The rest is free again and the participant is out when the round closes, until it joins anew. Who neither sent
/// an update nor rated is out with its whole bond ("idle"). Who claims or publishes from outside locks the same bond for it.
///
/// **What is known and accepted.** A rater who reveals late sees the rows before its own and can withhold it, for half of
/// its bond. A bond is one's stake in the registry: what another protocol slashed cannot be taken again. With a stake
/// cap a rater can lower its own weight, by unbonding, until the round is ranked.
interface ICollabSessions is ICollabTypes {
    // --- the opener

    /// @notice Puts the reward of all rounds into escrow, which the registry must be allowed to take. The session gathers
    /// participants until it is full, or for `joinBlocks` and then until there are `minParticipants`.
    /// @return sessionId counts from 1
    function openSession(SessionTerms calldata terms) external returns (uint256 sessionId);
    /// @notice Ends a session that gathers too few participants in time, at first or after a round. What was not paid goes
    /// back to the opener.
    function cancel(uint256 sessionId) external;

    // --- participants

    /// @notice Locks the bond; takes part at once while the session gathers, else from the next round on.
    function join(uint256 sessionId) external;
    /// @notice Out at the end of the round, or at once while no round runs and before one's first; the bond is free then.
    function leave(uint256 sessionId) external;
    /// @notice The transaction is the update's receipt (C4). Once a round.
    /// @param baseDigest the model it was trained from
    function commitUpdate(uint256 sessionId, uint16 round, bytes32 baseDigest, bytes32 digest) external;
    /// @notice Fixes one's row of the evaluation matrix before anybody's is known (C6); every participant may, also one
    /// that sent no update.
    /// @param updated slots whose updates the row rates: all that sent one, the rater's own included
    /// @param commitment hash of scores and salt, see ICollabTypes
    function commitRatings(uint256 sessionId, uint16 round, uint256 updated, bytes32 commitment) external;
    /// @notice Opens the commitment. It must be opened when at least three were made, or half of the bond is lost (C10).
    /// @param order what `scores` say, spelt out so that the contract need not sort; checked
    function revealRatings(
        uint256 sessionId,
        uint16 round,
        bytes calldata scores,
        bytes calldata order,
        bytes32 salt
    ) external;
    /// @notice Says which digest the recomputed model has (C8). When more differ from the published one than agree, it is
    /// rejected, and another has to be published. The first to differ begins the challenge window anew.
    /// @param rows     hash of the rows the model was recomputed from
    /// @param selected the best set it was recomputed from
    function attest(uint256 sessionId, uint16 round, bytes32 rows, uint256 selected, bytes32 modelDigest)
        external;

    // --- anyone

    /// @notice Computes the best set and the invalid updates from all reveals (C7).
    /// @param rows for each reveal in its order: uint8 rater slot, uint8 how many it calls invalid, order
    function rankRound(uint256 sessionId, uint16 round, bytes calldata rows) external;
    /// @notice Refutes a claimed ranking by the one slot whose key is not what the rows say: its claimant pays, and another
    /// claims. Costs the challenger nothing but gas.
    /// @param keys as claimed
    /// @param rows as for rankRound
    function challengeRanking(
        uint256 sessionId,
        uint16 round,
        uint8 slot,
        bytes calldata keys,
        bytes calldata rows
    ) external;
    /// @notice Rejects the published model when most attested to another. Else pays the selected, removes the punished, the
    /// idle and those who leave, takes in those who joined, and begins the next round or ends the session (C9, C10).
    function closeRound(uint256 sessionId, uint16 round) external;

    // --- the parameter server; after publishBlocks, or once it was rejected, any participant not rejected this round

    /// @notice In a large session: says how the round is ranked. Holds unless refuted within challengeBlocks. The parameter
    /// server locks a bond unless it takes part, which is free again when another publishes, or when the round closes.
    /// @param rows     hash of the rows that are ranked
    /// @param selected the best set
    /// @param keys see ICollabTypes; `selected` must be those with the best
    function claimRanking(
        uint256 sessionId,
        uint16 round,
        bytes32 rows,
        uint256 selected,
        bytes calldata keys
    ) external;
    /// @notice Publishes the model with the best set applied. The parameter server locks a bond unless it takes part.
    /// @param rows     hash of the rows it was computed from
    /// @param selected the best set it was computed from
    function publishModel(
        uint256 sessionId,
        uint16 round,
        bytes32 rows,
        uint256 selected,
        bytes32 modelDigest
    ) external;

    // --- views

    function termsOf(uint256 sessionId) external view returns (SessionTerms memory);
    /// @notice As the next transaction would find it.
    function progressOf(uint256 sessionId) external view returns (Progress memory);
    /// @return account 0 when the slot is free
    function participantAt(uint256 sessionId, uint8 slot) external view returns (address account);
    /// @return slot plus 1, or 0
    function placeOf(uint256 sessionId, address account) external view returns (uint8 slot);
    function sessionCount() external view returns (uint256);
}
