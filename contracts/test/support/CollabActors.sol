// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {CollabSessions} from "../../src/collab/CollabSessions.sol";
import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {Masks} from "../../src/collab/Masks.sol";
import {INodeRegistry} from "../../src/nodes/INodeRegistry.sol";
import {NodeRegistry} from "../../src/nodes/NodeRegistry.sol";
import {PlexusToken} from "../../src/token/PlexusToken.sol";
import {Claims} from "../../src/collab/Claims.sol";
import {ClaimScene} from "./ClaimScene.sol";

/// @notice Honest, careless and hostile accounts that take part in sessions in random order, and a ledger of what they did.
/// @dev An action that is not possible now does nothing: the fuzzer chooses actions, the rules stay those of the contracts.
contract CollabActors is ClaimScene {
    uint256 public constant PEOPLE = 8;
    uint256 private constant OPEN = 3;
    uint256 private constant LIMIT = 60;
    bytes32 private constant RIGHT = keccak256("right");

    /// @notice Another protocol of the registry, which slashes and jails as it likes.
    address private constant OTHER = address(0x07E4);

    uint256 public deposited;
    uint256 public withdrawn;
    /// @notice The last OPEN of them are played.
    uint256[] public all;
    mapping(bytes32 => uint256) public calls;
    /// @notice Rules of pay and of refuting that were broken, which must stay 0.
    uint256 public overpaid;
    mapping(address => bool) public slashedElsewhere;
    /// @notice Who answers for a session's claimed ranking or proposed model was no active participant then.
    mapping(uint256 => bool) public isOutside;
    mapping(uint256 => mapping(uint256 => mapping(address => uint256))) private _pays;
    mapping(bytes32 => uint16[]) private _rows;
    mapping(uint256 => mapping(uint256 => bytes)) private _revealed;
    mapping(uint256 => bytes) private _claimed;

    function start() external {
        _deploy(PEOPLE);
        vm.prank(owner);
        registry.authoriseProtocol(OTHER);
        for (uint256 i = 0; i < OPEN; i++) {
            _openNext();
        }
        deposited = token.balanceOf(address(registry));
    }

    // --- time

    function roll(uint8 blocks_) external {
        vm.roll(block.number + 1 + blocks_ % 6);
    }

    // --- members

    function reopen(uint256 s) external {
        uint256 index = all.length - OPEN + s % OPEN;
        if (all.length >= LIMIT || _phase(all[index]) != ICollabTypes.Phase.Ended) return;
        uint256 before = token.balanceOf(address(registry));
        _openNext();
        (all[index], all[all.length - 1 - OPEN]) = (all[all.length - 1 - OPEN], all[index]);
        deposited += token.balanceOf(address(registry)) - before;
        calls["open"]++;
    }

    function join(uint256 s, uint256 who) external {
        uint256 id = _session(s);
        bytes32 name = _phase(id) == ICollabTypes.Phase.Gathering ? bytes32("join") : bytes32("joinLater");
        bool wasOut = sessions.placeOf(id, _person(who)) == 0;
        vm.prank(_person(who));
        try sessions.join(id) {
            calls[name]++;
            if (!wasOut) overpaid++;
        } catch {}
    }

    function leave(uint256 s, uint256 who) external {
        uint256 id = _session(s);
        if (who % 2 != 0 && _phase(id) != ICollabTypes.Phase.Ended) return;
        vm.prank(_person(who));
        try sessions.leave(id) {
            calls[sessions.placeOf(id, _person(who)) == 0 ? bytes32("leave") : bytes32("leaveLater")]++;
        } catch {}
    }

    function cancel(uint256 s, uint256 who) external {
        uint256 id = _session(s);
        vm.prank(who % 8 == 0 ? _person(who) : opener);
        try sessions.cancel(id) {
            calls["cancel"]++;
        } catch {}
    }

    // --- one step of one account

    function update(uint256 s, uint256 who) external {
        _tryUpdate(_session(s), _person(who));
    }

    function rate(uint256 s, uint256 who, uint256 seed) external {
        _tryRate(_session(s), _person(who), seed);
    }

    function reveal(uint256 s, uint256 who) external {
        _tryReveal(_session(s), _person(who));
    }

    function rank(uint256 s, uint256 seed) external {
        _tryRank(_session(s), seed);
    }

    function challenge(uint256 s, uint256 who, uint256 mood) external {
        _tryChallenge(_session(s), _person(who), mood);
    }

    function publish(uint256 s, uint256 who, uint256 mood) external {
        _tryPublish(_session(s), who % 3 == 0 ? _person(who) : server, mood);
    }

    function attest(uint256 s, uint256 who, uint256 mood) external {
        _tryAttest(_session(s), _person(who), mood);
    }

    /// @notice Closes a round, and watches who is paid.
    function close(uint256 s) external {
        uint256 id = _session(s);
        ICollabTypes.Progress memory before = sessions.progressOf(id);
        if (before.phase != ICollabTypes.Phase.Closing) return;
        uint256[] memory credits = _credits();
        address[64] memory members = _members(id);
        sessions.closeRound(id, before.round);
        ICollabTypes.Progress memory later = sessions.progressOf(id);
        if (later.round == before.round) {
            calls["reject"]++;
            if (later.escrow != before.escrow) overpaid++;
            return;
        }
        calls[before.proposedDigest == 0 ? bytes32("closeUnchanged") : bytes32("close")]++;
        if (later.phase == ICollabTypes.Phase.Ended) calls["end"]++;
        if (later.phase == ICollabTypes.Phase.Gathering) calls["gatherAgain"]++;
        _watchPay(id, before, credits, members);
    }

    // --- many steps at once

    /// @notice Most of the members do what the phase asks for, so that rounds get somewhere.
    function everybody(uint256 s, uint256 seed) external {
        uint256 id = _session(s);
        ICollabTypes.Phase phase = _phase(id);
        uint256 lazy = seed % 5 == 0 ? 3 : 17;
        for (uint256 i = 0; i < PEOPLE; i++) {
            uint256 mood = uint256(keccak256(abi.encode(seed, i)));
            if (mood % lazy == 0) continue;
            address who = people[i];
            if (phase == ICollabTypes.Phase.Gathering) this.join(s, i);
            else if (phase == ICollabTypes.Phase.Updating) _tryUpdate(id, who);
            else if (phase == ICollabTypes.Phase.Rating) _tryRate(id, who, mood);
            else if (phase == ICollabTypes.Phase.Revealing) _tryReveal(id, who);
            else if (phase == ICollabTypes.Phase.Claimed && mood % 2 == 0) _tryChallenge(id, who, mood >> 8);
            else if (phase == ICollabTypes.Phase.Challenging) _tryAttest(id, who, mood >> 8);
        }
        if (phase == ICollabTypes.Phase.Ranking) _tryRank(id, seed);
        else if (phase == ICollabTypes.Phase.Publishing) _tryPublish(id, _publisher(seed), seed >> 8);
        else if (phase == ICollabTypes.Phase.Closing) this.close(s);
        else if (seed % 9 == 0) vm.roll(block.number + 15);
    }

    // --- stake

    function addStake(uint256 who, uint256 amount) external {
        address node = who % 9 == 8 ? server : _person(who);
        amount = bound(amount, 1, 100) * 1 ether;
        if (token.balanceOf(node) < amount) return;
        vm.prank(node);
        registry.addStake(node, amount);
        deposited += amount;
    }

    function unbond(uint256 who, uint256 amount) external {
        if (who % 4 != 0) return;
        vm.prank(_person(who));
        try registry.startUnbonding(bound(amount, 1, 300) * 1 ether) {
            calls["unbond"]++;
        } catch {}
    }

    function withdraw(uint256 who) external {
        address node = who % 9 == 8 ? server : _person(who);
        uint256 before = token.balanceOf(node);
        vm.prank(node);
        try registry.withdrawUnbonded() {} catch {}
        vm.prank(node);
        try registry.withdrawCredit() {} catch {}
        vm.prank(node);
        try registry.unjail() {
            calls["unjail"]++;
        } catch {}
        withdrawn += token.balanceOf(node) - before;
    }

    function punishElsewhere(uint256 who, uint64 amount) external {
        if (who % 7 != 0) return;
        vm.prank(OTHER);
        registry.jail(_person(who), 30);
        calls["jail"]++;
        // the last two people never lose stake elsewhere: their locks must be exact
        if (who % PEOPLE >= PEOPLE - 2 || amount % 4 != 0) return;
        slashedElsewhere[_person(who)] = true;
        vm.prank(OTHER);
        uint64 taken = registry.slash(_person(who), 0, amount % 600 gwei, "elsewhere");
        vm.prank(OTHER);
        registry.settle(treasury, 0, taken);
        calls["slash"]++;
    }

    // --- what the invariants read

    function owed() external view returns (uint256 total) {
        total = registry.escrowOf(address(sessions)) + registry.escrowOf(OTHER);
        for (uint256 i = 0; i < PEOPLE + 3; i++) {
            address account = accountAt(i);
            INodeRegistry.Record memory record = registry.recordOf(account);
            total += (uint256(record.stake) + record.credit + registry.unbondingOf(account).amount) * GWEI;
        }
    }

    function escrows() external view returns (uint256 total) {
        for (uint256 i = 0; i < all.length; i++) {
            total += sessions.progressOf(all[i]).escrow;
        }
    }

    /// @notice What places and published models should bind of an account's stake.
    function bondsOf(address account) external view returns (uint256 total) {
        for (uint256 i = 0; i < all.length; i++) {
            if (sessions.placeOf(all[i], account) != 0) total += BOND;
            bool isPublisher = sessions.progressOf(all[i]).publisher == account;
            if (isPublisher && isOutside[all[i]]) total += BOND;
        }
    }

    /// @notice People, then parameter server, treasury and opener.
    function accountAt(uint256 i) public view returns (address) {
        if (i < PEOPLE) return people[i];
        return i == PEOPLE ? server : i == PEOPLE + 1 ? treasury : opener;
    }

    function count() external view returns (uint256) {
        return all.length;
    }

    function contracts()
        external
        view
        returns (PlexusToken token_, NodeRegistry registry_, CollabSessions sessions_)
    {
        return (token, registry, sessions);
    }

    /// @notice Whether a session whose members do nothing any more comes to its end, and gives back every bond and the
    /// escrow, by calls that anybody and the opener may make. Leaves everything as it was.
    function canEnd(uint256 id) external returns (bool ended) {
        uint256 snapshot = vm.snapshotState();
        for (uint256 i = 0; i < 12 && _phase(id) != ICollabTypes.Phase.Ended; i++) {
            vm.roll(block.number + 1000);
            ICollabTypes.Progress memory progress = sessions.progressOf(id);
            if (progress.phase == ICollabTypes.Phase.Closing) {
                sessions.closeRound(id, progress.round);
            } else if (progress.phase == ICollabTypes.Phase.Ranking) {
                sessions.rankRound(id, progress.round, _revealed[id][progress.round]);
            } else if (progress.phase == ICollabTypes.Phase.Gathering) {
                vm.prank(opener);
                sessions.cancel(id);
            } else if (progress.phase == ICollabTypes.Phase.Updating) {
                // only a transaction begins the round that is due; the first member to act makes it
                _tryUpdate(id, sessions.participantAt(id, uint8(_lowest(progress.active))));
            }
        }
        ended = _phase(id) == ICollabTypes.Phase.Ended && sessions.progressOf(id).escrow == 0;
        for (uint256 i = 0; i < PEOPLE + 1; i++) {
            if (sessions.placeOf(id, accountAt(i)) == 0) continue;
            vm.prank(accountAt(i));
            sessions.leave(id);
        }
        vm.revertToState(snapshot);
    }

    // --- internal

    function _openNext() private {
        uint256 i = all.length;
        ICollabTypes.SessionTerms memory terms = _terms();
        terms.rounds = uint16(2 + i % 3);
        terms.rule = ICollabTypes.RankRule(i % 3);
        terms.trimBps = 2000;
        terms.weightCapBps = i % 2 == 0 ? 0 : 3000;
        terms.maxParticipants = uint8(5 + i % 3);
        terms.selected = uint8(1 + i % 4);
        terms.rewardPerRound = uint128((100 + 7 * i) * GWEI);
        if (i % 4 == 3) terms.parameterServer = people[0];
        if (i % 2 == 1) {
            terms.maxParticipants += 60;
            terms.weightCapBps = 0;
        }
        (terms.joinBlocks, terms.updateBlocks, terms.commitBlocks) = (6, 14, 12);
        (terms.revealBlocks, terms.publishBlocks, terms.challengeBlocks) = (12, 6, 14);
        all.push(_open(terms));
    }

    function _tryUpdate(uint256 id, address who) private {
        uint16 round = sessions.progressOf(id).round;
        vm.prank(who);
        try sessions.commitUpdate(id, round, _baseOf(id), keccak256(abi.encode(who, round))) {
            calls["update"]++;
        } catch {}
    }

    /// @notice Liars promote at random, and call about one update in six invalid.
    function _tryRate(uint256 id, address who, uint256 seed) private {
        ICollabTypes.Progress memory progress = sessions.progressOf(id);
        if (progress.phase != ICollabTypes.Phase.Rating || sessions.placeOf(id, who) == 0) return;
        uint16[] memory row = _honestRow();
        for (uint256 slot = 0; slot < 8; slot++) {
            uint256 mood = uint256(keccak256(abi.encode(seed, slot)));
            if (seed % 3 == 0) row[slot] = mood % 6 == 0 ? 65_535 : uint16(mood % 9);
            else if (slot == progress.round) row[slot] = 65_535;
        }
        (bytes memory scores,) = _scores(id, who, row);
        bytes32 commitment = keccak256(abi.encode(id, progress.round, who, keccak256(scores), _salt(who)));
        vm.prank(who);
        try sessions.commitRatings(id, progress.round, _updatedOf(id), commitment) {
            _rows[_key(id, progress.round, who)] = row;
            calls["rate"]++;
        } catch {}
    }

    function _tryReveal(uint256 id, address who) private {
        ICollabTypes.Progress memory progress = sessions.progressOf(id);
        uint16[] memory row = _rows[_key(id, progress.round, who)];
        bool isTime = progress.phase == ICollabTypes.Phase.Revealing;
        if (!isTime || row.length == 0 || sessions.placeOf(id, who) == 0) return;
        (bytes memory scores, bytes memory order) = _scores(id, who, row);
        vm.prank(who);
        try sessions.revealRatings(id, progress.round, scores, order, _salt(who)) {
            bytes storage rows = _revealed[id][progress.round];
            _revealed[id][progress.round] = abi.encodePacked(rows, _row(id, who, row, order));
            calls["reveal"]++;
        } catch {}
    }

    function _tryRank(uint256 id, uint256 seed) private {
        ICollabTypes.Progress memory progress = sessions.progressOf(id);
        if (progress.phase != ICollabTypes.Phase.Ranking) return;
        if (sessions.termsOf(id).maxParticipants > 64) {
            _tryClaim(id, _publisher(seed), seed >> 8);
            return;
        }
        sessions.rankRound(id, progress.round, _revealed[id][progress.round]);
        calls["rank"]++;
        if (sessions.progressOf(id).invalid != 0) calls["invalid"]++;
    }

    /// @notice One claim in three has one wrong key, and the best set by it.
    function _tryClaim(uint256 id, address who, uint256 mood) private {
        ICollabTypes.Progress memory progress = sessions.progressOf(id);
        if (progress.phase != ICollabTypes.Phase.Ranking) return;
        bytes memory keys = _keys(id, _revealed[id][progress.round]);
        bool isLie = mood % 3 == 0;
        if (isLie) {
            uint256 i = (mood >> 8) % (keys.length / Claims.KEY_BYTES);
            uint48 right = uint48(_keyAt(keys, i));
            uint48[3] memory wrong = [right == 0 ? 1 : 0, right + (right == Claims.INVALID_KEY ? 0 : 1), Claims.INVALID_KEY];
            keys = _withKey(keys, i, wrong[(mood >> 16) % 3]);
        }
        uint256 best = _bestOf(progress.updated, keys, sessions.termsOf(id).selected);
        uint8 place = sessions.placeOf(id, who);
        vm.prank(who);
        try sessions.claimRanking(id, progress.round, _rowsOf(id), best, keys) {
            isOutside[id] = place == 0 || !Masks.has(progress.active, place - 1);
            _claimed[id] = keys;
            calls[isLie ? bytes32("claimWrong") : bytes32("claim")]++;
        } catch {}
    }

    /// @notice A wrong key is always refuted, a right one never. One challenger in three looks for a wrong one.
    function _tryChallenge(uint256 id, address who, uint256 mood) private {
        ICollabTypes.Progress memory progress = sessions.progressOf(id);
        if (progress.phase != ICollabTypes.Phase.Claimed) return;
        bytes memory rows = _revealed[id][progress.round];
        bytes memory right = _keys(id, rows);
        bytes memory claimed = _claimed[id];
        uint256 i = mood % (right.length / Claims.KEY_BYTES);
        if (mood % 3 == 0) i = _firstWrong(right, claimed, i);
        bool isWrong = _keyAt(right, i) != _keyAt(claimed, i);
        uint8 slot = _slotAt(progress.updated, i);
        uint64 stake = _stakeOf(who);
        vm.prank(who);
        try sessions.challengeRanking(id, progress.round, slot, claimed, rows) {
            calls["refute"]++;
            if (!isWrong) overpaid++;
        } catch {
            calls["vainChallenge"]++;
            if (isWrong) overpaid++;
        }
        if (who != progress.publisher && _stakeOf(who) != stake) overpaid++;
    }

    function _firstWrong(bytes memory right, bytes memory claimed, uint256 otherwise)
        private
        pure
        returns (uint256)
    {
        for (uint256 i = 0; i < right.length / Claims.KEY_BYTES; i++) {
            if (_keyAt(right, i) != _keyAt(claimed, i)) return i;
        }
        return otherwise;
    }

    function _slotAt(uint256 mask, uint256 i) private pure returns (uint8 slot) {
        for (;; slot++) {
            if (!Masks.has(mask, slot)) continue;
            if (i == 0) return slot;
            i--;
        }
    }

    function _tryPublish(uint256 id, address who, uint256 mood) private {
        ICollabTypes.Progress memory progress = sessions.progressOf(id);
        uint8 place = sessions.placeOf(id, who);
        vm.prank(who);
        try sessions.publishModel(id, progress.round, _rowsOf(id), _selectedOf(id), mood % 4 == 0 ? keccak256("wrong") : RIGHT) {
            isOutside[id] = place == 0 || !Masks.has(progress.active, place - 1);
            calls[isOutside[id] ? bytes32("publish") : bytes32("replace")]++;
        } catch {}
    }

    /// @notice Most recompute the model; some agree with whatever is published, some object to everything.
    function _tryAttest(uint256 id, address who, uint256 mood) private {
        ICollabTypes.Progress memory progress = sessions.progressOf(id);
        bytes32 digest = mood % 5 == 0 ? progress.proposedDigest : mood % 5 == 1 ? keccak256("lie") : RIGHT;
        vm.prank(who);
        try sessions.attest(id, progress.round, _rowsOf(id), _selectedOf(id), digest) {
            calls[digest == progress.proposedDigest ? bytes32("agree") : bytes32("object")]++;
        } catch {}
    }

    /// @dev Nobody but the selected, nobody twice, never more than the round's reward.
    function _watchPay(
        uint256 id,
        ICollabTypes.Progress memory before,
        uint256[] memory credits,
        address[64] memory members
    ) private {
        uint256 total = 0;
        uint256[] memory now_ = _credits();
        for (uint256 i = 0; i < PEOPLE; i++) {
            if (now_[i] == credits[i]) continue;
            uint256 gain = now_[i] - credits[i];
            total += gain;
            if (++_pays[id][before.round][people[i]] > 1) overpaid++;
            bool isSelected = false;
            for (uint256 slot = 0; slot < 64; slot++) {
                if (members[slot] == people[i] && Masks.has(before.selected, slot)) isSelected = true;
            }
            if (!isSelected) overpaid++;
            calls["pay"]++;
        }
        if (total * GWEI > sessions.termsOf(id).rewardPerRound) overpaid++;
        if (sessions.progressOf(id).phase == ICollabTypes.Phase.Ended) return;
        if (before.escrow - sessions.progressOf(id).escrow != total * GWEI) overpaid++;
    }

    function _credits() private view returns (uint256[] memory credits) {
        credits = new uint256[](PEOPLE);
        for (uint256 i = 0; i < PEOPLE; i++) {
            credits[i] = _creditOf(people[i]);
        }
    }

    function _members(uint256 id) private view returns (address[64] memory members) {
        for (uint8 slot = 0; slot < 64; slot++) {
            members[slot] = sessions.participantAt(id, slot);
        }
    }

    /// @notice The parameter server; one time in three it is too late.
    function _publisher(uint256 seed) private returns (address) {
        if (seed % 3 != 0) return server;
        vm.roll(block.number + 7);
        return _person(seed >> 4);
    }

    function _lowest(uint256 mask) private pure returns (uint256 slot) {
        while (slot < 255 && !Masks.has(mask, slot)) {
            slot++;
        }
    }

    function _key(uint256 id, uint16 round, address who) private pure returns (bytes32) {
        return keccak256(abi.encode(id, round, who));
    }

    function _session(uint256 s) private view returns (uint256) {
        return all[all.length - OPEN + s % OPEN];
    }

    function _person(uint256 who) private view returns (address) {
        return people[who % PEOPLE];
    }
}
