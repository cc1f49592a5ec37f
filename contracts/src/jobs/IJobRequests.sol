// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "./IJobTypes.sol";

/// @title IJobRequests
/// @notice What a requester does: create a job, publish it window by window, close it (J1–J3, J13).
interface IJobRequests is IJobTypes {
    function createJob(JobTerms calldata terms) external returns (uint256 jobId);
    /// @notice Publishes the next aligned window; anyone may. At most two windows beyond what is accepted.
    function publishWindow(
        uint256 jobId,
        uint64[] calldata difficulties,
        uint32[] calldata dependsOn,
        bytes32[] calldata proof
    ) external;
    /// @notice No new claims from now on; the requester at any time, anyone after expiry.
    function beginClosing(uint256 jobId) external;
    /// @notice Returns what is left of the escrow once nothing is in flight.
    function closeJob(uint256 jobId) external;
}
