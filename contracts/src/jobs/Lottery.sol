// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title Lottery
/// @notice Who may claim, who is drawn, and which segments are repeated. Pure; formulas in IJobTypes.
/// @dev No product overflows: stakes and difficulties have 64 bits, tickets 64, the small factors 32.
library Lottery {
    uint256 private constant TICKETS = 1 << 64;

    function jobSeed(bytes32 blockHash, uint256 jobId, address requester) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(blockHash, jobId, requester));
    }

    function subTaskSeed(bytes32 jobSeed_, uint32 index, uint8 attempt) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(jobSeed_, index, attempt));
    }

    function claimTicket(bytes32 seed, address worker, uint32 nonce) internal pure returns (uint256) {
        return uint256(keccak256(abi.encodePacked(seed, worker, nonce))) >> 192;
    }

    /// @return limit the ticket must be smaller; `mean` is the job's mean difficulty
    function claimLimit(
        uint256 slotRatePermille,
        uint256 stake,
        uint256 total,
        uint256 stakeCapBps,
        uint256 difficulty,
        uint256 mean
    ) internal pure returns (uint256 limit) {
        if (total == 0) return 0;
        return (TICKETS
                * slotRatePermille
                * _capped(stake, total, stakeCapBps)
                * _clamp(mean, difficulty / 4, difficulty * 4)) / (1000 * total * difficulty);
    }

    function drawSeed(bytes32 blockHash, uint256 jobId, uint32 index, uint8 attempt)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(blockHash, jobId, index, attempt));
    }

    function disputeSeed(bytes32 blockHash, uint256 jobId, uint32 index, uint8 attempt, uint8 round)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(blockHash, jobId, index, attempt, round));
    }

    /// @return ticket top 64 bits
    /// @return place  bit in the filter of seated endorsers
    function seatTicket(bytes32 seed, address endorser) internal pure returns (uint256 ticket, uint32 place) {
        uint256 hash = uint256(keccak256(abi.encodePacked(seed, endorser)));
        return (hash >> 192, uint32(1 << (hash & 31)));
    }

    /// @return limit the ticket must be smaller; grows with `age` so that seats are filled in the end
    function seatLimit(
        uint256 stake,
        uint256 total,
        uint256 stakeCapBps,
        uint256 seats,
        uint256 rampBlocks,
        uint256 age
    ) internal pure returns (uint256 limit) {
        if (total == 0) return 0;
        return
            (TICKETS * _capped(stake, total, stakeCapBps) * seats * (rampBlocks + age)) / (total * rampBlocks);
    }

    /// @notice Sample `i` of `k` among `n` segments, one from each stratum.
    function sampleSegment(bytes32 seed, address endorser, uint256 i, uint256 k, uint256 n)
        internal
        pure
        returns (uint32)
    {
        uint256 from = (i * n) / k;
        uint256 width = ((i + 1) * n) / k - from;
        return uint32(from + uint256(keccak256(abi.encodePacked(seed, endorser, uint32(i)))) % width);
    }

    /// @notice True when an endorser with `k` samples was to repeat `segment`.
    function hasSampled(bytes32 seed, address endorser, uint256 k, uint256 n, uint32 segment)
        internal
        pure
        returns (bool)
    {
        for (uint256 i = 0; i < k; i++) {
            if (sampleSegment(seed, endorser, i, k, n) == segment) return true;
        }
        return false;
    }

    function _capped(uint256 stake, uint256 total, uint256 stakeCapBps) private pure returns (uint256) {
        uint256 cap = (total * stakeCapBps) / 10_000;
        return stake < cap ? stake : cap;
    }

    function _clamp(uint256 value, uint256 low, uint256 high) private pure returns (uint256) {
        return value < low ? low : value > high ? high : value;
    }
}
