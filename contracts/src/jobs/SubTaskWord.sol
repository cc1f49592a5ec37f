// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "./IJobTypes.sol";

/// @notice A sub-task in one storage slot, from the low bits: worker 160, mark 32, phaseBlock 32, status 4, committed 4,
/// attempt 8, revealedMask 8, acceptMask 8. The fields are those of `IJobTypes.SubTask`.
type SubTaskWord is uint256;

using SubTaskWords for SubTaskWord global;

/// @title SubTaskWords
/// @dev Read and replaced as one word on the stack: a struct in memory cost twice the gas of the arithmetic.
library SubTaskWords {
    uint256 private constant MARK = 160;
    uint256 private constant PHASE_BLOCK = 192;
    uint256 private constant STATUS = 224;
    uint256 private constant COMMITTED = 228;
    uint256 private constant ATTEMPT = 232;
    uint256 private constant REVEALED = 240;
    uint256 private constant ACCEPT = 248;

    /// @notice An open sub-task at its `attempt_`.
    function open(uint8 attempt_) internal pure returns (SubTaskWord) {
        return SubTaskWord.wrap(uint256(attempt_) << ATTEMPT);
    }

    /// @notice An open sub-task that `worker_` has won with `nonce`.
    function claimed(SubTaskWord open_, address worker_, uint32 nonce, uint32 deadline)
        internal
        pure
        returns (SubTaskWord)
    {
        uint256 phase = (uint256(IJobTypes.SubTaskStatus.Claimed) << 32) | deadline;
        return SubTaskWord.wrap(
            SubTaskWord.unwrap(open_) | uint160(worker_) | (uint256(nonce) << MARK) | (phase << PHASE_BLOCK)
        );
    }

    function worker(SubTaskWord word) internal pure returns (address) {
        return address(uint160(SubTaskWord.unwrap(word)));
    }

    function mark(SubTaskWord word) internal pure returns (uint32) {
        return uint32(SubTaskWord.unwrap(word) >> MARK);
    }

    function phaseBlock(SubTaskWord word) internal pure returns (uint32) {
        return uint32(SubTaskWord.unwrap(word) >> PHASE_BLOCK);
    }

    function status(SubTaskWord word) internal pure returns (IJobTypes.SubTaskStatus) {
        return IJobTypes.SubTaskStatus((SubTaskWord.unwrap(word) >> STATUS) & 15);
    }

    function committed(SubTaskWord word) internal pure returns (uint8) {
        return uint8((SubTaskWord.unwrap(word) >> COMMITTED) & 15);
    }

    function attempt(SubTaskWord word) internal pure returns (uint8) {
        return uint8(SubTaskWord.unwrap(word) >> ATTEMPT);
    }

    function revealedMask(SubTaskWord word) internal pure returns (uint8) {
        return uint8(SubTaskWord.unwrap(word) >> REVEALED);
    }

    function acceptMask(SubTaskWord word) internal pure returns (uint8) {
        return uint8(SubTaskWord.unwrap(word) >> ACCEPT);
    }

    function withMark(SubTaskWord word, uint32 value) internal pure returns (SubTaskWord) {
        return _with(word, MARK, type(uint32).max, value);
    }

    function withPhase(SubTaskWord word, IJobTypes.SubTaskStatus status_, uint32 phaseBlock_)
        internal
        pure
        returns (SubTaskWord)
    {
        return _with(word, PHASE_BLOCK, (1 << 36) - 1, (uint256(status_) << 32) | phaseBlock_);
    }

    /// @dev `value` is at most 7.
    function withCommitted(SubTaskWord word, uint8 value) internal pure returns (SubTaskWord) {
        return _with(word, COMMITTED, 15, value);
    }

    function withMasks(SubTaskWord word, uint8 revealed, uint8 accepting)
        internal
        pure
        returns (SubTaskWord)
    {
        return _with(word, REVEALED, type(uint16).max, uint256(revealed) | (uint256(accepting) << 8));
    }

    /// @notice Seats that rejected, and were neither overruled nor proved false.
    function rejections(SubTaskWord word) internal pure returns (uint8) {
        uint32 mark_ = word.mark();
        return word.revealedMask() & ~word.acceptMask() & ~uint8(mark_ | (mark_ >> 8));
    }

    /// @notice Accepting seats; a dispute that overruled a rejection stands in for that seat.
    function approvals(SubTaskWord word) internal pure returns (uint8) {
        return countBits(word.acceptMask() | uint8(word.mark()));
    }

    function countBits(uint8 mask) internal pure returns (uint8 count) {
        for (uint256 bits = mask; bits != 0; bits &= bits - 1) {
            count++;
        }
    }

    function toStruct(SubTaskWord word) internal pure returns (IJobTypes.SubTask memory task) {
        task.worker = word.worker();
        task.mark = word.mark();
        task.phaseBlock = word.phaseBlock();
        task.status = word.status();
        task.committed = word.committed();
        task.attempt = word.attempt();
        task.revealedMask = word.revealedMask();
        task.acceptMask = word.acceptMask();
    }

    function _with(SubTaskWord word, uint256 at, uint256 mask, uint256 value)
        private
        pure
        returns (SubTaskWord)
    {
        return SubTaskWord.wrap((SubTaskWord.unwrap(word) & ~(mask << at)) | (value << at));
    }
}
