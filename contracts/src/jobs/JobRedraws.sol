// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobRecourse} from "./IJobRecourse.sol";
import {JobCommittee} from "./JobCommittee.sol";
import {Lottery} from "./Lottery.sol";
import {Merkle} from "./Merkle.sol";
import {Rules} from "./Rules.sol";
import {SubTaskWord} from "./SubTaskWord.sol";
import {Transcripts} from "./Transcripts.sol";

/// @title JobRedraws
/// @notice When a committee falls short: draw again, give up, or prove a seat false.
abstract contract JobRedraws is JobCommittee, IJobRecourse {
    /// @inheritdoc IJobRecourse
    function redrawCommittee(uint256 jobId, uint32 index, Transcript calldata transcript) external {
        SubTaskWord task = _closeWithoutQuorum(jobId, index, transcript);
        uint32 drawBlock = uint32(block.number) + 1;
        task = task.withPhase(SubTaskStatus.Submitted, drawBlock).withMark(0).withCommitted(0).withMasks(0, 0);
        _writeSubTask(jobId, index, task);
        _works[jobId][index].transcript = Transcripts.submissionHash(
            transcript.resultDigest,
            transcript.traceRoot,
            transcript.segmentCount,
            transcript.difficulty,
            transcript.nonce,
            drawBlock
        );
        emit CommitteeRedrawn(jobId, index, task.attempt(), drawBlock);
    }

    /// @inheritdoc IJobRecourse
    function abandon(uint256 jobId, uint32 index, Transcript calldata transcript) external {
        JobRecord storage job = _jobs[jobId];
        Rules rules = job.rules;
        SubTaskWord task = _closeWithoutQuorum(jobId, index, transcript);
        uint256 until = job.expiresAt;
        if (msg.sender != task.worker()) until += 4 * (uint256(rules.commitBlocks()) + rules.revealBlocks());
        if (block.number <= until) revert JobMarket_NotExpired(jobId, uint32(until));
        _reopen(jobId, index, task, "abandoned");
        _pay(task.worker(), rules.workerBond(), 0);
    }

    /// @inheritdoc IJobRecourse
    function proveFalseEndorsement(
        uint256 jobId,
        uint32 index,
        Transcript calldata transcript,
        uint8 seat,
        Opening calldata opening,
        TraceLeaf calldata leaf
    ) external {
        SubTaskWord task = _readSubTask(jobId, index);
        if (task.status() != SubTaskStatus.Revealing && task.status() != SubTaskStatus.Revealed) {
            revert JobMarket_WrongStatus(jobId, index, task.status());
        }
        _checkTranscript(jobId, index, transcript);
        if (seat >= task.committed()) revert JobMarket_NotSeated(jobId, index, address(0));
        address endorser = transcript.endorsers[seat];
        Rules rules = _jobs[jobId].rules;
        if (!rules.exact() || (task.acceptMask() >> seat) & 1 == 0) {
            revert JobMarket_NoContradiction(jobId, index, endorser);
        }
        _checkOpening(jobId, index, task, transcript, seat, opening);
        uint32 segment = _contradicted(jobId, index, rules, transcript, endorser, opening, leaf);

        task = task.withMasks(task.revealedMask(), task.acceptMask() & ~uint8(1 << seat));
        _writeSubTask(jobId, index, task.withMark(task.mark() | uint32(1 << (8 + seat))));
        emit EndorsementFalsified(jobId, index, endorser, task.attempt(), segment, msg.sender);
        uint64 taken = _punish(endorser, 0, rules.seatBond(), FALSEHOOD_JAIL, "false");
        _pay(msg.sender, 0, taken / 2);
        _pay(treasury, 0, taken - taken / 2);
    }

    /// @notice The segment whose revealed interior does not have the hash that the worker's trace has.
    function _contradicted(
        uint256 jobId,
        uint32 index,
        Rules rules,
        Transcript calldata transcript,
        address endorser,
        Opening calldata opening,
        TraceLeaf calldata leaf
    ) private pure returns (uint32 segment) {
        uint256 count = _sampleCount(rules, transcript);
        if (leaf.sample >= count) revert JobMarket_NoSuchSegment(jobId, index, leaf.sample);
        segment =
            Lottery.sampleSegment(transcript.drawSeed, endorser, leaf.sample, count, transcript.segmentCount);
        bytes32 hash = Transcripts.traceLeaf(segment, leaf.endDigest, leaf.interiorHash);
        if (
            leaf.proof.length != Merkle.height(transcript.segmentCount)
                || Merkle.fold(hash, segment, leaf.proof) != transcript.traceRoot
        ) revert JobMarket_WrongProof(jobId, index);
        uint256 from = 16 * uint256(leaf.sample);
        if (keccak256(opening.interiors[from:from + 16]) == leaf.interiorHash) {
            revert JobMarket_NoContradiction(jobId, index, endorser);
        }
    }

    /// @dev Closes a committee that is over, was not contested and did not reach its quorum. Punishes silent seats.
    function _closeWithoutQuorum(uint256 jobId, uint32 index, Transcript calldata transcript)
        private
        returns (SubTaskWord task)
    {
        Rules rules = _jobs[jobId].rules;
        task = _readSubTask(jobId, index);
        _checkTranscript(jobId, index, transcript);
        task = _advance(task, rules);
        if (task.status() == SubTaskStatus.Submitted) {
            uint32 until = task.phaseBlock() + rules.commitBlocks();
            if (block.number <= until) revert JobMarket_CommitWindowOpen(jobId, index, until);
            return task;
        }
        _revealingEnd(jobId, index, task, rules);
        if (task.rejections() != 0) revert JobMarket_Contested(jobId, index);
        uint8 approvals = task.approvals();
        if (approvals >= rules.quorum()) {
            revert JobMarket_QuorumPresent(jobId, index, approvals, rules.quorum());
        }
        task = _punishSilent(task, rules, transcript);
    }
}
