// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobMarket} from "./IJobMarket.sol";
import {JobStore} from "./JobStore.sol";
import {Lottery} from "./Lottery.sol";
import {Rules} from "./Rules.sol";
import {SubTaskWord} from "./SubTaskWord.sol";
import {Transcripts} from "./Transcripts.sol";

/// @title JobWork
/// @notice The worker's part: claim, submit, lose a claim.
abstract contract JobWork is JobStore, IJobMarket {
    /// @inheritdoc IJobMarket
    function claim(uint256 jobId, Leaf calldata leaf, uint32 nonce) external {
        JobRecord storage job = _jobs[jobId];
        Rules rules = job.rules;
        SubTaskWord task = _readSubTask(jobId, leaf.index);
        _checkClaimable(jobId, job, leaf, task);
        if (nonce > block.number) revert JobMarket_NonceInFuture(nonce, block.number);
        if (block.number - nonce > CLAIM_GRACE) revert JobMarket_NonceTooOld(nonce, block.number);

        _win(jobId, job, rules, leaf, task.attempt(), nonce);
        uint32 deadline =
            uint32(block.number + rules.computeBlocks() + leaf.difficulty / job.difficultyPerBlock);
        job.inFlight++;
        _writeSubTask(jobId, leaf.index, task.claimed(msg.sender, nonce, deadline));
        emit SubTaskClaimed(jobId, leaf.index, msg.sender, task.attempt(), nonce, leaf.difficulty, deadline);
    }

    /// @inheritdoc IJobMarket
    function submitResult(
        uint256 jobId,
        Leaf calldata leaf,
        bytes32 resultDigest,
        bytes32 traceRoot,
        uint32 segmentCount
    ) external {
        Work storage work = _works[jobId][leaf.index];
        SubTaskWord task = work.word;
        _checkSubmitter(jobId, leaf, task);
        if (segmentCount == 0 || segmentCount == NO_SEGMENT) {
            revert JobMarket_NoSuchSegment(jobId, leaf.index, segmentCount);
        }
        uint32 drawBlock = uint32(block.number) + 1;
        work.transcript = Transcripts.submissionHash(
            resultDigest, traceRoot, segmentCount, leaf.difficulty, task.mark(), drawBlock
        );
        work.word = task.withMark(0).withPhase(SubTaskStatus.Submitted, drawBlock);
        emit ResultSubmitted(
            jobId, leaf.index, msg.sender, task.attempt(), resultDigest, traceRoot, segmentCount
        );
    }

    /// @inheritdoc IJobMarket
    function expireClaim(uint256 jobId, uint32 index) external {
        SubTaskWord task = _readSubTask(jobId, index);
        if (task.status() != SubTaskStatus.Claimed) {
            revert JobMarket_WrongStatus(jobId, index, task.status());
        }
        if (block.number <= task.phaseBlock()) {
            revert JobMarket_DeadlineNotPassed(jobId, index, task.phaseBlock());
        }
        uint64 bond = _jobs[jobId].rules.workerBond();
        _reopen(jobId, index, task, "expired");
        _pay(treasury, 0, registry.slash(task.worker(), bond, bond / 2, "expired"));
    }

    /// @dev Locks the bond of the sender, whose ticket must win.
    function _win(
        uint256 jobId,
        JobRecord storage job,
        Rules rules,
        Leaf calldata leaf,
        uint8 attempt,
        uint32 nonce
    ) private {
        (uint64 stake, uint64 total, uint32 registeredAt) = registry.lock(msg.sender, rules.workerBond());
        if (registeredAt >= rules.createdAt()) revert JobMarket_RegisteredTooLate(msg.sender, registeredAt);
        uint256 mean = job.totalDifficulty / job.subTaskCount;
        uint256 limit =
            Lottery.claimLimit(rules.slotRatePermille(), stake, total, _stakeCapBps, leaf.difficulty, mean);
        bytes32 seed = Lottery.subTaskSeed(job.seed, leaf.index, attempt);
        if (Lottery.claimTicket(seed, msg.sender, nonce) >= limit) {
            revert JobMarket_TicketLost(jobId, leaf.index, msg.sender, nonce);
        }
    }

    /// @dev The leaf is proved once more, so that its difficulty can travel in the transcript: no slot has room for it.
    function _checkSubmitter(uint256 jobId, Leaf calldata leaf, SubTaskWord task) private view {
        uint32 index = leaf.index;
        if (task.status() != SubTaskStatus.Claimed) {
            revert JobMarket_WrongStatus(jobId, index, task.status());
        }
        if (msg.sender != task.worker()) revert JobMarket_NotWorker(jobId, index, msg.sender);
        if (block.number > task.phaseBlock()) {
            revert JobMarket_DeadlinePassed(jobId, index, task.phaseBlock());
        }
        JobRecord storage job = _jobs[jobId];
        _checkLeaf(jobId, leaf, job.subTaskRoot, job.treeHeight);
    }

    function _checkClaimable(uint256 jobId, JobRecord storage job, Leaf calldata leaf, SubTaskWord task)
        private
        view
    {
        JobStatus status = job.status;
        if (status == JobStatus.None) revert JobMarket_UnknownJob(jobId);
        if (status != JobStatus.Active) revert JobMarket_NotActive(jobId, status);
        if (block.number > job.expiresAt) revert JobMarket_Expired(jobId, job.expiresAt);
        if (leaf.index >= job.published) revert JobMarket_NotPublished(jobId, leaf.index, job.published);
        _checkLeaf(jobId, leaf, job.subTaskRoot, job.treeHeight);
        if (job.accepted < leaf.dependsOn) {
            revert JobMarket_DependsOn(jobId, leaf.index, job.accepted, leaf.dependsOn);
        }
        if (task.status() != SubTaskStatus.Open) {
            revert JobMarket_WrongStatus(jobId, leaf.index, task.status());
        }
    }
}
