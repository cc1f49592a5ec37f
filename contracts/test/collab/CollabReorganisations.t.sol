// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {ClaimScene} from "../support/ClaimScene.sol";

/// @notice Transactions that a reorganisation has mined again where they were not judged: none of them does any harm.
contract CollabReorganisationsTest is ClaimScene {
    bytes32 private constant NEXT = keccak256("next");
    bytes32 private constant OLD = keccak256("of the blocks before");
    uint64 private constant FULL = uint64(STAKE / GWEI);
    uint256 private sessionId;
    bytes private refusal;

    function setUp() public {
        _deploy(5);
        sessionId = _open(_terms());
        _join(sessionId, 5);
        refusal = abi.encodeWithSelector(ICollabTypes.CollabSessions_RoundChanged.selector, sessionId, 0);
    }

    function test_RefusesAnUpdateOfAnotherModel() public {
        vm.expectRevert(refusal);
        vm.prank(people[0]);
        sessions.commitUpdate(sessionId, 0, OLD, "update");
        _update(sessionId, 0, people[0]);
    }

    function test_RatingsOfAnUpdateThatIsGoneAreRefusedAndMadeAnewAndNobodyPays() public {
        _updates(sessionId, 0, 4);
        uint256 fork = vm.snapshotState();
        _update(sessionId, 0, people[4]);
        uint256 before = _updatedOf(sessionId);
        (bytes memory scores,) = _scores(sessionId, people[0], _honestRow());
        bytes32 old =
            keccak256(abi.encode(sessionId, uint16(0), people[0], keccak256(scores), _salt(people[0])));
        vm.prank(people[0]);
        sessions.commitRatings(sessionId, 0, before, old);

        vm.revertToState(fork);
        vm.roll(block.number + 21);
        vm.expectRevert(refusal);
        vm.prank(people[0]);
        sessions.commitRatings(sessionId, 0, before, old);
        _ranks(sessionId, 0, 5, _honestRow());
        _publish(sessionId, 0, server, NEXT);
        vm.roll(block.number + 6);
        sessions.closeRound(sessionId, 0);
        for (uint256 i = 0; i < 5; i++) {
            assertEq(_stakeOf(people[i]), FULL, "nobody pays");
        }
        assertEq(sessions.progressOf(sessionId).active, 31, "nor is out");
        _assertConserved();
    }

    function test_RefusesRatingsOfFewerUpdatesThanThereAre() public {
        _updates(sessionId, 0, 5);
        vm.expectRevert(refusal);
        vm.prank(people[0]);
        sessions.commitRatings(sessionId, 0, 15, "ratings");
    }

    function test_RefusesAModelOfOtherRowsOrOfAnotherBestSet() public {
        _rankedRound(sessionId, 0, 5);
        (bytes32 rows, uint256 selected) = (_rowsOf(sessionId), _selectedOf(sessionId));
        vm.startPrank(server);
        vm.expectRevert(refusal);
        sessions.publishModel(sessionId, 0, OLD, selected, NEXT);
        vm.expectRevert(refusal);
        sessions.publishModel(sessionId, 0, rows, selected | 16, NEXT);
        sessions.publishModel(sessionId, 0, rows, selected, NEXT);
        vm.stopPrank();
        assertEq(_lockedOf(server), BOND, "one bond");
    }

    function test_RefusesToAttestAModelOfOtherRowsOrOfAnotherBestSet() public {
        _rankedRound(sessionId, 0, 5);
        _publish(sessionId, 0, server, NEXT);
        (bytes32 rows, uint256 selected) = (_rowsOf(sessionId), _selectedOf(sessionId));
        vm.startPrank(people[0]);
        vm.expectRevert(refusal);
        sessions.attest(sessionId, 0, OLD, selected, "another model");
        vm.expectRevert(refusal);
        sessions.attest(sessionId, 0, rows, selected ^ 16, "another model");
        sessions.attest(sessionId, 0, rows, selected, NEXT);
        vm.stopPrank();
        assertEq(sessions.progressOf(sessionId).disagreeing, 0, "nobody objected");
    }

    function test_TheBestSetOfTheSameRowsChangesWithStakesAndAModelOfTheOldOneIsRefused() public {
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.weightCapBps = 10_000;
        terms.rule = ICollabTypes.RankRule.Borda;
        terms.selected = 1;
        uint256 id = _open(terms);
        _join(id, 5);
        _updates(id, 0, 5);
        uint16[] memory other = _honestRow();
        (other[0], other[3]) = (other[3], other[0]);
        for (uint256 i = 0; i < 5; i++) {
            _rate(id, 0, people[i], i % 2 == 1 ? other : _honestRow());
        }
        bytes memory rows;
        for (uint256 i = 0; i < 5; i++) {
            rows = abi.encodePacked(rows, _reveal(id, 0, people[i], i % 2 == 1 ? other : _honestRow()));
        }
        uint256 fork = vm.snapshotState();
        sessions.rankRound(id, 0, rows);
        uint256 before = _selectedOf(id);

        vm.revertToState(fork);
        for (uint256 i = 0; i < 5; i++) {
            if ((before == 1) != (i % 2 == 0)) continue;
            vm.prank(people[i]);
            registry.startUnbonding(800 ether);
        }
        sessions.rankRound(id, 0, rows);
        assertTrue(_selectedOf(id) != before, "another best set");
        vm.expectRevert(abi.encodeWithSelector(ICollabTypes.CollabSessions_RoundChanged.selector, id, 0));
        vm.prank(server);
        sessions.publishModel(id, 0, _rowsOf(id), before, NEXT);
    }

    function test_RefusesAClaimOfOtherRows() public {
        uint256 id = _largeSession(5);
        bytes memory keys = _keys(id, _reveals(id, 0, 5, _honestRow()));
        vm.expectRevert(abi.encodeWithSelector(ICollabTypes.CollabSessions_RoundChanged.selector, id, 0));
        vm.prank(server);
        sessions.claimRanking(id, 0, OLD, 3, keys);
        assertEq(_lockedOf(server), 0, "no bond");
        _claim(id, 0, server, 3, keys);
    }
}
