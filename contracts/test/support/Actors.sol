// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {INodeRegistry} from "../../src/nodes/INodeRegistry.sol";
import {NodeRegistry} from "../../src/nodes/NodeRegistry.sol";
import {Scene} from "./Scene.sol";

/// @notice Honest, careless and hostile accounts that do random things in random order, and a ledger of what they did.
/// @dev An action that is not possible now does nothing: the fuzzer chooses actions, the rules stay those of the contracts.
contract Actors is Scene {
    uint256 public constant JOBS = 3;
    uint32 public constant COUNT = 8;

    uint256 public deposited;
    uint256 public withdrawn;
    uint256 public settled;
    mapping(uint256 => mapping(uint32 => IJobTypes.Transcript)) private _transcripts;
    mapping(bytes32 => IJobTypes.Opening) private _openings;
    mapping(uint256 => mapping(uint32 => uint256)) public acceptances;
    uint256[] public jobs;
    mapping(bytes32 => uint256) public calls;

    function start() external {
        _deploy();
        _setLeaves(COUNT);
        IJobTypes.JobTerms memory terms = _terms();
        terms.expiresAt = uint32(block.number + 5000);
        terms.challengeBlocks = 30;
        for (uint256 i = 0; i < JOBS; i++) {
            uint256 jobId = _createJob(terms);
            _publish(jobId, 0);
            jobs.push(jobId);
        }
        deposited = token.balanceOf(address(registry));
    }

    // --- time

    function roll(uint8 blocks_) external {
        vm.roll(block.number + 1 + blocks_ % 30);
    }

    // --- work

    function claim(uint256 job, uint256 index, uint256 who) external {
        (uint256 jobId, uint32 i) = _pick(job, index);
        address worker = _node(who);
        if (_status(jobId, i) != IJobTypes.SubTaskStatus.Open || !_canLock(worker, WORKER_BOND)) return;
        if (market.jobOf(jobId).status != IJobTypes.JobStatus.Active) return;
        if (block.number + 100 > market.jobOf(jobId).terms.expiresAt) return;
        if (registry.recordOf(worker).registeredAt >= market.jobOf(jobId).createdAt) return;
        _claim(jobId, i, worker);
        calls["claim"]++;
    }

    function submit(uint256 job, uint256 index) external {
        (uint256 jobId, uint32 i) = _find(job, index, IJobTypes.SubTaskStatus.Claimed);
        IJobTypes.SubTask memory task = market.subTaskOf(jobId, i);
        if (task.status != IJobTypes.SubTaskStatus.Claimed || block.number > task.phaseBlock) return;
        _transcripts[jobId][i] = _submit(jobId, i, task.worker);
        calls["submit"]++;
    }

    function expire(uint256 job, uint256 index) external {
        (uint256 jobId, uint32 i) = _pick(job, index);
        try market.expireClaim(jobId, i) {
            calls["expire"]++;
        } catch {}
    }

    // --- committee

    /// @notice Several nodes commit; about one in six rejects, one in six makes its interiors up.
    function commit(uint256 job, uint256 index, uint256 seed) external {
        (uint256 jobId, uint32 i) = _find(job, index, IJobTypes.SubTaskStatus.Submitted);
        IJobTypes.Transcript memory t = _transcripts[jobId][i];
        if (_status(jobId, i) != IJobTypes.SubTaskStatus.Submitted || block.number <= t.drawBlock) return;
        for (uint256 k = 0; k < 4; k++) {
            address endorser = _node(uint256(keccak256(abi.encode(seed, k))));
            uint256 mood = uint256(keccak256(abi.encode(seed, "mood", k))) % 6;
            IJobTypes.Opening memory o =
                mood == 0 ? _reject(uint32(seed % 20), endorser) : _accept(jobId, i, t, endorser);
            if (mood == 1) o.interiors = new bytes(64);
            bytes32 commitment = _openingHash(jobId, i, endorser, o);
            bytes32 drawSeed = _drawSeed(jobId, i, t.drawBlock);
            vm.prank(endorser);
            try market.commitEndorsement(jobId, i, commitment, drawSeed) {
                _append(t, drawSeed, endorser, commitment);
                _openings[commitment] = o;
                calls["commit"]++;
            } catch {}
        }
        _transcripts[jobId][i] = t;
    }

    function reveal(uint256 job, uint256 index, uint8 silent) external {
        (uint256 jobId, uint32 i) = _find(job, index, IJobTypes.SubTaskStatus.Revealing);
        IJobTypes.Transcript memory t = _transcripts[jobId][i];
        for (uint256 k = 0; k < t.endorsers.length; k++) {
            if (silent % 4 == k) continue;
            vm.prank(t.endorsers[k]);
            try market.revealEndorsement(jobId, i, t, _openings[t.commitments[k]]) {
                calls["reveal"]++;
            } catch {}
        }
    }

    function redraw(uint256 job, uint256 index) external {
        (uint256 jobId, uint32 i) = _pick(job, index);
        try market.redrawCommittee(jobId, i, _transcripts[jobId][i]) {
            IJobTypes.Transcript storage t = _transcripts[jobId][i];
            t.drawBlock = uint32(block.number) + 1;
            t.drawSeed = 0;
            delete t.endorsers;
            delete t.commitments;
            calls["redraw"]++;
        } catch {}
    }

    function abandon(uint256 job, uint256 index) external {
        (uint256 jobId, uint32 i) = _pick(job, index);
        vm.prank(market.subTaskOf(jobId, i).worker);
        try market.abandon(jobId, i, _transcripts[jobId][i]) {
            calls["abandon"]++;
        } catch {}
    }

    function settle(uint256 job, uint256 index) external {
        (uint256 jobId, uint32 i) = _find(job, index, IJobTypes.SubTaskStatus.Revealed);
        try market.settle(jobId, i, _transcripts[jobId][i]) {
            acceptances[jobId][i]++;
            settled++;
            calls["settle"]++;
        } catch {}
    }

    // --- disputes

    function dispute(uint256 job, uint256 index, uint256 who) external {
        (uint256 jobId, uint32 i) = _find(job, index, IJobTypes.SubTaskStatus.Revealed);
        IJobTypes.Transcript memory t = _transcripts[jobId][i];
        for (uint8 k = 0; k < t.endorsers.length; k++) {
            try market.escalate(jobId, i, t, k, _openings[t.commitments[k]]) {
                calls["escalate"]++;
                return;
            } catch {}
        }
        if (who % 3 != 0) return;
        for (i = 0; i < COUNT; i++) {
            vm.prank(_node(who));
            try market.challenge(jobId, i, _transcripts[jobId][i], uint32(who % 20)) {
                calls["challenge"]++;
                return;
            } catch {}
        }
    }

    /// @notice All eligible nodes vote at random; some stay silent.
    function vote(uint256 job, uint256 index, uint256 seed) external {
        (uint256 jobId, uint32 i) = _find(job, index, IJobTypes.SubTaskStatus.Disputed);
        if (_status(jobId, i) != IJobTypes.SubTaskStatus.Disputed) return;
        uint256 drawBlock = market.disputeOf(jobId, i).drawBlock;
        if (block.number <= drawBlock + 8) vm.roll(drawBlock + 8);
        for (uint256 k = 0; k < nodes.length; k++) {
            bytes32 commitment = _voteHash(jobId, i, nodes[k], (seed >> k) & 1 == 0);
            bytes32 drawSeed = _disputeSeed(jobId, i);
            vm.prank(nodes[k]);
            try market.commitDispute(jobId, i, commitment, drawSeed) {
                calls["vote"]++;
            } catch {}
        }
        if (block.number <= drawBlock + 40) vm.roll(drawBlock + 41);
        for (uint256 k = 0; k < nodes.length; k++) {
            if ((seed >> (16 + 3 * k)) & 7 == 0) continue;
            try this.revealOne(jobId, i, nodes[k], (seed >> k) & 1 == 0) {} catch {}
        }
        vm.roll(block.number + 21);
        try market.resolveDispute(jobId, i, _transcripts[jobId][i]) {
            calls["resolve"]++;
        } catch {}
    }

    function revealOne(uint256 jobId, uint32 index, address member, bool right) external {
        _revealVote(jobId, index, member, right);
    }

    // --- stake

    function addStake(uint256 who, uint256 amount) external {
        address node = _node(who);
        amount = bound(amount, 1, 200) * 1 ether;
        if (who % 5 != 0 || token.balanceOf(node) < amount) return;
        vm.prank(node);
        registry.addStake(node, amount);
        deposited += amount;
    }

    function unbond(uint256 who, uint256 amount) external {
        if (who % 5 != 0) return;
        vm.prank(_node(who));
        try registry.startUnbonding(bound(amount, 1, 300) * 1 ether) {
            calls["unbond"]++;
        } catch {}
    }

    function withdraw(uint256 who) external {
        address node = _node(who);
        uint256 before = token.balanceOf(node);
        vm.prank(node);
        try registry.withdrawUnbonded() {} catch {}
        vm.prank(node);
        try registry.withdrawCredit() {} catch {}
        vm.prank(node);
        try registry.unjail() {} catch {}
        withdrawn += token.balanceOf(node) - before;
    }

    function close(uint256 job, uint8 sure) external {
        if (sure % 32 != 0) return;
        uint256 jobId = jobs[job % JOBS];
        vm.prank(requester);
        try market.beginClosing(jobId) {} catch {}
        try market.closeJob(jobId) {
            calls["close"]++;
        } catch {}
    }

    // --- what the invariants read

    function owed() external view returns (uint256 total) {
        total = registry.escrowOf(address(market));
        address[] memory accounts = _everybody();
        for (uint256 i = 0; i < accounts.length; i++) {
            INodeRegistry.Record memory record = registry.recordOf(accounts[i]);
            total += (uint256(record.stake) + record.credit + registry.unbondingOf(accounts[i]).amount) * GWEI;
        }
    }

    function escrows() external view returns (uint256 total) {
        for (uint256 i = 0; i < jobs.length; i++) {
            total += market.jobOf(jobs[i]).escrow;
        }
    }

    function weights() external view returns (uint256 total) {
        for (uint256 i = 0; i < nodes.length; i++) {
            (uint64 weight,,) = registry.weightOf(nodes[i]);
            total += weight;
        }
    }

    /// @notice Bonds of all claims that are neither open nor accepted, and of challengers from outside.
    function locksAreCovered() external view returns (bool) {
        for (uint256 i = 0; i < nodes.length; i++) {
            INodeRegistry.Record memory record = registry.recordOf(nodes[i]);
            if (record.locked > record.stake) return false;
        }
        return true;
    }

    function bondsOf(address node) external view returns (uint256 total) {
        for (uint256 j = 0; j < jobs.length; j++) {
            for (uint32 i = 0; i < COUNT; i++) {
                IJobTypes.SubTask memory task = market.subTaskOf(jobs[j], i);
                if (task.worker == node && task.status != IJobTypes.SubTaskStatus.Accepted) {
                    total += WORKER_BOND;
                }
                if (task.status != IJobTypes.SubTaskStatus.Disputed) continue;
                IJobTypes.Dispute memory d = market.disputeOf(jobs[j], i);
                if (d.challenger == node && d.challengerSeat == 255) total += SEAT_BOND;
            }
        }
    }

    function inFlightOf(uint256 jobId) external view returns (uint256 count) {
        for (uint32 i = 0; i < COUNT; i++) {
            IJobTypes.SubTaskStatus status = _status(jobId, i);
            if (status != IJobTypes.SubTaskStatus.Open && status != IJobTypes.SubTaskStatus.Accepted) {
                count++;
            }
        }
    }

    function nodeAt(uint256 i) external view returns (address) {
        return nodes[i];
    }

    function contracts() external view returns (address token_, NodeRegistry registry_, address market_) {
        return (address(token), registry, address(market));
    }

    function _pick(uint256 job, uint256 index) private view returns (uint256, uint32) {
        return (jobs[job % JOBS], uint32(index % COUNT));
    }

    /// @notice The first sub-task of a random job that is in `status`, from a random index on; else any.
    function _find(uint256 job, uint256 index, IJobTypes.SubTaskStatus status)
        private
        view
        returns (uint256 jobId, uint32 i)
    {
        for (uint256 k = 0; k < JOBS * COUNT; k++) {
            (jobId, i) = _pick(job % JOBS + k / COUNT, index % COUNT + k % COUNT);
            if (_status(jobId, i) == status) return (jobId, i);
        }
        return _pick(job, index);
    }

    function _node(uint256 who) private view returns (address) {
        return nodes[who % nodes.length];
    }

    function _status(uint256 jobId, uint32 index) private view returns (IJobTypes.SubTaskStatus) {
        return market.subTaskOf(jobId, index).status;
    }

    function _canLock(address node, uint64 amount) private view returns (bool) {
        INodeRegistry.Record memory record = registry.recordOf(node);
        (uint64 weight,,) = registry.weightOf(node);
        return weight != 0 && record.stake - record.locked >= amount;
    }
}
