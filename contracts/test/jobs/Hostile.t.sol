// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {Lottery} from "../../src/jobs/Lottery.sol";
import {Merkle} from "../../src/jobs/Merkle.sol";
import {Scene} from "../support/Scene.sol";
import {Trees} from "../support/Trees.sol";

contract HostileTest is Scene {
    uint256 private jobId;
    address private cheat;

    function setUp() public {
        _deploy();
        cheat = nodes[0];
        jobId = _createJob(3);
    }

    function test_AWorkerWithAWrongResultLosesItsBondAndAnotherEarns() public {
        _catch(7);
        _finishHonestly();
    }

    /// @dev On chain the same as a wrong result: an endorser names the segment whose digest the trace gets wrong.
    function test_AWorkerWithAWrongTraceLosesItsBondAndAnotherEarns() public {
        endDigests[7] = "not what the segment gives";
        _catch(7);
        endDigests[7] = keccak256(abi.encode("state", uint256(7)));
        _finishHonestly();
    }

    function test_AWorkerThatWithholdsTheBytesLosesItsBondAndAnotherEarns() public {
        _catch(NO_SEGMENT);
        _finishHonestly();
    }

    function test_AnEndorserThatAlwaysAgreesLosesItsSeatBond() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, cheat);
        address[] memory e = _candidates(jobId, 0, t, 3);
        IJobTypes.Opening[] memory o = new IJobTypes.Opening[](3);
        for (uint256 i = 0; i < 3; i++) {
            o[i] = _accept(jobId, 0, t, e[i]);
            if (i == 0) o[i].interiors = abi.encodePacked(bytes32("I"), bytes32("agree"));
            _commit(jobId, 0, t, e[i], o[i]);
        }
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, 0, t, e[i], o[i]);
        }
        uint32 segment = Lottery.sampleSegment(t.drawSeed, e[0], 0, 4, 20);
        IJobTypes.TraceLeaf memory leaf;
        leaf.endDigest = endDigests[segment];
        leaf.interiorHash = keccak256(abi.encodePacked(interiors[segment]));
        leaf.proof = Trees.proofOf(_traceLeaves(), Merkle.height(20), segment, 0);
        vm.prank(e[1]);
        market.proveFalseEndorsement(jobId, 0, t, 0, o[0], leaf);
        _rollPastChallenge();
        _settle(jobId, 0, t);
        assertEq(_stakeOf(e[0]), 1000 gwei - SEAT_BOND, "slashed");
        assertEq(_creditOf(e[0]), 0, "unpaid");
        assertEq(_creditOf(e[1]), _creditOf(e[2]) + SEAT_BOND / 2, "the prover earns half of it");
        assertEq(_creditOf(treasury), SEAT_BOND / 2, "treasury");
        assertTrue(_creditOf(cheat) > 0, "the worker was honest and is paid");
        _assertConserved(_everybody());
    }

    function test_AnEndorserThatCopiesCannotOpenWhatItCopied() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, nodes[1]);
        address[] memory e = _candidates(jobId, 0, t, 3);
        IJobTypes.Opening memory first = _accept(jobId, 0, t, e[0]);
        _commit(jobId, 0, t, e[0], first);
        _append(t, t.drawSeed, e[1], t.commitments[0]);
        vm.prank(e[1]);
        market.commitEndorsement(jobId, 0, t.commitments[0], t.drawSeed);
        _commit(jobId, 0, t, e[2], _accept(jobId, 0, t, e[2]));
        _reveal(jobId, 0, t, e[0], first);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_WrongOpening.selector, jobId, 0, e[1]));
        _reveal(jobId, 0, t, e[1], first);
        _reveal(jobId, 0, t, e[2], _accept(jobId, 0, t, e[2]));
        vm.roll(block.number + 26);
        _settle(jobId, 0, t);
        assertEq(_stakeOf(e[1]), 1000 gwei - SEAT_BOND, "slashed");
        assertEq(_creditOf(e[1]), 0, "unpaid");
        assertTrue(_creditOf(e[0]) > 0 && _creditOf(e[2]) > 0, "the others are paid");
        _assertConserved(_everybody());
    }

    function test_AnEndorserThatNeverRevealsLosesItsSeatBond() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, nodes[1]);
        address[] memory e = _candidates(jobId, 0, t, 3);
        for (uint256 i = 0; i < 3; i++) {
            _commit(jobId, 0, t, e[i], _accept(jobId, 0, t, e[i]));
        }
        for (uint256 i = 1; i < 3; i++) {
            _reveal(jobId, 0, t, e[i], _accept(jobId, 0, t, e[i]));
        }
        vm.roll(block.number + 26);
        _settle(jobId, 0, t);
        assertEq(_stakeOf(e[0]), 1000 gwei - SEAT_BOND, "slashed");
        assertEq(_creditOf(treasury), SEAT_BOND, "treasury");
        assertTrue(_creditOf(nodes[1]) > 0, "the worker is paid");
        _assertConserved(_everybody());
    }

    /// @dev Unbonding does not help: the stake stays slashable longer than any seat is open.
    function test_AnEndorserCannotUnbondAwayFromItsSeat() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, nodes[1]);
        address[] memory e = _candidates(jobId, 0, t, 3);
        for (uint256 i = 0; i < 3; i++) {
            _commit(jobId, 0, t, e[i], _accept(jobId, 0, t, e[i]));
        }
        vm.prank(e[0]);
        registry.startUnbonding(STAKE);
        for (uint256 i = 1; i < 3; i++) {
            _reveal(jobId, 0, t, e[i], _accept(jobId, 0, t, e[i]));
        }
        vm.roll(block.number + 26);
        _settle(jobId, 0, t);
        assertEq(registry.unbondingOf(e[0]).amount, 1000 gwei - SEAT_BOND, "slashed while unbonding");
        _assertConserved(_everybody());
    }

    function test_AFalseRejectionCostsTheEndorserAndNotTheWorker() public {
        address honest = nodes[1];
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, honest);
        (address[] memory e, IJobTypes.Opening[] memory o) = _endorse(jobId, 0, t, 1, 3);
        market.escalate(jobId, 0, t, 2, o[2]);
        _judge(jobId, 0, t, 7);
        _rollPastChallenge();
        _settle(jobId, 0, t);
        assertEq(_stakeOf(e[2]), 1000 gwei - SEAT_BOND, "endorser");
        assertEq(_stakeOf(honest), 1000 gwei, "worker");
        assertTrue(_creditOf(honest) > SEAT_BOND / 2, "paid, and compensated");
        _assertConserved(_everybody());
    }

    function test_AShamDisputeDoesNotShieldACheat() public {
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, cheat);
        _endorse(jobId, 0, t, 0, 0);
        vm.prank(nodes[9]);
        market.challenge(jobId, 0, t, 3);
        _judge(jobId, 0, t, 7);
        vm.prank(nodes[8]);
        market.challenge(jobId, 0, t, 7);
        _judge(jobId, 0, t, 0);
        assertEq(_stakeOf(cheat), 1000 gwei - WORKER_BOND, "convicted all the same");
        assertEq(_stakeOf(nodes[9]), 1000 gwei - SEAT_BOND, "the accomplice paid for nothing");
        _assertConserved(_everybody());
    }

    function test_AReorganisationLeavesTheMoneyWhereItWas() public {
        uint256 before = vm.snapshotState();
        _claim(jobId, 0, cheat);
        assertEq(_lockedOf(cheat), WORKER_BOND, "claimed");
        vm.revertToState(before);
        assertEq(_lockedOf(cheat), 0, "the claim is gone, and so is its lock");

        _claim(jobId, 0, nodes[1]);
        uint256 claimed = vm.snapshotState();
        IJobTypes.Transcript memory t = _submit(jobId, 0, nodes[1]);
        vm.revertToState(claimed);
        vm.roll(block.number + 3);
        IJobTypes.Transcript memory again = _submit(jobId, 0, nodes[1]);
        assertTrue(again.drawBlock != t.drawBlock, "sent again, drawn anew");
        _endorse(jobId, 0, again, 0, 0);
        _rollPastChallenge();

        uint256 ready = vm.snapshotState();
        _settle(jobId, 0, again);
        uint256 paid = _creditOf(nodes[1]);
        vm.revertToState(ready);
        assertEq(_creditOf(nodes[1]), 0, "the settlement is gone, and so is the pay");
        _settle(jobId, 0, again);
        assertEq(_creditOf(nodes[1]), paid, "paid once");
        _assertConserved(_everybody());
    }

    /// @notice The cheat submits; one of three endorsers rejects `segment`; seven judges agree with it.
    function _catch(uint32 segment) private {
        uint256 supply = token.totalSupply();
        IJobTypes.Transcript memory t = _claimAndSubmit(jobId, 0, cheat);
        (address[] memory e, IJobTypes.Opening[] memory o) = _endorse(jobId, 0, t, 1, segment);
        market.escalate(jobId, 0, t, 2, o[2]);
        _judge(jobId, 0, t, 0);
        assertEq(_stakeOf(cheat), 1000 gwei - WORKER_BOND, "bond lost");
        assertEq(_creditOf(cheat), 0, "nothing earned");
        assertEq(_creditOf(e[2]), WORKER_BOND / 2, "challenger");
        assertEq(registry.recordOf(cheat).jailedUntil, block.number + 1000, "jailed");
        assertEq(market.jobOf(jobId).escrow, 1000 ether, "the requester paid nothing for it");
        assertEq(token.totalSupply(), supply, "no token made or lost");
        _assertConserved(_everybody());
    }

    function _finishHonestly() private {
        vm.roll(block.number + 1001);
        for (uint256 i = 0; i < nodes.length; i++) {
            if (registry.recordOf(nodes[i]).jailedUntil == 0) continue;
            vm.prank(nodes[i]);
            registry.unjail();
        }
        for (uint32 i = 0; i < 3; i++) {
            _complete(jobId, i, nodes[1 + i]);
        }
        assertTrue(market.jobOf(jobId).status == IJobTypes.JobStatus.Completed, "completed");
        assertTrue(_creditOf(nodes[1]) > 0, "another earned");
        assertEq(registry.escrowOf(address(market)), 0, "all paid out or refunded");
        _assertConserved(_everybody());
    }
}
