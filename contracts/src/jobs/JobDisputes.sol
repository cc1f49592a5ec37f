// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobRecourse} from "./IJobRecourse.sol";
import {JobCommittee} from "./JobCommittee.sol";
import {Lottery} from "./Lottery.sol";
import {Rules} from "./Rules.sol";
import {SubTaskWord} from "./SubTaskWord.sol";
import {Transcripts} from "./Transcripts.sol";

/// @title JobDisputes
/// @notice A larger committee repeats one segment; the loser pays. Rare, so stored plainly.
/// @dev Round 0 needs as many votes as a committee has seats, later rounds a quorum, so that a network with few nodes can
/// decide too.
abstract contract JobDisputes is JobCommittee, IJobRecourse {
    uint8 private constant OUTSIDER = 255;
    uint8 private constant WORKER_RIGHT = 1;
    uint8 private constant WORKER_WRONG = 2;

    /// @inheritdoc IJobRecourse
    function escalate(
        uint256 jobId,
        uint32 index,
        Transcript calldata transcript,
        uint8 seat,
        Opening calldata opening
    ) external {
        (SubTaskWord task, Rules rules,) = _closedCommittee(jobId, index, transcript);
        if (seat > 7 || (task.rejections() >> seat) & 1 == 0) {
            revert JobMarket_NoRejection(jobId, index, seat);
        }
        _checkOpening(jobId, index, task, transcript, seat, opening);
        task = _punishSilent(task, rules, transcript);
        _open(jobId, index, task, transcript.endorsers[seat], opening.segment, seat);
    }

    /// @inheritdoc IJobRecourse
    function challenge(uint256 jobId, uint32 index, Transcript calldata transcript, uint32 segment) external {
        (SubTaskWord task, Rules rules, uint32 end) = _closedCommittee(jobId, index, transcript);
        uint32 until = end + rules.challengeBlocks();
        if (block.number > until) revert JobMarket_ChallengeWindowClosed(jobId, index, until);
        if (msg.sender == task.worker()) revert JobMarket_WorkerCannotEndorse(jobId, index);
        if (segment >= transcript.segmentCount && segment != NO_SEGMENT) {
            revert JobMarket_NoSuchSegment(jobId, index, segment);
        }
        registry.lock(msg.sender, rules.seatBond());
        task = _punishSilent(task, rules, transcript);
        _open(jobId, index, task, msg.sender, segment, OUTSIDER);
    }

    /// @inheritdoc IJobRecourse
    function commitDispute(uint256 jobId, uint32 index, bytes32 commitment, bytes32 drawSeed) external {
        Rules rules = _jobs[jobId].rules;
        (SubTaskWord task, Dispute storage dispute) = _disputed(jobId, index);
        uint256 seats = _disputeSeats(rules);
        uint256 seat = dispute.members.length;
        if (seat == seats) revert JobMarket_SeatsTaken(jobId, index);
        if (msg.sender == task.worker() || msg.sender == dispute.challenger) {
            revert JobMarket_WorkerCannotEndorse(jobId, index);
        }
        uint32 drawBlock = dispute.drawBlock;
        _checkCommitWindow(jobId, index, drawBlock, rules.commitBlocks());
        for (uint256 i = 0; i < seat; i++) {
            if (dispute.members[i] == msg.sender) revert JobMarket_AlreadySeated(jobId, index, msg.sender);
        }
        if (
            drawSeed
                != Lottery.disputeSeed(blockhash(drawBlock), jobId, index, task.attempt(), dispute.round)
        ) revert JobMarket_DrawChanged(jobId, index, drawSeed);
        (uint256 ticket,) = Lottery.seatTicket(drawSeed, msg.sender);
        if (ticket >= _seatLimit(msg.sender, rules, seats, drawBlock)) {
            revert JobMarket_NotDrawn(jobId, index, msg.sender);
        }

        dispute.members.push(msg.sender);
        dispute.commitments.push(commitment);
        dispute.votes.push(0);
        if (seat + 1 == seats) dispute.revealingFrom = uint32(block.number);
        emit DisputeCommitted(jobId, index, msg.sender, task.attempt(), uint8(seat), commitment);
    }

    /// @inheritdoc IJobRecourse
    function revealDispute(
        uint256 jobId,
        uint32 index,
        bool workerRight,
        bytes32 endDigest,
        bytes16 interior,
        bytes32 salt
    ) external {
        (SubTaskWord task, Dispute storage dispute) = _disputed(jobId, index);
        uint32 until = _commitEnd(dispute, _jobs[jobId].rules);
        if (until == 0) revert JobMarket_CommitWindowOpen(jobId, index, 0);
        dispute.revealingFrom = until;
        uint256 seat = _memberSeat(jobId, index, dispute);
        if (dispute.votes[seat] != 0) revert JobMarket_AlreadyRevealed(jobId, index, msg.sender);
        bytes32 commitment = Transcripts.voteHash(
            jobId, index, task.attempt(), dispute.round, msg.sender, workerRight, endDigest, interior, salt
        );
        if (commitment != dispute.commitments[seat]) revert JobMarket_WrongOpening(jobId, index, msg.sender);
        dispute.votes[seat] = workerRight ? WORKER_RIGHT : WORKER_WRONG;
        emit DisputeRevealed(jobId, index, msg.sender, task.attempt(), workerRight, endDigest, interior);
    }

    /// @inheritdoc IJobRecourse
    function resolveDispute(uint256 jobId, uint32 index, Transcript calldata transcript) external {
        Rules rules = _jobs[jobId].rules;
        (SubTaskWord task, Dispute storage dispute) = _disputed(jobId, index);
        _checkTranscript(jobId, index, transcript);
        (uint256 right, uint256 wrong) = _count(jobId, index, dispute, rules);
        uint256 needed = dispute.round == 0 ? rules.committeeSize() : rules.quorum();
        if (right + wrong < needed || right == wrong) {
            if (block.number > _jobs[jobId].expiresAt) _giveUp(jobId, index, task, rules, dispute);
            else _drawAgain(jobId, index, task, dispute);
            return;
        }
        emit DisputeResolved(jobId, index, task.attempt(), right > wrong);
        if (right > wrong) _overrule(jobId, index, task, rules, dispute, right);
        else _convict(jobId, index, task, rules, dispute, transcript, wrong);
    }

    // --- opening

    function _closedCommittee(uint256 jobId, uint32 index, Transcript calldata transcript)
        private
        view
        returns (SubTaskWord task, Rules rules, uint32 end)
    {
        rules = _jobs[jobId].rules;
        task = _readSubTask(jobId, index);
        _checkTranscript(jobId, index, transcript);
        task = _advance(task, rules);
        end = _revealingEnd(jobId, index, task, rules);
    }

    function _open(
        uint256 jobId,
        uint32 index,
        SubTaskWord task,
        address challenger,
        uint32 segment,
        uint8 seat
    ) private {
        _writeSubTask(jobId, index, task.withPhase(SubTaskStatus.Disputed, uint32(block.number)));
        delete _disputes[jobId][index];
        Dispute storage dispute = _disputes[jobId][index];
        dispute.challenger = challenger;
        dispute.segment = segment;
        dispute.drawBlock = uint32(block.number) + 1;
        dispute.challengerSeat = seat;
        emit DisputeOpened(jobId, index, challenger, task.attempt(), segment, seat);
    }

    function _disputed(uint256 jobId, uint32 index)
        private
        view
        returns (SubTaskWord task, Dispute storage dispute)
    {
        task = _readSubTask(jobId, index);
        if (task.status() != SubTaskStatus.Disputed) revert JobMarket_NoDispute(jobId, index);
        dispute = _disputes[jobId][index];
    }

    function _disputeSeats(Rules rules) private pure returns (uint256) {
        uint256 seats = 2 * uint256(rules.committeeSize()) + 1;
        return seats < 15 ? seats : 15;
    }

    // --- counting

    /// @notice Last block of committing once it is over, else 0.
    function _commitEnd(Dispute storage dispute, Rules rules) private view returns (uint32) {
        if (dispute.revealingFrom != 0) return dispute.revealingFrom;
        uint32 until = dispute.drawBlock + rules.commitBlocks();
        return block.number > until ? until : 0;
    }

    function _memberSeat(uint256 jobId, uint32 index, Dispute storage dispute)
        private
        view
        returns (uint256)
    {
        for (uint256 seat = 0; seat < dispute.members.length; seat++) {
            if (dispute.members[seat] == msg.sender) return seat;
        }
        revert JobMarket_NotSeated(jobId, index, msg.sender);
    }

    /// @dev Counts the votes once voting is over, and punishes those who committed and then stayed silent.
    function _count(uint256 jobId, uint32 index, Dispute storage dispute, Rules rules)
        private
        returns (uint256 right, uint256 wrong)
    {
        uint32 commitEnd = _commitEnd(dispute, rules);
        if (commitEnd == 0) {
            revert JobMarket_CommitWindowOpen(jobId, index, dispute.drawBlock + rules.commitBlocks());
        }
        uint256 members = dispute.members.length;
        for (uint256 i = 0; i < members; i++) {
            if (dispute.votes[i] == WORKER_RIGHT) right++;
            else if (dispute.votes[i] == WORKER_WRONG) wrong++;
        }
        if (right + wrong == members) return (right, wrong);
        uint32 until = commitEnd + rules.revealBlocks();
        if (block.number <= until) revert JobMarket_RevealWindowOpen(jobId, index, until);
        uint64 taken = 0;
        for (uint256 i = 0; i < members; i++) {
            if (dispute.votes[i] == 0) {
                taken += _punish(dispute.members[i], 0, rules.seatBond(), SILENCE_JAIL, "silent");
            }
        }
        _pay(treasury, 0, taken);
    }

    // --- verdicts

    function _drawAgain(uint256 jobId, uint32 index, SubTaskWord task, Dispute storage dispute) private {
        uint8 round = dispute.round == type(uint8).max ? dispute.round : dispute.round + 1;
        uint32 drawBlock = uint32(block.number) + 1;
        dispute.round = round;
        dispute.drawBlock = drawBlock;
        dispute.revealingFrom = 0;
        delete dispute.members;
        delete dispute.commitments;
        delete dispute.votes;
        emit DisputeRedrawn(jobId, index, task.attempt(), round, drawBlock);
    }

    function _giveUp(uint256 jobId, uint32 index, SubTaskWord task, Rules rules, Dispute storage dispute)
        private
    {
        _reopen(jobId, index, task, "undecided");
        _pay(task.worker(), rules.workerBond(), 0);
        _pay(dispute.challenger, _challengeLock(rules, dispute), 0);
    }

    function _overrule(
        uint256 jobId,
        uint32 index,
        SubTaskWord task,
        Rules rules,
        Dispute storage dispute,
        uint256 voters
    ) private {
        uint8 seat = dispute.challengerSeat;
        if (seat != OUTSIDER) task = task.withMark(task.mark() | uint32(1 << seat));
        _writeSubTask(jobId, index, task.withPhase(SubTaskStatus.Revealed, uint32(block.number)));
        uint64 taken = _punish(
            dispute.challenger, _challengeLock(rules, dispute), rules.seatBond(), FALSEHOOD_JAIL, "overruled"
        );
        _share(task.worker(), 0, taken / 2, dispute, WORKER_RIGHT, voters, taken - taken / 2);
    }

    function _convict(
        uint256 jobId,
        uint32 index,
        SubTaskWord task,
        Rules rules,
        Dispute storage dispute,
        Transcript calldata transcript,
        uint256 voters
    ) private {
        _reopen(jobId, index, task, "wrong");
        uint64 bond = rules.workerBond();
        uint64 taken = _punish(task.worker(), bond, bond, FALSEHOOD_JAIL, "wrong");
        uint64 reward = taken / 2;
        taken += _punishFalseAcceptance(task, rules, dispute.segment, transcript);
        _share(
            dispute.challenger,
            _challengeLock(rules, dispute),
            reward,
            dispute,
            WORKER_WRONG,
            voters,
            taken - reward
        );
    }

    /// @dev Accepting seats that were to repeat the very segment that proved wrong.
    function _punishFalseAcceptance(
        SubTaskWord task,
        Rules rules,
        uint32 segment,
        Transcript calldata transcript
    ) private returns (uint64 taken) {
        uint256 samples = _sampleCount(rules, transcript);
        for (uint256 seat = 0; seat < task.committed(); seat++) {
            if ((task.acceptMask() >> seat) & 1 == 0) continue;
            address endorser = transcript.endorsers[seat];
            if (
                segment == NO_SEGMENT
                    || Lottery.hasSampled(
                        transcript.drawSeed, endorser, samples, transcript.segmentCount, segment
                    )
            ) taken += _punish(endorser, 0, rules.seatBond(), FALSEHOOD_JAIL, "false");
        }
    }

    /// @dev `first` gets `reward`, the voters of the verdict share `pot`, the treasury what does not divide.
    function _share(
        address first,
        uint64 unlock,
        uint64 reward,
        Dispute storage dispute,
        uint8 vote,
        uint256 voters,
        uint64 pot
    ) private {
        // at most 15 voters, and at least one: a verdict has a majority
        uint64 each = pot / uint64(voters);
        address[] memory sharers = new address[](voters);
        uint256 next = 0;
        for (uint256 i = 0; i < dispute.members.length; i++) {
            if (dispute.votes[i] == vote) sharers[next++] = dispute.members[i];
        }
        registry.settleShared(first, unlock, reward, sharers, each);
        _pay(treasury, 0, pot - each * uint64(voters));
    }

    function _challengeLock(Rules rules, Dispute storage dispute) private view returns (uint64) {
        return dispute.challengerSeat == OUTSIDER ? rules.seatBond() : 0;
    }
}
