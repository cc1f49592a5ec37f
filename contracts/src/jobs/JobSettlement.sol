// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobMarket} from "./IJobMarket.sol";
import {JobStore} from "./JobStore.sol";
import {Rules} from "./Rules.sol";
import {SubTaskWord, SubTaskWords} from "./SubTaskWord.sol";
import {Transcripts} from "./Transcripts.sol";

/// @title JobSettlement
/// @notice Acceptance: the next link of the result chain, and pay.
abstract contract JobSettlement is JobStore, IJobMarket {
    /// @inheritdoc IJobMarket
    function settle(uint256 jobId, Leaf calldata leaf, Transcript calldata transcript) external {
        JobRecord storage job = _jobs[jobId];
        SubTaskWord task = _readSubTask(jobId, leaf.index);
        _checkTranscript(jobId, leaf.index, transcript);
        _checkLeaf(jobId, leaf, job.subTaskRoot, job.treeHeight);
        Rules rules = job.rules;
        _closeWithQuorum(jobId, leaf.index, task, rules, transcript);

        _writeSubTask(jobId, leaf.index, task.withPhase(SubTaskStatus.Accepted, uint32(block.number)));
        delete _works[jobId][leaf.index].transcript;
        _appendLink(jobId, job, task.worker(), leaf, transcript);
        _payAll(jobId, job, rules, task, leaf, transcript);
        job.inFlight--;
        if (++job.accepted == job.subTaskCount) _complete(jobId, job, transcript.resultDigest);
    }

    function _closeWithQuorum(
        uint256 jobId,
        uint32 index,
        SubTaskWord task,
        Rules rules,
        Transcript calldata transcript
    ) private {
        task = _advance(task, rules);
        uint32 until = _revealingEnd(jobId, index, task, rules) + rules.challengeBlocks();
        if (task.rejections() != 0) revert JobMarket_Contested(jobId, index);
        uint8 approvals = task.approvals();
        if (approvals < rules.quorum()) revert JobMarket_QuorumMissing(jobId, index, approvals, rules.quorum());
        if (block.number <= until) revert JobMarket_ChallengeWindowOpen(jobId, index, until);
        _punishSilent(task, rules, transcript);
    }

    function _appendLink(
        uint256 jobId,
        JobRecord storage job,
        address worker,
        Leaf calldata leaf,
        Transcript calldata transcript
    ) private {
        bytes32 previous = job.head;
        bytes32 head = Transcripts.linkHash(
            previous,
            jobId,
            leaf.index,
            worker,
            transcript.nonce,
            leaf.difficulty,
            block.timestamp,
            transcript.resultDigest
        );
        job.head = head;
        emit SubTaskAccepted(
            jobId,
            leaf.index,
            worker,
            job.accepted,
            previous,
            head,
            transcript.nonce,
            leaf.difficulty,
            uint64(block.timestamp),
            transcript.resultDigest
        );
    }

    /// @dev What rounding leaves, and the share of empty seats, stays in escrow until the job ends.
    function _payAll(
        uint256 jobId,
        JobRecord storage job,
        Rules rules,
        SubTaskWord task,
        Leaf calldata leaf,
        Transcript calldata transcript
    ) private {
        // price · difficulty · bps < 2^64 · 2^64 · 2^14
        uint256 scaled = uint256(job.price) * leaf.difficulty;
        uint256 whole = uint256(job.totalDifficulty) * 10_000;
        // both are at most the price
        uint64 workerShare = uint64((scaled * (10_000 - rules.endorserShareBps())) / whole);
        uint64 seatShare = uint64((scaled * rules.endorserShareBps()) / (whole * rules.committeeSize()));

        address[] memory sharers = new address[](SubTaskWords.countBits(task.acceptMask()));
        uint256 next = 0;
        for (uint256 seat = 0; seat < task.committed(); seat++) {
            if ((task.acceptMask() >> seat) & 1 == 1) sharers[next++] = transcript.endorsers[seat];
        }
        job.escrow -= uint64(workerShare + seatShare * next);
        emit RewardPaid(jobId, leaf.index, task.worker(), "worker", workerShare * GWEI);
        for (uint256 i = 0; i < next; i++) {
            emit RewardPaid(jobId, leaf.index, sharers[i], "endorser", seatShare * GWEI);
        }
        registry.settleShared(task.worker(), rules.workerBond(), workerShare, sharers, seatShare);
    }

    function _complete(uint256 jobId, JobRecord storage job, bytes32 resultDigest) private {
        uint64 left = job.escrow;
        job.escrow = 0;
        job.status = JobStatus.Completed;
        emit JobCompleted(jobId, job.head, job.totalDifficulty, resultDigest, left * GWEI);
        _pay(job.requester, 0, left);
    }
}
