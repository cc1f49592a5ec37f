// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "./IJobTypes.sol";

/// @title IJobRecourse
/// @notice What anybody may do when a committee falls short, an endorser lied, or a result is contested (J9, J10).
interface IJobRecourse is IJobTypes {
    /// @notice Too few commitments or accepting reveals in time: silent seats are slashed, a new committee is drawn. Anyone.
    function redrawCommittee(uint256 jobId, uint32 index, Transcript calldata transcript) external;
    /// @notice Gives up a submission that finds no quorum once the job has expired: bond freed, sub-task open again,
    /// nobody punished but silent seats. The worker at once, anybody after a grace of 4 · (commitBlocks + revealBlocks).
    function abandon(uint256 jobId, uint32 index, Transcript calldata transcript) external;
    /// @notice Shows that an accepting endorser's interior differs from the worker's committed one. Anyone; earns half the slashed bond.
    function proveFalseEndorsement(
        uint256 jobId,
        uint32 index,
        Transcript calldata transcript,
        uint8 seat,
        Opening calldata opening,
        TraceLeaf calldata leaf
    ) external;
    /// @notice Opens the dispute a rejecting endorser asked for by revealing. Anyone.
    function escalate(
        uint256 jobId,
        uint32 index,
        Transcript calldata transcript,
        uint8 seat,
        Opening calldata opening
    ) external;
    /// @notice Challenges one segment with a bond, within the challenge window. Anyone staked but the worker.
    function challenge(uint256 jobId, uint32 index, Transcript calldata transcript, uint32 segment) external;
    /// @param drawSeed the dispute's draw under which the member judged
    function commitDispute(uint256 jobId, uint32 index, bytes32 commitment, bytes32 drawSeed) external;
    /// @notice commitment = keccak256(abi.encode(jobId, index, attempt, round, member, workerRight, endDigest, interior, salt))
    function revealDispute(
        uint256 jobId,
        uint32 index,
        bool workerRight,
        bytes32 endDigest,
        bytes16 interior,
        bytes32 salt
    ) external;
    /// @notice Counts the votes after revealing, or draws again when too few took part. Anyone.
    /// Worker right: back to Revealed with a new challenge window, the rejection overruled; other rejections still stand.
    /// Worker wrong: bond slashed, sub-task open again. After expiry a dispute that cannot be decided frees both.
    function resolveDispute(uint256 jobId, uint32 index, Transcript calldata transcript) external;
}
