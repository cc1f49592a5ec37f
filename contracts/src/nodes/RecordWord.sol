// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "./INodeRegistry.sol";

/// @notice A node's record in one storage slot, from the low bits: stake 64, locked 64, credit 64, registeredAt 32,
/// jailedUntil 32. The fields are those of `INodeRegistry.Record`.
type RecordWord is uint256;

using RecordWords for RecordWord global;

/// @title RecordWords
library RecordWords {
    uint256 private constant LOCKED = 64;
    uint256 private constant CREDIT = 128;
    uint256 private constant REGISTERED_AT = 192;
    uint256 private constant JAILED_UNTIL = 224;

    function stake(RecordWord word) internal pure returns (uint64) {
        return uint64(RecordWord.unwrap(word));
    }

    function locked(RecordWord word) internal pure returns (uint64) {
        return uint64(RecordWord.unwrap(word) >> LOCKED);
    }

    function credit(RecordWord word) internal pure returns (uint64) {
        return uint64(RecordWord.unwrap(word) >> CREDIT);
    }

    function registeredAt(RecordWord word) internal pure returns (uint32) {
        return uint32(RecordWord.unwrap(word) >> REGISTERED_AT);
    }

    function jailedUntil(RecordWord word) internal pure returns (uint32) {
        return uint32(RecordWord.unwrap(word) >> JAILED_UNTIL);
    }

    function withStake(RecordWord word, uint64 value) internal pure returns (RecordWord) {
        return _with(word, 0, type(uint64).max, value);
    }

    function withLocked(RecordWord word, uint64 value) internal pure returns (RecordWord) {
        return _with(word, LOCKED, type(uint64).max, value);
    }

    function withCredit(RecordWord word, uint64 value) internal pure returns (RecordWord) {
        return _with(word, CREDIT, type(uint64).max, value);
    }

    function withRegisteredAt(RecordWord word, uint256 value) internal pure returns (RecordWord) {
        return _with(word, REGISTERED_AT, type(uint32).max, uint32(value));
    }

    function withJailedUntil(RecordWord word, uint32 value) internal pure returns (RecordWord) {
        return _with(word, JAILED_UNTIL, type(uint32).max, value);
    }

    function toStruct(RecordWord word) internal pure returns (INodeRegistry.Record memory record) {
        record.stake = word.stake();
        record.locked = word.locked();
        record.credit = word.credit();
        record.registeredAt = word.registeredAt();
        record.jailedUntil = word.jailedUntil();
    }

    function _with(RecordWord word, uint256 at, uint256 mask, uint256 value)
        private
        pure
        returns (RecordWord)
    {
        return RecordWord.wrap((RecordWord.unwrap(word) & ~(mask << at)) | (value << at));
    }
}
