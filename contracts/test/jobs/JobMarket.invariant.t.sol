// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {JobMarket} from "../../src/jobs/JobMarket.sol";
import {NodeRegistry} from "../../src/nodes/NodeRegistry.sol";
import {PlexusToken} from "../../src/token/PlexusToken.sol";
import {Actors} from "../support/Actors.sol";
import {TestBase} from "../support/TestBase.sol";

/// @notice What holds after any sequence of actions by honest, careless and hostile accounts.
contract JobMarketInvariants is TestBase {
    Actors private actors;
    PlexusToken private token;
    NodeRegistry private registry;
    JobMarket private market;
    uint256 private supply;

    function setUp() public {
        actors = new Actors();
        actors.start();
        (address token_, NodeRegistry registry_, address market_) = actors.contracts();
        (token, registry, market) = (PlexusToken(token_), registry_, JobMarket(market_));
        supply = token.totalSupply();
    }

    /// @notice forge calls only the actors.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(actors);
    }

    function excludeSelectors() external view returns (Excluded[] memory excluded) {
        excluded = new Excluded[](1);
        excluded[0].addr = address(actors);
        excluded[0].selectors = new bytes4[](2);
        excluded[0].selectors[0] = Actors.start.selector;
        excluded[0].selectors[1] = Actors.revealOne.selector;
    }

    struct Excluded {
        address addr;
        bytes4[] selectors;
    }

    /// @notice slashed + paid + refunded + held = deposited: what is owed is held, and nothing else left.
    function invariant_WhatIsOwedIsHeld() public view {
        assertEq(actors.owed(), token.balanceOf(address(registry)), "owed = held");
        assertEq(
            token.balanceOf(address(registry)) + actors.withdrawn(),
            actors.deposited(),
            "held + withdrawn = deposited"
        );
    }

    function invariant_TheMarketsEscrowIsThatOfItsJobs() public view {
        assertEq(registry.escrowOf(address(market)), actors.escrows(), "escrow");
    }

    function invariant_NoTokenIsMadeOrLost() public view {
        assertEq(token.totalSupply(), supply, "supply");
        assertEq(token.balanceOf(address(market)), 0, "the market never holds tokens");
    }

    function invariant_TheTotalIsTheSumOfWeights() public view {
        assertEq(registry.totalStake(), actors.weights(), "total stake");
    }

    function invariant_LockedStakeIsWhatClaimsAndChallengesBind() public view {
        assertTrue(actors.locksAreCovered(), "locked within stake");
        for (uint256 i = 0; i < 10; i++) {
            address node = actors.nodeAt(i);
            uint256 locked = registry.recordOf(node).locked;
            uint256 bonds = actors.bondsOf(node);
            // a seat's slash may have eaten into locked stake
            assertTrue(locked == bonds || locked == registry.recordOf(node).stake, "locked = bonds");
        }
    }

    function invariant_NobodyIsPaidTwice() public view {
        uint256 accepted = 0;
        for (uint256 j = 0; j < actors.JOBS(); j++) {
            uint256 jobId = actors.jobs(j);
            IJobTypes.Job memory job = market.jobOf(jobId);
            accepted += job.accepted;
            assertEq(job.inFlight, actors.inFlightOf(jobId), "in flight");
            for (uint32 i = 0; i < actors.COUNT(); i++) {
                assertTrue(actors.acceptances(jobId, i) <= 1, "accepted once");
            }
        }
        assertEq(accepted, actors.settled(), "settled");
    }

    /// @notice A long seeded walk, to be sure that the actors get everywhere the invariants should hold.
    function test_ActorsReachEveryAction() public {
        uint256 seed = uint256(keccak256("walk"));
        for (uint256 step = 0; step < 4000; step++) {
            seed = uint256(keccak256(abi.encode(seed)));
            _act(seed % 15, seed >> 8, seed >> 32, seed >> 64);
        }
        _windDown();
        string[13] memory names = [
            "claim",
            "submit",
            "expire",
            "commit",
            "reveal",
            "redraw",
            "abandon",
            "settle",
            "escalate",
            "challenge",
            "vote",
            "resolve",
            "close"
        ];
        for (uint256 i = 0; i < names.length; i++) {
            assertTrue(actors.calls(bytes32(bytes(names[i]))) > 0, names[i]);
        }
        invariant_WhatIsOwedIsHeld();
        invariant_TheMarketsEscrowIsThatOfItsJobs();
        invariant_NoTokenIsMadeOrLost();
        invariant_TheTotalIsTheSumOfWeights();
        invariant_LockedStakeIsWhatClaimsAndChallengesBind();
        invariant_NobodyIsPaidTwice();
    }

    /// @notice After expiry everybody gets out: no bond stays locked, no escrow stays held.
    function _windDown() private {
        for (uint256 pass = 0; pass < 60; pass++) {
            actors.roll(29);
            for (uint256 j = 0; j < actors.JOBS(); j++) {
                for (uint256 i = 0; i < actors.COUNT(); i++) {
                    actors.expire(j, i);
                    actors.settle(j, i);
                    actors.dispute(j, i, 1);
                    actors.vote(j, i, uint256(keccak256(abi.encode(pass, i))));
                    actors.abandon(j, i);
                }
                actors.close(j, 0);
            }
        }
        assertEq(registry.escrowOf(address(market)), 0, "all escrow paid or refunded");
        for (uint256 i = 0; i < 10; i++) {
            assertEq(registry.recordOf(actors.nodeAt(i)).locked, 0, "no bond trapped");
        }
    }

    function _act(uint256 action, uint256 a, uint256 b, uint256 c) private {
        if (action == 0) actors.roll(uint8(a));
        else if (action == 1) actors.claim(a, b, c);
        else if (action == 2) actors.submit(a, b);
        else if (action == 3) actors.expire(a, b);
        else if (action == 4) actors.commit(a, b, c);
        else if (action == 5) actors.reveal(a, b, uint8(c));
        else if (action == 6) actors.redraw(a, b);
        else if (action == 7) actors.abandon(a, b);
        else if (action == 8) actors.settle(a, b);
        else if (action == 9) actors.dispute(a, b, c);
        else if (action == 10) actors.vote(a, b, c);
        else if (action == 11) actors.addStake(a, b);
        else if (action == 12) actors.unbond(a, b);
        else if (action == 13) actors.withdraw(a);
        else actors.close(a, uint8(b));
    }
}
