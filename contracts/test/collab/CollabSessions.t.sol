// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {CollabScene} from "../support/CollabScene.sol";

contract CollabSessionsTest is CollabScene {
    uint256 private sessionId;
    bytes32 private constant NEXT = keccak256("next");

    function setUp() public {
        _deploy(8);
        sessionId = _open(_terms());
    }

    // --- terms and members

    function test_HoldsTheRewardOfAllRoundsInEscrow() public view {
        assertEq(registry.escrowOf(address(sessions)), 2 * REWARD, "escrow");
        assertEq(sessions.progressOf(sessionId).escrow, 2 * REWARD, "of the session");
    }

    function test_RefusesTermsThatCannotWork() public {
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.minParticipants = 2;
        _refusesTerms(terms, "minParticipants", 2);
        terms = _terms();
        terms.maxParticipants = 2;
        _refusesTerms(terms, "maxParticipants", 2);
        terms = _terms();
        terms.selected = 0;
        _refusesTerms(terms, "selected", 0);
        terms = _terms();
        terms.trimBps = 5000;
        _refusesTerms(terms, "trimBps", 5000);
        terms = _terms();
        terms.bond = 1;
        _refusesTerms(terms, "bond", 1);
        terms = _terms();
        terms.rounds = 0;
        _refusesTerms(terms, "rounds", 0);
        terms = _terms();
        terms.publishBlocks = 0;
        _refusesTerms(terms, "publishBlocks", 0);
    }

    function test_StartsWhenFullOrWhenEnoughHaveWaited() public {
        _join(sessionId, 5);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Updating, "full");
        uint256 other = _open(_terms());
        _join(other, 3);
        assertTrue(_phase(other) == ICollabTypes.Phase.Gathering, "waits for more");
        vm.roll(block.number + 11);
        assertTrue(_phase(other) == ICollabTypes.Phase.Updating, "enough");
    }

    function test_LocksTheBondAndFreesItForThoseWhoLeaveInTime() public {
        _join(sessionId, 1);
        assertEq(_lockedOf(people[0]), BOND, "locked");
        vm.prank(people[0]);
        sessions.leave(sessionId);
        assertEq(_lockedOf(people[0]), 0, "free");
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotParticipant.selector, sessionId, people[0])
        );
        vm.prank(people[0]);
        sessions.leave(sessionId);
    }

    function test_RefusesASecondPlaceAndOneTooMany() public {
        _join(sessionId, 5);
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_AlreadyJoined.selector, sessionId, people[0])
        );
        vm.prank(people[0]);
        sessions.join(sessionId);
        vm.expectRevert(abi.encodeWithSelector(ICollabTypes.CollabSessions_SessionFull.selector, sessionId));
        vm.prank(people[5]);
        sessions.join(sessionId);
    }

    function test_GivesTheEscrowBackWhenTooFewCome() public {
        _join(sessionId, 2);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollabTypes.CollabSessions_WrongPhase.selector, sessionId, ICollabTypes.Phase.Gathering
            )
        );
        vm.prank(opener);
        sessions.cancel(sessionId);
        vm.roll(block.number + 11);
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotOpener.selector, sessionId, people[0])
        );
        vm.prank(people[0]);
        sessions.cancel(sessionId);
        vm.prank(opener);
        sessions.cancel(sessionId);
        assertEq(_creditOf(opener), 2 * REWARD / GWEI, "refund");
        vm.prank(people[0]);
        sessions.leave(sessionId);
        assertEq(_lockedOf(people[0]), 0, "bond");
        _assertConserved();
    }

    // --- a round

    function test_PaysTheSelectedAndMovesTheModel() public {
        _join(sessionId, 5);
        _rankedRound(sessionId, 0, 5);
        ICollabTypes.Progress memory progress = sessions.progressOf(sessionId);
        assertEq(progress.selected, 3, "slots 0 and 1");
        _publish(sessionId, 0, server, NEXT);
        _attest(sessionId, 0, people[3], NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        progress = sessions.progressOf(sessionId);
        assertEq(progress.modelDigest, NEXT, "model");
        assertEq(progress.round, 1, "round");
        assertTrue(progress.phase == ICollabTypes.Phase.Updating, "goes on");
        assertEq(_creditOf(people[0]), REWARD / 2 / GWEI, "half of the reward");
        assertEq(_creditOf(people[1]), REWARD / 2 / GWEI, "half of the reward");
        assertEq(_creditOf(people[2]), 0, "not selected");
        _assertConserved();
    }

    function test_EndsAfterItsRoundsAndFreesEveryBond() public {
        _join(sessionId, 5);
        for (uint16 round = 0; round < 2; round++) {
            _rankedRound(sessionId, round, 5);
            _publish(sessionId, round, server, keccak256(abi.encode(round)));
            vm.roll(block.number + 6);
            sessions.closeRound(sessionId, round);
        }
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Ended, "ended");
        for (uint256 i = 0; i < 5; i++) {
            vm.prank(people[i]);
            sessions.leave(sessionId);
            assertEq(_lockedOf(people[i]), 0, "bond");
        }
        assertEq(registry.escrowOf(address(sessions)), 0, "nothing is left");
        _assertConserved();
    }

    function test_RefusesWhatIsOutOfTurn() public {
        _join(sessionId, 5);
        _refusesPhase(ICollabTypes.Phase.Updating);
        vm.prank(people[0]);
        sessions.commitRatings(sessionId, 0, _updatedOf(sessionId), "too early");
        vm.expectRevert(abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongRound.selector, sessionId, 0));
        vm.prank(people[0]);
        sessions.commitUpdate(sessionId, 1, _baseOf(sessionId), "a later round");
        _update(sessionId, 0, people[0]);
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_AlreadyDone.selector, sessionId, 0, people[0])
        );
        vm.prank(people[0]);
        sessions.commitUpdate(sessionId, 0, _baseOf(sessionId), "swapped");
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotParticipant.selector, sessionId, people[6])
        );
        vm.prank(people[6]);
        sessions.commitUpdate(sessionId, 0, _baseOf(sessionId), "a stranger");
        _refusesPhase(ICollabTypes.Phase.Updating);
        sessions.closeRound(sessionId, 0);
    }

    function test_SkipsTheSilentAfterEachDeadline() public {
        _join(sessionId, 5);
        for (uint256 i = 0; i < 4; i++) {
            _update(sessionId, 0, people[i]);
        }
        vm.roll(block.number + 21);
        for (uint256 i = 0; i < 3; i++) {
            _rate(sessionId, 0, people[i], _honestRow());
        }
        vm.roll(block.number + 11);
        bytes memory rows;
        for (uint256 i = 0; i < 3; i++) {
            rows = abi.encodePacked(rows, _reveal(sessionId, 0, people[i], _honestRow()));
        }
        sessions.rankRound(sessionId, 0, rows);
        assertEq(sessions.progressOf(sessionId).selected, 3, "the best of four");
        _publish(sessionId, 0, server, NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(_stakeOf(people[3]), STAKE / GWEI, "who rated nobody loses nothing");
        assertEq(_stakeOf(people[4]), STAKE / GWEI, "who sent nothing loses nothing");
        _assertConserved();
    }

    function test_ChangesNothingInARoundOfTwoUpdates() public {
        _join(sessionId, 5);
        _update(sessionId, 0, people[0]);
        _update(sessionId, 0, people[1]);
        vm.roll(block.number + 21);
        sessions.closeRound(sessionId, 0);
        ICollabTypes.Progress memory progress = sessions.progressOf(sessionId);
        assertEq(progress.modelDigest, keccak256("model"), "same model");
        assertEq(progress.escrow, 2 * REWARD, "nobody is paid");
        assertEq(progress.round, 1, "the next round");
    }

    function test_TakesInWhoJoinedAndLetsGoWhoLeaves() public {
        _join(sessionId, 3);
        vm.roll(block.number + 11);
        _updates(sessionId, 0, 2);
        vm.prank(people[3]);
        sessions.join(sessionId);
        vm.prank(people[4]);
        sessions.join(sessionId);
        vm.prank(people[2]);
        sessions.leave(sessionId);
        assertEq(_lockedOf(people[2]), BOND, "bound until the round ends");
        vm.roll(block.number + 30);
        sessions.closeRound(sessionId, 0);
        ICollabTypes.Progress memory progress = sessions.progressOf(sessionId);
        assertEq(progress.active, 27, "slots 0, 1, 3 and 4");
        assertEq(_lockedOf(people[2]), 0, "free");
        vm.prank(people[2]);
        sessions.join(sessionId);
        assertEq(sessions.placeOf(sessionId, people[2]), 3, "back in the free slot");
    }

    // --- hostile

    function test_AnUpdateThatMostCallInvalidCostsHalfTheBondAndThePlace() public {
        _join(sessionId, 5);
        uint16[] memory row = _honestRow();
        row[0] = 65_535;
        bytes memory rows = _ratedBy(row);
        sessions.rankRound(sessionId, 0, rows);
        ICollabTypes.Progress memory progress = sessions.progressOf(sessionId);
        assertEq(progress.invalid, 1, "slot 0");
        assertEq(progress.selected, 6, "slots 1 and 2");
        _publish(sessionId, 0, server, NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(_stakeOf(people[0]), STAKE / GWEI - BOND / 2, "slashed");
        assertEq(_lockedOf(people[0]), 0, "the rest is free");
        assertEq(_creditOf(treasury), BOND / 2, "treasury");
        assertEq(sessions.placeOf(sessionId, people[0]), 0, "out");
        _assertConserved();
    }

    function test_RatingsThatAreNotRevealedCostHalfTheBondAndThePlace() public {
        _join(sessionId, 5);
        for (uint256 i = 0; i < 5; i++) {
            _update(sessionId, 0, people[i]);
        }
        for (uint256 i = 0; i < 5; i++) {
            _rate(sessionId, 0, people[i], _honestRow());
        }
        bytes memory rows;
        for (uint256 i = 0; i < 4; i++) {
            rows = abi.encodePacked(rows, _reveal(sessionId, 0, people[i], _honestRow()));
        }
        vm.roll(block.number + 11);
        sessions.rankRound(sessionId, 0, rows);
        _publish(sessionId, 0, server, NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(_stakeOf(people[4]), STAKE / GWEI - BOND / 2, "slashed");
        assertEq(_creditOf(treasury), BOND / 2, "treasury");
        assertEq(sessions.placeOf(sessionId, people[4]), 0, "out");
        _assertConserved();
    }

    function test_RefusesOpeningsThatSaySomethingElse() public {
        _join(sessionId, 3);
        vm.roll(block.number + 11);
        for (uint256 i = 0; i < 3; i++) {
            _update(sessionId, 0, people[i]);
        }
        for (uint256 i = 0; i < 3; i++) {
            _rate(sessionId, 0, people[i], _honestRow());
        }
        (bytes memory scores, bytes memory order) = _scores(sessionId, people[0], _honestRow());
        bytes memory wrongOpening = abi.encodeWithSelector(
            ICollabTypes.CollabSessions_WrongOpening.selector, sessionId, 0, people[0]
        );
        bytes memory wrongOrder =
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongOrder.selector, sessionId, 0, people[0]);
        bytes memory changed = abi.encodePacked(scores);
        changed[3] = 0xff;
        _refusesReveal(changed, order, _salt(people[0]), wrongOpening);
        _refusesReveal(scores, order, "other", wrongOpening);
        _refusesReveal(scores, abi.encodePacked(uint8(2), uint8(1)), _salt(people[0]), wrongOrder);
        _refusesReveal(scores, abi.encodePacked(uint8(1)), _salt(people[0]), wrongOrder);
        _refusesReveal(scores, abi.encodePacked(uint8(1), uint8(1)), _salt(people[0]), wrongOrder);
        _refusesReveal(scores, abi.encodePacked(uint8(0), uint8(1)), _salt(people[0]), wrongOrder);
        _refusesReveal(scores, abi.encodePacked(uint8(1), uint8(200)), _salt(people[0]), wrongOrder);
        _reveal(sessionId, 0, people[0], _honestRow());
    }

    function test_RefusesToRankWhatWasNotRevealed() public {
        _join(sessionId, 5);
        bytes memory rows = _ratedBy(_honestRow());
        bytes memory wrong =
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongRows.selector, sessionId, 0);
        bytes memory changed = abi.encodePacked(rows);
        changed[3] = 0x03;
        vm.expectRevert(wrong);
        sessions.rankRound(sessionId, 0, changed);
        vm.expectRevert(wrong);
        sessions.rankRound(sessionId, 0, "");
        vm.expectRevert(wrong);
        sessions.rankRound(sessionId, 0, abi.encodePacked(rows, uint8(0)));
        sessions.rankRound(sessionId, 0, rows);
    }

    function test_AModelThatMostCannotRecomputeIsRejectedAndItsPublisherPays() public {
        _join(sessionId, 5);
        _rankedRound(sessionId, 0, 5);
        _publish(sessionId, 0, server, "wrong");
        _attest(sessionId, 0, people[0], NEXT);
        _attest(sessionId, 0, people[1], NEXT);
        _attest(sessionId, 0, people[2], "wrong");
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(_stakeOf(server), STAKE / GWEI - BOND / 2, "slashed");
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Publishing, "once more");
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotPublisher.selector, sessionId, server)
        );
        vm.prank(server);
        sessions.publishModel(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), "wrong");
        _publish(sessionId, 0, people[4], NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(sessions.progressOf(sessionId).modelDigest, NEXT, "the right model");
        assertEq(_creditOf(people[0]), REWARD / 2 / GWEI, "the selected are paid once");
        _assertConserved();
    }

    function test_AnyParticipantReplacesAParameterServerThatVanished() public {
        _join(sessionId, 5);
        _rankedRound(sessionId, 0, 5);
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotPublisher.selector, sessionId, people[3])
        );
        vm.prank(people[3]);
        sessions.publishModel(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), NEXT);
        vm.roll(block.number + 6);
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_NotPublisher.selector, sessionId, people[6])
        );
        vm.prank(people[6]);
        sessions.publishModel(sessionId, 0, _rowsOf(sessionId), _selectedOf(sessionId), NEXT);
        _publish(sessionId, 0, people[3], NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertEq(sessions.progressOf(sessionId).modelDigest, NEXT, "model");
    }

    function test_GoesOnUnchangedWhenNobodyPublishes() public {
        _join(sessionId, 5);
        _rankedRound(sessionId, 0, 5);
        vm.roll(block.number + 21);
        sessions.closeRound(sessionId, 0);
        ICollabTypes.Progress memory progress = sessions.progressOf(sessionId);
        assertEq(progress.modelDigest, keccak256("model"), "same model");
        assertEq(progress.escrow, 2 * REWARD, "nobody is paid");
    }

    function test_WaitsForParticipantsWhenTooFewAreLeft() public {
        _join(sessionId, 3);
        vm.roll(block.number + 11);
        _rankedRound(sessionId, 0, 3);
        _publish(sessionId, 0, server, NEXT);
        vm.prank(people[0]);
        sessions.leave(sessionId);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Gathering, "gathers");
        vm.prank(people[5]);
        sessions.join(sessionId);
        vm.roll(block.number + 11);
        assertTrue(_phase(sessionId) == ICollabTypes.Phase.Updating, "enough again");
    }

    // --- internal

    function _ratedBy(uint16[] memory row) private returns (bytes memory rows) {
        for (uint256 i = 0; i < 5; i++) {
            _update(sessionId, 0, people[i]);
        }
        for (uint256 i = 0; i < 5; i++) {
            _rate(sessionId, 0, people[i], row);
        }
        for (uint256 i = 0; i < 5; i++) {
            rows = abi.encodePacked(rows, _reveal(sessionId, 0, people[i], row));
        }
    }

    function _refusesPhase(ICollabTypes.Phase phase) private {
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_WrongPhase.selector, sessionId, phase)
        );
    }

    function _refusesReveal(bytes memory scores, bytes memory order, bytes32 salt, bytes memory refusal)
        private
    {
        vm.expectRevert(refusal);
        vm.prank(people[0]);
        sessions.revealRatings(sessionId, 0, scores, order, salt);
    }
}
