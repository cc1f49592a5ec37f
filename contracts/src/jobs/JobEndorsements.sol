// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobMarket} from "./IJobMarket.sol";
import {JobCommittee} from "./JobCommittee.sol";
import {Lottery} from "./Lottery.sol";
import {Rules} from "./Rules.sol";
import {SubTaskWord} from "./SubTaskWord.sol";
import {Transcripts} from "./Transcripts.sol";

/// @title JobEndorsements
/// @notice The committee's part: commit and reveal.
abstract contract JobEndorsements is JobCommittee, IJobMarket {
    /// @inheritdoc IJobMarket
    function commitEndorsement(uint256 jobId, uint32 index, bytes32 commitment, bytes32 drawSeed) external {
        Rules rules = _jobs[jobId].rules;
        Work storage work = _works[jobId][index];
        SubTaskWord task = work.word;
        if (task.status() == SubTaskStatus.Revealing) revert JobMarket_SeatsTaken(jobId, index);
        if (task.status() != SubTaskStatus.Submitted) {
            revert JobMarket_WrongStatus(jobId, index, task.status());
        }
        if (msg.sender == task.worker()) revert JobMarket_WorkerCannotEndorse(jobId, index);
        _checkCommitWindow(jobId, index, task.phaseBlock(), rules.commitBlocks());

        if (drawSeed != Lottery.drawSeed(blockhash(task.phaseBlock()), jobId, index, task.attempt())) {
            revert JobMarket_DrawChanged(jobId, index, drawSeed);
        }
        (uint256 ticket, uint32 place) = Lottery.seatTicket(drawSeed, msg.sender);
        if (task.mark() & place != 0) revert JobMarket_AlreadySeated(jobId, index, msg.sender);
        if (ticket >= _seatLimit(msg.sender, rules, rules.committeeSize(), task.phaseBlock())) {
            revert JobMarket_NotDrawn(jobId, index, msg.sender);
        }

        uint8 seat = task.committed();
        task = task.withCommitted(seat + 1);
        task = seat + 1 == rules.committeeSize()
            ? task.withMark(0).withPhase(SubTaskStatus.Revealing, uint32(block.number))
            : task.withMark(task.mark() | place);
        work.word = task;
        work.transcript = Transcripts.append(work.transcript, drawSeed, msg.sender, commitment);
        emit EndorsementCommitted(jobId, index, msg.sender, task.attempt(), seat, commitment);
    }

    /// @inheritdoc IJobMarket
    function revealEndorsement(
        uint256 jobId,
        uint32 index,
        Transcript calldata transcript,
        Opening calldata opening
    ) external {
        Rules rules = _jobs[jobId].rules;
        Work storage work = _works[jobId][index];
        SubTaskWord task = work.word;
        task = _advance(task, rules);
        if (task.status() != SubTaskStatus.Revealing) {
            revert JobMarket_WrongStatus(jobId, index, task.status());
        }
        _checkTranscript(jobId, index, work, transcript);
        uint8 seat = _seatOf(jobId, index, transcript, msg.sender);
        uint8 bit = uint8(1 << seat);
        if (task.revealedMask() & bit != 0) revert JobMarket_AlreadyRevealed(jobId, index, msg.sender);
        _checkOpening(jobId, index, task, transcript, seat, opening);
        _checkShape(jobId, index, rules, transcript, opening);

        uint8 revealed = task.revealedMask() | bit;
        task = task.withMasks(revealed, opening.accept ? task.acceptMask() | bit : task.acceptMask());
        if (revealed == (1 << task.committed()) - 1) {
            task = task.withPhase(SubTaskStatus.Revealed, uint32(block.number));
        }
        work.word = task;
        emit EndorsementRevealed(
            jobId,
            index,
            msg.sender,
            task.attempt(),
            opening.accept,
            opening.segment,
            opening.interiors,
            opening.salt
        );
    }

    /// @dev Accepting shows one interior for each sample; rejecting names a segment that exists, or none.
    function _checkShape(
        uint256 jobId,
        uint32 index,
        Rules rules,
        Transcript calldata transcript,
        Opening calldata opening
    ) private view {
        uint256 expected = 16 * _sampleCount(rules, transcript);
        bool valid = opening.accept
            ? opening.interiors.length == expected
            : opening.interiors.length <= expected
                && (opening.segment < transcript.segmentCount || opening.segment == NO_SEGMENT);
        if (!valid) revert JobMarket_WrongOpening(jobId, index, msg.sender);
    }

    function _seatOf(uint256 jobId, uint32 index, Transcript calldata transcript, address account)
        private
        pure
        returns (uint8)
    {
        address[] calldata endorsers = transcript.endorsers;
        for (uint256 seat = 0; seat < endorsers.length; seat++) {
            // at most 7 seats
            if (endorsers[seat] == account) return uint8(seat);
        }
        revert JobMarket_NotSeated(jobId, index, account);
    }
}
