// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {INodeRegistry} from "../../src/nodes/INodeRegistry.sol";
import {ClaimScene} from "../support/ClaimScene.sol";

/// @notice Claimed rankings: what holds, what is refuted, and who pays.
contract CollabClaimsTest is ClaimScene {
    bytes32 private constant NEXT = keccak256("next");
    uint64 private constant FULL = uint64(STAKE / GWEI);
    uint48 private constant INVALID = type(uint48).max;
    uint256 private sessionId;
    bytes private rows;
    bytes private keys;

    function setUp() public {
        _deploy(9);
        sessionId = _largeSession(5);
        _revealed(_honestRow());
    }

    // --- terms

    function test_RefusesAStakeCapInALargeSession() public {
        ICollabTypes.SessionTerms memory terms = _largeTerms();
        terms.weightCapBps = 1;
        _refusesTerms(terms, "weightCapBps", 1);
        terms.maxParticipants = 64;
        _open(terms);
    }

    function test_TheLastOf255SlotsWorksLikeAnyOther() public {
        for (uint256 i = people.length; i < SLOTS; i++) {
            people.push(_newNode(address(uint160(0x1000 + i)), STAKE));
        }
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.maxParticipants = 255;
        uint256 id = _open(terms);
        _join(id, SLOTS);
        assertEq(sessions.placeOf(id, people[254]), 255, "place");
        assertEq(sessions.participantAt(id, 254), people[254], "account");
        assertTrue(_phase(id) == ICollabTypes.Phase.Updating, "full");
        address late = _newNode(address(0x9999), STAKE);
        vm.expectRevert(abi.encodeWithSelector(ICollabTypes.CollabSessions_SessionFull.selector, id));
        vm.prank(late);
        sessions.join(id);
        _update(id, 0, people[254]);
        assertEq(sessions.progressOf(id).updated, uint256(1) << 254, "its update");
        vm.roll(block.number + 21);
        sessions.closeRound(id, 0);
        assertEq(sessions.progressOf(id).active, uint256(1) << 254, "all the idle are out");
        vm.prank(late);
        sessions.join(id);
        assertEq(sessions.placeOf(id, late), 1, "the lowest free slot");
    }

    // --- claiming

    function test_AClaimNobodyRefutesHolds() public {
        _claim(sessionId, 0, server, 3, keys);
        ICollabTypes.Progress memory progress = sessions.progressOf(sessionId);
        assertTrue(progress.phase == ICollabTypes.Phase.Claimed, "claimed");
        assertEq(progress.publisher, server, "who answers for it");
        assertEq(progress.selected, 3, "slots 0 and 1");
        vm.roll(block.number + 5);
        _refusesPhase(ICollabTypes.Phase.Claimed);
        vm.prank(server);
        sessions.publishModel(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), NEXT);
        vm.roll(block.number + 1);
        _finishes(server);
        assertEq(sessions.progressOf(sessionId).modelDigest, NEXT, "the model moved");
        assertEq(_creditOf(people[0]), REWARD / 2 / GWEI, "the selected are paid");
        assertEq(_creditOf(people[2]), 0, "others are not");
        assertEq(_lockedOf(server), 0, "no bond is left");
        assertEq(sessions.progressOf(sessionId).publisher, address(0), "nor anybody to answer");
        _assertConserved();
    }

    function test_AClaimPunishesInvalidUpdates() public {
        _newRound(_rowAgainst(4));
        assertEq(_keyAt(keys, 4), INVALID, "slot 4");
        _claim(sessionId, 0, server, 3, keys);
        assertEq(sessions.progressOf(sessionId).invalid, 16, "by the keys");
        vm.roll(block.number + 6);
        _finishes(server);
        assertEq(_stakeOf(people[4]), FULL - BOND / 2, "half a bond");
        assertEq(sessions.placeOf(sessionId, people[4]), 0, "out");
        _assertConserved();
    }

    function test_AcceptsTheBestSetByItsKeysOnly() public {
        for (uint256 selected = 0; selected < 64; selected++) {
            if (selected == 3) continue;
            _refusesClaim(selected, keys);
        }
        _refusesClaim(3 | uint256(1) << 255, keys);
        _claim(sessionId, 0, server, 3, keys);
    }

    function test_NeverSelectsAnInvalidUpdate() public {
        bytes memory three =
            _withKey(_withKey(_withKey(_withKey(keys, 0, INVALID), 1, INVALID), 2, INVALID), 3, INVALID);
        _refusesClaim(3, three);
        _refusesClaim(16 + 8, three);
        _refusesClaim(0, three);
        _claim(sessionId, 0, server, 16, three);
        assertEq(sessions.progressOf(sessionId).invalid, 15, "fewer than wanted are left");
    }

    function test_RefusesKeysThatAreNotAsManyAsTheUpdates() public {
        _refusesClaim(3, "");
        _refusesClaim(3, abi.encodePacked(keys, uint8(0)));
        _refusesClaim(3, abi.encodePacked(keys, uint48(0)));
        bytes memory short = new bytes(keys.length - 6);
        for (uint256 i = 0; i < short.length; i++) {
            short[i] = keys[i];
        }
        _refusesClaim(3, short);
    }

    function test_TheServerClaimsFirstThenAnyParticipant() public {
        _refusesClaimant(people[0]);
        vm.prank(people[6]);
        sessions.join(sessionId);
        vm.roll(block.number + 6);
        _refusesClaimant(people[6]);
        _refusesClaimant(people[7]);
        _claim(sessionId, 0, people[3], 3, keys);
        assertEq(_lockedOf(people[3]), BOND, "no second bond");
        vm.roll(block.number + 6);
        _finishes(server);
        assertEq(_stakeOf(people[3]), FULL, "nor anything lost");
    }

    function test_RefusesAnotherPhaseAnotherRoundASecondClaimAndSmallSessions() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongRound.selector, sessionId, 0)
        );
        vm.prank(server);
        sessions.claimRanking(sessionId, 1, _rowsOf(sessionId), 3, keys);
        _claim(sessionId, 0, server, 3, keys);
        _refusesPhase(ICollabTypes.Phase.Claimed);
        vm.prank(server);
        sessions.claimRanking(sessionId, 0, _rowsOf(sessionId), 3, keys);
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.maxParticipants = 64;
        uint256 small = _open(terms);
        _join(small, 5);
        vm.roll(block.number + 11);
        bytes memory smallRows = _reveals(small, 0, 5, _honestRow());
        bytes memory other =
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongWayToRank.selector, small);
        vm.expectRevert(other);
        vm.prank(server);
        sessions.claimRanking(small, 0, _rowsOf(small), 3, keys);
        sessions.rankRound(small, 0, smallRows);
    }

    function test_RefusesToComputeTheRankingOfALargeSession() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongWayToRank.selector, sessionId)
        );
        sessions.rankRound(sessionId, 0, rows);
    }

    function test_ABondFromOutsideCoversClaimAndModel() public {
        _claim(sessionId, 0, server, 3, keys);
        assertEq(_lockedOf(server), BOND, "for the claim");
        vm.roll(block.number + 6);
        _publish(sessionId, 0, server, NEXT);
        assertEq(_lockedOf(server), BOND, "and for the model");
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(_lockedOf(server), 0, "free");
    }

    function test_ABondFromOutsideIsFreeWhenAnotherPublishes() public {
        _claim(sessionId, 0, server, 3, keys);
        vm.roll(block.number + 12);
        _publish(sessionId, 0, people[2], NEXT);
        assertEq(_lockedOf(server), 0, "free");
        assertEq(sessions.progressOf(sessionId).publisher, people[2], "who answers now");
        _attest(sessionId, 0, people[0], "other");
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(_stakeOf(server), FULL, "the claim was right");
        _assertConserved();
    }

    function test_ABondFromOutsideIsFreeWhenNobodyPublishes() public {
        _claim(sessionId, 0, server, 3, keys);
        vm.roll(block.number + 100);
        sessions.closeRound(sessionId, 0);
        assertEq(_lockedOf(server), 0, "free");
        assertEq(sessions.progressOf(sessionId).modelDigest, keccak256("model"), "same model");
        assertEq(_creditOf(people[0]), 0, "nobody is paid");
        assertEq(sessions.progressOf(sessionId).round, 1, "the next round");
    }

    function test_AServerThatJoinsAfterItsClaimHasTwoBonds() public {
        bytes memory lie = _withKey(keys, 4, uint48(_keyAt(keys, 4)) + 1);
        _claim(sessionId, 0, server, 3, lie);
        vm.prank(server);
        sessions.join(sessionId);
        assertEq(_lockedOf(server), 2 * BOND, "as claimant and as participant");
        _challenge(people[0], 4, lie);
        assertEq(_lockedOf(server), BOND, "as participant");
        assertEq(_stakeOf(server), FULL - BOND / 2, "paid once");
    }

    function test_RefusesAClaimantWithoutStakeForItsBond() public {
        ICollabTypes.SessionTerms memory terms = _largeTerms();
        terms.parameterServer = address(0xBAD);
        uint256 id = _open(terms);
        _join(id, 5);
        vm.roll(block.number + 11);
        bytes memory found = _reveals(id, 0, 5, _honestRow());
        bytes memory itsKeys = _keys(id, found);
        vm.expectRevert(
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_NotRegistered.selector, address(0xBAD))
        );
        vm.prank(address(0xBAD));
        sessions.claimRanking(id, 0, _rowsOf(id), 3, itsKeys);
    }

    // --- refuting

    function test_RefutesAKeyThatIsTooGood() public {
        _lies(_withKey(keys, 4, 0), 1 | 16, 4);
    }

    function test_RefutesAKeyThatIsTooBadThoughTheBestSetIsRight() public {
        _lies(_withKey(keys, 4, uint48(_keyAt(keys, 4)) + 1), 3, 4);
    }

    function test_RefutesAValidUpdateCalledInvalid() public {
        _lies(_withKey(keys, 0, INVALID), 2 | 4, 0);
    }

    function test_RefutesAnInvalidUpdateCalledValid() public {
        _newRound(_rowAgainst(4));
        _lies(_withKey(keys, 4, 0), 1 | 16, 4);
    }

    function test_AWrongClaimCostsAParticipantItsPlace() public {
        vm.roll(block.number + 6);
        bytes memory lie = _withKey(keys, 4, 0);
        _claim(sessionId, 0, people[0], 1 | 16, lie);
        _challenge(people[1], 4, lie);
        assertEq(_stakeOf(people[0]), FULL, "not yet");
        vm.roll(block.number + 6);
        bytes memory refusal =
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotPublisher.selector, sessionId, people[0]);
        vm.expectRevert(refusal);
        vm.prank(people[0]);
        sessions.claimRanking(sessionId, 0, _rowsOf(sessionId), 3, keys);
        _claim(sessionId, 0, server, 3, keys);
        vm.roll(block.number + 12);
        vm.expectRevert(refusal);
        vm.prank(people[0]);
        sessions.publishModel(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), NEXT);
        _finishes(server);
        assertEq(_stakeOf(people[0]), FULL - BOND / 2, "half a bond");
        assertEq(_lockedOf(people[0]), 0, "the rest is free");
        assertEq(_creditOf(people[0]), REWARD / 2 / GWEI, "its update was among the best all the same");
        assertEq(sessions.placeOf(sessionId, people[0]), 0, "out");
        assertEq(_creditOf(treasury), BOND / 2, "treasury");
        _assertConserved();
    }

    function test_AWrongServerIsBelievedAgainInTheNextRound() public {
        _lies(_withKey(keys, 4, 0), 1 | 16, 4);
        bytes memory refusal =
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotPublisher.selector, sessionId, server);
        vm.expectRevert(refusal);
        vm.prank(server);
        sessions.claimRanking(sessionId, 0, _rowsOf(sessionId), 3, keys);
        // nobody has to wait for who may not
        _claim(sessionId, 0, people[2], 3, keys);
        vm.roll(block.number + 6);
        vm.expectRevert(refusal);
        vm.prank(server);
        sessions.publishModel(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), NEXT);
        _finishes(people[2]);
        rows = _reveals(sessionId, 1, 5, _honestRow());
        _claim(sessionId, 1, server, 3, _keys(sessionId, rows));
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Claimed, "claimed");
    }

    function test_AWrongClaimAndAWrongModelCostOneHalf() public {
        vm.roll(block.number + 6);
        bytes memory lie = _withKey(keys, 4, 0);
        _claim(sessionId, 0, people[0], 1 | 16, lie);
        _challenge(people[1], 4, lie);
        _claim(sessionId, 0, server, 3, keys);
        vm.roll(block.number + 6);
        _publish(sessionId, 0, server, NEXT);
        _attest(sessionId, 0, people[0], "a lie");
        _attest(sessionId, 0, people[1], NEXT);
        _attest(sessionId, 0, people[2], NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(_stakeOf(people[0]), FULL - BOND / 2, "half a bond");
        assertEq(_stakeOf(server), FULL, "the server was right");
        _assertConserved();
    }

    function test_ARightKeyIsNotRefutedByAnyRule() public {
        for (uint256 rule = 0; rule < 3; rule++) {
            ICollabTypes.SessionTerms memory terms = _largeTerms();
            terms.rule = ICollabTypes.RankRule(rule);
            terms.trimBps = 3000;
            uint256 id = _open(terms);
            _join(id, 5);
            vm.roll(block.number + 11);
            bytes memory found = _reveals(id, 0, 5, _rowAgainst(2));
            bytes memory itsKeys = _keys(id, found);
            _claim(id, 0, server, _bestOf(31, itsKeys, 2), itsKeys);
            for (uint8 slot = 0; slot < 5; slot++) {
                vm.expectRevert(
                    abi.encodeWithSelector(ICollabTypes.CollabSessions_RightKey.selector, id, 0, slot)
                );
                vm.prank(people[6]);
                sessions.challengeRanking(id, 0, slot, itsKeys, found);
            }
        }
        assertEq(_stakeOf(people[6]), FULL, "a vain challenge costs gas only");
        assertEq(_lockedOf(people[6]), 0, "and binds nothing");
    }

    function test_RefusesOtherRowsOtherKeysAndSlotsWithoutAnUpdate() public {
        bytes memory lie = _withKey(keys, 4, 0);
        _claim(sessionId, 0, server, 1 | 16, lie);
        bytes memory changed = abi.encodePacked(rows);
        changed[3] = 0x03;
        _refusesRows(lie, changed);
        _refusesRows(lie, "");
        _refusesRows(lie, abi.encodePacked(rows, uint8(0)));
        _refusesKeys(4, keys);
        _refusesKeys(4, "");
        _refusesKeys(5, lie);
        _refusesKeys(255, lie);
        _challenge(people[6], 4, lie);
    }

    function test_IsInTimeInTheLastBlockAndTooLateAfterIt() public {
        bytes memory lie = _withKey(keys, 4, 0);
        _claim(sessionId, 0, server, 1 | 16, lie);
        vm.roll(block.number + 5);
        uint256 snapshot = vm.snapshotState();
        _challenge(people[0], 4, lie);
        vm.revertToState(snapshot);
        vm.roll(block.number + 1);
        _refusesPhase(ICollabTypes.Phase.Publishing);
        sessions.challengeRanking(sessionId, 0, 4, lie, rows);
    }

    function test_TheSecondChallengeFindsNothingToRefute() public {
        bytes memory lie = _withKey(_withKey(keys, 4, 0), 3, 1);
        _claim(sessionId, 0, server, 16 | 8, lie);
        _challenge(people[0], 4, lie);
        _refusesPhase(ICollabTypes.Phase.Ranking);
        vm.prank(people[1]);
        sessions.challengeRanking(sessionId, 0, 3, lie, rows);
        assertEq(_stakeOf(server), FULL - BOND / 2, "paid once");
        ICollabTypes.Progress memory progress = sessions.progressOf(sessionId);
        assertEq(progress.selected | progress.invalid, 0, "no trace");
        assertEq(progress.publisher, address(0), "of who claimed");
        _claim(sessionId, 0, people[1], 3, keys);
        vm.roll(block.number + 6);
        _finishes(people[1]);
        assertEq(_creditOf(people[1]), REWARD / 2 / GWEI, "the next one decides");
        assertEq(_creditOf(people[4]), 0, "not the lie");
        _assertConserved();
    }

    // --- time

    function test_ARoundThatNobodyRanksChangesNothing() public {
        vm.roll(block.number + 20);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Ranking, "the last block to claim in");
        vm.roll(block.number + 1);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Closing, "over");
        sessions.closeRound(sessionId, 0);
        ICollabTypes.Progress memory progress = sessions.progressOf(sessionId);
        assertEq(progress.modelDigest, keccak256("model"), "same model");
        assertEq(progress.active, 31, "all five stay");
        assertEq(_creditOf(treasury), 0, "nobody pays");
        assertEq(progress.escrow, 2 * REWARD, "nobody is paid");
    }

    function test_ARoundWithoutAValidUpdateClosesAndTheInvalidPay() public {
        uint16[] memory row = _honestRow();
        for (uint256 slot = 0; slot < 5; slot++) {
            row[slot] = 65_535;
        }
        _newRound(row);
        _claim(sessionId, 0, server, 0, keys);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Claimed, "may be refuted");
        vm.roll(block.number + 6);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Closing, "nothing to publish");
        sessions.closeRound(sessionId, 0);
        assertEq(_creditOf(treasury), 5 * (BOND / 2), "every bond");
        assertEq(_lockedOf(server), 0, "the claim was right");
        _assertConserved();
    }

    function test_PublishingBeginsWhenTheWindowForChallengesIsOver() public {
        _claim(sessionId, 0, server, 3, keys);
        uint256 end = block.number + 5;
        vm.roll(end + 5);
        bytes memory refusal =
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotPublisher.selector, sessionId, people[0]);
        vm.expectRevert(refusal);
        vm.prank(people[0]);
        sessions.publishModel(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), NEXT);
        assertEq(sessions.progressOf(sessionId).phaseBlock, end, "counted from there");
        vm.roll(end + 6);
        _publish(sessionId, 0, people[0], NEXT);
    }

    function test_EveryWrongClaimGivesTheOthersTheWholeTimeAgain() public {
        vm.roll(block.number + 20);
        bytes memory lie = _withKey(keys, 4, 0);
        _claim(sessionId, 0, people[3], 1 | 16, lie);
        vm.roll(block.number + 5);
        _challenge(people[0], 4, lie);
        vm.roll(block.number + 20);
        _claim(sessionId, 0, people[2], 1 | 16, lie);
        _challenge(people[0], 4, lie);
        _claim(sessionId, 0, server, 3, keys);
        vm.roll(block.number + 6);
        _finishes(server);
        assertEq(_creditOf(treasury), 2 * (BOND / 2), "two were wrong");
        assertEq(sessions.progressOf(sessionId).active, 19, "and are out");
    }

    // --- internal

    function _revealed(uint16[] memory row) private {
        rows = _reveals(sessionId, 0, 5, row);
        keys = _keys(sessionId, rows);
    }

    /// @notice Another session instead, with these ratings.
    function _newRound(uint16[] memory row) private {
        sessionId = _largeSession(5);
        _revealed(row);
    }

    function _challenge(address who, uint8 slot, bytes memory claimed) private {
        vm.prank(who);
        sessions.challengeRanking(sessionId, 0, slot, claimed, rows);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Ranking, "to be claimed anew");
    }

    /// @notice The server claims what is not so, and is refuted by the slot.
    function _lies(bytes memory claimed, uint256 selected, uint8 slot) private {
        uint64 before = _stakeOf(server);
        _claim(sessionId, 0, server, selected, claimed);
        _challenge(people[0], slot, claimed);
        assertEq(before - _stakeOf(server), BOND / 2, "half a bond");
        assertEq(_lockedOf(server), 0, "the rest is free");
        assertEq(_creditOf(treasury), BOND / 2, "treasury");
        assertEq(_stakeOf(people[0]), FULL, "the challenger pays nothing");
        assertEq(sessions.progressOf(sessionId).selected, 0, "nothing is selected");
        _assertConserved();
    }

    function _finishes(address publisher) private {
        _publish(sessionId, 0, publisher, NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
    }

    function _refusesClaim(uint256 selected, bytes memory claimed) private {
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongKeys.selector, sessionId, 0)
        );
        vm.prank(server);
        sessions.claimRanking(sessionId, 0, _rowsOf(sessionId), selected, claimed);
    }

    function _refusesClaimant(address who) private {
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotPublisher.selector, sessionId, who)
        );
        vm.prank(who);
        sessions.claimRanking(sessionId, 0, _rowsOf(sessionId), 3, keys);
    }

    function _refusesRows(bytes memory claimed, bytes memory wrong) private {
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongRows.selector, sessionId, 0)
        );
        sessions.challengeRanking(sessionId, 0, 4, claimed, wrong);
    }

    function _refusesKeys(uint8 slot, bytes memory claimed) private {
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongKeys.selector, sessionId, 0)
        );
        sessions.challengeRanking(sessionId, 0, slot, claimed, rows);
    }

    function _refusesPhase(ICollabTypes.Phase phase) private {
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongPhase.selector, sessionId, phase)
        );
    }
}
