// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobRequests} from "./IJobRequests.sol";
import {JobStore} from "./JobStore.sol";
import {Lottery} from "./Lottery.sol";
import {Merkle} from "./Merkle.sol";
import {RulesWords} from "./Rules.sol";
import {Transcripts} from "./Transcripts.sol";

/// @title JobRequests
/// @notice The requester's part: create, publish, close.
abstract contract JobRequests is JobStore, IJobRequests {
    /// @inheritdoc IJobRequests
    function createJob(JobTerms calldata terms) external returns (uint256 jobId) {
        _checkTerms(terms);
        jobId = ++_jobCount;
        JobRecord storage job = _jobs[jobId];
        job.status = JobStatus.Active;
        job.createdAt = uint32(block.number);
        job.expiresAt = terms.expiresAt;
        job.escrow = uint64(terms.price / GWEI);
        job.rules = RulesWords.pack(terms, uint32(block.number));
        job.totalDifficulty = terms.totalDifficulty;
        job.difficultyPerBlock = terms.difficultyPerBlock;
        job.price = uint64(terms.price / GWEI);
        job.subTaskCount = terms.subTaskCount;
        uint8 height = Merkle.height(terms.subTaskCount);
        job.treeHeight = height < terms.windowHeight ? terms.windowHeight : height;
        job.requester = msg.sender;
        bytes32 seed = Lottery.jobSeed(blockhash(block.number - 1), jobId, msg.sender);
        job.seed = seed;
        job.subTaskRoot = terms.subTaskRoot;
        job.specDigest = terms.specDigest;
        job.head =
            Transcripts.genesisHash(jobId, terms.specDigest, terms.subTaskRoot, block.chainid, address(this));
        emit JobCreated(jobId, msg.sender, seed, terms);
        registry.depositEscrow(msg.sender, terms.price);
    }

    /// @inheritdoc IJobRequests
    function publishWindow(
        uint256 jobId,
        uint64[] calldata difficulties,
        uint32[] calldata dependsOn,
        bytes32[] calldata proof
    ) external {
        JobRecord storage job = _existing(jobId);
        if (job.status != JobStatus.Active) revert JobMarket_NotActive(jobId, job.status);
        uint32 from = job.published;
        uint256 width = 1 << job.rules.windowHeight();
        if (from > job.accepted + width) revert JobMarket_WindowTooEarly(jobId, from, job.accepted);
        // published never exceeds the count
        uint256 left = job.subTaskCount - from;
        uint256 count = left < width ? left : width;
        if (count == 0 || difficulties.length != count || dependsOn.length != count) {
            revert JobMarket_WrongProof(jobId, from);
        }
        bytes32 root = _windowRoot(jobId, from, width, difficulties, dependsOn);
        if (
            proof.length != job.treeHeight - job.rules.windowHeight()
                || Merkle.fold(root, from / width, proof) != job.subTaskRoot
        ) revert JobMarket_WrongProof(jobId, from);
        job.published = from + uint32(count);
        job.publishedDifficulty = _addDifficulties(job, difficulties, count == left);
        emit WindowPublished(jobId, from, difficulties, dependsOn);
    }

    /// @inheritdoc IJobRequests
    function beginClosing(uint256 jobId) external {
        JobRecord storage job = _existing(jobId);
        if (job.status != JobStatus.Active) revert JobMarket_NotActive(jobId, job.status);
        if (msg.sender != job.requester && block.number <= job.expiresAt) {
            revert JobMarket_NotRequester(jobId, msg.sender);
        }
        job.status = JobStatus.Closing;
        emit JobClosing(jobId);
    }

    /// @inheritdoc IJobRequests
    function closeJob(uint256 jobId) external {
        JobRecord storage job = _existing(jobId);
        if (job.status != JobStatus.Closing) revert JobMarket_NotClosing(jobId, job.status);
        if (job.inFlight != 0) revert JobMarket_StillInFlight(jobId, job.inFlight);
        uint64 left = job.escrow;
        job.escrow = 0;
        job.status = JobStatus.Closed;
        emit JobClosed(jobId, left * GWEI);
        _pay(job.requester, 0, left);
    }

    function _existing(uint256 jobId) internal view returns (JobRecord storage job) {
        job = _jobs[jobId];
        if (job.status == JobStatus.None) revert JobMarket_UnknownJob(jobId);
    }

    function _windowRoot(
        uint256 jobId,
        uint32 from,
        uint256 width,
        uint64[] calldata difficulties,
        uint32[] calldata dependsOn
    ) private pure returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](width);
        for (uint256 i = 0; i < difficulties.length; i++) {
            // at most 64 beyond a 32-bit count, and never beyond the job's count
            uint32 index = from + uint32(i);
            if (difficulties[i] == 0 || dependsOn[i] > index) revert JobMarket_WrongProof(jobId, index);
            leaves[i] = Transcripts.subTaskLeaf(index, difficulties[i], dependsOn[i]);
        }
        return Merkle.root(leaves);
    }

    /// @dev What is published may not exceed what the price was set for, and must reach it in the end; so the escrow lasts.
    function _addDifficulties(JobRecord storage job, uint64[] calldata difficulties, bool last)
        private
        view
        returns (uint64)
    {
        uint256 sum = job.publishedDifficulty;
        for (uint256 i = 0; i < difficulties.length; i++) {
            sum += difficulties[i];
        }
        uint64 total = job.totalDifficulty;
        if (sum > total || (last && sum != total)) revert JobMarket_TermsInvalid("totalDifficulty", sum);
        // sum ≤ total < 2^64
        return uint64(sum);
    }

    function _checkTerms(JobTerms calldata terms) private view {
        _require(terms.subTaskCount != 0, "subTaskCount", terms.subTaskCount);
        _require(terms.totalDifficulty >= terms.subTaskCount, "totalDifficulty", terms.totalDifficulty);
        _require(terms.windowHeight <= 6, "windowHeight", terms.windowHeight);
        _require(terms.committeeSize != 0 && terms.committeeSize <= 7, "committeeSize", terms.committeeSize);
        _require(
            uint256(terms.quorum) * 2 > terms.committeeSize && terms.quorum <= terms.committeeSize,
            "quorum",
            terms.quorum
        );
        _require(terms.samples != 0, "samples", terms.samples);
        _require(terms.endorserShareBps <= 10_000, "endorserShareBps", terms.endorserShareBps);
        _require(
            terms.slotRatePermille != 0 && terms.slotRatePermille <= 10_000,
            "slotRatePermille",
            terms.slotRatePermille
        );
        _require(
            terms.computeBlocks != 0 && terms.computeBlocks <= 1 << 30, "computeBlocks", terms.computeBlocks
        );
        _require(
            terms.difficultyPerBlock != 0 && terms.totalDifficulty / terms.difficultyPerBlock <= 1 << 30,
            "difficultyPerBlock",
            terms.difficultyPerBlock
        );
        _require(terms.commitBlocks != 0 && terms.commitBlocks <= 250, "commitBlocks", terms.commitBlocks);
        // a seat is slashable but not locked, so it must be closed before its stake can leave
        uint256 longest = 4 * (uint256(terms.commitBlocks) + terms.revealBlocks) + terms.challengeBlocks;
        _require(
            terms.revealBlocks != 0 && longest < registry.unbondingBlocks(),
            "revealBlocks",
            terms.revealBlocks
        );
        _require(terms.rampBlocks != 0, "rampBlocks", terms.rampBlocks);
        _require(terms.expiresAt > block.number && terms.expiresAt <= 1 << 31, "expiresAt", terms.expiresAt);
        _require(_isBond(terms.workerBond), "workerBond", terms.workerBond);
        // whoever can be drawn can pay for a seat
        _require(
            _isBond(terms.seatBond) && terms.seatBond <= registry.minimumStake(), "seatBond", terms.seatBond
        );
        _require(terms.price % GWEI == 0 && terms.price / GWEI <= type(uint64).max, "price", terms.price);
        // one gwei for the worker and each seat of every sub-task
        uint256 needed = uint256(terms.subTaskCount) * (uint256(terms.committeeSize) + 1) * GWEI;
        if (terms.price < needed) revert JobMarket_EscrowTooSmall(needed, terms.price);
    }

    function _isBond(uint256 bond) private pure returns (bool) {
        return
            bond != 0 && bond % RulesWords.BOND_UNIT == 0 && bond / RulesWords.BOND_UNIT <= type(uint32).max;
    }

    function _require(bool valid, bytes32 field, uint256 value) private pure {
        if (!valid) revert JobMarket_TermsInvalid(field, value);
    }
}
