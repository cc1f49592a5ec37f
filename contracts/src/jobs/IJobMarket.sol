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
/// May lose funds if broken: honest majority (by capped stake) of each drawn committee; block hashes that a proposer can
/// influence only by giving up blocks; a job's spec artifact stays available to its workers. May only stall: nobody
/// publishes, claims or settles (every step can be taken by anyone staked, and each phase ends by block number).
interface IJobMarket is IJobRequests, IJobRecourse {
    // --- worker (J5–J8)
    function claim(uint256 jobId, Leaf calldata leaf, uint32 nonce) external;
    function submitResult(uint256 jobId, Leaf calldata leaf, bytes32 resultDigest, bytes32 traceRoot, uint32 segmentCount) external;
    /// @notice A claim whose deadline passed: part of the bond is lost, the sub-task is open again. Anyone.
    function expireClaim(uint256 jobId, uint32 index) external;

    // --- endorsers (J9)
    function commitEndorsement(uint256 jobId, uint32 index, bytes32 commitment) external;
    function revealEndorsement(uint256 jobId, uint32 index, Transcript calldata transcript, Opening calldata opening) external;
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
