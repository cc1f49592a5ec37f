// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title IJobTypes
/// @notice Structs, events and errors of the job market, and every hash and threshold that both sides must compute alike.
/// @dev **How little is stored.** A sub-task has two slots: `SubTask` (packed) and a transcript hash. Everything else
/// travels in events and comes back as calldata that the transcript hash vouches for.
///
/// Hashes (all keccak256 over abi.encodePacked unless said otherwise):
/// - sub-task leaf   = (uint32 index, uint64 difficulty, uint32 dependsOn); the tree is padded with zero leaves to
///   2^max(windowHeight, ceil(log2(subTaskCount))) leaves and proofs have exactly that many siblings
/// - trace leaf      = (uint32 segment, bytes32 endDigest, bytes32 keccak256(bytes16 interior)); the tree is padded with
///   zero leaves to the next power of two of segmentCount
/// - job seed        = (blockhash(block before creation), uint256 jobId, address requester)
/// - sub-task seed   = (bytes32 jobSeed, uint32 index, uint8 attempt)
/// - lottery ticket  = top 64 bits of keccak256(seed, address worker, uint32 nonce); wins when
///   ticket < 2^64 · slotRatePermille · min(stake, total · stakeCapBps / 10^4) · clamp(mean, d/4, 4d) / (1000 · total · d)
///   with d the difficulty, mean = totalDifficulty / subTaskCount, divisions rounded down, 0 ≤ nonce age ≤ 8 blocks
/// - submission      = abi.encode(resultDigest, traceRoot, uint32 segmentCount, uint64 difficulty, uint32 nonce, uint32 drawBlock)
/// - transcript      = submission, then for each commitment: (transcript, drawSeed, address endorser, bytes32 commitment)
/// - draw seed       = (blockhash(drawBlock), jobId, uint32 index, uint8 attempt); drawBlock = the block after the submission
///   or the redraw. Block hashes are forgotten after 256 blocks, so the commitments carry the seed into the transcript. An
///   endorser names the seed it judged under, so a commitment that a reorganisation moves under another draw reverts
/// - endorser ticket = top 64 bits of keccak256(drawSeed, address endorser); the low 5 bits number the endorser's place in
///   a filter of 32 that keeps anybody from sitting twice (an endorser whose place is taken waits for the next draw);
///   seated when
///   ticket < 2^64 · min(stake, cap) · committeeSize · (rampBlocks + age) / (total · rampBlocks), age = block.number − drawBlock − 1
/// - dispute seed    = (blockhash(dispute drawBlock), jobId, uint32 index, uint8 attempt, uint8 round); a member's ticket
///   and age as above with the dispute's seats, min(2 · committeeSize + 1, 15), in place of committeeSize
/// - sampled segment i of k = floor(i·n/k) + uint256(keccak256(drawSeed, endorser, uint32 i)) mod (floor((i+1)·n/k) − floor(i·n/k)),
///   k = min(samples, n): one from each of k strata, so no segment twice
/// - commitment      = abi.encode(jobId, index, attempt, endorser, accept, segment, keccak256(interiors), salt)
/// - genesis         = abi.encode(jobId, specDigest, subTaskRoot, block.chainid, address of the market), the first previousHash
/// - link            = abi.encode(previousHash, jobId, index, worker, nonce, difficulty, timestamp, resultDigest)
/// - dispute vote    = abi.encode(jobId, index, attempt, round, member, workerRight, endDigest, interior, salt)
interface IJobTypes {
    enum JobStatus {
        None,
        Active,
        Closing,
        Completed,
        Closed
    }
    enum SubTaskStatus {
        Open,
        Claimed,
        Submitted,
        Revealing,
        Revealed,
        Disputed,
        Accepted
    }

    /// @notice What a requester fixes when creating a job. Amounts in token units, multiples of 1e15 for bonds and 1e9 for the price.
    struct JobTerms {
        bytes32 specDigest;
        bytes32 subTaskRoot;
        uint32 subTaskCount;
        uint64 totalDifficulty;
        uint128 price;
        uint128 workerBond;
        uint128 seatBond;
        /// window = 2^windowHeight sub-tasks, at most 2^6
        uint8 windowHeight;
        /// seats, 1–7
        uint8 committeeSize;
        /// accepting seats needed, more than half of committeeSize
        uint8 quorum;
        /// segments each endorser repeats, 1–255
        uint8 samples;
        uint16 endorserShareBps;
        uint16 slotRatePermille;
        /// blocks to compute a sub-task = computeBlocks + difficulty / difficultyPerBlock
        uint32 computeBlocks;
        uint64 difficultyPerBlock;
        /// at most 250: the draw seed is read from a recent block hash
        uint16 commitBlocks;
        uint16 revealBlocks;
        uint8 challengeBlocks;
        uint8 rampBlocks;
        /// reproducible profile: an accepting endorser whose interior contradicts the trace is provably false
        bool exact;
        /// last block in which sub-tasks may be claimed
        uint32 expiresAt;
    }

