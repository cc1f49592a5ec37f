// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {INodeRegistry} from "../nodes/INodeRegistry.sol";
import {IJobTypes} from "./IJobTypes.sol";
import {Rules} from "./Rules.sol";
import {SubTaskWord, SubTaskWords} from "./SubTaskWord.sol";
import {Merkle} from "./Merkle.sol";
import {Transcripts} from "./Transcripts.sol";

/// @title JobStore
/// @notice Where jobs and sub-tasks lie in storage, and what every part of the market does with them.
abstract contract JobStore is IJobTypes {
    /// @dev Slot 0: progress. Slot 1: the rules of the phases. Slot 2: what a difficulty is worth. Escrow and price in gwei
    /// of PLX.
    struct JobRecord {
        JobStatus status;
        uint32 published;
        uint32 accepted;
        uint32 inFlight;
        uint32 createdAt;
        uint32 expiresAt;
        uint64 escrow;
        Rules rules;
        uint64 totalDifficulty;
        uint64 difficultyPerBlock;
        uint64 price;
        uint32 subTaskCount;
        uint8 treeHeight;
        address requester;
        uint64 publishedDifficulty;
        bytes32 seed;
        bytes32 subTaskRoot;
        bytes32 head;
        bytes32 specDigest;
    }

    struct Work {
        SubTaskWord word;
        bytes32 transcript;
    }

    /// @notice Rejects the whole submission instead of one segment.
    uint32 internal constant NO_SEGMENT = type(uint32).max;
    /// @notice How many blocks old a lottery nonce may be.
    uint32 internal constant CLAIM_GRACE = 8;
    /// @notice Jail for a seat that stayed silent, and for proven falsehood (blocks).
    uint32 internal constant SILENCE_JAIL = 100;
    uint32 internal constant FALSEHOOD_JAIL = 1000;
    uint256 internal constant GWEI = 1e9;

    INodeRegistry public immutable registry;
    /// @notice Receives forfeited bonds that belong to nobody else.
    address public immutable treasury;
    /// @notice Largest share of all stake that counts in a lottery (1/10^4).
    uint16 internal immutable _stakeCapBps;

    uint256 internal _jobCount;
    mapping(uint256 jobId => JobRecord) internal _jobs;
    mapping(uint256 jobId => mapping(uint32 index => Work)) internal _works;
    mapping(uint256 jobId => mapping(uint32 index => Dispute)) internal _disputes;

    constructor(INodeRegistry registry_, address treasury_, uint16 stakeCapBps_) {
        if (stakeCapBps_ == 0 || stakeCapBps_ > 10_000) {
            revert JobMarket_TermsInvalid("stakeCapBps", stakeCapBps_);
        }
        registry = registry_;
        treasury = treasury_;
        _stakeCapBps = stakeCapBps_;
    }

    function _readSubTask(uint256 jobId, uint32 index) internal view returns (SubTaskWord) {
        return _works[jobId][index].word;
    }

    function _writeSubTask(uint256 jobId, uint32 index, SubTaskWord task) internal {
        _works[jobId][index].word = task;
    }

    /// @dev Frees the sub-task for other workers; the caller has dealt with the bond.
    function _reopen(uint256 jobId, uint32 index, SubTaskWord task, bytes32 reason) internal {
        // at 255 attempts the seed repeats, but nonces move on, so the lottery stays fair
        uint8 attempt = task.attempt() == type(uint8).max ? task.attempt() : task.attempt() + 1;
        _writeSubTask(jobId, index, SubTaskWords.open(attempt));
        _jobs[jobId].inFlight--;
        emit SubTaskReopened(jobId, index, attempt, reason);
    }

    function _checkTranscript(uint256 jobId, uint32 index, Transcript calldata transcript) internal view {
        _checkTranscript(jobId, index, _works[jobId][index], transcript);
    }

    function _checkTranscript(uint256 jobId, uint32 index, Work storage work, Transcript calldata transcript)
        internal
        view
    {
        if (Transcripts.hash(transcript) != work.transcript) revert JobMarket_WrongTranscript(jobId, index);
    }

    function _checkLeaf(uint256 jobId, Leaf calldata leaf, bytes32 root, uint8 treeHeight) internal pure {
        bytes32 hash = Transcripts.subTaskLeaf(leaf.index, leaf.difficulty, leaf.dependsOn);
        if (leaf.proof.length != treeHeight || Merkle.fold(hash, leaf.index, leaf.proof) != root) {
            revert JobMarket_WrongProof(jobId, leaf.index);
        }
    }

    /// @dev When the commit window ran out with enough commitments, revealing has begun without anybody's doing.
    function _advance(SubTaskWord task, Rules rules) internal view returns (SubTaskWord) {
        if (task.status() != SubTaskStatus.Submitted || task.committed() < rules.quorum()) return task;
        uint32 lastCommit = task.phaseBlock() + rules.commitBlocks();
        if (block.number <= lastCommit) return task;
        return task.withPhase(SubTaskStatus.Revealing, lastCommit).withMark(0);
    }

    /// @notice The block in which revealing ended; reverts while it has not.
    function _revealingEnd(uint256 jobId, uint32 index, SubTaskWord task, Rules rules)
        internal
        view
        returns (uint32 end)
    {
        if (task.status() == SubTaskStatus.Revealed) return task.phaseBlock();
        if (task.status() != SubTaskStatus.Revealing) {
            revert JobMarket_WrongStatus(jobId, index, task.status());
        }
        end = task.phaseBlock() + rules.revealBlocks();
        if (block.number <= end) revert JobMarket_RevealWindowOpen(jobId, index, end);
    }

    /// @dev Slashes and jails the seats that did not reveal. Leaves the committee Revealed, so that nobody is punished twice.
    function _punishSilent(SubTaskWord task, Rules rules, Transcript calldata transcript)
        internal
        returns (SubTaskWord)
    {
        if (task.status() != SubTaskStatus.Revealing) return task;
        uint64 taken = 0;
        for (uint256 seat = 0; seat < task.committed(); seat++) {
            if ((task.revealedMask() >> seat) & 1 == 0) {
                taken += _punish(transcript.endorsers[seat], 0, rules.seatBond(), SILENCE_JAIL, "silent");
            }
        }
        _pay(treasury, 0, taken);
        return task.withPhase(SubTaskStatus.Revealed, task.phaseBlock() + rules.revealBlocks());
    }

    function _punish(address node, uint64 unlock, uint64 amount, uint32 jailBlocks, bytes32 reason)
        internal
        returns (uint64 taken)
    {
        taken = registry.slash(node, unlock, amount, reason);
        registry.jail(node, jailBlocks);
    }

    function _pay(address account, uint64 unlock, uint64 credit) internal {
        if (unlock | credit != 0) registry.settle(account, unlock, credit);
    }
}
