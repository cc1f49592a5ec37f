// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {Lottery} from "../../src/jobs/Lottery.sol";
import {Merkle} from "../../src/jobs/Merkle.sol";
import {Scene} from "../support/Scene.sol";
import {Trees} from "../support/Trees.sol";

contract JobEndorsementsTest is Scene {
    uint256 private jobId;
    address private worker;

    function setUp() public {
        _deploy();
        worker = nodes[0];
        jobId = _createJob(10);
    }

    // --- commit

    function test_ChainsTheCommitmentsOfThoseDrawn() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address[] memory endorsers = _candidates(jobId, 0, t, 3);
        bytes32 expected = market.transcriptOf(jobId, 0);
        for (uint256 i = 0; i < 3; i++) {
            _commit(jobId, 0, t, endorsers[i], _accept(jobId, 0, t, endorsers[i]));
            expected = keccak256(abi.encodePacked(expected, t.drawSeed, endorsers[i], t.commitments[i]));
            assertEq(market.transcriptOf(jobId, 0), expected, "transcript");
        }
        IJobTypes.SubTask memory task = market.subTaskOf(jobId, 0);
        assertTrue(task.status == IJobTypes.SubTaskStatus.Revealing, "revealing");
        assertEq(task.phaseBlock, block.number, "since the last seat was taken");
    }

    function test_RefusesCommitmentsOutsideTheirWindow() public {
        _claim(jobId, 0, worker);
        _refusesCommit(nodes[1], _wrongStatus(IJobTypes.SubTaskStatus.Claimed));
        IJobTypes.Transcript memory t = _submit(jobId, 0, worker);
        vm.roll(t.drawBlock);
        _refusesCommit(
            nodes[1], abi.encodeWithSelector(IJobTypes.JobMarket_DrawNotReady.selector, jobId, 0, t.drawBlock)
        );
        vm.roll(t.drawBlock + 41);
        _refusesCommit(
            nodes[1],
            abi.encodeWithSelector(
                IJobTypes.JobMarket_CommitWindowClosed.selector, jobId, 0, t.drawBlock + 40
            )
        );
    }

    function test_RefusesWhoMayNotSit() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address late = _newNode(address(0x99), STAKE);
        _rollToFullDraw(t);
        _refusesCommit(
            worker, abi.encodeWithSelector(IJobTypes.JobMarket_WorkerCannotEndorse.selector, jobId, 0)
        );
        _refusesCommit(
            late,
            abi.encodeWithSelector(
                IJobTypes.JobMarket_RegisteredTooLate.selector, late, registry.recordOf(late).registeredAt
            )
        );
        _refusesCommit(
            address(0xBAD),
            abi.encodeWithSelector(IJobTypes.JobMarket_RegisteredTooLate.selector, address(0xBAD), 0)
        );
        vm.prank(address(market));
        registry.jail(nodes[1], 5);
        _refusesCommit(
            nodes[1], abi.encodeWithSelector(IJobTypes.JobMarket_NotDrawn.selector, jobId, 0, nodes[1])
        );
        address[] memory endorsers = _candidates(jobId, 0, t, 3);
        _commit(jobId, 0, t, endorsers[0], _accept(jobId, 0, t, endorsers[0]));
        _refusesCommit(
            endorsers[0],
            abi.encodeWithSelector(IJobTypes.JobMarket_AlreadySeated.selector, jobId, 0, endorsers[0])
        );
        _commit(jobId, 0, t, endorsers[1], _accept(jobId, 0, t, endorsers[1]));
        _commit(jobId, 0, t, endorsers[2], _accept(jobId, 0, t, endorsers[2]));
        _refusesCommit(nodes[9], abi.encodeWithSelector(IJobTypes.JobMarket_SeatsTaken.selector, jobId, 0));
    }

    /// @dev A commitment binds samples of one draw: mined again after a reorganisation it must fall, not stand for another.
    function test_RefusesACommitmentMadeUnderAnotherDraw() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address[] memory e = _candidates(jobId, 0, t, 3);
        bytes32 judgedUnder = _drawSeed(jobId, 0, t.drawBlock);
        vm.setBlockhash(t.drawBlock, keccak256("replaced"));
        bytes memory refusal =
            abi.encodeWithSelector(IJobTypes.JobMarket_DrawChanged.selector, jobId, 0, judgedUnder);
        for (uint256 i = 0; i < 3; i++) {
            vm.expectRevert(refusal);
            vm.prank(e[i]);
            market.commitEndorsement(jobId, 0, "commitment", judgedUnder);
        }
        assertEq(market.subTaskOf(jobId, 0).committed, 0, "no seat is taken");
        address drawnNow = _candidates(jobId, 0, t, 1)[0];
        _commit(jobId, 0, t, drawnNow, _accept(jobId, 0, t, drawnNow));
        assertEq(market.subTaskOf(jobId, 0).committed, 1, "the present draw counts");
    }

    /// @dev One block after the draw, ten equal nodes have 3 seats' worth of luck: those with high tickets wait.
    function test_DrawsByTicketBeforeTheRampOpens() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        vm.roll(t.drawBlock + 1);
        bytes32 seed = _drawSeed(jobId, 0, t.drawBlock);
        uint256 limit = Lottery.seatLimit(1000 gwei, 10_000 gwei, 2500, 3, 2, 0);
        uint256 refused = 0;
        for (uint256 i = 1; i < nodes.length; i++) {
            (uint256 ticket,) = Lottery.seatTicket(seed, nodes[i]);
            if (ticket < limit) continue;
            refused++;
            _refusesCommit(
                nodes[i], abi.encodeWithSelector(IJobTypes.JobMarket_NotDrawn.selector, jobId, 0, nodes[i])
            );
        }
        assertTrue(refused > 0, "somebody is not drawn at first");
    }

    // --- reveal

    function test_RefusesRevealsThatAreNotInOrder() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address[] memory e = _candidates(jobId, 0, t, 3);
        IJobTypes.Opening memory opening = _accept(jobId, 0, t, e[0]);
        _commit(jobId, 0, t, e[0], opening);
        _refusesReveal(t, e[0], opening, _wrongStatus(IJobTypes.SubTaskStatus.Submitted));
        _commit(jobId, 0, t, e[1], _accept(jobId, 0, t, e[1]));
        _commit(jobId, 0, t, e[2], _accept(jobId, 0, t, e[2]));
        _refusesReveal(
            t,
            worker,
            opening,
            abi.encodeWithSelector(IJobTypes.JobMarket_NotSeated.selector, jobId, 0, worker)
        );
        bytes memory wrong = abi.encodeWithSelector(IJobTypes.JobMarket_WrongOpening.selector, jobId, 0, e[1]);
        _refusesReveal(t, e[1], opening, wrong);
        bytes memory wrongTranscript =
            abi.encodeWithSelector(IJobTypes.JobMarket_WrongTranscript.selector, jobId, 0);
        t.resultDigest = "other";
        _refusesReveal(t, e[0], opening, wrongTranscript);
        t.resultDigest = keccak256(abi.encode("result", jobId, 0));
        bytes32[] memory commitments = t.commitments;
        t.commitments = new bytes32[](2);
        _refusesReveal(t, e[0], opening, wrongTranscript);
        t.commitments = commitments;
        _reveal(jobId, 0, t, e[0], opening);
        _refusesReveal(
            t,
            e[0],
            opening,
            abi.encodeWithSelector(IJobTypes.JobMarket_AlreadyRevealed.selector, jobId, 0, e[0])
        );
    }

    function test_RefusesOpeningsOfTheWrongShape() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address[] memory e = _candidates(jobId, 0, t, 3);
        IJobTypes.Opening[] memory openings = new IJobTypes.Opening[](3);
        openings[0] = _accept(jobId, 0, t, e[0]);
        openings[0].interiors = new bytes(48);
        openings[1] = _reject(20, e[1]);
        openings[2] = _reject(NO_SEGMENT, e[2]);
        for (uint256 i = 0; i < 3; i++) {
            _commit(jobId, 0, t, e[i], openings[i]);
        }
        for (uint256 i = 0; i < 2; i++) {
            bytes memory refusal =
                abi.encodeWithSelector(IJobTypes.JobMarket_WrongOpening.selector, jobId, 0, e[i]);
            _refusesReveal(t, e[i], openings[i], refusal);
        }
        _reveal(jobId, 0, t, e[2], openings[2]);
    }

    function test_RevealsAfterTheWindowRanOutWithAQuorum() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address[] memory e = _commitAccepting(t, 2);
        vm.roll(t.drawBlock + 41);
        _reveal(jobId, 0, t, e[0], _accept(jobId, 0, t, e[0]));
        assertEq(market.subTaskOf(jobId, 0).phaseBlock, t.drawBlock + 40, "revealing since the window ended");
        vm.roll(block.number + 100);
        _reveal(jobId, 0, t, e[1], _accept(jobId, 0, t, e[1]));
        assertTrue(market.subTaskOf(jobId, 0).status == IJobTypes.SubTaskStatus.Revealed, "late, but counted");
    }

    // --- settle

    function test_AppendsTheLinkAndPaysEverybody() public {
        bytes32 head = market.jobOf(jobId).head;
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 3, worker);
        (address[] memory e,) = _endorse(jobId, 3, t, 0, 0);
        bytes memory refusal = abi.encodeWithSelector(
            IJobTypes.JobMarket_ChallengeWindowOpen.selector, jobId, 3, uint32(block.number) + 5
        );
        vm.roll(block.number + 5);
        _refusesSettle(3, t, refusal);
        vm.roll(block.number + 1);
        _settle(jobId, 3, t);

        bytes32 link = keccak256(
            abi.encode(
                head, jobId, uint32(3), worker, t.nonce, difficulties[3], block.timestamp, t.resultDigest
            )
        );
        assertEq(market.jobOf(jobId).head, link, "head");
        assertEq(market.transcriptOf(jobId, 3), bytes32(0), "transcript cleared");
        uint256 total = market.jobOf(jobId).terms.totalDifficulty;
        uint256 workerShare = (1000 gwei * uint256(difficulties[3]) * 8000) / (total * 10_000);
        uint256 seatShare = (1000 gwei * uint256(difficulties[3]) * 2000) / (total * 10_000 * 3);
        assertEq(_creditOf(worker), workerShare, "worker");
        for (uint256 i = 0; i < 3; i++) {
            assertEq(_creditOf(e[i]), seatShare, "endorser");
        }
        assertEq(_lockedOf(worker), 0, "bond freed");
        assertEq(
            market.jobOf(jobId).escrow, (1000 gwei - workerShare - 3 * seatShare) * GWEI, "escrow conserved"
        );
        _refusesSettle(3, t, abi.encodeWithSelector(IJobTypes.JobMarket_WrongTranscript.selector, jobId, 3));
        _assertConserved(_everybody());
    }

    function test_CompletesTheJobWithTheLastSubTask() public {
        IJobTypes.Transcript memory last;
        for (uint32 i = 0; i < 8; i++) {
            _complete(jobId, i, nodes[i % 4]);
        }
        _publish(jobId, 1);
        _complete(jobId, 9, nodes[1]);
        last = _complete(jobId, 8, nodes[2]);
        IJobTypes.Job memory job = market.jobOf(jobId);
        assertTrue(job.status == IJobTypes.JobStatus.Completed, "completed");
        assertEq(job.escrow, 0, "escrow");
        assertEq(registry.escrowOf(address(market)), 0, "nothing held");
        assertTrue(_creditOf(requester) < 1000, "only the dust of rounding comes back");
        uint256 paid = _creditOf(requester);
        for (uint256 i = 0; i < nodes.length; i++) {
            paid += _creditOf(nodes[i]);
        }
        assertEq(paid, 1000 gwei, "paid in = paid out + refunded");
        _assertConserved(_everybody());
    }

    function test_SettlesWithoutTheSilentSeatAndSlashesIt() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address[] memory e = _commitAccepting(t, 3);
        uint32 start = uint32(block.number);
        _reveal(jobId, 0, t, e[0], _accept(jobId, 0, t, e[0]));
        _reveal(jobId, 0, t, e[1], _accept(jobId, 0, t, e[1]));
        vm.roll(start + 20);
        _refusesSettle(
            0, t, abi.encodeWithSelector(IJobTypes.JobMarket_RevealWindowOpen.selector, jobId, 0, start + 20)
        );
        vm.roll(start + 26);
        _settle(jobId, 0, t);
        assertEq(_stakeOf(e[2]), 1000 gwei - SEAT_BOND, "silent seat slashed");
        assertEq(_creditOf(e[2]), 0, "and unpaid");
        assertEq(registry.recordOf(e[2]).jailedUntil, block.number + 100, "and jailed");
        assertEq(_creditOf(treasury), SEAT_BOND, "treasury");
        _assertConserved(_everybody());
    }

    function test_RefusesSettlingWithoutQuorumOrWhenContested() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        _refusesSettle(0, t, _wrongStatus(IJobTypes.SubTaskStatus.Submitted));
        _endorse(jobId, 0, t, 1, 4);
        _rollPastChallenge();
        _refusesSettle(0, t, abi.encodeWithSelector(IJobTypes.JobMarket_Contested.selector, jobId, 0));
        _refusesRedraw(t, abi.encodeWithSelector(IJobTypes.JobMarket_Contested.selector, jobId, 0));
        t = _claimAndSubmit(jobId, 1, worker);
        address[] memory e = _candidates(jobId, 1, t, 3);
        for (uint256 i = 0; i < 3; i++) {
            _commit(jobId, 1, t, e[i], _accept(jobId, 1, t, e[i]));
        }
        _reveal(jobId, 1, t, e[0], _accept(jobId, 1, t, e[0]));
        vm.roll(block.number + 30);
        _refusesSettle(
            1, t, abi.encodeWithSelector(IJobTypes.JobMarket_QuorumMissing.selector, jobId, 1, 1, 2)
        );
    }

    // --- redraw, abandon

    function test_DrawsAgainWhenTooFewCommitted() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address[] memory e = _commitAccepting(t, 1);
        vm.roll(t.drawBlock + 40);
        _refusesRedraw(
            t,
            abi.encodeWithSelector(IJobTypes.JobMarket_CommitWindowOpen.selector, jobId, 0, t.drawBlock + 40)
        );
        vm.roll(t.drawBlock + 41);
        market.redrawCommittee(jobId, 0, t);
        assertEq(_stakeOf(e[0]), 1000 gwei, "nobody punished");
        t = _afterRedraw(t);
        _endorse(jobId, 0, t, 0, 0);
        _rollPastChallenge();
        _settle(jobId, 0, t);
    }

    function test_DrawsAgainWhenTooFewRevealedAndPunishesTheSilent() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        address[] memory e = _commitAccepting(t, 3);
        uint32 start = uint32(block.number);
        _reveal(jobId, 0, t, e[1], _accept(jobId, 0, t, e[1]));
        _refusesRedraw(
            t, abi.encodeWithSelector(IJobTypes.JobMarket_RevealWindowOpen.selector, jobId, 0, start + 20)
        );
        vm.roll(start + 21);
        market.redrawCommittee(jobId, 0, t);
        assertEq(_stakeOf(e[0]), 1000 gwei - SEAT_BOND, "silent");
        assertEq(_stakeOf(e[1]), 1000 gwei, "revealed");
        assertEq(_stakeOf(e[2]), 1000 gwei - SEAT_BOND, "silent too");
        assertEq(_stakeOf(worker), 1000 gwei, "worker");
        assertEq(_creditOf(treasury), 2 * SEAT_BOND, "treasury");
        t = _afterRedraw(t);
        _endorse(jobId, 0, t, 0, 0);
        _refusesRedraw(t, abi.encodeWithSelector(IJobTypes.JobMarket_QuorumPresent.selector, jobId, 0, 3, 2));
        _rollPastChallenge();
        _settle(jobId, 0, t);
        _assertConserved(_everybody());
    }

    function test_FreesTheWorkerOfAnExpiredJobThatFindsNoCommittee() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        uint32 expiresAt = market.jobOf(jobId).terms.expiresAt;
        vm.roll(expiresAt);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_NotExpired.selector, jobId, expiresAt));
        vm.prank(worker);
        market.abandon(jobId, 0, t);
        vm.roll(expiresAt + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_NotExpired.selector, jobId, expiresAt + 240)
        );
        market.abandon(jobId, 0, t);
        vm.prank(worker);
        market.abandon(jobId, 0, t);
        assertEq(_lockedOf(worker), 0, "free");
        assertEq(_stakeOf(worker), 1000 gwei, "unpunished");
        market.beginClosing(jobId);
        market.closeJob(jobId);
        assertEq(_creditOf(requester), 1000 gwei, "refunded");
    }

    function test_LetsAnybodyAbandonAfterAGrace() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, worker);
        vm.roll(market.jobOf(jobId).terms.expiresAt + 241);
        market.abandon(jobId, 0, t);
        assertEq(_lockedOf(worker), 0, "free");
    }

    // --- proveFalseEndorsement

    function test_SlashesASeatThatNeverRepeatedItsSegments() public {
        (IJobTypes.Transcript memory t, address[] memory e, IJobTypes.Opening[] memory o) = _withBlindSeat();
        address prover = requester;
        IJobTypes.TraceLeaf memory leaf = _traceLeaf(t, e[2], 1);
        vm.prank(prover);
        market.proveFalseEndorsement(jobId, 0, t, 2, o[2], leaf);
        assertEq(_stakeOf(e[2]), 1000 gwei - SEAT_BOND, "slashed");
        assertEq(_creditOf(prover), SEAT_BOND / 2, "prover");
        assertEq(_creditOf(treasury), SEAT_BOND / 2, "treasury");
        _refusesProof(t, 2, o[2], leaf, _noContradiction(e[2]));
        _rollPastChallenge();
        _settle(jobId, 0, t);
        assertEq(_creditOf(e[2]), 0, "and unpaid");
        assertTrue(_creditOf(e[0]) > 0, "the honest are paid");
        _assertConserved(_everybody());
    }

    function test_RefusesProofsThatProveNothing() public {
        (IJobTypes.Transcript memory t, address[] memory e, IJobTypes.Opening[] memory o) = _withBlindSeat();
        _refusesProof(t, 0, o[0], _traceLeaf(t, e[0], 1), _noContradiction(e[0]));
        IJobTypes.TraceLeaf memory leaf = _traceLeaf(t, e[2], 1);
        leaf.interiorHash = "other";
        bytes memory wrongProof = abi.encodeWithSelector(IJobTypes.JobMarket_WrongProof.selector, jobId, 0);
        _refusesProof(t, 2, o[2], leaf, wrongProof);
        leaf = _traceLeaf(t, e[2], 1);
        leaf.proof = new bytes32[](4);
        _refusesProof(t, 2, o[2], leaf, wrongProof);
        leaf.sample = 4;
        _refusesProof(
            t, 2, o[2], leaf, abi.encodeWithSelector(IJobTypes.JobMarket_NoSuchSegment.selector, jobId, 0, 4)
        );
        leaf = _traceLeaf(t, e[2], 1);
        _refusesProof(
            t,
            2,
            o[1],
            leaf,
            abi.encodeWithSelector(IJobTypes.JobMarket_WrongOpening.selector, jobId, 0, e[2])
        );
        _refusesProof(
            t,
            3,
            o[2],
            leaf,
            abi.encodeWithSelector(IJobTypes.JobMarket_NotSeated.selector, jobId, 0, address(0))
        );
        _rollPastChallenge();
        _settle(jobId, 0, t);
        _refusesProof(t, 2, o[2], leaf, _wrongStatus(IJobTypes.SubTaskStatus.Accepted));
    }

    function test_RefusesProofsInNativeJobs() public {
        _setLeaves(10);
        IJobTypes.JobTerms memory terms = _terms();
        terms.exact = false;
        jobId = _createJob(terms);
        _publish(jobId, 0);
        (IJobTypes.Transcript memory t, address[] memory e, IJobTypes.Opening[] memory o) = _withBlindSeat();
        _refusesProof(t, 2, o[2], _traceLeaf(t, e[2], 1), _noContradiction(e[2]));
    }

    /// @notice Two honest seats, and a last one that accepts with interiors it made up.
    function _withBlindSeat()
        private
        returns (IJobTypes.Transcript memory t, address[] memory e, IJobTypes.Opening[] memory o)
    {
        t = _claimAndSubmit(jobId, 0, worker);
        e = _candidates(jobId, 0, t, 3);
        o = new IJobTypes.Opening[](3);
        for (uint256 i = 0; i < 3; i++) {
            o[i] = _accept(jobId, 0, t, e[i]);
            if (i == 2) o[i].interiors = new bytes(64);
            _commit(jobId, 0, t, e[i], o[i]);
        }
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, 0, t, e[i], o[i]);
        }
    }

    function _traceLeaf(IJobTypes.Transcript memory t, address endorser, uint8 sample)
        private
        view
        returns (IJobTypes.TraceLeaf memory leaf)
    {
        uint32 segment = Lottery.sampleSegment(t.drawSeed, endorser, sample, 4, t.segmentCount);
        leaf.sample = sample;
        leaf.endDigest = endDigests[segment];
        leaf.interiorHash = keccak256(abi.encodePacked(interiors[segment]));
        leaf.proof = Trees.proofOf(_traceLeaves(), Merkle.height(t.segmentCount), segment, 0);
    }

    function _commitAccepting(IJobTypes.Transcript memory t, uint256 count)
        private
        returns (address[] memory e)
    {
        e = _candidates(jobId, 0, t, count);
        for (uint256 i = 0; i < count; i++) {
            _commit(jobId, 0, t, e[i], _accept(jobId, 0, t, e[i]));
        }
    }

    function _afterRedraw(IJobTypes.Transcript memory t) private view returns (IJobTypes.Transcript memory) {
        t.drawBlock = uint32(block.number) + 1;
        t.drawSeed = 0;
        t.endorsers = new address[](0);
        t.commitments = new bytes32[](0);
        return t;
    }

    function _wrongStatus(IJobTypes.SubTaskStatus status) private view returns (bytes memory) {
        return abi.encodeWithSelector(IJobTypes.JobMarket_WrongStatus.selector, jobId, 0, status);
    }

    function _noContradiction(address endorser) private view returns (bytes memory) {
        return abi.encodeWithSelector(IJobTypes.JobMarket_NoContradiction.selector, jobId, 0, endorser);
    }

    function _refusesCommit(address sender, bytes memory refusal) private {
        bytes32 seed = _drawSeed(jobId, 0, market.subTaskOf(jobId, 0).phaseBlock);
        vm.expectRevert(refusal);
        vm.prank(sender);
        market.commitEndorsement(jobId, 0, "commitment", seed);
    }

    function _refusesReveal(
        IJobTypes.Transcript memory t,
        address sender,
        IJobTypes.Opening memory opening,
        bytes memory refusal
    ) private {
        vm.expectRevert(refusal);
        vm.prank(sender);
        market.revealEndorsement(jobId, 0, t, opening);
    }

    function _refusesSettle(uint32 index, IJobTypes.Transcript memory t, bytes memory refusal) private {
        vm.expectRevert(refusal);
        market.settle(jobId, index, t);
    }

    function _refusesRedraw(IJobTypes.Transcript memory t, bytes memory refusal) private {
        vm.expectRevert(refusal);
        market.redrawCommittee(jobId, 0, t);
    }

    function _refusesProof(
        IJobTypes.Transcript memory t,
        uint8 seat,
        IJobTypes.Opening memory opening,
        IJobTypes.TraceLeaf memory leaf,
        bytes memory refusal
    ) private {
        vm.expectRevert(refusal);
        market.proveFalseEndorsement(jobId, 0, t, seat, opening, leaf);
    }
}