    struct Job {
        address requester;
        JobStatus status;
        uint32 published;
        uint32 accepted;
        uint32 inFlight;
        uint32 createdAt;
        bytes32 seed;
        bytes32 head;
        /// escrow not yet paid out (token units)
        uint256 escrow;
        JobTerms terms;
    }

    struct SubTask {
        address worker;
        /// Claimed: the lottery nonce; Submitted: filter of seated endorsers; later: bits 0–7 seats whose rejection a
        /// dispute overruled, bits 8–15 seats proved false
        uint32 mark;
        /// Claimed: deadline; Submitted: drawBlock; Revealing: last block of committing; Revealed: block in which the last
        /// reveal came or a dispute ended in the worker's favour; Disputed: block in which it opened; Accepted: block
        uint32 phaseBlock;
        SubTaskStatus status;
        uint8 committed;
        uint8 attempt;
        uint8 revealedMask;
        uint8 acceptMask;
    }

    /// @notice The calldata that the transcript hash vouches for.
    struct Transcript {
        bytes32 resultDigest;
        bytes32 traceRoot;
        uint32 segmentCount;
        uint64 difficulty;
        /// lottery nonce of the claim
        uint32 nonce;
        uint32 drawBlock;
        /// 0 while nobody has committed
        bytes32 drawSeed;
        address[] endorsers;
        bytes32[] commitments;
    }

    struct Leaf {
        uint32 index;
        uint64 difficulty;
        uint32 dependsOn;
        bytes32[] proof;
    }

    /// @notice The opening of a commitment. `interiors`: 16 bytes for each sampled segment in order (empty when rejecting before any was repeated).
    struct Opening {
        bool accept;
        uint32 segment;
        bytes interiors;
        bytes32 salt;
    }

    /// @notice What the worker's trace says of the segment that an endorser repeated as number `sample` (0-based).
    struct TraceLeaf {
        uint8 sample;
        bytes32 endDigest;
        bytes32 interiorHash;
        bytes32[] proof;
    }

    struct Dispute {
        address challenger;
        uint32 segment;
        uint32 drawBlock;
        /// last block of committing once revealing has begun, else 0
        uint32 revealingFrom;
        uint8 round;
        /// seat of the rejecting endorser in the first committee, or 255 for a challenger from outside
        uint8 challengerSeat;
        address[] members;
        bytes32[] commitments;
        /// 0 = not revealed, 1 = worker right, 2 = worker wrong
        uint8[] votes;
    }

    // --- events
    event JobCreated(uint256 indexed jobId, address indexed requester, bytes32 seed, JobTerms terms);
    event WindowPublished(uint256 indexed jobId, uint32 from, uint64[] difficulties, uint32[] dependsOn);
    event SubTaskClaimed(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed worker,
        uint8 attempt,
        uint32 nonce,
        uint64 difficulty,
        uint32 deadline
    );
    event ResultSubmitted(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed worker,
        uint8 attempt,
        bytes32 resultDigest,
        bytes32 traceRoot,
        uint32 segmentCount
    );
    event CommitteeRedrawn(uint256 indexed jobId, uint32 indexed index, uint8 attempt, uint32 drawBlock);
    event EndorsementCommitted(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed endorser,
        uint8 attempt,
        uint8 seat,
        bytes32 commitment
    );
    event EndorsementRevealed(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed endorser,
        uint8 attempt,
        bool accept,
        uint32 segment,
        bytes interiors,
        bytes32 salt
    );
    event EndorsementFalsified(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed endorser,
        uint8 attempt,
        uint32 segment,
        address prover
    );
    event DisputeOpened(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed challenger,
        uint8 attempt,
        uint32 segment,
        uint8 challengerSeat
    );
    event DisputeCommitted(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed member,
        uint8 attempt,
        uint8 seat,
        bytes32 commitment
    );
    event DisputeRevealed(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed member,
        uint8 attempt,
        bool workerRight,
        bytes32 endDigest,
        bytes16 interior
    );
    event DisputeRedrawn(
        uint256 indexed jobId, uint32 indexed index, uint8 attempt, uint8 round, uint32 drawBlock
    );
    event DisputeResolved(uint256 indexed jobId, uint32 indexed index, uint8 attempt, bool workerRight);
    event SubTaskAccepted(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed worker,
        uint32 height,
        bytes32 previousHash,
        bytes32 hash,
        uint32 nonce,
        uint64 difficulty,
        uint64 timestamp,
        bytes32 resultDigest
    );
    event SubTaskReopened(uint256 indexed jobId, uint32 indexed index, uint8 attempt, bytes32 reason);
    /// @notice What the worker earned, and what each of `endorsers` did.
    event RewardsPaid(
        uint256 indexed jobId,
        uint32 indexed index,
        address indexed worker,
        uint256 workerAmount,
        address[] endorsers,
        uint256 endorserAmount
    );
    event JobCompleted(
        uint256 indexed jobId,
        bytes32 finalHash,
        uint64 totalDifficulty,
        bytes32 resultDigest,
        uint256 refunded
    );
    event JobClosing(uint256 indexed jobId);
    event JobClosed(uint256 indexed jobId, uint256 refunded);

