// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "./IJobTypes.sol";

/// @notice What every phase needs of a job's terms, in one storage slot, from the low bits: createdAt 32, workerBond 32,
/// seatBond 32, computeBlocks 32, commitBlocks 16, revealBlocks 16, slotRatePermille 16, endorserShareBps 16,
/// challengeBlocks 8, rampBlocks 8, committeeSize 8, quorum 8, samples 8, windowHeight 8, exact 8.
type Rules is uint256;

using RulesWords for Rules global;

/// @title RulesWords
library RulesWords {
    /// @dev A bond unit is 1e15 token units, which is 1e6 gwei of PLX.
    uint256 internal constant BOND_UNIT = 1e15;
    uint64 private constant GWEI_PER_BOND_UNIT = 1e6;

    /// @dev The terms have been checked: bonds are whole units that fit 32 bits.
    function pack(IJobTypes.JobTerms calldata terms, uint32 createdAt_) internal pure returns (Rules) {
        uint256 word =
            createdAt_ | ((terms.workerBond / BOND_UNIT) << 32) | ((terms.seatBond / BOND_UNIT) << 64);
        word |= uint256(terms.computeBlocks) << 96;
        word |= uint256(terms.commitBlocks) << 128;
        word |= uint256(terms.revealBlocks) << 144;
        word |= uint256(terms.slotRatePermille) << 160;
        word |= uint256(terms.endorserShareBps) << 176;
        word |= uint256(terms.challengeBlocks) << 192;
        word |= uint256(terms.rampBlocks) << 200;
        word |= uint256(terms.committeeSize) << 208;
        word |= uint256(terms.quorum) << 216;
        word |= uint256(terms.samples) << 224;
        word |= uint256(terms.windowHeight) << 232;
        if (terms.exact) word |= 1 << 240;
        return Rules.wrap(word);
    }

    function createdAt(Rules rules) internal pure returns (uint32) {
        return uint32(Rules.unwrap(rules));
    }

    /// @return gwei of PLX
    function workerBond(Rules rules) internal pure returns (uint64) {
        return uint32(Rules.unwrap(rules) >> 32) * GWEI_PER_BOND_UNIT;
    }

    /// @return gwei of PLX
    function seatBond(Rules rules) internal pure returns (uint64) {
        return uint32(Rules.unwrap(rules) >> 64) * GWEI_PER_BOND_UNIT;
    }

    function computeBlocks(Rules rules) internal pure returns (uint32) {
        return uint32(Rules.unwrap(rules) >> 96);
    }

    function commitBlocks(Rules rules) internal pure returns (uint16) {
        return uint16(Rules.unwrap(rules) >> 128);
    }

    function revealBlocks(Rules rules) internal pure returns (uint16) {
        return uint16(Rules.unwrap(rules) >> 144);
    }

    function slotRatePermille(Rules rules) internal pure returns (uint16) {
        return uint16(Rules.unwrap(rules) >> 160);
    }

    function endorserShareBps(Rules rules) internal pure returns (uint16) {
        return uint16(Rules.unwrap(rules) >> 176);
    }

    function challengeBlocks(Rules rules) internal pure returns (uint8) {
        return uint8(Rules.unwrap(rules) >> 192);
    }

    function rampBlocks(Rules rules) internal pure returns (uint8) {
        return uint8(Rules.unwrap(rules) >> 200);
    }

    function committeeSize(Rules rules) internal pure returns (uint8) {
        return uint8(Rules.unwrap(rules) >> 208);
    }

    function quorum(Rules rules) internal pure returns (uint8) {
        return uint8(Rules.unwrap(rules) >> 216);
    }

    function samples(Rules rules) internal pure returns (uint8) {
        return uint8(Rules.unwrap(rules) >> 224);
    }

    function windowHeight(Rules rules) internal pure returns (uint8) {
        return uint8(Rules.unwrap(rules) >> 232);
    }

    function exact(Rules rules) internal pure returns (bool) {
        return Rules.unwrap(rules) >> 240 != 0;
    }
}
