// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobRecourse} from "./IJobRecourse.sol";
import {IJobRequests} from "./IJobRequests.sol";

/// @title IJobMarket
/// @notice A job is split into ordered sub-tasks; staked workers win the right to compute one in a lottery, commit to a
/// result and to the trace behind it; a committee drawn after that repeats segments nobody could foresee; accepted
/// results become blocks of the job's result chain and are paid from escrow. Serves J2–J13 of the specification.
///
/// @dev An endorser who accepts says: result, trace and availability are in order, and each sampled segment gave exactly the
/// committed end digest and interior. One who rejects names a segment (`NO_SEGMENT` for a missing or malformed
/// submission), which opens a dispute: a larger committee repeats that segment alone; the loser pays.
///
/// **Windows.** Commitments: blocks drawBlock + 1 … drawBlock + commitBlocks. Revealing begins when all seats are taken, or
/// when that window ran out with a quorum; after revealBlocks more anybody may close it, and until then a reveal counts.
/// Challenges: challengeBlocks after the last reveal, or after the reveal window. Settling: in the blocks after that.
///
/// **Who may take part.** Lottery tickets can be computed by anybody who knows a job's seed, and a seed is known from the
/// block of creation on. So only nodes whose stake was there, in full, before that block may claim, endorse or judge: an
/// address made to fit the seed comes too late, and so does stake moved onto a lucky one.
///
/// **Bonds.** A worker's bond is locked. A seat's bond is not, which saves a write for each seat; it can be slashed from any
/// stake, also stake being unbonded, whose delay must exceed the time a seat can be open. A node that takes more seats than
/// its stake covers loses what it has.
///
/// **Where slashed stake goes.** Expired claim: half the bond to the treasury, half back. Wrong result: half the bond to
/// the challenger, the rest and the seat bonds of those who accepted that very segment to the majority's judges. Overruled
/// rejection or challenge: half to the worker, half to the judges. Proven false seat: half to the prover, half to the
/// treasury. Silent seats and judges, and what does not divide: the treasury.
///
/// May lose funds if broken: honest majority (by capped stake) of each drawn committee; block hashes that a proposer can
/// influence only by giving up blocks; a job's spec artifact stays available to its workers. May only stall: nobody
/// publishes, claims or settles (every step can be taken by anyone staked, and each phase ends by block number).
interface IJobMarket is IJobRequests, IJobRecourse {
    // --- worker (J5–J8)
    function claim(uint256 jobId, Leaf calldata leaf, uint32 nonce) external;
    function submitResult(
        uint256 jobId,
        Leaf calldata leaf,
        bytes32 resultDigest,
        bytes32 traceRoot,
        uint32 segmentCount
    ) external;
    /// @notice A claim whose deadline passed: part of the bond is lost, the sub-task is open again. Anyone.
    function expireClaim(uint256 jobId, uint32 index) external;

    // --- endorsers (J9)
    /// @param drawSeed the draw under which the endorser judged; reverts when the chain has drawn otherwise since
    function commitEndorsement(uint256 jobId, uint32 index, bytes32 commitment, bytes32 drawSeed) external;
    function revealEndorsement(
        uint256 jobId,
        uint32 index,
        Transcript calldata transcript,
        Opening calldata opening
    ) external;
    /// @notice Accepts the result: appends the link, pays worker and endorsers, frees the bonds. Anyone.
    function settle(uint256 jobId, uint32 index, Transcript calldata transcript) external;

    // --- views
    function jobOf(uint256 jobId) external view returns (Job memory);
    function subTaskOf(uint256 jobId, uint32 index) external view returns (SubTask memory);
    function transcriptOf(uint256 jobId, uint32 index) external view returns (bytes32);
    function disputeOf(uint256 jobId, uint32 index) external view returns (Dispute memory);
    function jobCount() external view returns (uint256);
    function stakeCapBps() external view returns (uint16);
}
