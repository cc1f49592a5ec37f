// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {Lottery} from "../../src/jobs/Lottery.sol";
import {Scene} from "../support/Scene.sol";

contract JobDisputesTest is Scene {
    uint256 private jobId;
    address private worker;

    function setUp() public {
        _deploy();
        worker = nodes[0];
        jobId = _createJob(10);
    }

    // --- opening

    function test_OpensTheDisputeOfARejectingSeat() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        (address[] memory e, IJobTypes.Opening[] memory o) = _endorse(jobId, 0, t, 1, 4);
        _refusesEscalation(
            t, 0, o[0], abi.encodeWithSelector(IJobTypes.JobMarket_NoRejection.selector, jobId, 0, 0)
        );
        _refusesEscalation(
            t, 9, o[0], abi.encodeWithSelector(IJobTypes.JobMarket_NoRejection.selector, jobId, 0, 9)
        );
        _refusesEscalation(
            t, 2, o[1], abi.encodeWithSelector(IJobTypes.JobMarket_WrongOpening.selector, jobId, 0, e[2])
        );
        market.escalate(jobId, 0, t, 2, o[2]);
        IJobTypes.Dispute memory dispute = market.disputeOf(jobId, 0);
        assertEq(dispute.challenger, e[2], "challenger");
        assertEq(dispute.segment, 4, "segment");
        assertEq(dispute.challengerSeat, 2, "seat");
        assertEq(dispute.drawBlock, block.number + 1, "draw block");
    }

    function test_PunishesSilentSeatsWhenADisputeOpens() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address[] memory e = _candidates(jobId, 0, t, 3);
        IJobTypes.Opening memory rejection = _reject(4, e[0]);
        _commit(jobId, 0, t, e[0], rejection);
        _commit(jobId, 0, t, e[1], _accept(jobId, 0, t, e[1]));
        _commit(jobId, 0, t, e[2], _accept(jobId, 0, t, e[2]));
        uint32 start = uint32(block.number);
        _reveal(jobId, 0, t, e[0], rejection);
        _refusesEscalation(
            t,
            0,
            rejection,
            abi.encodeWithSelector(IJobTypes.JobMarket_RevealWindowOpen.selector, jobId, 0, start + 20)
        );
        vm.roll(start + 21);
        market.escalate(jobId, 0, t, 0, rejection);
        assertEq(_stakeOf(e[1]) + _stakeOf(e[2]), 2000 gwei - 2 * SEAT_BOND, "silent seats");
        assertEq(_stakeOf(e[0]), 1000 gwei, "not the challenger");
        _vote(6, 6, 6);
        market.resolveDispute(jobId, 0, t);
        assertEq(_stakeOf(e[1]) + _stakeOf(e[2]), 2000 gwei - 2 * SEAT_BOND, "not twice");
        _assertConserved(_everybody());
    }

    function test_RefusesChallengesThatAreNotInOrder() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobTypes.JobMarket_WrongStatus.selector, jobId, 0, IJobTypes.SubTaskStatus.Submitted
            )
        );
        market.challenge(jobId, 0, t, 1);
        _endorse(jobId, 0, t, 0, 0);
        uint32 until = uint32(block.number) + 5;
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_WorkerCannotEndorse.selector, jobId, 0));
        vm.prank(worker);
        market.challenge(jobId, 0, t, 1);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_NoSuchSegment.selector, jobId, 0, 20));
        vm.prank(nodes[9]);
        market.challenge(jobId, 0, t, 20);
        vm.roll(until + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_ChallengeWindowClosed.selector, jobId, 0, until)
        );
        vm.prank(nodes[9]);
        market.challenge(jobId, 0, t, 1);
    }

    // --- voting

    function test_RefusesVotesThatAreNotInOrder() public {
        _refusesVote(nodes[5], abi.encodeWithSelector(IJobTypes.JobMarket_NoDispute.selector, jobId, 0));
        (IJobTypes.Transcript memory t,) = _disputed(1);
        IJobTypes.Dispute memory d = market.disputeOf(jobId, 0);
        bytes memory refusal =
            abi.encodeWithSelector(IJobTypes.JobMarket_DrawNotReady.selector, jobId, 0, d.drawBlock);
        _refusesVote(_judges(jobId, 0, 1)[0], refusal);
        _rollToDisputeDraw(jobId, 0);
        bytes memory party =
            abi.encodeWithSelector(IJobTypes.JobMarket_WorkerCannotEndorse.selector, jobId, 0);
        _refusesVote(worker, party);
        _refusesVote(d.challenger, party);
        address[] memory judges = _judges(jobId, 0, 8);
        _commitVote(jobId, 0, judges[0], true);
        _refusesVote(
            judges[0], abi.encodeWithSelector(IJobTypes.JobMarket_AlreadySeated.selector, jobId, 0, judges[0])
        );
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_CommitWindowOpen.selector, jobId, 0, 0));
        vm.prank(judges[0]);
        market.revealDispute(jobId, 0, true, "", "", "");
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_CommitWindowOpen.selector, jobId, 0, d.drawBlock + 40)
        );
        market.resolveDispute(jobId, 0, t);
        for (uint256 i = 1; i < 7; i++) {
            _commitVote(jobId, 0, judges[i], true);
        }
        _refusesVote(judges[7], abi.encodeWithSelector(IJobTypes.JobMarket_SeatsTaken.selector, jobId, 0));
        _refusesReveals(judges, t);
    }

    function _refusesReveals(address[] memory judges, IJobTypes.Transcript memory t) private {
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_NotSeated.selector, jobId, 0, judges[7]));
        vm.prank(judges[7]);
        market.revealDispute(jobId, 0, true, "", "", "");
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_WrongOpening.selector, jobId, 0, judges[0])
        );
        _revealVote(jobId, 0, judges[0], false);
        _revealVote(jobId, 0, judges[0], true);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_AlreadyRevealed.selector, jobId, 0, judges[0])
        );
        _revealVote(jobId, 0, judges[0], true);
        uint32 until = market.disputeOf(jobId, 0).revealingFrom + 20;
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_RevealWindowOpen.selector, jobId, 0, until)
        );
        market.resolveDispute(jobId, 0, t);
    }

    function test_RefusesLateAndUndrawnVotes() public {
        _disputed(1);
        uint32 drawBlock = market.disputeOf(jobId, 0).drawBlock;
        vm.roll(drawBlock + 41);
        _refusesVote(
            nodes[9],
            abi.encodeWithSelector(IJobTypes.JobMarket_CommitWindowClosed.selector, jobId, 0, drawBlock + 40)
        );
        vm.roll(drawBlock + 10);
        address judge = _judges(jobId, 0, 1)[0];
        vm.prank(address(market));
        registry.jail(judge, 10);
        _refusesVote(judge, abi.encodeWithSelector(IJobTypes.JobMarket_NotDrawn.selector, jobId, 0, judge));
    }

    // --- verdicts

    function test_RefusesAVoteMadeUnderAnotherDraw() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        (, IJobTypes.Opening[] memory o) = _endorse(jobId, 0, t, 1, 4);
        market.escalate(jobId, 0, t, 2, o[2]);
        uint32 drawBlock = market.disputeOf(jobId, 0).drawBlock;
        vm.roll(drawBlock + 8);
        address judge = _judges(jobId, 0, 1)[0];
        bytes32 judgedUnder = _disputeSeed(jobId, 0);
        vm.setBlockhash(drawBlock, keccak256("replaced"));
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_DrawChanged.selector, jobId, 0, judgedUnder)
        );
        vm.prank(judge);
        market.commitDispute(jobId, 0, "vote", judgedUnder);
        assertEq(market.disputeOf(jobId, 0).members.length, 0, "no seat is taken");
        _commitVote(jobId, 0, _judges(jobId, 0, 1)[0], true);
    }

    function test_WorkerWrongPaysChallengerAndVoters() public {
        (IJobTypes.Transcript memory t, address[] memory e) = _disputed(1);
        address[] memory judges = _judge(jobId, 0, t, 1);
        uint256 guilty = 0;
        for (uint256 i = 0; i < 2; i++) {
            bool sampled = Lottery.hasSampled(t.drawSeed, e[i], 4, t.segmentCount, 4);
            assertEq(_stakeOf(e[i]), 1000 gwei - (sampled ? SEAT_BOND : 0), "guilty acceptances only");
            if (sampled) guilty++;
        }
        uint256 pot = WORKER_BOND / 2 + guilty * SEAT_BOND;
        assertEq(_stakeOf(worker), 1000 gwei - WORKER_BOND, "worker slashed");
        assertEq(_lockedOf(worker), 0, "nothing locked");
        assertEq(_creditOf(e[2]), WORKER_BOND / 2, "challenger");
        assertEq(_creditOf(judges[0]), 0, "minority");
        assertEq(_creditOf(judges[1]), pot / 6, "majority");
        assertEq(_creditOf(treasury), pot % 6, "dust");
        assertEq(registry.escrowOf(address(market)), market.jobOf(jobId).escrow, "escrow untouched");
        IJobTypes.SubTask memory task = market.subTaskOf(jobId, 0);
        assertTrue(task.status == IJobTypes.SubTaskStatus.Open, "open again");
        assertEq(task.attempt, 1, "next attempt");
        _assertConserved(_everybody());
        _complete(jobId, 0, nodes[7] == e[2] ? nodes[8] : nodes[7]);
    }

    function test_WorkerRightTakesTheChallengersBond() public {
        (IJobTypes.Transcript memory t, address[] memory e) = _disputed(1);
        address[] memory judges = _judge(jobId, 0, t, 6);
        assertEq(_stakeOf(e[2]), 1000 gwei - SEAT_BOND, "challenger slashed");
        assertEq(_creditOf(worker), SEAT_BOND / 2, "worker");
        uint256 each = (SEAT_BOND / 2) / 6;
        assertEq(_creditOf(judges[0]), each, "majority");
        assertEq(_creditOf(judges[6]), 0, "minority");
        assertEq(_creditOf(treasury), SEAT_BOND / 2 - 6 * each, "dust");
        _rollPastChallenge();
        _settle(jobId, 0, t);
        assertTrue(_creditOf(worker) > SEAT_BOND / 2, "and is paid");
        assertEq(_lockedOf(worker), 0, "and free");
        _assertConserved(_everybody());
    }

    function test_OneLostRejectionDoesNotSilenceTheOthers() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        (address[] memory e, IJobTypes.Opening[] memory o) = _endorse(jobId, 0, t, 2, 4);
        market.escalate(jobId, 0, t, 1, o[1]);
        _judge(jobId, 0, t, 7);
        _rollPastChallenge();
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_Contested.selector, jobId, 0));
        market.settle(jobId, 0, t);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_NoRejection.selector, jobId, 0, 1));
        market.escalate(jobId, 0, t, 1, o[1]);
        market.escalate(jobId, 0, t, 2, o[2]);
        _judge(jobId, 0, t, 0);
        assertEq(_stakeOf(worker), 1000 gwei - WORKER_BOND, "convicted by the second");
        assertTrue(_creditOf(e[2]) >= WORKER_BOND / 2, "challenger, who may have judged the first");
        _assertConserved(_everybody());
    }

    function test_AChallengeFromOutsideIsBoughtWithABond() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        _endorse(jobId, 0, t, 0, 0);
        address challenger = nodes[9];
        vm.prank(challenger);
        market.challenge(jobId, 0, t, 4);
        assertEq(_lockedOf(challenger), SEAT_BOND, "bond");
        _judge(jobId, 0, t, 7);
        assertEq(_lockedOf(challenger), 0, "unlocked");
        assertEq(_stakeOf(challenger), 1000 gwei - SEAT_BOND, "lost");
        _rollPastChallenge();
        _settle(jobId, 0, t);
        _assertConserved(_everybody());
    }

    function test_AChallengeFromOutsideThatIsRightEarns() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        (address[] memory e,) = _endorse(jobId, 0, t, 0, 0);
        address challenger = nodes[9];
        vm.prank(challenger);
        market.challenge(jobId, 0, t, NO_SEGMENT);
        _judge(jobId, 0, t, 0);
        assertEq(_lockedOf(challenger), 0, "unlocked");
        assertTrue(_creditOf(challenger) >= WORKER_BOND / 2, "earned");
        for (uint256 i = 0; i < 3; i++) {
            if (e[i] != challenger) {
                assertEq(_stakeOf(e[i]), 1000 gwei - SEAT_BOND, "all accepted a missing result");
            }
        }
        _assertConserved(_everybody());
    }

    function test_ATieIsDrawnAgain() public {
        (IJobTypes.Transcript memory t,) = _disputed(1);
        _vote(4, 2, 4);
        market.resolveDispute(jobId, 0, t);
        assertEq(market.disputeOf(jobId, 0).round, 1, "next round");
        assertEq(market.disputeOf(jobId, 0).members.length, 0, "new members");
        _judge(jobId, 0, t, 7);
        assertTrue(market.subTaskOf(jobId, 0).status == IJobTypes.SubTaskStatus.Revealed, "decided");
    }

    function test_TooFewVotesAreDrawnAgainAndTheSilentPunished() public {
        (IJobTypes.Transcript memory t,) = _disputed(1);
        address[] memory judges = _vote(4, 0, 2);
        vm.roll(block.number + 21);
        market.resolveDispute(jobId, 0, t);
        assertEq(_stakeOf(judges[3]), 1000 gwei - SEAT_BOND, "silent");
        assertEq(_creditOf(treasury), 2 * SEAT_BOND, "treasury");
        assertEq(market.disputeOf(jobId, 0).round, 1, "next round");
        _vote(2, 0, 2);
        market.resolveDispute(jobId, 0, t);
        assertTrue(
            market.subTaskOf(jobId, 0).status == IJobTypes.SubTaskStatus.Open,
            "a quorum decides a later round"
        );
        _assertConserved(_everybody());
    }

    function test_AnExpiredDisputeThatNobodyDecidesFreesBoth() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        _endorse(jobId, 0, t, 0, 0);
        vm.prank(nodes[9]);
        market.challenge(jobId, 0, t, 4);
        vm.roll(market.jobOf(jobId).terms.expiresAt + 1);
        market.resolveDispute(jobId, 0, t);
        assertEq(_lockedOf(worker) + _lockedOf(nodes[9]), 0, "free");
        assertEq(_stakeOf(worker) + _stakeOf(nodes[9]), 2000 gwei, "unpunished");
        assertEq(market.jobOf(jobId).inFlight, 0, "nothing in flight");
        _assertConserved(_everybody());
    }

    // --- steps

    /// @notice Seat 2 rejects segment 4 and escalates.
    function _disputed(uint256 rejects) private returns (IJobTypes.Transcript memory t, address[] memory e) {
        IJobTypes.Opening[] memory o;
        t = _claimAndSubmit(jobId, 0, worker);
        (e, o) = _endorse(jobId, 0, t, rejects, 4);
        market.escalate(jobId, 0, t, 2, o[2]);
    }

    /// @notice `members` commit, the first `right` of them for the worker; the commit window passes; `reveals` of them reveal.
    function _vote(uint256 members, uint256 right, uint256 reveals)
        private
        returns (address[] memory judges)
    {
        _rollToDisputeDraw(jobId, 0);
        judges = _judges(jobId, 0, members);
        for (uint256 i = 0; i < members; i++) {
            _commitVote(jobId, 0, judges[i], i < right);
        }
        vm.roll(uint256(market.disputeOf(jobId, 0).drawBlock) + 41);
        for (uint256 i = 0; i < reveals; i++) {
            _revealVote(jobId, 0, judges[i], i < right);
        }
    }

    function _refusesEscalation(
        IJobTypes.Transcript memory t,
        uint8 seat,
        IJobTypes.Opening memory opening,
        bytes memory refusal
    ) private {
        vm.expectRevert(refusal);
        market.escalate(jobId, 0, t, seat, opening);
    }

    function _refusesVote(address sender, bytes memory refusal) private {
        bytes32 seed = _disputeSeed(jobId, 0);
        vm.expectRevert(refusal);
        vm.prank(sender);
        market.commitDispute(jobId, 0, "vote", seed);
    }
}
