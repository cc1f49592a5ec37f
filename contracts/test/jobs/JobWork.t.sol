// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {Lottery} from "../../src/jobs/Lottery.sol";
import {INodeRegistry} from "../../src/nodes/INodeRegistry.sol";
import {Scene} from "../support/Scene.sol";

contract JobWorkTest is Scene {
    uint256 private jobId;
    address private worker;

    function setUp() public {
        _deploy();
        worker = nodes[0];
        jobId = _createJob(10);
    }

    // --- claim

    function test_LocksTheBondOfAWinner() public {
        _claim(jobId, 0, worker);
        IJobTypes.SubTask memory task = market.subTaskOf(jobId, 0);
        assertEq(task.worker, worker, "worker");
        assertTrue(task.status == IJobTypes.SubTaskStatus.Claimed, "claimed");
        assertEq(task.phaseBlock, block.number + 50 + 1, "deadline");
        assertEq(_lockedOf(worker), WORKER_BOND, "bond");
        assertEq(market.jobOf(jobId).inFlight, 1, "in flight");
    }

    function test_TakesATicketUpToTheGraceAndNotOlder() public {
        uint32 nonce = _winningNonce(jobId, 0, worker);
        vm.roll(nonce + 9);
        _refuses(
            _leaf(0),
            nonce,
            abi.encodeWithSelector(IJobTypes.JobMarket_NonceTooOld.selector, nonce, nonce + 9)
        );
        vm.roll(nonce + 8);
        IJobTypes.Leaf memory leaf = _leaf(0);
        vm.prank(worker);
        market.claim(jobId, leaf, nonce);
    }

    function test_RefusesAFutureNonce() public {
        uint32 nonce = _winningNonce(jobId, 0, worker);
        vm.roll(nonce - 1);
        _refuses(
            _leaf(0),
            nonce,
            abi.encodeWithSelector(IJobTypes.JobMarket_NonceInFuture.selector, nonce, nonce - 1)
        );
        assertEq(_lockedOf(worker), 0, "nothing locked");
    }

    function test_RefusesATicketThatLost() public {
        uint32 nonce = _losingNonce(0);
        _refuses(
            _leaf(0),
            nonce,
            abi.encodeWithSelector(IJobTypes.JobMarket_TicketLost.selector, jobId, 0, worker, nonce)
        );
    }

    function test_RefusesAClaimReplayedBySomeoneElse() public {
        uint32 nonce;
        bytes32 seed = Lottery.subTaskSeed(market.jobOf(jobId).seed, 0, 0);
        uint256 limit = _claimLimit(market.jobOf(jobId), difficulties[0], worker);
        do {
            vm.roll(block.number + 1);
            nonce = uint32(block.number);
        } while (
            Lottery.claimTicket(seed, worker, nonce) >= limit
                || Lottery.claimTicket(seed, nodes[1], nonce) < limit
        );
        IJobTypes.Leaf memory leaf = _leaf(0);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_TicketLost.selector, jobId, 0, nodes[1], nonce)
        );
        vm.prank(nodes[1]);
        market.claim(jobId, leaf, nonce);
        vm.prank(worker);
        market.claim(jobId, leaf, nonce);
        assertEq(_lockedOf(nodes[1]), 0, "the thief has nothing at stake");
    }

    function test_RefusesLeavesNotPublishedOrNotOfTheTree() public {
        uint32 nonce = uint32(block.number);
        _refuses(
            _leaf(8), nonce, abi.encodeWithSelector(IJobTypes.JobMarket_NotPublished.selector, jobId, 8, 8)
        );
        IJobTypes.Leaf memory leaf = _leaf(1);
        leaf.difficulty++;
        _refuses(leaf, nonce, abi.encodeWithSelector(IJobTypes.JobMarket_WrongProof.selector, jobId, 1));
        leaf = _leaf(1);
        leaf.proof = new bytes32[](3);
        _refuses(leaf, nonce, abi.encodeWithSelector(IJobTypes.JobMarket_WrongProof.selector, jobId, 1));
    }

    function test_RefusesWhatIsTakenOrNotReady() public {
        _setLeaves(10);
        dependencies[1] = 1;
        jobId = _createJob(_terms());
        _publish(jobId, 0);
        _refuses(
            _leaf(1),
            uint32(block.number),
            abi.encodeWithSelector(IJobTypes.JobMarket_DependsOn.selector, jobId, 1, 0, 1)
        );
        _claim(jobId, 0, nodes[1]);
        _refuses(
            _leaf(0),
            uint32(block.number),
            abi.encodeWithSelector(
                IJobTypes.JobMarket_WrongStatus.selector, jobId, 0, IJobTypes.SubTaskStatus.Claimed
            )
        );
        IJobTypes.Transcript memory transcript = _submit(jobId, 0, nodes[1]);
        _endorse(jobId, 0, transcript, 0, 0);
        _rollPastChallenge();
        _settle(jobId, 0, transcript);
        _claim(jobId, 1, worker);
    }

    function test_RefusesNodesThatCameOrGrewAfterTheJob() public {
        address late = _newNode(address(0x99), STAKE);
        uint32 nonce = _winningNonce(jobId, 0, late);
        IJobTypes.Leaf memory leaf = _leaf(0);
        uint32 registeredAt = registry.recordOf(late).registeredAt;
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_RegisteredTooLate.selector, late, registeredAt)
        );
        vm.prank(late);
        market.claim(jobId, leaf, nonce);
        vm.prank(worker);
        registry.addStake(worker, 1 ether);
        _refuses(
            leaf,
            uint32(block.number),
            abi.encodeWithSelector(
                IJobTypes.JobMarket_RegisteredTooLate.selector, worker, uint32(block.number)
            )
        );
    }

    function test_RefusesTheJailedAndThoseWithoutFreeStake() public {
        vm.prank(worker);
        registry.startUnbonding(STAKE - 120 ether);
        _claim(jobId, 0, worker);
        _claim(jobId, 1, worker);
        _refuses(
            _leaf(2),
            uint32(block.number),
            abi.encodeWithSelector(
                INodeRegistry.NodeRegistry_StakeLocked.selector, worker, 20 ether, WORKER_BOND * GWEI
            )
        );
        vm.prank(address(market));
        registry.jail(worker, 10);
        _refuses(
            _leaf(2),
            uint32(block.number),
            abi.encodeWithSelector(
                INodeRegistry.NodeRegistry_Jailed.selector, worker, uint32(block.number) + 10
            )
        );
    }

    function test_RefusesClosingAndExpiredJobs() public {
        uint32 expiresAt = market.jobOf(jobId).terms.expiresAt;
        vm.roll(expiresAt + 1);
        _refuses(
            _leaf(0),
            uint32(block.number),
            abi.encodeWithSelector(IJobTypes.JobMarket_Expired.selector, jobId, expiresAt)
        );
        market.beginClosing(jobId);
        _refuses(
            _leaf(0),
            uint32(block.number),
            abi.encodeWithSelector(IJobTypes.JobMarket_NotActive.selector, jobId, IJobTypes.JobStatus.Closing)
        );
    }

    // --- submitResult

    function test_BindsTheSubmissionInTheTranscript() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 2, worker);
        bytes32 submission = keccak256(
            abi.encode(
                t.resultDigest, t.traceRoot, t.segmentCount, difficulties[2], t.nonce, block.number + 1
            )
        );
        assertEq(market.transcriptOf(jobId, 2), submission, "transcript");
        assertEq(market.subTaskOf(jobId, 2).phaseBlock, block.number + 1, "draw block");
    }

    function test_RefusesSubmissionsThatAreNotInOrder() public {
        IJobTypes.Leaf memory leaf = _leaf(0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobTypes.JobMarket_WrongStatus.selector, jobId, 0, IJobTypes.SubTaskStatus.Open
            )
        );
        market.submitResult(jobId, leaf, "r", "t", 1);
        _claim(jobId, 0, worker);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_NotWorker.selector, jobId, 0, nodes[1]));
        vm.prank(nodes[1]);
        market.submitResult(jobId, leaf, "r", "t", 1);
        vm.startPrank(worker);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_NoSuchSegment.selector, jobId, 0, 0));
        market.submitResult(jobId, leaf, "r", "t", 0);
        leaf.difficulty++;
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_WrongProof.selector, jobId, 0));
        market.submitResult(jobId, leaf, "r", "t", 1);
        leaf.difficulty--;
        uint32 deadline = market.subTaskOf(jobId, 0).phaseBlock;
        vm.roll(deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_DeadlinePassed.selector, jobId, 0, deadline)
        );
        market.submitResult(jobId, leaf, "r", "t", 1);
        vm.roll(deadline);
        market.submitResult(jobId, leaf, "r", "t", 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobTypes.JobMarket_WrongStatus.selector, jobId, 0, IJobTypes.SubTaskStatus.Submitted
            )
        );
        market.submitResult(jobId, leaf, "r", "t", 1);
        vm.stopPrank();
    }

    // --- expireClaim

    function test_TakesHalfTheBondOfAWorkerThatDeliversNothing() public {
        _claim(jobId, 0, worker);
        uint32 deadline = market.subTaskOf(jobId, 0).phaseBlock;
        vm.roll(deadline);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_DeadlineNotPassed.selector, jobId, 0, deadline)
        );
        market.expireClaim(jobId, 0);
        vm.roll(deadline + 1);
        market.expireClaim(jobId, 0);
        assertEq(_stakeOf(worker), 1000 gwei - WORKER_BOND / 2, "half lost");
        assertEq(_lockedOf(worker), 0, "nothing locked");
        assertEq(_creditOf(treasury), WORKER_BOND / 2, "treasury");
        assertEq(market.jobOf(jobId).inFlight, 0, "nothing in flight");
        assertEq(market.subTaskOf(jobId, 0).attempt, 1, "next attempt");
        _assertConserved(_everybody());
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobTypes.JobMarket_WrongStatus.selector, jobId, 0, IJobTypes.SubTaskStatus.Open
            )
        );
        market.expireClaim(jobId, 0);
        _complete(jobId, 0, nodes[1]);
        assertTrue(market.subTaskOf(jobId, 0).status == IJobTypes.SubTaskStatus.Accepted, "done by another");
    }

    function test_AttemptsStopCountingAt255() public {
        for (uint256 i = 0; i < 257; i++) {
            _claim(jobId, 0, nodes[i % 10]);
            vm.roll(market.subTaskOf(jobId, 0).phaseBlock + 1);
            market.expireClaim(jobId, 0);
        }
        assertEq(market.subTaskOf(jobId, 0).attempt, 255, "saturated");
        _assertConserved(_everybody());
    }

    function _losingNonce(uint32 index) private returns (uint32) {
        IJobTypes.Job memory job = market.jobOf(jobId);
        bytes32 seed = Lottery.subTaskSeed(job.seed, index, 0);
        uint256 limit = _claimLimit(job, difficulties[index], worker);
        while (Lottery.claimTicket(seed, worker, uint32(block.number)) < limit) vm.roll(block.number + 1);
        return uint32(block.number);
    }

    function _refuses(IJobTypes.Leaf memory leaf, uint32 nonce, bytes memory refusal) private {
        vm.expectRevert(refusal);
        vm.prank(worker);
        market.claim(jobId, leaf, nonce);
    }
}
