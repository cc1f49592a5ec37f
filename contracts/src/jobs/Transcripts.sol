// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "./IJobTypes.sol";

/// @title Transcripts
/// @notice The hashes that vouch for what travels as calldata. Formulas in IJobTypes.
library Transcripts {
    function submissionHash(
        bytes32 resultDigest,
        bytes32 traceRoot,
        uint32 segmentCount,
        uint64 difficulty,
        uint32 nonce,
        uint32 drawBlock
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(resultDigest, traceRoot, segmentCount, difficulty, nonce, drawBlock));
    }

    function append(bytes32 transcript, bytes32 drawSeed, address endorser, bytes32 commitment)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(transcript, drawSeed, endorser, commitment));
    }

    /// @notice The hash of a whole transcript; 0 when its two lists differ in length.
    /// @dev `submissionHash` and `append` without their copies: the six fields of a submission lie at the start of the
    /// transcript's calldata just as abi.encode writes them.
    function hash(IJobTypes.Transcript calldata transcript) internal pure returns (bytes32 result) {
        address[] calldata endorsers = transcript.endorsers;
        bytes32[] calldata commitments = transcript.commitments;
        if (commitments.length != endorsers.length) return 0;
        bytes32 drawSeed = transcript.drawSeed;
        assembly ("memory-safe") {
            // beyond the free memory pointer, which need not move: nothing is kept
            let data := mload(64)
            calldatacopy(data, transcript, 192)
            result := keccak256(data, 192)
            mstore(add(data, 32), drawSeed)
            for { let i := 0 } lt(i, endorsers.length) { i := add(i, 1) } {
                mstore(data, result)
                mstore(add(data, 64), shl(96, calldataload(add(endorsers.offset, shl(5, i)))))
                mstore(add(data, 84), calldataload(add(commitments.offset, shl(5, i))))
                result := keccak256(data, 116)
            }
        }
    }

    function openingHash(
        uint256 jobId,
        uint32 index,
        uint8 attempt,
        address endorser,
        IJobTypes.Opening calldata opening
    ) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                jobId,
                index,
                attempt,
                endorser,
                opening.accept,
                opening.segment,
                keccak256(opening.interiors),
                opening.salt
            )
        );
    }

    /// @notice The commitment of a dispute member.
    function voteHash(
        uint256 jobId,
        uint32 index,
        uint8 attempt,
        uint8 round,
        address member,
        bool workerRight,
        bytes32 endDigest,
        bytes16 interior,
        bytes32 salt
    ) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(jobId, index, attempt, round, member, workerRight, endDigest, interior, salt)
        );
    }

    function genesisHash(
        uint256 jobId,
        bytes32 specDigest,
        bytes32 subTaskRoot,
        uint256 chainId,
        address market
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(jobId, specDigest, subTaskRoot, chainId, market));
    }

    function linkHash(
        bytes32 previous,
        uint256 jobId,
        uint32 index,
        address worker,
        uint32 nonce,
        uint64 difficulty,
        uint256 timestamp,
        bytes32 resultDigest
    ) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(previous, jobId, index, worker, nonce, difficulty, timestamp, resultDigest)
        );
    }

    function traceLeaf(uint32 segment, bytes32 endDigest, bytes32 interiorHash)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(segment, endDigest, interiorHash));
    }

    function subTaskLeaf(uint32 index, uint64 difficulty, uint32 dependsOn) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(index, difficulty, dependsOn));
    }
}
