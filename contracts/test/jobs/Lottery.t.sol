// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Lottery} from "../../src/jobs/Lottery.sol";
import {Merkle} from "../../src/jobs/Merkle.sol";
import {TestBase} from "../support/TestBase.sol";
import {Trees} from "../support/Trees.sol";

contract LotteryTest is TestBase {
    uint256 private constant TICKETS = 1 << 64;

    function foldOf(bytes32 leaf, uint256 index, bytes32[] calldata proof) external pure returns (bytes32) {
        return Merkle.fold(leaf, index, proof);
    }

    /// @dev 20,000 draws a stake; a win has probability p, so the count lies within five standard deviations.
    function test_WinsAsOftenAsItsCappedStakeSays() public pure {
        uint256[4] memory stakes = [uint256(50), 100, 250, 600];
        for (uint256 s = 0; s < stakes.length; s++) {
            uint256 limit = Lottery.claimLimit(1000, stakes[s] * 1e9, 1000 * 1e9, 2500, 1000, 1000);
            uint256 wins = 0;
            for (uint256 slot = 0; slot < 20_000; slot++) {
                if (Lottery.claimTicket(keccak256(abi.encode(s)), address(1), uint32(slot)) < limit) wins++;
            }
            uint256 capped = stakes[s] < 250 ? stakes[s] : 250;
            uint256 expected = 20 * capped;
            uint256 gap = wins > expected ? wins - expected : expected - wins;
            // gap² ≤ 25 · n · p · (1 − p)
            assertTrue(gap * gap * 1000 <= 25 * expected * (1000 - capped), "frequency follows capped stake");
        }
    }

    function test_HarderSubTasksAreWonMoreRarely() public pure {
        uint256 easy = Lottery.claimLimit(1000, 1e12, 1e13, 10_000, 500, 1000);
        uint256 mean = Lottery.claimLimit(1000, 1e12, 1e13, 10_000, 1000, 1000);
        uint256 hard = Lottery.claimLimit(1000, 1e12, 1e13, 10_000, 2000, 1000);
        _assertNear(easy, mean * 2, "half as hard, twice as often");
        _assertNear(hard, mean / 2, "twice as hard, half as often");
        uint256 rare = Lottery.claimLimit(1000, 1e12, 1e13, 10_000, 1e6, 1000);
        uint256 often = Lottery.claimLimit(1000, 1e12, 1e13, 10_000, 1, 1000);
        _assertNear(rare, mean / 4, "never rarer than a quarter");
        _assertNear(often, mean * 4, "never more often than four times");
    }

    /// @dev Quotients are rounded down once, so multiples differ by less than the factor.
    function _assertNear(uint256 got, uint256 expected, string memory what) private pure {
        assertTrue((got > expected ? got - expected : expected - got) <= 4, what);
    }

    function testFuzz_MoreStakeNeverLowersTheLimit(uint64 stake, uint64 more, uint64 total, uint32 difficulty)
        public
        pure
    {
        total = uint64(bound(total, 1, type(uint64).max));
        stake = uint64(bound(stake, 0, total));
        more = uint64(bound(more, stake, total));
        uint256 d = bound(difficulty, 1, type(uint32).max);
        assertTrue(
            Lottery.claimLimit(500, stake, total, 2500, d, 1000)
                <= Lottery.claimLimit(500, more, total, 2500, d, 1000),
            "claim"
        );
        assertTrue(
            Lottery.seatLimit(stake, total, 2500, 3, 4, 2) <= Lottery.seatLimit(more, total, 2500, 3, 4, 2),
            "seat"
        );
    }

    function testFuzz_NothingOverflows(uint64 stake, uint64 total, uint64 difficulty, uint64 mean)
        public
        pure
    {
        difficulty = difficulty == 0 ? 1 : difficulty;
        Lottery.claimLimit(10_000, stake, total, 10_000, difficulty, mean);
        Lottery.seatLimit(stake, total, 10_000, 15, 1, 250);
    }

    function test_NobodyIsDrawnWithoutAnyStake() public pure {
        assertEq(Lottery.claimLimit(1000, 0, 0, 2500, 1, 1), 0, "claim");
        assertEq(Lottery.seatLimit(0, 0, 2500, 3, 4, 100), 0, "seat");
    }

    function test_EveryEligibleEndorserIsSeatedInTheEnd() public pure {
        uint256 limit = Lottery.seatLimit(10, 1000, 2500, 3, 2, 66);
        assertTrue(limit >= TICKETS, "a hundredth of the stake after 66 blocks");
    }

    function testFuzz_SamplesLieInTheirStrataAndNeverRepeat(bytes32 seed, address endorser, uint8 k, uint16 n)
        public
        pure
    {
        uint256 segments = bound(n, 1, 2000);
        uint256 samples = bound(k, 1, 40);
        if (samples > segments) samples = segments;
        uint256 next = 0;
        for (uint256 i = 0; i < samples; i++) {
            uint256 segment = Lottery.sampleSegment(seed, endorser, i, samples, segments);
            assertTrue(segment >= next && segment < segments, "ascending, within range");
            assertTrue(segment < ((i + 1) * segments) / samples, "within its stratum");
            next = ((i + 1) * segments) / samples;
            assertTrue(Lottery.hasSampled(seed, endorser, samples, segments, uint32(segment)), "found again");
        }
        if (samples == segments) return;
        assertTrue(
            !Lottery.hasSampled(seed, endorser, samples, segments, uint32(segments)), "not beyond the end"
        );
    }

    function testFuzz_ProofsLeadToTheRootAndNowhereElse(bytes32 seed, uint8 size, uint8 at, uint8 from)
        public
        view
    {
        uint256 count = bound(size, 1, 40);
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; i++) {
            leaves[i] = keccak256(abi.encode(seed, i));
        }
        uint256 index = bound(at, 0, count - 1);
        uint8 height = Merkle.height(count);
        bytes32 root = Trees.rootOf(leaves, height);
        bytes32[] memory proof = Trees.proofOf(leaves, height, index, 0);
        assertEq(this.foldOf(leaves[index], index, proof), root, "root");
        uint256 other = bound(from, 0, (1 << height) - 1);
        if (other != index) {
            assertTrue(this.foldOf(leaves[index], other, proof) != root, "another place");
        }
        assertTrue(this.foldOf(keccak256("else"), index, proof) != root, "another leaf");
    }
}
