// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {CollabSessions} from "../../src/collab/CollabSessions.sol";
import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {INodeRegistry} from "../../src/nodes/INodeRegistry.sol";
import {NodeRegistry} from "../../src/nodes/NodeRegistry.sol";
import {PlexusToken} from "../../src/token/PlexusToken.sol";
import {CollabActors} from "../support/CollabActors.sol";
import {TestBase} from "../support/TestBase.sol";

/// @notice What holds after any sequence of actions by honest, careless and hostile accounts.
contract CollabSessionsInvariants is TestBase {
    CollabActors private actors;
    PlexusToken private token;
    NodeRegistry private registry;
    CollabSessions private sessions;
    uint256 private supply;

    struct Excluded {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        actors = new CollabActors();
        actors.start();
        (token, registry, sessions) = actors.contracts();
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
        excluded[0].selectors[0] = CollabActors.start.selector;
        excluded[0].selectors[1] = CollabActors.canEnd.selector;
    }

    /// @notice slashed + paid + refunded + held = deposited: what is owed is held, and nothing else left.
    function invariant_WhatIsOwedIsHeld() public view {
        assertEq(actors.owed(), token.balanceOf(address(registry)), "owed = held");
        assertEq(
            token.balanceOf(address(registry)) + actors.withdrawn(),
            actors.deposited(),
            "held + withdrawn = deposited"
        );
        assertEq(token.totalSupply(), supply, "supply");
        assertEq(token.balanceOf(address(sessions)), 0, "sessions never hold tokens");
    }

    function invariant_TheProtocolsEscrowIsThatOfItsSessions() public view {
        assertEq(registry.escrowOf(address(sessions)), actors.escrows(), "escrow");
    }

    function invariant_EndedSessionsHoldNothing() public view {
        for (uint256 i = 0; i < actors.count(); i++) {
            ICollabTypes.Progress memory progress = sessions.progressOf(actors.all(i));
            if (progress.phase != ICollabTypes.Phase.Ended) continue;
            assertEq(progress.escrow, 0, "escrow");
            assertEq(progress.publisher, address(0), "nobody answers for a model");
        }
    }

    /// @notice A bond for each place and for each model from outside, and nothing for anybody else.
    function invariant_LockedStakeIsWhatPlacesAndModelsBind() public view {
        for (uint256 i = 0; i < actors.PEOPLE() + 3; i++) {
            address account = actors.accountAt(i);
            INodeRegistry.Record memory record = registry.recordOf(account);
            assertTrue(record.locked <= record.stake, "locked within stake");
            uint256 bonds = actors.bondsOf(account);
            // what another protocol slashed may have been locked here
            if (actors.slashedElsewhere(account)) assertTrue(record.locked <= bonds, "locked <= bonds");
            else assertEq(record.locked, bonds, "locked = bonds");
        }
    }

    function invariant_EverybodyHasOneSlotAndEverySlotOneOwner() public view {
        for (uint256 i = 0; i < actors.count(); i++) {
            uint256 id = actors.all(i);
            ICollabTypes.Progress memory p = sessions.progressOf(id);
            uint256 owned = 0;
            for (uint8 slot = 0; slot < sessions.termsOf(id).maxParticipants; slot++) {
                address account = sessions.participantAt(id, slot);
                if (account == address(0)) continue;
                owned |= uint256(1) << slot;
                assertEq(sessions.placeOf(id, account), uint256(slot) + 1, "place");
            }
            assertEq(owned, p.active | p.joining, "owned = active and joining");
            assertEq(p.active & p.joining, 0, "active or joining");
            assertEq(p.leaving & ~p.active, 0, "only the active leave later");
            assertEq(_taken(id), owned, "taken");
            assertTrue((p.active | p.joining) >> sessions.termsOf(id).maxParticipants == 0, "no more than may");
        }
    }

    function invariant_EachStepOfARoundIsBasedOnTheOneBefore() public view {
        for (uint256 i = 0; i < actors.count(); i++) {
            ICollabTypes.Progress memory p = sessions.progressOf(actors.all(i));
            assertEq((p.updated | p.rated) & ~p.active, 0, "only the active act");
            assertEq(p.revealed & ~p.rated, 0, "revealed were committed");
            assertEq((p.selected | p.invalid) & ~p.updated, 0, "judged were sent");
            assertEq(p.selected & p.invalid, 0, "the best are valid");
            assertEq((p.agreeing | p.disagreeing) & ~p.active, 0, "only the active attest");
            assertEq(p.agreeing & p.disagreeing, 0, "one answer each");
            bool isContestable =
                p.phase == ICollabTypes.Phase.Challenging || p.phase == ICollabTypes.Phase.Closing;
            assertTrue(p.proposedDigest == 0 || isContestable, "a model only while it can be contested");
        }
    }

    function invariant_NobodyIsPaidTwiceOrTooMuch() public view {
        assertEq(actors.overpaid(), 0, "pay and refuting");
    }

    /// @notice Whatever happened, a session that everybody abandons ends, and everybody gets out.
    function invariant_EverySessionCanEnd() public {
        uint256 id = actors.all(block.number % actors.count());
        assertTrue(actors.canEnd(id), "ends");
    }

    /// @notice A long seeded walk, to be sure that the actors get everywhere the invariants should hold.
    function test_ActorsReachEveryPhaseAndOutcome() public {
        uint256 seed = uint256(keccak256("walk"));
        for (uint256 step = 0; step < 6500; step++) {
            seed = uint256(keccak256(abi.encode(seed)));
            _act(seed % 25, seed >> 8, seed >> 32, seed >> 64);
            if (step % 500 == 0) _assertAll();
        }
        _assertAll();
        string[29] memory names = [
            "open",
            "join",
            "joinLater",
            "leave",
            "leaveLater",
            "cancel",
            "update",
            "rate",
            "reveal",
            "rank",
            "invalid",
            "publish",
            "replace",
            "agree",
            "object",
            "reject",
            "close",
            "closeUnchanged",
            "pay",
            "gatherAgain",
            "end",
            "unbond",
            "unjail",
            "jail",
            "slash",
            "claim",
            "claimWrong",
            "refute",
            "vainChallenge"
        ];
        for (uint256 i = 0; i < names.length; i++) {
            uint256 times = actors.calls(bytes32(bytes(names[i])));
            if (times < 3) revert Differs(names[i], times, 3);
        }
    }

    function _assertAll() private {
        invariant_WhatIsOwedIsHeld();
        invariant_TheProtocolsEscrowIsThatOfItsSessions();
        invariant_EndedSessionsHoldNothing();
        invariant_LockedStakeIsWhatPlacesAndModelsBind();
        invariant_EverybodyHasOneSlotAndEverySlotOneOwner();
        invariant_EachStepOfARoundIsBasedOnTheOneBefore();
        invariant_NobodyIsPaidTwiceOrTooMuch();
        for (uint256 i = 0; i < actors.count(); i++) {
            assertTrue(actors.canEnd(actors.all(i)), "ends");
        }
    }

    /// @dev The mask of slots that cannot be given away, which no view shows: the fifth word of a session.
    function _taken(uint256 id) private view returns (uint256) {
        uint256 place = uint256(keccak256(abi.encode(id, 1))) + 4;
        return uint256(vm.load(address(sessions), bytes32(place)));
    }

    function _act(uint256 action, uint256 a, uint256 b, uint256 c) private {
        if (action < 3) actors.roll(uint8(a));
        else if (action == 3) actors.join(a, b);
        else if (action == 4) actors.leave(a, b);
        else if (action == 5) actors.reopen(a);
        else if (action == 6 && c % 2 == 0) actors.cancel(a, b);
        else if (action == 7) actors.update(a, b);
        else if (action == 8) actors.rate(a, b, c);
        else if (action == 9) actors.reveal(a, b);
        else if (action == 10) actors.rank(a, b);
        else if (action == 11) actors.publish(a, b, c);
        else if (action == 12) actors.attest(a, b, c);
        else if (action == 13) actors.close(a);
        else if (action == 14) actors.addStake(a, b);
        else if (action == 15) actors.unbond(a, b);
        else if (action == 16) actors.withdraw(a);
        else if (action == 17) actors.punishElsewhere(a, uint64(b));
        else if (action == 18) actors.challenge(a, b, c);
        else actors.everybody(a, b);
    }
}
