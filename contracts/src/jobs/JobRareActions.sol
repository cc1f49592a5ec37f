// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "../nodes/INodeRegistry.sol";
import {JobDisputes} from "./JobDisputes.sol";
import {JobRedraws} from "./JobRedraws.sol";
import {JobRequests} from "./JobRequests.sol";
import {JobStore} from "./JobStore.sol";

/// @title JobRareActions
/// @notice The half of the job market that is called once a job or less: requests, redraws, disputes. Both halves together
/// would not fit into one contract.
/// @dev Runs by delegatecall on the market's storage; both derive their layout from JobStore alone. Called directly it finds
/// empty storage, and the registry does not know it.
contract JobRareActions is JobRequests, JobRedraws, JobDisputes {
    constructor(INodeRegistry registry_, address treasury_, uint16 stakeCapBps_)
        JobStore(registry_, treasury_, stakeCapBps_)
    {}
}