    // --- errors
    error JobMarket_UnknownJob(uint256 jobId);
    error JobMarket_TermsInvalid(bytes32 field, uint256 value);
    error JobMarket_EscrowTooSmall(uint256 needed, uint256 offered);
    error JobMarket_NotActive(uint256 jobId, JobStatus status);
    error JobMarket_Expired(uint256 jobId, uint32 expiresAt);
    error JobMarket_NotExpired(uint256 jobId, uint32 expiresAt);
    error JobMarket_NotClosing(uint256 jobId, JobStatus status);
    error JobMarket_NotRequester(uint256 jobId, address caller);
    error JobMarket_WindowTooEarly(uint256 jobId, uint32 published, uint32 accepted);
    error JobMarket_WrongProof(uint256 jobId, uint32 index);
    error JobMarket_NotPublished(uint256 jobId, uint32 index, uint32 published);
    error JobMarket_DependsOn(uint256 jobId, uint32 index, uint32 accepted, uint32 needed);
    error JobMarket_WrongStatus(uint256 jobId, uint32 index, SubTaskStatus status);
    error JobMarket_NonceInFuture(uint32 nonce, uint256 blockNumber);
    error JobMarket_NonceTooOld(uint32 nonce, uint256 blockNumber);
    error JobMarket_TicketLost(uint256 jobId, uint32 index, address worker, uint32 nonce);
    error JobMarket_RegisteredTooLate(address node, uint32 registeredAt);
    error JobMarket_NotWorker(uint256 jobId, uint32 index, address caller);
    error JobMarket_DeadlinePassed(uint256 jobId, uint32 index, uint32 deadline);
    error JobMarket_DeadlineNotPassed(uint256 jobId, uint32 index, uint32 deadline);
    error JobMarket_DrawNotReady(uint256 jobId, uint32 index, uint32 drawBlock);
    error JobMarket_CommitWindowOpen(uint256 jobId, uint32 index, uint32 until);
    error JobMarket_CommitWindowClosed(uint256 jobId, uint32 index, uint32 until);
    error JobMarket_RevealWindowOpen(uint256 jobId, uint32 index, uint32 until);
    error JobMarket_QuorumPresent(uint256 jobId, uint32 index, uint8 accepted, uint8 quorum);
    error JobMarket_DrawChanged(uint256 jobId, uint32 index, bytes32 drawSeed);
    error JobMarket_NotDrawn(uint256 jobId, uint32 index, address endorser);
    error JobMarket_WorkerCannotEndorse(uint256 jobId, uint32 index);
    error JobMarket_SeatsTaken(uint256 jobId, uint32 index);
    error JobMarket_AlreadySeated(uint256 jobId, uint32 index, address endorser);
    error JobMarket_NotSeated(uint256 jobId, uint32 index, address caller);
    error JobMarket_WrongTranscript(uint256 jobId, uint32 index);
    error JobMarket_WrongOpening(uint256 jobId, uint32 index, address endorser);
    error JobMarket_AlreadyRevealed(uint256 jobId, uint32 index, address endorser);
    error JobMarket_NoContradiction(uint256 jobId, uint32 index, address endorser);
    error JobMarket_Contested(uint256 jobId, uint32 index);
    error JobMarket_QuorumMissing(uint256 jobId, uint32 index, uint8 accepted, uint8 quorum);
    error JobMarket_ChallengeWindowOpen(uint256 jobId, uint32 index, uint32 until);
    error JobMarket_ChallengeWindowClosed(uint256 jobId, uint32 index, uint32 until);
    error JobMarket_StillInFlight(uint256 jobId, uint32 inFlight);
    error JobMarket_NoDispute(uint256 jobId, uint32 index);
    error JobMarket_NoRejection(uint256 jobId, uint32 index, uint8 seat);
    error JobMarket_NoSuchSegment(uint256 jobId, uint32 index, uint32 segment);
}
