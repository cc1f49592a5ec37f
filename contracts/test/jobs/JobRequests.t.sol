// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {JobMarket} from "../../src/jobs/JobMarket.sol";
import {Scene} from "../support/Scene.sol";

contract JobRequestsTest is Scene {
    address private stranger = address(0xBAD);

    function setUp() public {
        _deploy();
        _setLeaves(20);
    }

    function test_TakesThePriceIntoEscrowAndStoresTheTerms() public {
        IJobTypes.JobTerms memory terms = _terms();
        uint256 before = token.balanceOf(requester);
        uint256 jobId = _createJob(terms);
        IJobTypes.Job memory job = market.jobOf(jobId);
        assertEq(keccak256(abi.encode(job.terms)), keccak256(abi.encode(terms)), "terms");
        assertEq(job.escrow, terms.price, "escrow");
        assertEq(job.requester, requester, "requester");
        assertEq(registry.escrowOf(address(market)), terms.price, "held");
        assertEq(token.balanceOf(requester), before - terms.price, "paid");
        assertEq(market.jobCount(), jobId, "count");
        bytes32 genesis =
            keccak256(abi.encode(jobId, terms.specDigest, terms.subTaskRoot, block.chainid, address(market)));
        assertEq(job.head, genesis, "genesis");
    }

    function test_RefusesEveryTermOutOfRange() public {
        IJobTypes.JobTerms memory terms = _terms();
        terms.subTaskCount = 0;
        _refuses(terms, "subTaskCount", 0);
        terms = _terms();
        terms.totalDifficulty = 19;
        _refuses(terms, "totalDifficulty", 19);
        terms = _terms();
        terms.windowHeight = 7;
        _refuses(terms, "windowHeight", 7);
        terms = _terms();
        terms.committeeSize = 8;
        _refuses(terms, "committeeSize", 8);
        terms = _terms();
        terms.quorum = 1;
        _refuses(terms, "quorum", 1);
        terms.quorum = 4;
        _refuses(terms, "quorum", 4);
        terms = _terms();
        terms.samples = 0;
        _refuses(terms, "samples", 0);
        terms = _terms();
        terms.endorserShareBps = 10_001;
        _refuses(terms, "endorserShareBps", 10_001);
        terms = _terms();
        terms.slotRatePermille = 0;
        _refuses(terms, "slotRatePermille", 0);
        terms = _terms();
        terms.computeBlocks = 0;
        _refuses(terms, "computeBlocks", 0);
        terms = _terms();
        terms.difficultyPerBlock = 0;
        _refuses(terms, "difficultyPerBlock", 0);
    }

    function test_RefusesEveryWindowBondAndPriceOutOfRange() public {
        IJobTypes.JobTerms memory terms = _terms();
        terms.commitBlocks = 251;
        _refuses(terms, "commitBlocks", 251);
        terms = _terms();
        terms.revealBlocks = 0;
        _refuses(terms, "revealBlocks", 0);
        terms.revealBlocks = uint16(UNBONDING / 4);
        _refuses(terms, "revealBlocks", UNBONDING / 4);
        terms = _terms();
        terms.rampBlocks = 0;
        _refuses(terms, "rampBlocks", 0);
        terms = _terms();
        terms.expiresAt = uint32(block.number);
        _refuses(terms, "expiresAt", block.number);
        terms = _terms();
        terms.workerBond = 1e15 + 1;
        _refuses(terms, "workerBond", 1e15 + 1);
        terms = _terms();
        terms.seatBond = uint128(MINIMUM_STAKE + 1e15);
        _refuses(terms, "seatBond", MINIMUM_STAKE + 1e15);
        terms = _terms();
        terms.price = 1 ether + 1;
        _refuses(terms, "price", 1 ether + 1);
    }

    function test_RefusesAStakeCapOfNothing() public {
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_TermsInvalid.selector, bytes32("stakeCapBps"), 0)
        );
        new JobMarket(registry, treasury, 0);
    }

    function test_RefusesAnEscrowThatIsTooSmall() public {
        IJobTypes.JobTerms memory terms = _terms();
        uint256 needed = 20 * 4 * GWEI;
        terms.price = uint128(needed - GWEI);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_EscrowTooSmall.selector, needed, needed - GWEI)
        );
        vm.prank(requester);
        market.createJob(terms);
    }

    function test_RefusesAnEscrowThatTheRequesterDoesNotHave() public {
        IJobTypes.JobTerms memory terms = _terms();
        vm.startPrank(stranger);
        token.approve(address(registry), type(uint256).max);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, stranger, 0, terms.price)
        );
        market.createJob(terms);
        vm.stopPrank();
        assertEq(market.jobCount(), 0, "no job");
    }

    function test_PublishesTwoWindowsAheadOfWhatIsAccepted() public {
        uint256 jobId = _createJob(_terms());
        _publish(jobId, 0);
        _publish(jobId, 1);
        (uint64[] memory d, uint32[] memory n, bytes32[] memory proof) = _window(jobId, 2);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_WindowTooEarly.selector, jobId, 16, 0));
        market.publishWindow(jobId, d, n, proof);
        for (uint32 i = 0; i < 8; i++) {
            _complete(jobId, i, nodes[i % 3]);
        }
        market.publishWindow(jobId, d, n, proof);
        assertEq(market.jobOf(jobId).published, 20, "the last window is shorter");
    }

    function test_RefusesAWindowWhenAllIsPublished() public {
        uint256 jobId = _createJob(5);
        (uint64[] memory d, uint32[] memory n, bytes32[] memory proof) = _window(jobId, 0);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_WrongProof.selector, jobId, 5));
        market.publishWindow(jobId, d, n, proof);
    }

    function test_RefusesWindowsThatAreNotOfTheTree() public {
        uint256 jobId = _createJob(_terms());
        (uint64[] memory d, uint32[] memory n, bytes32[] memory proof) = _window(jobId, 0);
        bytes memory refusal = abi.encodeWithSelector(IJobTypes.JobMarket_WrongProof.selector, jobId, 0);
        d[3]++;
        vm.expectRevert(refusal);
        market.publishWindow(jobId, d, n, proof);
        d[3]--;
        vm.expectRevert(refusal);
        market.publishWindow(jobId, d, n, new bytes32[](0));
        vm.expectRevert(refusal);
        market.publishWindow(jobId, d, new uint32[](7), proof);
        n[0] = 1;
        vm.expectRevert(refusal);
        market.publishWindow(jobId, d, n, proof);
        (d, n, proof) = _window(jobId, 1);
        vm.expectRevert(refusal);
        market.publishWindow(jobId, d, n, proof);
    }

    function test_RefusesDifficultiesThatDoNotSumToTheTotal() public {
        _setLeaves(5);
        IJobTypes.JobTerms memory terms = _terms();
        uint64 sum = terms.totalDifficulty;
        terms.totalDifficulty = sum + 1;
        uint256 jobId = _createJob(terms);
        (uint64[] memory d, uint32[] memory n, bytes32[] memory proof) = _window(jobId, 0);
        bytes memory refusal = abi.encodeWithSelector(
            IJobTypes.JobMarket_TermsInvalid.selector, bytes32("totalDifficulty"), sum
        );
        vm.expectRevert(refusal);
        market.publishWindow(jobId, d, n, proof);
        terms.totalDifficulty = sum - 1;
        jobId = _createJob(terms);
        vm.expectRevert(refusal);
        market.publishWindow(jobId, d, n, proof);
    }

    function test_ClosesInTwoStepsAndRefundsWhatIsLeft() public {
        uint256 jobId = _createJob(_terms());
        _publish(jobId, 0);
        _complete(jobId, 0, nodes[0]);
        _claim(jobId, 1, nodes[0]);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_NotClosing.selector, jobId, IJobTypes.JobStatus.Active)
        );
        market.closeJob(jobId);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_NotRequester.selector, jobId, stranger));
        vm.prank(stranger);
        market.beginClosing(jobId);
        vm.prank(requester);
        market.beginClosing(jobId);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_NotActive.selector, jobId, IJobTypes.JobStatus.Closing)
        );
        market.beginClosing(jobId);
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_StillInFlight.selector, jobId, 1));
        market.closeJob(jobId);

        IJobTypes.Transcript memory transcript = _submit(jobId, 1, nodes[0]);
        _endorse(jobId, 1, transcript, 0, 0);
        _rollPastChallenge();
        _settle(jobId, 1, transcript);
        uint256 left = market.jobOf(jobId).escrow;
        market.closeJob(jobId);
        assertEq(_creditOf(requester) * GWEI, left, "refund");
        assertEq(registry.escrowOf(address(market)), 0, "nothing held");
        assertEq(market.jobOf(jobId).escrow, 0, "no escrow");
        _assertConserved(_everybody());
    }

    function test_LetsAnybodyCloseAnExpiredJob() public {
        IJobTypes.JobTerms memory terms = _terms();
        uint256 jobId = _createJob(terms);
        vm.roll(terms.expiresAt + 1);
        vm.prank(stranger);
        market.beginClosing(jobId);
        vm.prank(stranger);
        market.closeJob(jobId);
        assertEq(_creditOf(requester) * GWEI, terms.price, "all back");
        (uint64[] memory d, uint32[] memory n, bytes32[] memory proof) = _window(jobId, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IJobTypes.JobMarket_NotActive.selector, jobId, IJobTypes.JobStatus.Closed)
        );
        market.publishWindow(jobId, d, n, proof);
    }

    function test_RefusesAnUnknownJob() public {
        bytes memory refusal = abi.encodeWithSelector(IJobTypes.JobMarket_UnknownJob.selector, 9);
        vm.expectRevert(refusal);
        market.beginClosing(9);
        vm.expectRevert(refusal);
        market.closeJob(9);
        IJobTypes.Leaf memory leaf;
        vm.expectRevert(refusal);
        market.claim(9, leaf, 0);
    }

    function _refuses(IJobTypes.JobTerms memory terms, bytes32 field, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(IJobTypes.JobMarket_TermsInvalid.selector, field, value));
        vm.prank(requester);
        market.createJob(terms);
    }
}
