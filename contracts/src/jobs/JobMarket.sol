// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "../nodes/INodeRegistry.sol";
import {IJobMarket} from "./IJobMarket.sol";
import {IJobRecourse} from "./IJobRecourse.sol";
import {JobEndorsements} from "./JobEndorsements.sol";
import {IJobRequests} from "./IJobRequests.sol";
import {JobRareActions} from "./JobRareActions.sol";
import {JobSettlement} from "./JobSettlement.sol";
import {JobStore} from "./JobStore.sol";
import {JobWork} from "./JobWork.sol";
import {Rules} from "./Rules.sol";

/// @title JobMarket
/// @dev The parts: JobWork (worker), JobEndorsements (committee), JobSettlement (pay), over JobStore. What IJobRequests and
/// IJobRecourse declare is run by delegatecall in `rareActions`, a contract created here and never exchanged. No owner, no
/// upgrade.
contract JobMarket is JobWork, JobEndorsements, JobSettlement {
    /// @notice Runs requests, redraws and disputes on this contract's storage.
    address public immutable rareActions;

    constructor(INodeRegistry registry_, address treasury_, uint16 stakeCapBps_)
        JobStore(registry_, treasury_, stakeCapBps_)
    {
        rareActions = address(new JobRareActions(registry_, treasury_, stakeCapBps_));
    }

    // --- rare actions

    /// @inheritdoc IJobRequests
    function createJob(JobTerms calldata) external returns (uint256) {
        _delegate();
    }

    /// @inheritdoc IJobRequests
    function publishWindow(uint256, uint64[] calldata, uint32[] calldata, bytes32[] calldata) external {
        _delegate();
    }

    /// @inheritdoc IJobRequests
    function beginClosing(uint256) external {
        _delegate();
    }

    /// @inheritdoc IJobRequests
    function closeJob(uint256) external {
        _delegate();
    }

    /// @inheritdoc IJobRecourse
    function redrawCommittee(uint256, uint32, Transcript calldata) external {
        _delegate();
    }

    /// @inheritdoc IJobRecourse
    function abandon(uint256, uint32, Transcript calldata) external {
        _delegate();
    }

    /// @inheritdoc IJobRecourse
    function proveFalseEndorsement(
        uint256,
        uint32,
        Transcript calldata,
        uint8,
        Opening calldata,
        TraceLeaf calldata
    ) external {
        _delegate();
    }

    /// @inheritdoc IJobRecourse
    function escalate(uint256, uint32, Transcript calldata, uint8, Opening calldata) external {
        _delegate();
    }

    /// @inheritdoc IJobRecourse
    function challenge(uint256, uint32, Transcript calldata, uint32) external {
        _delegate();
    }

    /// @inheritdoc IJobRecourse
    function commitDispute(uint256, uint32, bytes32, bytes32) external {
        _delegate();
    }

    /// @inheritdoc IJobRecourse
    function revealDispute(uint256, uint32, bool, bytes32, bytes16, bytes32) external {
        _delegate();
    }

    /// @inheritdoc IJobRecourse
    function resolveDispute(uint256, uint32, Transcript calldata) external {
        _delegate();
    }

    // --- views

    /// @inheritdoc IJobMarket
    function jobOf(uint256 jobId) external view returns (Job memory view_) {
        JobRecord storage job = _jobs[jobId];
        view_.requester = job.requester;
        view_.status = job.status;
        view_.published = job.published;
        view_.accepted = job.accepted;
        view_.inFlight = job.inFlight;
        view_.createdAt = job.createdAt;
        view_.seed = job.seed;
        view_.head = job.head;
        view_.escrow = job.escrow * GWEI;
        view_.terms = _termsOf(job);
    }

    /// @inheritdoc IJobMarket
    function subTaskOf(uint256 jobId, uint32 index) external view returns (SubTask memory) {
        return _readSubTask(jobId, index).toStruct();
    }

    /// @inheritdoc IJobMarket
    function transcriptOf(uint256 jobId, uint32 index) external view returns (bytes32) {
        return _works[jobId][index].transcript;
    }

    /// @inheritdoc IJobMarket
    function disputeOf(uint256 jobId, uint32 index) external view returns (Dispute memory) {
        return _disputes[jobId][index];
    }

    /// @inheritdoc IJobMarket
    function jobCount() external view returns (uint256) {
        return _jobCount;
    }

    /// @inheritdoc IJobMarket
    function stakeCapBps() external view returns (uint16) {
        return _stakeCapBps;
    }

    /// @dev Hands the whole call over, and ends it with what came back.
    function _delegate() private {
        address target = rareActions;
        assembly ("memory-safe") {
            let data := mload(64)
            calldatacopy(data, 0, calldatasize())
            let done := delegatecall(gas(), target, data, calldatasize(), 0, 0)
            returndatacopy(data, 0, returndatasize())
            if iszero(done) { revert(data, returndatasize()) }
            return(data, returndatasize())
        }
    }

    function _termsOf(JobRecord storage job) private view returns (JobTerms memory terms) {
        Rules rules = job.rules;
        terms.specDigest = job.specDigest;
        terms.subTaskRoot = job.subTaskRoot;
        terms.subTaskCount = job.subTaskCount;
        terms.totalDifficulty = job.totalDifficulty;
        // 64-bit amounts of gwei fit 128 bits of token units
        terms.price = uint128(job.price * GWEI);
        terms.workerBond = uint128(rules.workerBond() * GWEI);
        terms.seatBond = uint128(rules.seatBond() * GWEI);
        terms.windowHeight = rules.windowHeight();
        terms.committeeSize = rules.committeeSize();
        terms.quorum = rules.quorum();
        terms.samples = rules.samples();
        terms.endorserShareBps = rules.endorserShareBps();
        terms.slotRatePermille = rules.slotRatePermille();
        terms.computeBlocks = rules.computeBlocks();
        terms.difficultyPerBlock = job.difficultyPerBlock;
        terms.commitBlocks = rules.commitBlocks();
        terms.revealBlocks = rules.revealBlocks();
        terms.challengeBlocks = rules.challengeBlocks();
        terms.rampBlocks = rules.rampBlocks();
        terms.exact = rules.exact();
        terms.expiresAt = job.expiresAt;
    }
}
