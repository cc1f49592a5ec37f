// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {GasReport} from "../support/GasReport.sol";
import {JsonObject} from "../support/Json.sol";
import {Vm} from "../support/Vm.sol";
import {Scene} from "../support/Scene.sol";

/// @notice Gas of whole transactions (run with `--isolate`), written to `cache/gas` for the snapshot and the bench.
contract GasTest is Scene, GasReport {
    function setUp() public {
        _deploy();
    }

    function test_CreateJobOf10() public {
        _measureCreate(10, "create-10");
    }

    function test_CreateJobOf10000() public {
        _measureCreate(10_000, "create-10000");
    }

    function test_SubTaskWith4Samples() public {
        _measureSubTask(4, "sub-task-4-samples");
    }

    function test_SubTaskWith15Samples() public {
        _measureSubTask(15, "sub-task-15-samples");
    }

    function _measureCreate(uint32 count, string memory name) private {
        _setLeaves(10);
        IJobTypes.JobTerms memory terms = _terms();
        terms.subTaskCount = count;
        terms.totalDifficulty = 1_000_000;
        JsonObject memory json;
        // the first job of all writes a counter that was zero
        vm.prank(requester);
        market.createJob(terms);
        vm.prank(requester);
        market.createJob(terms);
        json.number("createJob", _used());
        _report(name, json);
    }

    function _measureSubTask(uint8 samples, string memory name) private {
        JsonObject memory json;
        _setLeaves(1000);
        IJobTypes.JobTerms memory terms = _terms();
        terms.samples = samples;
        uint256 jobId = _createJob(terms);
        _publish(jobId, 0);
        json.number("publishWindow", _used());
        // a first sub-task, so that the second meets accounts that already hold credit
        _complete(jobId, 0, nodes[0]);
        for (uint256 i = 1; i < nodes.length; i++) {
            vm.prank(address(market));
            registry.settle(nodes[i], 0, 1);
        }
        _claim(jobId, 1, nodes[0]);
        json.number("claim", _used());
        IJobTypes.Transcript memory transcript = _submit(jobId, 1, nodes[0]);
        json.number("submitResult", _used());
        _measureCommittee(json, jobId, transcript);
        _rollPastChallenge();
        _settle(jobId, 1, transcript);
        json.number("settle", _used());
        _report(name, json);
    }

    function _measureCommittee(JsonObject memory json, uint256 jobId, IJobTypes.Transcript memory transcript)
        private
    {
        address[] memory endorsers = _candidates(jobId, 1, transcript, 3);
        IJobTypes.Opening[] memory openings = new IJobTypes.Opening[](3);
        for (uint256 i = 0; i < 3; i++) {
            openings[i] = _accept(jobId, 1, transcript, endorsers[i]);
            _commit(jobId, 1, transcript, endorsers[i], openings[i]);
            json.number(string.concat("commitEndorsement", vm.toString(i + 1)), _used());
        }
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, 1, transcript, endorsers[i], openings[i]);
            json.number(string.concat("revealEndorsement", vm.toString(i + 1)), _used());
        }
    }

    function _used() private view returns (uint256) {
        Vm.Gas memory gas_ = vm.lastCallGas();
        return gas_.gasTotalUsed - uint64(gas_.gasRefunded);
    }
}
