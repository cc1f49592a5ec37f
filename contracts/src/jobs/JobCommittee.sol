// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {JobStore} from "./JobStore.sol";
import {Lottery} from "./Lottery.sol";
import {Rules} from "./Rules.sol";
import {SubTaskWord} from "./SubTaskWord.sol";
import {Transcripts} from "./Transcripts.sol";

/// @title JobCommittee
/// @notice What endorsing, redrawing and disputing check alike.
abstract contract JobCommittee is JobStore {
    /// @notice Reverts unless `block.number` lies in the window after `drawBlock`, in which its hash is known.
    function _checkCommitWindow(uint256 jobId, uint32 index, uint32 drawBlock, uint16 commitBlocks)
        internal
        view
    {
        if (block.number <= drawBlock) revert JobMarket_DrawNotReady(jobId, index, drawBlock);
        if (block.number > drawBlock + commitBlocks) {
            revert JobMarket_CommitWindowClosed(jobId, index, drawBlock + commitBlocks);
        }
    }

    function _seatLimit(address endorser, Rules rules, uint256 seats, uint32 drawBlock)
        internal
        view
        returns (uint256)
    {
        (uint64 stake, uint64 total, uint32 registeredAt) = registry.weightOf(endorser);
        if (registeredAt == 0 || registeredAt >= rules.createdAt()) {
            revert JobMarket_RegisteredTooLate(endorser, registeredAt);
        }
        // drawBlock < block.number
        return Lottery.seatLimit(
            stake, total, _stakeCapBps, seats, rules.rampBlocks(), block.number - drawBlock - 1
        );
    }

    function _checkOpening(
        uint256 jobId,
        uint32 index,
        SubTaskWord task,
        Transcript calldata transcript,
        uint8 seat,
        Opening calldata opening
    ) internal pure {
        address endorser = transcript.endorsers[seat];
        bytes32 hash = Transcripts.openingHash(jobId, index, task.attempt(), endorser, opening);
        if (hash != transcript.commitments[seat]) revert JobMarket_WrongOpening(jobId, index, endorser);
    }

    function _sampleCount(Rules rules, Transcript calldata transcript) internal pure returns (uint256) {
        return rules.samples() < transcript.segmentCount ? rules.samples() : transcript.segmentCount;
    }
}
