// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {Lottery} from "../../src/jobs/Lottery.sol";
import {Merkle} from "../../src/jobs/Merkle.sol";
import {Transcripts} from "../../src/jobs/Transcripts.sol";
import {Json, JsonObject} from "../support/Json.sol";
import {TestBase} from "../support/TestBase.sol";
import {Trees} from "../support/Trees.sol";

/// @notice Writes what Solidity computes to `cache/vectors`; the test script compares it with `test/vectors`, which the rules off
/// the chain are tested against.
contract VectorsTest is TestBase {
    string private constant FOLDER = "cache/vectors/";
    address private constant ENDORSER = address(0xe1);

    function setUp() public {
        vm.createDir(FOLDER, true);
    }

    function test_WritesClaims() public {
        string[] memory cases = new string[](24);
        for (uint256 i = 0; i < cases.length; i++) {
            cases[i] = _claimCase(i);
        }
        _write("claims.json", cases);
    }

    function test_WritesSeats() public {
        string[] memory cases = new string[](24);
        for (uint256 i = 0; i < cases.length; i++) {
            cases[i] = _seatCase(i);
        }
        _write("seats.json", cases);
    }

    function test_WritesSamples() public {
        string[] memory cases = new string[](12);
        for (uint256 i = 0; i < cases.length; i++) {
            cases[i] = _sampleCase(i);
        }
        _write("samples.json", cases);
    }

    function test_WritesTranscripts() public {
        string[] memory cases = new string[](4);
        for (uint256 i = 0; i < cases.length; i++) {
            cases[i] = this.transcriptCase(i, _transcript(i), _opening(i));
        }
        _write("transcripts.json", cases);
    }

    function test_WritesTrees() public {
        uint8[5] memory counts = [1, 2, 5, 8, 21];
        string[] memory cases = new string[](counts.length);
        for (uint256 i = 0; i < counts.length; i++) {
            cases[i] = _treeCase(counts[i], uint8(i % 4));
        }
        _write("trees.json", cases);
    }

    function test_WritesLinks() public {
        string[] memory cases = new string[](4);
        for (uint256 i = 0; i < cases.length; i++) {
            cases[i] = _linkCase(i);
        }
        _write("links.json", cases);
    }

    function _claimCase(uint256 i) private pure returns (string memory) {
        JsonObject memory json;
        bytes32 jobSeed = keccak256(abi.encode("jobSeed", i));
        uint8 attempt = uint8(i == 23 ? 255 : i % 3);
        address worker = address(uint160(uint256(keccak256(abi.encode("worker", i)))));
        json.hash("jobSeed", jobSeed);
        json.number("index", i * 7);
        json.number("attempt", attempt);
        json.account("worker", worker);
        json.number("nonce", 1000 + i);
        bytes32 seed = Lottery.subTaskSeed(jobSeed, uint32(i * 7), attempt);
        uint256 ticket = Lottery.claimTicket(seed, worker, uint32(1000 + i));
        uint256 limit = _claimLimit(json, i);
        json.hash("seed", seed);
        json.big("ticket", ticket);
        json.big("limit", limit);
        json.flag("wins", ticket < limit);
        return json.close();
    }

    function _claimLimit(JsonObject memory json, uint256 i) private pure returns (uint256) {
        uint256 stake = (1 + i * i) * 1e12;
        uint256 total = stake * (2 + i % 5);
        uint256 difficulty = i < 3 ? 1 + i : 1_000_003 * (i + 1);
        uint256 totalDifficulty = i % 4 == 0 ? difficulty * 50 : 977 * (i + 11);
        uint256 count = 1 + i % 9;
        uint256 rate = 100 + 400 * (i % 5);
        json.big("stake", stake);
        json.big("total", total);
        json.number("stakeCapBps", 2500);
        json.big("difficulty", difficulty);
        json.big("totalDifficulty", totalDifficulty);
        json.number("subTaskCount", count);
        json.number("slotRatePermille", rate);
        return Lottery.claimLimit(rate, stake, total, 2500, difficulty, totalDifficulty / count);
    }

    function _seatCase(uint256 i) private pure returns (string memory) {
        JsonObject memory json;
        bytes32 blockHash = keccak256(abi.encode("block", i));
        address endorser = address(uint160(uint256(keccak256(abi.encode("endorser", i)))));
        bytes32 seed = Lottery.drawSeed(blockHash, i + 1, uint32(i), uint8(i % 4));
        json.hash("blockHash", blockHash);
        json.number("jobId", i + 1);
        json.number("index", i);
        json.number("attempt", i % 4);
        json.number("round", i % 3);
        json.account("endorser", endorser);
        json.hash("drawSeed", seed);
        json.hash("disputeSeed", Lottery.disputeSeed(blockHash, i + 1, uint32(i), uint8(i % 4), uint8(i % 3)));
        (uint256 ticket, uint32 place) = Lottery.seatTicket(seed, endorser);
        uint256 limit = _seatLimit(json, i);
        json.big("ticket", ticket);
        json.number("placeBit", place);
        json.big("limit", limit);
        json.flag("seated", ticket < limit);
        return json.close();
    }

    function _seatLimit(JsonObject memory json, uint256 i) private pure returns (uint256) {
        uint256 stake = (1 + i) * 3e12;
        uint256 total = stake * (1 + i % 11);
        json.big("stake", stake);
        json.big("total", total);
        json.number("stakeCapBps", 2000);
        json.number("seats", 1 + i % 7);
        json.number("rampBlocks", 1 + i % 6);
        json.number("age", i % 5);
        return Lottery.seatLimit(stake, total, 2000, 1 + i % 7, 1 + i % 6, i % 5);
    }

    function _sampleCase(uint256 i) private pure returns (string memory) {
        JsonObject memory json;
        bytes32 seed = keccak256(abi.encode("draw", i));
        uint256 samples = i == 0 ? 1 : 3 * i;
        uint256 segmentCount = i % 3 == 0 ? samples : i % 3 == 1 ? 4 : 40 + 13 * i;
        json.hash("drawSeed", seed);
        json.account("endorser", ENDORSER);
        json.number("samples", samples);
        json.number("segmentCount", segmentCount);
        uint256 count = samples < segmentCount ? samples : segmentCount;
        string[] memory segments = new string[](count);
        for (uint256 s = 0; s < count; s++) {
            segments[s] = vm.toString(Lottery.sampleSegment(seed, ENDORSER, s, count, segmentCount));
        }
        json.raw("segments", Json.list(segments));
        return json.close();
    }

    function _transcript(uint256 i) private pure returns (IJobTypes.Transcript memory transcript) {
        transcript.resultDigest = keccak256(abi.encode("result", i));
        transcript.traceRoot = keccak256(abi.encode("trace", i));
        transcript.segmentCount = uint32(5 + i);
        transcript.difficulty = uint64(1e15 + i);
        transcript.nonce = uint32(100 + i);
        transcript.drawBlock = uint32(200 + i);
        transcript.drawSeed = i == 0 ? bytes32(0) : keccak256(abi.encode("seed", i));
        transcript.endorsers = new address[](i);
        transcript.commitments = new bytes32[](i);
        for (uint256 k = 0; k < i; k++) {
            transcript.endorsers[k] = address(uint160(0xaa00 + k));
            transcript.commitments[k] = keccak256(abi.encode("commitment", i, k));
        }
    }

    function _opening(uint256 i) private pure returns (IJobTypes.Opening memory opening) {
        opening.accept = i % 2 == 0;
        opening.segment = i == 3 ? type(uint32).max : uint32(i);
        opening.interiors = new bytes(16 * i);
        for (uint256 b = 0; b < 16 * i; b++) {
            opening.interiors[b] = bytes1(uint8(b + i));
        }
        opening.salt = keccak256(abi.encode("salt", i));
    }

    function transcriptCase(
        uint256 i,
        IJobTypes.Transcript calldata transcript,
        IJobTypes.Opening calldata opening
    ) external pure returns (string memory) {
        JsonObject memory json;
        json.hash("resultDigest", transcript.resultDigest);
        json.hash("traceRoot", transcript.traceRoot);
        json.number("segmentCount", transcript.segmentCount);
        json.big("difficulty", transcript.difficulty);
        json.number("nonce", transcript.nonce);
        json.number("drawBlock", transcript.drawBlock);
        json.hash("drawSeed", transcript.drawSeed);
        string[] memory endorsers = new string[](transcript.endorsers.length);
        string[] memory commitments = new string[](transcript.endorsers.length);
        for (uint256 k = 0; k < endorsers.length; k++) {
            endorsers[k] = string.concat('"', vm.toString(transcript.endorsers[k]), '"');
            commitments[k] = string.concat('"', vm.toString(transcript.commitments[k]), '"');
        }
        json.raw("endorsers", Json.list(endorsers));
        json.raw("commitments", Json.list(commitments));
        json.hash("transcript", Transcripts.hash(transcript));
        json.raw("opening", _openingCase(i, opening));
        json.raw("dispute", _voteCase(i));
        return json.close();
    }

    function _openingCase(uint256 i, IJobTypes.Opening calldata opening)
        private
        pure
        returns (string memory)
    {
        JsonObject memory json;
        json.number("jobId", 7 + i);
        json.number("index", i);
        json.number("attempt", 1);
        json.account("endorser", ENDORSER);
        json.flag("accept", opening.accept);
        json.number("segment", opening.segment);
        json.hexadecimal("interiors", opening.interiors);
        json.hash("salt", opening.salt);
        json.hash("commitment", Transcripts.openingHash(7 + i, uint32(i), 1, ENDORSER, opening));
        return json.close();
    }

    function _voteCase(uint256 i) private pure returns (string memory) {
        JsonObject memory json;
        bytes32 end = keccak256(abi.encode("end", i));
        bytes16 interior = bytes16(keccak256(abi.encode("interior", i)));
        bytes32 salt = keccak256(abi.encode("salt", i));
        json.number("jobId", 7 + i);
        json.number("index", i);
        json.number("attempt", 1);
        json.number("round", 2);
        json.account("member", ENDORSER);
        json.flag("workerRight", i % 2 == 0);
        json.hash("endDigest", end);
        json.hexadecimal("interior", abi.encodePacked(interior));
        json.hash("salt", salt);
        json.hash(
            "commitment",
            Transcripts.voteHash(7 + i, uint32(i), 1, 2, ENDORSER, i % 2 == 0, end, interior, salt)
        );
        return json.close();
    }

    function _treeCase(uint256 count, uint8 windowHeight) private pure returns (string memory) {
        JsonObject memory json;
        bytes32[] memory subTasks = new bytes32[](count);
        bytes32[] memory trace = new bytes32[](count);
        string[] memory leaves = new string[](count);
        for (uint256 k = 0; k < count; k++) {
            (leaves[k], subTasks[k], trace[k]) = _leafCase(k);
        }
        uint8 height = Merkle.height(count);
        uint8 treeHeight = height < windowHeight ? windowHeight : height;
        json.number("windowHeight", windowHeight);
        json.number("treeHeight", treeHeight);
        json.hash("subTaskRoot", Trees.rootOf(subTasks, treeHeight));
        json.number("traceHeight", height);
        json.hash("traceRoot", Trees.rootOf(trace, height));
        json.raw("leaves", Json.list(leaves));
        return json.close();
    }

    function _leafCase(uint256 k) private pure returns (string memory, bytes32 subTask, bytes32 trace) {
        JsonObject memory json;
        bytes32 end = keccak256(abi.encode("end", k));
        bytes16 interior = bytes16(keccak256(abi.encode("interior", k)));
        subTask = Transcripts.subTaskLeaf(uint32(k), uint64(1000 + 17 * k), uint32(k / 2));
        trace = Transcripts.traceLeaf(uint32(k), end, keccak256(abi.encodePacked(interior)));
        json.big("difficulty", 1000 + 17 * k);
        json.number("dependsOn", k / 2);
        json.hash("subTaskLeaf", subTask);
        json.hash("endDigest", end);
        json.hexadecimal("interior", abi.encodePacked(interior));
        json.hash("traceLeaf", trace);
        return (json.close(), subTask, trace);
    }

    function _linkCase(uint256 i) private pure returns (string memory) {
        JsonObject memory json;
        bytes32 blockHash = keccak256(abi.encode("block", i));
        bytes32 specDigest = keccak256(abi.encode("spec", i));
        bytes32 root = keccak256(abi.encode("root", i));
        bytes32 genesis = Transcripts.genesisHash(i + 1, specDigest, root, 31337 + i, address(0x1234));
        json.number("jobId", i + 1);
        json.hash("specDigest", specDigest);
        json.hash("subTaskRoot", root);
        json.number("chainId", 31337 + i);
        json.account("market", address(0x1234));
        json.hash("genesis", genesis);
        json.hash("blockHash", blockHash);
        json.account("account", ENDORSER);
        json.hash("jobSeed", Lottery.jobSeed(blockHash, i + 1, ENDORSER));
        json.number("index", i);
        json.number("nonce", 90 + i);
        json.big("difficulty", 5000 + i);
        json.number("timestamp", 1_700_000_000 + i);
        json.hash("resultDigest", keccak256(abi.encode("result", i)));
        json.hash("link", _link(genesis, i));
        return json.close();
    }

    function _link(bytes32 genesis, uint256 i) private pure returns (bytes32) {
        bytes32 result = keccak256(abi.encode("result", i));
        uint64 difficulty = uint64(5000 + i);
        return Transcripts.linkHash(
            genesis, i + 1, uint32(i), ENDORSER, uint32(90 + i), difficulty, 1_700_000_000 + i, result
        );
    }

    function _write(string memory name, string[] memory cases) private {
        vm.writeFile(string.concat(FOLDER, name), string.concat(Json.list(cases), "\n"));
    }
}
