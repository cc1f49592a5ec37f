// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title ICollabTypes
/// @notice Structs, events and errors of learning together, and every hash and rule that both sides must compute alike.
/// @dev A participant has a slot, 0–254; sets of slots are masks of bits.
///
/// - rating commitment = keccak256(abi.encode(sessionId, uint16 round, address rater, keccak256(scores), bytes32 salt))
/// - scores = two bytes big-endian for each slot that sent an update, in slot order; 65535 calls an update invalid or
///   withheld; the rater's own entry is 0 and counts for nothing
/// - order of a row = the slots that sent an update, the rater's own left out, from best to worst: by score, invalid ones
///   last, ties by lower slot; one byte each
/// - rows = keccak256(abi.encodePacked(rows so far, uint8 rater slot, uint8 how many it calls invalid, order)), 0 at first
/// - place p of a slot in a row of m slots counts from 1 and earns m − p points
/// - weight of a rater = 1, or with a cap: min(stake, ⌊weightCapBps · Σ stake of the round's raters ÷ 10^4⌋), at least 1;
///   stake is the registry's weight when the round is ranked, 0 if registered or grown in the round's first block or later
/// - Borda value = ⌊2^16 · Σ weight·points ÷ Σ weight⌋ over the raters of the slot, higher is better
/// - median rank = the first place at which half of the slot's weight is reached, lower is better
/// - trimmed rank = ⌊2^16 · mean place⌋ of what is left when ⌊trimBps · weight ÷ 10^4⌋ is cut off at both ends
/// - ties: the higher Borda value, then the lower slot
/// - an update is invalid when more than half of its raters' weight says so; it is never selected
/// - with more than 64 participants at most, a ranking is claimed: keys = six bytes big-endian for each slot that sent an
///   update, in slot order: three of the median or trimmed rank (0 by Borda), three of 2^24 − 1 − Borda value; all bits are
///   set for an invalid update. Smaller is better, ties go to the lower slot
interface ICollabTypes {
    enum Phase {
        None,
        Gathering,
        Updating,
        Rating,
        Revealing,
        Ranking,
        Claimed,
        Publishing,
        Challenging,
        Closing,
        Ended
    }

    enum RankRule {
        Borda,
        Median,
        Trimmed
    }

    /// @notice What is fixed when a session opens. Amounts in token units, multiples of 1e9.
    struct SessionTerms {
        bytes32 specDigest;
        /// the model the first round starts from
        bytes32 modelDigest;
        /// publishes the models, and claims the rankings; when it is silent any participant may
        address parameterServer;
        /// at least 3
        uint8 minParticipants;
        /// above 64: rankings are claimed
        uint8 maxParticipants;
        /// size of the best set
        uint8 selected;
        RankRule rule;
        /// below 5,000
        uint16 trimBps;
        /// 0: every rater weighs 1, as it must where rankings are claimed
        uint16 weightCapBps;
        uint16 rounds;
        /// blocks to wait for participants, then for each phase
        uint16 joinBlocks;
        uint16 updateBlocks;
        uint16 commitBlocks;
        uint16 revealBlocks;
        uint16 publishBlocks;
        uint16 challengeBlocks;
        uint128 rewardPerRound;
        uint128 bond;
    }

    /// @notice Where a session stands.
    struct Progress {
        Phase phase;
        uint16 round;
        /// block in which the phase began
        uint32 phaseBlock;
        /// who takes part, from the next round on, and up to this one
        uint256 active;
        uint256 joining;
        uint256 leaving;
        /// who did what in this round, and with what outcome
        uint256 updated;
        uint256 rated;
        uint256 revealed;
        uint256 invalid;
        uint256 selected;
        uint256 agreeing;
        uint256 disagreeing;
        /// answers for the claimed ranking, then for the proposed model; 0 while there is neither
        address publisher;
        /// the model of the last round that changed it
        bytes32 modelDigest;
        bytes32 proposedDigest;
        /// hash of the rows revealed so far
        bytes32 rows;
        /// token units not paid out yet
        uint256 escrow;
    }

