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
    function settle(uint256 jobId, uint32 index, Transcript calldata transcript) external {
        JobRecord storage job = _jobs[jobId];
        Work storage work = _works[jobId][index];
        SubTaskWord task = work.word;
        _checkTranscript(jobId, index, work, transcript);
        Rules rules = job.rules;
        task = _closeWithQuorum(jobId, index, task, rules, transcript);

        work.word = task.withPhase(SubTaskStatus.Accepted, uint32(block.number));
        delete work.transcript;
        _appendLink(jobId, job, task.worker(), index, transcript);
        uint64 paid = _payAll(jobId, index, job, rules, task, transcript);
        _advanceJob(jobId, job, paid, transcript.resultDigest);
    }

    /// @dev Reads and writes the job's progress once.
    function _advanceJob(uint256 jobId, JobRecord storage job, uint64 paid, bytes32 resultDigest) private {
        uint32 accepted = job.accepted + 1;
        job.accepted = accepted;
        job.inFlight -= 1;
        uint64 left = job.escrow - paid;
        if (accepted != job.subTaskCount) {
            job.escrow = left;
            return;
        }
        job.escrow = 0;
        job.status = JobStatus.Completed;
        emit JobCompleted(jobId, job.head, job.totalDifficulty, resultDigest, left * GWEI);
        _pay(job.requester, 0, left);
    }

    function _closeWithQuorum(
        uint256 jobId,
        uint32 index,
        SubTaskWord task,
        Rules rules,
        Transcript calldata transcript
    ) private returns (SubTaskWord) {
        task = _advance(task, rules);
        uint32 until = _revealingEnd(jobId, index, task, rules) + rules.challengeBlocks();
        if (task.rejections() != 0) revert JobMarket_Contested(jobId, index);
        uint8 approvals = task.approvals();
        if (approvals < rules.quorum()) {
            revert JobMarket_QuorumMissing(jobId, index, approvals, rules.quorum());
        }
        if (block.number <= until) revert JobMarket_ChallengeWindowOpen(jobId, index, until);
        return _punishSilent(task, rules, transcript);
    }

    function _appendLink(
        uint256 jobId,
        JobRecord storage job,
        address worker,
        uint32 index,
        Transcript calldata transcript
    ) private {
        bytes32 previous = job.head;
        bytes32 head = Transcripts.linkHash(
            previous,
            jobId,
            index,
            worker,
            transcript.nonce,
            transcript.difficulty,
            block.timestamp,
            transcript.resultDigest
        );
        job.head = head;
        emit SubTaskAccepted(
            jobId,
            index,
            worker,
            job.accepted,
            previous,
            head,
            transcript.nonce,
            transcript.difficulty,
            uint64(block.timestamp),
            transcript.resultDigest
        );
    }

    /// @dev What rounding leaves, and the share of seats that do not accept, stays in escrow until the job ends.
    function _payAll(
        uint256 jobId,
        uint32 index,
        JobRecord storage job,
        Rules rules,
        SubTaskWord task,
        Transcript calldata transcript
    ) private returns (uint64 paid) {
        (uint64 workerShare, uint64 seatShare) = _shares(job, rules, transcript.difficulty);
        address[] memory sharers = _accepting(task, transcript);
        paid = workerShare + seatShare * uint64(sharers.length);
        emit RewardsPaid(jobId, index, task.worker(), workerShare * GWEI, sharers, seatShare * GWEI);
        registry.settleShared(task.worker(), rules.workerBond(), workerShare, sharers, seatShare);
    }

    function _shares(JobRecord storage job, Rules rules, uint64 difficulty)
        private
        view
        returns (uint64 workerShare, uint64 seatShare)
    {
        // price · difficulty · bps < 2^64 · 2^64 · 2^14, and a published difficulty is at most the total
        uint256 scaled = uint256(job.price) * difficulty;
        uint256 whole = uint256(job.totalDifficulty) * 10_000;
        uint256 bps = rules.endorserShareBps();
        workerShare = uint64((scaled * (10_000 - bps)) / whole);
        seatShare = uint64((scaled * bps) / (whole * rules.committeeSize()));
    }

    function _accepting(SubTaskWord task, Transcript calldata transcript)
        private
        pure
        returns (address[] memory accounts)
    {
        uint8 mask = task.acceptMask();
        address[] calldata endorsers = transcript.endorsers;
        accounts = new address[](SubTaskWords.countBits(mask));
        uint256 next = 0;
        for (uint256 seat = 0; seat < task.committed(); seat++) {
            if ((mask >> seat) & 1 == 1) accounts[next++] = endorsers[seat];
        }
    }
}
