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
        uint32 nonce,
        uint32 drawBlock
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(resultDigest, traceRoot, segmentCount, nonce, drawBlock));
    }

    function append(bytes32 transcript, bytes32 drawSeed, address endorser, bytes32 commitment)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(transcript, drawSeed, endorser, commitment));
    }

    /// @notice The hash of a whole transcript; 0 when its two lists differ in length.
    function hash(IJobTypes.Transcript calldata transcript) internal pure returns (bytes32 result) {
        uint256 count = transcript.endorsers.length;
        if (transcript.commitments.length != count) return 0;
        result = submissionHash(
            transcript.resultDigest,
            transcript.traceRoot,
            transcript.segmentCount,
            transcript.nonce,
            transcript.drawBlock
        );
        for (uint256 i = 0; i < count; i++) {
            result = append(result, transcript.drawSeed, transcript.endorsers[i], transcript.commitments[i]);
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
        return
            keccak256(abi.encode(jobId, index, attempt, round, member, workerRight, endDigest, interior, salt));
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
        return keccak256(abi.encode(previous, jobId, index, worker, nonce, difficulty, timestamp, resultDigest));
    }

    function traceLeaf(uint32 segment, bytes32 endDigest, bytes32 interiorHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(segment, endDigest, interiorHash));
    }

    function subTaskLeaf(uint32 index, uint64 difficulty, uint32 dependsOn) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(index, difficulty, dependsOn));
    }
}