    /// @notice The session gathers participants from now on.
    event SessionOpened(uint256 indexed sessionId, address indexed opener, SessionTerms terms);
    /// @notice Active at once if the session gathers, else when the round closes.
    event ParticipantJoined(uint256 indexed sessionId, address indexed participant, uint8 slot);
    /// @notice Out when the round closes.
    event ParticipantLeaving(uint256 indexed sessionId, address indexed participant, uint8 slot);
    /// @param reason "left"; "idle": neither update nor ratings for a round; and, punished, "invalid": its update; "silent":
    /// ratings not revealed; "model": claimed a ranking that was refuted, published or stood by a rejected model, or objected
    /// to one that more confirmed
    event ParticipantRemoved(
        uint256 indexed sessionId, address indexed participant, uint8 slot, bytes32 reason
    );
    /// @param active slots that take part
    event RoundStarted(uint256 indexed sessionId, uint16 indexed round, bytes32 modelDigest, uint256 active);
    /// @notice The receipt of an update (C4).
    event UpdateCommitted(
        uint256 indexed sessionId,
        uint16 indexed round,
        address indexed participant,
        uint8 slot,
        bytes32 digest
    );
    /// @notice A row is fixed, and hidden until it is revealed.
    event RatingsCommitted(
        uint256 indexed sessionId, uint16 indexed round, address indexed rater, uint8 slot, bytes32 commitment
    );
    /// @notice A row of the evaluation matrix; the order of these events is that of the rows `rankRound` takes.
    event RatingsRevealed(
        uint256 indexed sessionId,
        uint16 indexed round,
        address indexed rater,
        uint8 slot,
        bytes scores,
        bytes order,
        bytes32 salt
    );
    /// @notice What the rows say together.
    event RoundRanked(uint256 indexed sessionId, uint16 indexed round, uint256 selected, uint256 invalid);
    /// @notice Holds unless it is refuted within challengeBlocks.
    event RankingClaimed(
        uint256 indexed sessionId,
        uint16 indexed round,
        address indexed claimant,
        uint256 selected,
        uint256 invalid,
        bytes keys
    );
    /// @notice The key of a slot was not what the rows say; somebody else has to claim.
    event RankingRefuted(
        uint256 indexed sessionId, uint16 indexed round, address indexed claimant, uint8 slot
    );
    /// @notice Can be contested for challengeBlocks from here on.
    event ModelPublished(
        uint256 indexed sessionId, uint16 indexed round, address indexed publisher, bytes32 modelDigest
    );
    /// @notice Agrees when it names the digest published last.
    event ModelAttested(
        uint256 indexed sessionId, uint16 indexed round, address indexed participant, bytes32 modelDigest
    );
    /// @notice More attested to another model; somebody else has to publish.
    event ModelRejected(uint256 indexed sessionId, uint16 indexed round, address indexed publisher);
    /// @notice `rewardEach` to every selected participant, in token units.
    event RoundClosed(
        uint256 indexed sessionId,
        uint16 indexed round,
        bytes32 modelDigest,
        uint256 selected,
        uint256 rewardEach
    );
    /// @param refunded token units credited to the opener
    event SessionEnded(uint256 indexed sessionId, bytes32 modelDigest, uint256 refunded);

    error CollabSessions_TermsInvalid(bytes32 field, uint256 value);
    error CollabSessions_UnknownSession(uint256 sessionId);
    error CollabSessions_WrongPhase(uint256 sessionId, Phase phase);
    error CollabSessions_WrongRound(uint256 sessionId, uint16 round);
    error CollabSessions_RoundChanged(uint256 sessionId, uint16 round);
    error CollabSessions_NotParticipant(uint256 sessionId, address account);
    error CollabSessions_AlreadyJoined(uint256 sessionId, address account);
    error CollabSessions_SessionFull(uint256 sessionId);
    error CollabSessions_AlreadyDone(uint256 sessionId, uint16 round, address account);
    error CollabSessions_WrongOpening(uint256 sessionId, uint16 round, address rater);
    error CollabSessions_WrongOrder(uint256 sessionId, uint16 round, address rater);
    error CollabSessions_WrongRows(uint256 sessionId, uint16 round);
    error CollabSessions_WrongWayToRank(uint256 sessionId);
    error CollabSessions_WrongKeys(uint256 sessionId, uint16 round);
    error CollabSessions_RightKey(uint256 sessionId, uint16 round, uint8 slot);
    error CollabSessions_DigestMissing(uint256 sessionId, uint16 round);
    error CollabSessions_NotPublisher(uint256 sessionId, address account);
    error CollabSessions_NotOpener(uint256 sessionId, address account);
}
