// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {INodeRegistry} from "../../src/nodes/INodeRegistry.sol";
import {CollabScene} from "../support/CollabScene.sol";

/// @notice What attackers, cowards and accidents can do to a session, and who pays for it.
contract CollabHostileTest is CollabScene {
    uint256 private constant GAS_LIMIT = 30_000_000;
    bytes32 private constant NEXT = keccak256("next");
    uint64 private constant FULL = uint64(STAKE / GWEI);
    /// @notice Another protocol of the registry, which may do to stake what it likes.
    address private constant OTHER = address(0x07E4);
    uint256 private sessionId;

    function setUp() public {
        _deploy(9);
        vm.prank(owner);
        registry.authoriseProtocol(OTHER);
        sessionId = _open(_terms());
        _join(sessionId, 5);
    }

    // --- silence

    function test_WhoDoesNothingForARoundIsOutWithItsWholeBond() public {
        _updates(sessionId, 0, 4);
        vm.roll(block.number + 21);
        _ranks(sessionId, 0, 4, _honestRow());
        _closes(0);
        assertEq(sessions.placeOf(sessionId, people[4]), 0, "its seat is free");
        assertEq(_lockedOf(people[4]), 0, "bond");
        assertEq(_stakeOf(people[4]), FULL, "unpunished");
        assertEq(sessions.progressOf(sessionId).active, 15, "the others go on");
    }

    function test_IdleSquattersCannotHoldTheEscrowForAllRounds() public {
        _updates(sessionId, 0, 2);
        vm.roll(block.number + 21);
        sessions.closeRound(sessionId, 0);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Gathering, "too few are left");
        vm.roll(block.number + 11);
        vm.prank(opener);
        sessions.cancel(sessionId);
        assertEq(_creditOf(opener), 2 * REWARD / GWEI, "refund");
    }

    function test_WhoSendsNoUpdateButRatesStays() public {
        _updates(sessionId, 0, 4);
        vm.roll(block.number + 21);
        _ranks(sessionId, 0, 5, _honestRow());
        _closes(0);
        assertEq(sessions.progressOf(sessionId).active, 31, "all five");
    }

    // --- few raters

    function test_TheOnlyRaterLosesNothingThoughNobodyRatedIt() public {
        _updates(sessionId, 0, 5);
        _rate(sessionId, 0, people[0], _honestRow());
        vm.roll(block.number + 11);
        sessions.closeRound(sessionId, 0);
        assertEq(_stakeOf(people[0]), FULL, "its update was never called invalid");
        assertEq(sessions.progressOf(sessionId).active, 31, "all five stay");
        assertEq(_creditOf(treasury), 0, "nobody pays");
    }

    function test_TwoRatersDecideNothing() public {
        _updates(sessionId, 0, 5);
        for (uint256 i = 0; i < 3; i++) {
            _rate(sessionId, 0, people[i], _rowAgainst(4));
        }
        vm.roll(block.number + 11);
        _reveal(sessionId, 0, people[0], _rowAgainst(4));
        _reveal(sessionId, 0, people[1], _rowAgainst(4));
        vm.roll(block.number + 11);
        sessions.closeRound(sessionId, 0);
        assertEq(_stakeOf(people[4]), FULL, "called invalid by two alone");
        assertEq(_stakeOf(people[2]), FULL - BOND / 2, "who did not open pays");
        assertEq(_creditOf(treasury), BOND / 2, "treasury");
        _assertConserved();
    }

    function test_HalfOfTheRatersCannotCallAnUpdateInvalid() public {
        _updates(sessionId, 0, 5);
        _ratesAgainst(0, 3);
        assertEq(sessions.progressOf(sessionId).invalid, 0, "two of its four raters");
    }

    function test_MoreThanHalfOfTheRatersCan() public {
        _updates(sessionId, 0, 5);
        _ratesAgainst(0, 4);
        assertEq(sessions.progressOf(sessionId).invalid, 1, "three of its four raters");
    }

    // --- weight

    function test_StakeAddedAfterARoundBeganWeighsNothingInIt() public {
        uint256 id = _weightedSession();
        _updates(id, 0, 5);
        for (uint256 i = 0; i < 5; i++) {
            _rate(id, 0, people[i], _favouring(i == 4 ? 4 : 0));
        }
        bytes memory rows;
        for (uint256 i = 0; i < 5; i++) {
            rows = abi.encodePacked(rows, _reveal(id, 0, people[i], _favouring(i == 4 ? 4 : 0)));
        }
        // slot 4 sees that it lost, and buys weight: not even what it had counts now
        token.transfer(people[4], 20 * STAKE);
        vm.prank(people[4]);
        registry.addStake(people[4], 20 * STAKE);
        sessions.rankRound(id, 0, rows);
        assertEq(sessions.progressOf(id).selected, 3, "slots 0 and 1, as the others say");
    }

    function test_AJailedRaterWeighsNextToNothing() public {
        uint256 id = _weightedSession();
        _updates(id, 0, 5);
        // three of slot 0's four raters call it invalid, but two of them are jailed
        for (uint256 i = 0; i < 5; i++) {
            _rate(id, 0, people[i], i < 2 ? _honestRow() : _rowAgainst(0));
        }
        bytes memory rows;
        for (uint256 i = 0; i < 5; i++) {
            rows = abi.encodePacked(rows, _reveal(id, 0, people[i], i < 2 ? _honestRow() : _rowAgainst(0)));
        }
        vm.prank(OTHER);
        registry.jail(people[2], 100);
        vm.prank(OTHER);
        registry.jail(people[3], 100);
        sessions.rankRound(id, 0, rows);
        assertEq(sessions.progressOf(id).invalid, 1, "one free rater against another, and a little more");
    }

    // --- the published model

    function test_RefusesAModelWithoutADigestWhichWouldPayNobody() public {
        _rankedRound(sessionId, 0, 5);
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_DigestMissing.selector, sessionId, 0)
        );
        vm.prank(server);
        sessions.publishModel(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), 0);
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.modelDigest = 0;
        _refusesTerms(terms, "modelDigest", 0);
    }

    function test_APublisherFromOutsideAnswersForItsModelWithABond() public {
        _rankedRound(sessionId, 0, 5);
        _publish(sessionId, 0, server, NEXT);
        assertEq(_lockedOf(server), BOND, "locked");
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(_lockedOf(server), 0, "free again");
        _rankedRound(sessionId, 1, 5);
        _publish(sessionId, 1, server, "wrong");
        _attest(sessionId, 1, people[0], NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 1);
        assertEq(_lockedOf(server), 0, "free after the rejection");
        assertEq(_stakeOf(server), FULL - BOND / 2, "slashed");
    }

    function test_APublisherThatIsNoNodePublishesNothingAndIsReplaced() public {
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.parameterServer = address(0xBAD);
        uint256 id = _open(terms);
        _join(id, 5);
        _rankedRound(id, 0, 5);
        vm.expectRevert(
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_NotRegistered.selector, address(0xBAD))
        );
        vm.prank(address(0xBAD));
        sessions.publishModel(id, 0, _rowsOf(id), _selectedOf(id), "wrong");
        vm.roll(block.number + 6);
        _publish(id, 0, people[2], NEXT);
    }

    function test_AnObjectionInTheLastBlockLeavesTimeToAnswer() public {
        _rankedRound(sessionId, 0, 5);
        _publish(sessionId, 0, server, NEXT);
        vm.roll(block.number + 5);
        _attest(sessionId, 0, people[4], "a lie");
        vm.roll(block.number + 5);
        _attest(sessionId, 0, people[0], NEXT);
        _attest(sessionId, 0, people[1], NEXT);
        vm.roll(block.number + 1);
        sessions.closeRound(sessionId, 0);
        assertEq(sessions.progressOf(sessionId).modelDigest, NEXT, "accepted");
        assertEq(_stakeOf(server), FULL, "the publisher keeps its bond");
        assertEq(_stakeOf(people[4]), FULL - BOND / 2, "who lied pays");
        assertEq(sessions.placeOf(sessionId, people[4]), 0, "and is out");
        _assertConserved();
    }

    function test_ALaterObjectionDoesNotProlongTheWindow() public {
        _rankedRound(sessionId, 0, 5);
        _publish(sessionId, 0, server, NEXT);
        _attest(sessionId, 0, people[4], "a lie");
        vm.roll(block.number + 5);
        _attest(sessionId, 0, people[3], "a lie");
        vm.roll(block.number + 1);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Closing, "over");
    }

    function test_WhoStandsByARejectedModelPaysWithItsPublisher() public {
        _rankedRound(sessionId, 0, 5);
        vm.roll(block.number + 6);
        _publish(sessionId, 0, people[3], "wrong");
        _attest(sessionId, 0, people[4], "wrong");
        _attest(sessionId, 0, people[0], NEXT);
        _attest(sessionId, 0, people[1], NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        bytes memory refusal =
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotPublisher.selector, sessionId, people[4]);
        vm.roll(block.number + 6);
        vm.expectRevert(refusal);
        vm.prank(people[4]);
        sessions.publishModel(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), "wrong");
        _publish(sessionId, 0, server, NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        for (uint256 i = 3; i < 5; i++) {
            assertEq(_stakeOf(people[i]), FULL - BOND / 2, "half a bond");
            assertEq(_lockedOf(people[i]), 0, "the rest is free");
            assertEq(sessions.placeOf(sessionId, people[i]), 0, "out");
        }
        assertEq(_stakeOf(server), FULL, "the server did nothing wrong");
        _assertConserved();
    }

    function test_ATieRejectsNothingAndCostsNobody() public {
        _rankedRound(sessionId, 0, 5);
        _publish(sessionId, 0, server, NEXT);
        _attest(sessionId, 0, people[0], NEXT);
        _attest(sessionId, 0, people[1], "other");
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(sessions.progressOf(sessionId).modelDigest, NEXT, "accepted");
        assertEq(_creditOf(treasury), 0, "nobody pays");
    }

    function test_ManyFaultsOfARoundCostHalfABondOnce() public {
        _updates(sessionId, 0, 5);
        for (uint256 i = 0; i < 5; i++) {
            _rate(sessionId, 0, people[i], _rowAgainst(4));
        }
        bytes memory rows;
        for (uint256 i = 0; i < 4; i++) {
            rows = abi.encodePacked(rows, _reveal(sessionId, 0, people[i], _rowAgainst(4)));
        }
        vm.roll(block.number + 11);
        sessions.rankRound(sessionId, 0, rows);
        vm.roll(block.number + 6);
        _publish(sessionId, 0, people[4], "wrong");
        _attest(sessionId, 0, people[0], NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        _publish(sessionId, 0, server, NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(_stakeOf(people[4]), FULL - BOND / 2, "invalid, silent and a wrong publisher");
        assertEq(_lockedOf(people[4]), 0, "the rest is free");
    }

    // --- coming and going

    function test_WhoJoinsDuringARoundHasNoSayAndNoPayInIt() public {
        uint256 id = _sessionOfEight();
        _rankedRound(id, 0, 5);
        vm.prank(people[0]);
        sessions.leave(id);
        vm.prank(people[5]);
        sessions.join(id);
        assertEq(sessions.placeOf(id, people[5]), 6, "not the slot that is still being left");
        _publish(id, 0, server, NEXT);
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotParticipant.selector, id, people[5])
        );
        vm.prank(people[5]);
        sessions.attest(id, 0, _rowsOf(id), _selectedOf(id), "other");
        vm.roll(block.number + 6);
        sessions.closeRound(id, 0);
        assertEq(_creditOf(people[0]), REWARD / 2 / GWEI, "who leaves is paid for the round");
        assertEq(_creditOf(people[5]), 0, "who came is not");
        vm.prank(people[6]);
        sessions.join(id);
        assertEq(sessions.placeOf(id, people[6]), 1, "the slot is free now");
        assertEq(sessions.progressOf(id).active, 62, "and its owner not active yet");
        vm.prank(people[6]);
        sessions.leave(id);
        assertEq(_lockedOf(people[6]), 0, "gone before its first round");
    }

    function test_WhoLeavesMayStillAttestInTheRound() public {
        _rankedRound(sessionId, 0, 5);
        vm.prank(people[3]);
        sessions.leave(sessionId);
        _publish(sessionId, 0, server, NEXT);
        _attest(sessionId, 0, people[3], NEXT);
        assertEq(sessions.progressOf(sessionId).agreeing, 8, "slot 3");
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_AlreadyDone.selector, sessionId, 0, people[3])
        );
        vm.prank(people[3]);
        sessions.attest(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), NEXT);
    }

    function test_AParameterServerThatJoinsDuringItsPublicationHasTwoBonds() public {
        uint256 id = _sessionOfEight();
        _rankedRound(id, 0, 5);
        _publish(id, 0, server, "wrong");
        vm.prank(server);
        sessions.join(id);
        assertEq(_lockedOf(server), 2 * BOND, "as publisher and as participant");
        _attest(id, 0, people[0], NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(id, 0);
        assertEq(_lockedOf(server), BOND, "as participant");
        _publish(id, 0, people[0], NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(id, 0);
        assertEq(sessions.progressOf(id).active, 63, "takes part");
        assertEq(_stakeOf(server), FULL - BOND / 2, "paid once");
    }

    // --- stake that is elsewhere or gone

    function test_BondedStakeCannotBeTakenAway() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                INodeRegistry.NodeRegistry_StakeLocked.selector, people[0], STAKE - BOND * GWEI, STAKE
            )
        );
        vm.prank(people[0]);
        registry.startUnbonding(STAKE);
    }

    function test_TakesWhatIsLeftOfStakeThatAnotherProtocolSlashed() public {
        vm.prank(OTHER);
        registry.slash(people[4], 0, FULL - 10 gwei, "elsewhere");
        _updates(sessionId, 0, 5);
        _ranks(sessionId, 0, 5, _rowAgainst(4));
        uint256 escrow = registry.escrowOf(address(sessions));
        _closes(0);
        assertEq(_stakeOf(people[4]), 0, "all that was left");
        assertEq(_creditOf(treasury), 10 gwei, "and no more");
        assertEq(registry.escrowOf(address(sessions)), escrow - REWARD, "no other session pays for it");
    }

    function test_AParticipantJailedElsewhereFinishesTheRound() public {
        vm.prank(OTHER);
        registry.jail(people[0], 1000);
        _rankedRound(sessionId, 0, 5);
        _closes(0);
        assertEq(_creditOf(people[0]), REWARD / 2 / GWEI, "paid");
        vm.prank(people[0]);
        sessions.leave(sessionId);
    }

    // --- arithmetic and limits

    function test_KeepsTheDustOfARewardForTheOpener() public {
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.selected = 3;
        terms.rounds = 1;
        terms.rewardPerRound = 10 gwei;
        uint256 id = _open(terms);
        _join(id, 5);
        _rankedRound(id, 0, 5);
        _publish(id, 0, server, NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(id, 0);
        assertEq(_creditOf(people[0]), 3, "a third of ten, rounded down");
        assertEq(_creditOf(opener), 1, "the rest");
    }

    function test_TheLastOfTheMostRoundsEndsTheSession() public {
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.rounds = type(uint16).max;
        terms.rewardPerRound = 1 gwei;
        uint256 id = _open(terms);
        _join(id, 5);
        _update(id, 0, people[0]);
        // the word that holds phase and round
        bytes32 place = keccak256(abi.encode(id, 1));
        uint256 word = uint256(vm.load(address(sessions), place));
        vm.store(address(sessions), place, bytes32(word | (uint256(type(uint16).max) - 1) << 8));
        assertEq(sessions.progressOf(id).round, type(uint16).max - 1, "the last round");
        vm.roll(block.number + 21);
        sessions.closeRound(id, type(uint16).max - 1);
        assertTrue(_phase(id) == ICollabTypes.Phase.Ended, "ended");
        assertEq(_creditOf(opener), uint256(type(uint16).max), "refund");
    }

    function test_SaysWhereTheSessionStandsAfterSeveralDeadlines() public {
        _updates(sessionId, 0, 4);
        vm.roll(block.number + 1000);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Closing, "updates and ratings are over");
        sessions.closeRound(sessionId, 0);
    }

    function test_SaysWhoPublishedOnlyWhileThereIsAModel() public {
        _rankedRound(sessionId, 0, 5);
        _publish(sessionId, 0, server, NEXT);
        assertEq(sessions.progressOf(sessionId).publisher, server, "the server");
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(sessions.progressOf(sessionId).publisher, address(0), "nobody yet");
    }

    function test_PunishingAllOf64FitsABlock() public {
        for (uint256 i = 9; i < 64; i++) {
            people.push(_newNode(address(uint160(0x1000 + i)), STAKE));
        }
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.maxParticipants = 64;
        uint256 id = _open(terms);
        _join(id, 64);
        _updates(id, 0, 64);
        for (uint256 i = 0; i < 64; i++) {
            _rate(id, 0, people[i], _honestRow());
        }
        vm.roll(block.number + 30);
        uint256 before = gasleft();
        sessions.closeRound(id, 0);
        assertTrue(before - gasleft() < GAS_LIMIT / 6, "a sixth of a block");
        assertEq(_creditOf(treasury), 64 * BOND / 2, "every bond");
        assertEq(sessions.progressOf(id).active, 0, "nobody is left");
    }

    function test_RefusesRowsThatAreOnlyLong() public {
        _updates(sessionId, 0, 5);
        for (uint256 i = 0; i < 5; i++) {
            _rate(sessionId, 0, people[i], _honestRow());
        }
        for (uint256 i = 0; i < 5; i++) {
            _reveal(sessionId, 0, people[i], _honestRow());
        }
        bytes memory wrong =
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongRows.selector, sessionId, 0);
        vm.expectRevert(wrong);
        sessions.rankRound(sessionId, 0, new bytes(6 * 1000));
        bytes memory slots = new bytes(7);
        slots[0] = 0xff;
        vm.expectRevert(wrong);
        sessions.rankRound(sessionId, 0, slots);
    }

    // --- internal

    function _closes(uint16 round) private {
        _publish(sessionId, round, server, NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, round);
    }

    function _sessionOfEight() private returns (uint256 id) {
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.maxParticipants = 8;
        id = _open(terms);
        _join(id, 5);
        vm.roll(block.number + 11);
    }

    function _weightedSession() private returns (uint256 id) {
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.weightCapBps = 10_000;
        terms.rule = ICollabTypes.RankRule.Borda;
        id = _open(terms);
        _join(id, 5);
    }

    /// @notice Everybody's update is rated by all; those in slots below `liars` call that of `slot` invalid.
    function _ratesAgainst(uint256 slot, uint256 liars) private {
        for (uint256 i = 0; i < 5; i++) {
            _rate(sessionId, 0, people[i], i < liars ? _rowAgainst(slot) : _honestRow());
        }
        bytes memory rows;
        for (uint256 i = 0; i < 5; i++) {
            rows = abi.encodePacked(
                rows, _reveal(sessionId, 0, people[i], i < liars ? _rowAgainst(slot) : _honestRow())
            );
        }
        sessions.rankRound(sessionId, 0, rows);
    }

    /// @notice Higher for lower slots, or the other way round.
    function _favouring(uint256 slot) private pure returns (uint16[] memory bySlot) {
        bySlot = _honestRow();
        if (slot == 0) return bySlot;
        for (uint256 i = 0; i < 64; i++) {
            bySlot[i] = uint16(1000 * i);
        }
    }
}
