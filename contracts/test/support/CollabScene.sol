// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {CollabSessions} from "../../src/collab/CollabSessions.sol";
import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {Masks} from "../../src/collab/Masks.sol";
import {NodeRegistry} from "../../src/nodes/NodeRegistry.sol";
import {PlexusToken} from "../../src/token/PlexusToken.sol";
import {TestBase} from "./TestBase.sol";

/// @notice Token, registry and sessions with staked participants and an opener, and the steps of a round.
abstract contract CollabScene is TestBase {
    uint256 internal constant GWEI = 1e9;
    uint256 internal constant STAKE = 1000 ether;
    uint64 internal constant BOND = 50 gwei;
    uint256 internal constant REWARD = 60 ether;
    uint256 internal constant SLOTS = 255;

    address internal owner = address(0xA11CE);
    address internal treasury = address(0x7EA5);
    address internal opener = address(0x4E9);
    address internal server = address(0x5E5);

    PlexusToken internal token;
    NodeRegistry internal registry;
    CollabSessions internal sessions;
    address[] internal people;

    function _deploy(uint256 count) internal {
        vm.roll(1000);
        token = new PlexusToken(owner, address(this), 100_000_000 ether);
        registry = new NodeRegistry(token, owner, 100 ether, 5000);
        sessions = new CollabSessions(registry, treasury);
        vm.prank(owner);
        registry.authoriseProtocol(address(sessions));
        for (uint256 i = 0; i < count; i++) {
            people.push(_newNode(address(uint160(0x1000 + i)), STAKE));
        }
        _newNode(server, STAKE);
        token.transfer(opener, 1_000_000 ether);
        vm.prank(opener);
        token.approve(address(registry), type(uint256).max);
        // stake of the block in which a round begins would weigh nothing in it
        vm.roll(1001);
    }

    function _newNode(address account, uint256 stake) internal returns (address) {
        token.transfer(account, stake * 2);
        vm.prank(account);
        token.approve(address(registry), type(uint256).max);
        vm.prank(account);
        registry.register(stake, 3, 1e9, "");
        return account;
    }

    function _terms() internal view returns (ICollabTypes.SessionTerms memory terms) {
        terms.specDigest = keccak256("spec");
        terms.modelDigest = keccak256("model");
        terms.parameterServer = server;
        terms.minParticipants = 3;
        terms.maxParticipants = 5;
        terms.selected = 2;
        terms.rule = ICollabTypes.RankRule.Median;
        terms.rounds = 2;
        terms.joinBlocks = 10;
        terms.updateBlocks = 20;
        terms.commitBlocks = 10;
        terms.revealBlocks = 10;
        terms.publishBlocks = 5;
        terms.challengeBlocks = 5;
        terms.rewardPerRound = uint128(REWARD);
        terms.bond = uint128(BOND * GWEI);
    }

    function _open(ICollabTypes.SessionTerms memory terms) internal returns (uint256 sessionId) {
        vm.prank(opener);
        return sessions.openSession(terms);
    }

    /// @notice The opener is told which of its terms is wrong.
    function _refusesTerms(ICollabTypes.SessionTerms memory terms, bytes32 field, uint256 value) internal {
        vm.expectRevert(
            abi.encodeWithSelector(ICollabTypes.CollabSessions_TermsInvalid.selector, field, value)
        );
        vm.prank(opener);
        sessions.openSession(terms);
    }

    function _join(uint256 sessionId, uint256 count) internal {
        for (uint256 i = 0; i < count; i++) {
            vm.prank(people[i]);
            sessions.join(sessionId);
        }
    }

    function _update(uint256 sessionId, uint16 round, address who) internal {
        vm.prank(who);
        sessions.commitUpdate(sessionId, round, _baseOf(sessionId), keccak256(abi.encode("update", who, round)));
    }

    /// @dev A word of a session's storage: a view would use up what a test expects of the next call.
    function _word(uint256 sessionId, uint256 word) private view returns (bytes32) {
        uint256 place = uint256(keccak256(abi.encode(sessionId, 1))) + word;
        return vm.load(address(sessions), bytes32(place));
    }

    function _updatedOf(uint256 sessionId) internal view returns (uint256) {
        return uint256(_word(sessionId, 5));
    }

    function _selectedOf(uint256 sessionId) internal view returns (uint256) {
        return uint256(_word(sessionId, 9));
    }

    function _rowsOf(uint256 sessionId) internal view returns (bytes32) {
        return _word(sessionId, 14);
    }

    function _baseOf(uint256 sessionId) internal view returns (bytes32) {
        return _word(sessionId, 16);
    }

    function _phase(uint256 sessionId) internal view returns (ICollabTypes.Phase) {
        return sessions.progressOf(sessionId).phase;
    }

    /// @dev Scores of a rater: by slot, higher for lower slots, except as `liars` say.
    function _honest(uint256 slot) internal pure returns (uint16) {
        return uint16(60_000 - 200 * slot);
    }

    function _scores(uint256 sessionId, address rater, uint16[] memory bySlot)
        internal
        view
        returns (bytes memory scores, bytes memory order)
    {
        uint256 updated = sessions.progressOf(sessionId).updated;
        uint256 own = sessions.placeOf(sessionId, rater) - 1;
        return (_listed(updated, own, bySlot), _sorted(updated & ~Masks.bit(own), bySlot));
    }

    function _listed(uint256 updated, uint256 own, uint16[] memory bySlot)
        internal
        pure
        returns (bytes memory scores)
    {
        scores = new bytes(2 * Masks.count(updated));
        uint256 at = 0;
        for (uint256 slot = 0; updated >> slot != 0; slot++) {
            if (!Masks.has(updated, slot)) continue;
            uint16 score = slot == own ? 0 : bySlot[slot];
            (scores[at], scores[at + 1]) = (bytes1(uint8(score >> 8)), bytes1(uint8(score)));
            at += 2;
        }
    }

    /// @dev Each slot moves up past those that are worth less.
    function _sorted(uint256 left, uint16[] memory bySlot) internal pure returns (bytes memory order) {
        order = new bytes(Masks.count(left));
        uint256 length = 0;
        for (uint256 slot = 0; left >> slot != 0; slot++) {
            if (!Masks.has(left, slot)) continue;
            uint256 at = length++;
            for (; at > 0 && _worth(bySlot[slot]) > _worth(bySlot[uint8(order[at - 1])]); at--) {
                order[at] = order[at - 1];
            }
            order[at] = bytes1(uint8(slot));
        }
    }

    function _worth(uint16 score) internal pure returns (uint256) {
        return score == 65_535 ? 0 : uint256(score) + 1;
    }

    function _salt(address rater) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", rater));
    }

    function _rate(uint256 sessionId, uint16 round, address rater, uint16[] memory bySlot) internal {
        (bytes memory scores,) = _scores(sessionId, rater, bySlot);
        bytes32 commitment = keccak256(abi.encode(sessionId, round, rater, keccak256(scores), _salt(rater)));
        vm.prank(rater);
        sessions.commitRatings(sessionId, round, _updatedOf(sessionId), commitment);
    }

    /// @return row what `rankRound` wants of this reveal
    function _reveal(uint256 sessionId, uint16 round, address rater, uint16[] memory bySlot)
        internal
        returns (bytes memory row)
    {
        (bytes memory scores, bytes memory order) = _scores(sessionId, rater, bySlot);
        vm.prank(rater);
        sessions.revealRatings(sessionId, round, scores, order, _salt(rater));
        return _row(sessionId, rater, bySlot, order);
    }

    function _row(uint256 sessionId, address rater, uint16[] memory bySlot, bytes memory order)
        internal
        view
        returns (bytes memory)
    {
        uint8 invalid = 0;
        for (uint256 i = 0; i < order.length; i++) {
            if (bySlot[uint8(order[i])] == 65_535) invalid++;
        }
        return abi.encodePacked(sessions.placeOf(sessionId, rater) - 1, invalid, order);
    }

    function _rowAgainst(uint256 slot) internal pure returns (uint16[] memory bySlot) {
        bySlot = _honestRow();
        bySlot[slot] = 65_535;
    }

    /// @notice The first `count` people send an update.
    function _updates(uint256 sessionId, uint16 round, uint256 count) internal {
        for (uint256 i = 0; i < count; i++) {
            _update(sessionId, round, people[i]);
        }
    }

    /// @notice The first `count` people rate alike, reveal, and the round is ranked.
    function _ranks(uint256 sessionId, uint16 round, uint256 count, uint16[] memory row) internal {
        for (uint256 i = 0; i < count; i++) {
            _rate(sessionId, round, people[i], row);
        }
        vm.roll(block.number + 11);
        bytes memory rows;
        for (uint256 i = 0; i < count; i++) {
            rows = abi.encodePacked(rows, _reveal(sessionId, round, people[i], row));
        }
        sessions.rankRound(sessionId, round, rows);
    }

    function _honestRow() internal pure returns (uint16[] memory bySlot) {
        bySlot = new uint16[](SLOTS);
        for (uint256 slot = 0; slot < SLOTS; slot++) {
            bySlot[slot] = _honest(slot);
        }
    }

    /// @notice A whole round up to ranking by the first `count` people, all honest.
    function _rankedRound(uint256 sessionId, uint16 round, uint256 count) internal {
        for (uint256 i = 0; i < count; i++) {
            _update(sessionId, round, people[i]);
        }
        for (uint256 i = 0; i < count; i++) {
            _rate(sessionId, round, people[i], _honestRow());
        }
        bytes memory rows;
        for (uint256 i = 0; i < count; i++) {
            rows = abi.encodePacked(rows, _reveal(sessionId, round, people[i], _honestRow()));
        }
        sessions.rankRound(sessionId, round, rows);
    }

    function _publish(uint256 sessionId, uint16 round, address who, bytes32 digest) internal {
        vm.prank(who);
        sessions.publishModel(sessionId, round, _rowsOf(sessionId), _selectedOf(sessionId), digest);
    }

    function _attest(uint256 sessionId, uint16 round, address who, bytes32 digest) internal {
        vm.prank(who);
        sessions.attest(sessionId, round, _rowsOf(sessionId), _selectedOf(sessionId), digest);
    }

    function _stakeOf(address account) internal view returns (uint64) {
        return registry.recordOf(account).stake;
    }

    function _creditOf(address account) internal view returns (uint64) {
        return registry.recordOf(account).credit;
    }

    function _lockedOf(address account) internal view returns (uint64) {
        return registry.recordOf(account).locked;
    }

    /// @notice Stake, credit and escrow of everybody are what the registry holds.
    function _assertConserved() internal view {
        uint256 owed = registry.escrowOf(address(sessions));
        for (uint256 i = 0; i < people.length; i++) {
            owed += (uint256(_stakeOf(people[i])) + _creditOf(people[i])) * GWEI;
        }
        owed += (uint256(_stakeOf(server)) + _creditOf(server) + _creditOf(treasury) + _creditOf(opener))
            * GWEI;
        assertEq(owed, token.balanceOf(address(registry)), "owed = held");
    }
}
