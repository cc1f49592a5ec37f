// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IJobTypes} from "../../src/jobs/IJobTypes.sol";
import {JobMarket} from "../../src/jobs/JobMarket.sol";
import {Lottery} from "../../src/jobs/Lottery.sol";
import {Merkle} from "../../src/jobs/Merkle.sol";
import {Transcripts} from "../../src/jobs/Transcripts.sol";
import {INodeRegistry} from "../../src/nodes/INodeRegistry.sol";
import {NodeRegistry} from "../../src/nodes/NodeRegistry.sol";
import {PlexusToken} from "../../src/token/PlexusToken.sol";
import {TestBase} from "./TestBase.sol";
import {Trees} from "./Trees.sol";

/// @notice Token, registry and market with ten staked nodes and a requester, and the steps of a sub-task's life.
abstract contract Scene is TestBase {
    uint256 internal constant MINIMUM_STAKE = 100 ether;
    uint256 internal constant STAKE = 1000 ether;
    uint32 internal constant UNBONDING = 5000;
    uint64 internal constant WORKER_BOND = 50 gwei;
    uint64 internal constant SEAT_BOND = 20 gwei;
    uint32 internal constant NO_SEGMENT = type(uint32).max;
    uint256 internal constant GWEI = 1e9;

    address internal owner = address(0xA11CE);
    address internal treasury = address(0x7EA5);
    address internal requester = address(0x4E9);

    PlexusToken internal token;
    NodeRegistry internal registry;
    JobMarket internal market;
    address[] internal nodes;

    /// leaves of the jobs that `_createJob` makes
    uint64[] internal difficulties;
    uint32[] internal dependencies;
    uint8 internal treeHeight;

    bytes32[] internal endDigests;
    bytes16[] internal interiors;

    function _deploy() internal {
        vm.roll(1000);
        vm.warp(1_800_000_000);
        token = new PlexusToken(owner, address(this), 100_000_000 ether);
        registry = new NodeRegistry(token, owner, MINIMUM_STAKE, UNBONDING);
        market = new JobMarket(registry, treasury, 2500);
        vm.prank(owner);
        registry.authoriseProtocol(address(market));
        for (uint256 i = 0; i < 10; i++) {
            nodes.push(_newNode(address(uint160(0x1000 + i)), STAKE));
        }
        token.transfer(requester, 1_000_000 ether);
        vm.prank(requester);
        token.approve(address(registry), type(uint256).max);
        _buildTrace(20);
        vm.roll(block.number + 10);
    }

    function _newNode(address account, uint256 stake) internal returns (address) {
        token.transfer(account, stake * 2);
        vm.prank(account);
        token.approve(address(registry), type(uint256).max);
        vm.prank(account);
        registry.register(stake, 3, 1e9, "");
        return account;
    }

    function _terms() internal view returns (IJobTypes.JobTerms memory terms) {
        terms.specDigest = keccak256("spec");
        terms.subTaskCount = uint32(difficulties.length);
        for (uint256 i = 0; i < difficulties.length; i++) {
            terms.totalDifficulty += difficulties[i];
        }
        terms.price = 1000 ether;
        terms.workerBond = uint128(WORKER_BOND * GWEI);
        terms.seatBond = uint128(SEAT_BOND * GWEI);
        terms.windowHeight = 3;
        terms.committeeSize = 3;
        terms.quorum = 2;
        terms.samples = 4;
        terms.endorserShareBps = 2000;
        terms.slotRatePermille = 1000;
        terms.computeBlocks = 50;
        terms.difficultyPerBlock = 1000;
        terms.commitBlocks = 40;
        terms.revealBlocks = 20;
        terms.challengeBlocks = 5;
        terms.rampBlocks = 2;
        terms.exact = true;
        terms.expiresAt = uint32(block.number + 100_000);
        terms.subTaskRoot = Trees.rootOf(_leaves(), _heightOf(terms));
    }

    function _heightOf(IJobTypes.JobTerms memory terms) internal pure returns (uint8) {
        uint8 height = Merkle.height(terms.subTaskCount);
        return height < terms.windowHeight ? terms.windowHeight : height;
    }

    function _setLeaves(uint256 count) internal {
        delete difficulties;
        delete dependencies;
        for (uint256 i = 0; i < count; i++) {
            difficulties.push(uint64(1000 + 100 * (i % 7)));
            dependencies.push(0);
        }
    }

    function _leaves() internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](difficulties.length);
        for (uint256 i = 0; i < leaves.length; i++) {
            leaves[i] = Transcripts.subTaskLeaf(uint32(i), difficulties[i], dependencies[i]);
        }
    }

    function _createJob(IJobTypes.JobTerms memory terms) internal returns (uint256 jobId) {
        treeHeight = _heightOf(terms);
        vm.prank(requester);
        jobId = market.createJob(terms);
        vm.roll(block.number + 1);
    }

    function _createJob(uint256 count) internal returns (uint256 jobId) {
        _setLeaves(count);
        jobId = _createJob(_terms());
        _publish(jobId, 0);
    }

    function _publish(uint256 jobId, uint256 window) internal {
        (uint64[] memory d, uint32[] memory n, bytes32[] memory proof) = _window(jobId, window);
        market.publishWindow(jobId, d, n, proof);
    }

    function _window(uint256 jobId, uint256 window)
        internal
        view
        returns (uint64[] memory d, uint32[] memory n, bytes32[] memory proof)
    {
        uint8 windowHeight = market.jobOf(jobId).terms.windowHeight;
        uint256 from = window << windowHeight;
        uint256 count = difficulties.length - from;
        if (count > 1 << windowHeight) count = 1 << windowHeight;
        d = new uint64[](count);
        n = new uint32[](count);
        for (uint256 i = 0; i < count; i++) {
            d[i] = difficulties[from + i];
            n[i] = dependencies[from + i];
        }
        proof = Trees.proofOf(_leaves(), treeHeight, window, windowHeight);
    }

    function _leaf(uint32 index) internal view returns (IJobTypes.Leaf memory leaf) {
        leaf.index = index;
        leaf.difficulty = difficulties[index];
        leaf.dependsOn = dependencies[index];
        leaf.proof = Trees.proofOf(_leaves(), treeHeight, index, 0);
    }

    // --- work

    /// @notice Rolls forward until `worker` holds a winning ticket, and returns its nonce.
    function _winningNonce(uint256 jobId, uint32 index, address worker) internal returns (uint32) {
        IJobTypes.Job memory job = market.jobOf(jobId);
        bytes32 seed = Lottery.subTaskSeed(job.seed, index, market.subTaskOf(jobId, index).attempt);
        uint256 limit = _claimLimit(job, difficulties[index], worker);
        while (Lottery.claimTicket(seed, worker, uint32(block.number)) >= limit) {
            vm.roll(block.number + 1);
        }
        return uint32(block.number);
    }

    function _claimLimit(IJobTypes.Job memory job, uint64 difficulty, address worker)
        internal
        view
        returns (uint256)
    {
        (uint64 stake, uint64 total,) = registry.weightOf(worker);
        uint256 mean = job.terms.totalDifficulty / job.terms.subTaskCount;
        return
            Lottery.claimLimit(
                job.terms.slotRatePermille, stake, total, market.stakeCapBps(), difficulty, mean
            );
    }

    function _claim(uint256 jobId, uint32 index, address worker) internal {
        uint32 nonce = _winningNonce(jobId, index, worker);
        IJobTypes.Leaf memory leaf = _leaf(index);
        vm.prank(worker);
        market.claim(jobId, leaf, nonce);
    }

    function _buildTrace(uint256 segmentCount) internal {
        delete endDigests;
        delete interiors;
        for (uint256 i = 0; i < segmentCount; i++) {
            endDigests.push(keccak256(abi.encode("state", i)));
            interiors.push(bytes16(keccak256(abi.encode("interior", i))));
        }
    }

    function _traceLeaves() internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](endDigests.length);
        for (uint256 i = 0; i < leaves.length; i++) {
            leaves[i] =
                Transcripts.traceLeaf(uint32(i), endDigests[i], keccak256(abi.encodePacked(interiors[i])));
        }
    }

    /// @notice Submits a result with the present trace; the returned transcript has no commitments yet.
    function _submit(uint256 jobId, uint32 index, address worker)
        internal
        returns (IJobTypes.Transcript memory transcript)
    {
        transcript.resultDigest = keccak256(abi.encode("result", jobId, index));
        transcript.traceRoot = Trees.rootOf(_traceLeaves(), Merkle.height(endDigests.length));
        transcript.segmentCount = uint32(endDigests.length);
        transcript.difficulty = difficulties[index];
        transcript.nonce = market.subTaskOf(jobId, index).mark;
        transcript.drawBlock = uint32(block.number) + 1;
        IJobTypes.Leaf memory leaf = _leaf(index);
        vm.prank(worker);
        market.submitResult(
            jobId, leaf, transcript.resultDigest, transcript.traceRoot, transcript.segmentCount
        );
    }

    function _claimAndSubmit(uint256 jobId, uint32 index, address worker)
        internal
        returns (IJobTypes.Transcript memory)
    {
        _claim(jobId, index, worker);
        return _submit(jobId, index, worker);
    }

    // --- committee

    /// @notice Moves on until the age ramp draws every node.
    function _rollToFullDraw(IJobTypes.Transcript memory transcript) internal {
        uint256 drawn = uint256(transcript.drawBlock) + 12;
        if (block.number < drawn) vm.roll(drawn);
    }

    function _disputeSeed(uint256 jobId, uint32 index) internal view returns (bytes32) {
        IJobTypes.Dispute memory dispute = market.disputeOf(jobId, index);
        uint8 attempt = market.subTaskOf(jobId, index).attempt;
        return Lottery.disputeSeed(blockhash(dispute.drawBlock), jobId, index, attempt, dispute.round);
    }

    function _drawSeed(uint256 jobId, uint32 index, uint32 drawBlock) internal view returns (bytes32) {
        return Lottery.drawSeed(blockhash(drawBlock), jobId, index, market.subTaskOf(jobId, index).attempt);
    }

    /// @notice `count` nodes, without the worker and `exclude`, whose places in the seat filter are free.
    function _candidates(uint256 jobId, uint32 index, IJobTypes.Transcript memory transcript, uint256 count)
        internal
        returns (address[] memory chosen)
    {
        _rollToFullDraw(transcript);
        bytes32 seed = _drawSeed(jobId, index, transcript.drawBlock);
        address worker = market.subTaskOf(jobId, index).worker;
        uint32 filter = market.subTaskOf(jobId, index).mark;
        chosen = new address[](count);
        uint256 found = 0;
        for (uint256 i = 0; i < nodes.length && found < count; i++) {
            (, uint32 place) = Lottery.seatTicket(seed, nodes[i]);
            (uint64 stake,,) = registry.weightOf(nodes[i]);
            if (nodes[i] == worker || filter & place != 0 || stake == 0) continue;
            filter |= place;
            chosen[found++] = nodes[i];
        }
        assertEq(found, count, "candidates");
    }

    function _accept(uint256 jobId, uint32 index, IJobTypes.Transcript memory transcript, address endorser)
        internal
        view
        returns (IJobTypes.Opening memory opening)
    {
        uint256 samples = market.jobOf(jobId).terms.samples;
        uint256 n = transcript.segmentCount;
        uint256 k = samples < n ? samples : n;
        bytes32 seed = _drawSeed(jobId, index, transcript.drawBlock);
        opening.accept = true;
        opening.salt = keccak256(abi.encode("salt", endorser, index));
        for (uint256 i = 0; i < k; i++) {
            uint32 segment = Lottery.sampleSegment(seed, endorser, i, k, n);
            opening.interiors = abi.encodePacked(opening.interiors, interiors[segment]);
        }
    }

    function _reject(uint32 segment, address endorser)
        internal
        pure
        returns (IJobTypes.Opening memory opening)
    {
        opening.segment = segment;
        opening.salt = keccak256(abi.encode("reject", endorser));
    }

    function _openingHash(uint256 jobId, uint32 index, address endorser, IJobTypes.Opening memory opening)
        internal
        view
        returns (bytes32)
    {
        return keccak256(
            abi.encode(
                jobId,
                index,
                market.subTaskOf(jobId, index).attempt,
                endorser,
                opening.accept,
                opening.segment,
                keccak256(opening.interiors),
                opening.salt
            )
        );
    }

    /// @notice Commits, and appends the commitment to the transcript in memory.
    function _commit(
        uint256 jobId,
        uint32 index,
        IJobTypes.Transcript memory transcript,
        address endorser,
        IJobTypes.Opening memory opening
    ) internal {
        bytes32 commitment = _openingHash(jobId, index, endorser, opening);
        bytes32 seed = _drawSeed(jobId, index, transcript.drawBlock);
        _append(transcript, seed, endorser, commitment);
        vm.prank(endorser);
        market.commitEndorsement(jobId, index, commitment, seed);
    }

    function _append(
        IJobTypes.Transcript memory transcript,
        bytes32 seed,
        address endorser,
        bytes32 commitment
    ) internal pure {
        uint256 count = transcript.endorsers.length;
        address[] memory endorsers = new address[](count + 1);
        bytes32[] memory commitments = new bytes32[](count + 1);
        for (uint256 i = 0; i < count; i++) {
            endorsers[i] = transcript.endorsers[i];
            commitments[i] = transcript.commitments[i];
        }
        endorsers[count] = endorser;
        commitments[count] = commitment;
        transcript.drawSeed = seed;
        transcript.endorsers = endorsers;
        transcript.commitments = commitments;
    }

    function _reveal(
        uint256 jobId,
        uint32 index,
        IJobTypes.Transcript memory transcript,
        address endorser,
        IJobTypes.Opening memory opening
    ) internal {
        vm.prank(endorser);
        market.revealEndorsement(jobId, index, transcript, opening);
    }

    /// @notice Three seats commit and reveal: `rejects` of them, the last ones, reject `segment`.
    function _endorse(
        uint256 jobId,
        uint32 index,
        IJobTypes.Transcript memory transcript,
        uint256 rejects,
        uint32 segment
    ) internal returns (address[] memory endorsers, IJobTypes.Opening[] memory openings) {
        endorsers = _candidates(jobId, index, transcript, 3);
        openings = new IJobTypes.Opening[](3);
        for (uint256 i = 0; i < 3; i++) {
            openings[i] = i < 3 - rejects
                ? _accept(jobId, index, transcript, endorsers[i])
                : _reject(segment, endorsers[i]);
            _commit(jobId, index, transcript, endorsers[i], openings[i]);
        }
        for (uint256 i = 0; i < 3; i++) {
            _reveal(jobId, index, transcript, endorsers[i], openings[i]);
        }
    }

    function _settle(uint256 jobId, uint32 index, IJobTypes.Transcript memory transcript) internal {
        market.settle(jobId, index, transcript);
    }

    function _rollPastChallenge() internal {
        vm.roll(block.number + 6);
    }

    /// @notice One sub-task from claim to acceptance by three honest endorsers.
    function _complete(uint256 jobId, uint32 index, address worker)
        internal
        returns (IJobTypes.Transcript memory transcript)
    {
        transcript = _claimAndSubmit(jobId, index, worker);
        _endorse(jobId, index, transcript, 0, 0);
        _rollPastChallenge();
        _settle(jobId, index, transcript);
    }

    // --- disputes

    function _voteHash(uint256 jobId, uint32 index, address member, bool workerRight)
        internal
        view
        returns (bytes32)
    {
        return keccak256(
            abi.encode(
                jobId,
                index,
                market.subTaskOf(jobId, index).attempt,
                market.disputeOf(jobId, index).round,
                member,
                workerRight,
                keccak256("end"),
                bytes16(keccak256("interior")),
                keccak256(abi.encode("vote", member))
            )
        );
    }

    function _commitVote(uint256 jobId, uint32 index, address member, bool workerRight) internal {
        bytes32 commitment = _voteHash(jobId, index, member, workerRight);
        bytes32 seed = _disputeSeed(jobId, index);
        vm.prank(member);
        market.commitDispute(jobId, index, commitment, seed);
    }

    function _revealVote(uint256 jobId, uint32 index, address member, bool workerRight) internal {
        vm.prank(member);
        market.revealDispute(
            jobId,
            index,
            workerRight,
            keccak256("end"),
            bytes16(keccak256("interior")),
            keccak256(abi.encode("vote", member))
        );
    }

    /// @notice Nodes that may judge the open dispute: not the worker, not the challenger, not jailed.
    function _judges(uint256 jobId, uint32 index, uint256 count)
        internal
        view
        returns (address[] memory chosen)
    {
        address worker = market.subTaskOf(jobId, index).worker;
        address challenger = market.disputeOf(jobId, index).challenger;
        chosen = new address[](count);
        uint256 found = 0;
        for (uint256 i = 0; i < nodes.length && found < count; i++) {
            (uint64 stake,,) = registry.weightOf(nodes[i]);
            if (nodes[i] == worker || nodes[i] == challenger || stake == 0) continue;
            chosen[found++] = nodes[i];
        }
        assertEq(found, count, "judges");
    }

    function _rollToDisputeDraw(uint256 jobId, uint32 index) internal {
        vm.roll(uint256(market.disputeOf(jobId, index).drawBlock) + 8);
    }

    /// @notice Seven judges vote, the first `right` of them for the worker; then the dispute is resolved.
    function _judge(uint256 jobId, uint32 index, IJobTypes.Transcript memory transcript, uint256 right)
        internal
        returns (address[] memory judges)
    {
        _rollToDisputeDraw(jobId, index);
        judges = _judges(jobId, index, 7);
        for (uint256 i = 0; i < 7; i++) {
            _commitVote(jobId, index, judges[i], i < right);
        }
        for (uint256 i = 0; i < 7; i++) {
            _revealVote(jobId, index, judges[i], i < right);
        }
        market.resolveDispute(jobId, index, transcript);
    }

    // --- money

    function _stakeOf(address node) internal view returns (uint256) {
        return registry.recordOf(node).stake;
    }

    function _creditOf(address account) internal view returns (uint256) {
        return registry.recordOf(account).credit;
    }

    function _lockedOf(address node) internal view returns (uint256) {
        return registry.recordOf(node).locked;
    }

    /// @notice Everything the registry owes equals what it holds.
    function _assertConserved(address[] memory accounts) internal view {
        uint256 owed = registry.escrowOf(address(market)) / GWEI;
        for (uint256 i = 0; i < accounts.length; i++) {
            INodeRegistry.Record memory record = registry.recordOf(accounts[i]);
            owed += uint256(record.stake) + record.credit + registry.unbondingOf(accounts[i]).amount;
            assertTrue(record.locked <= record.stake, "locked within stake");
        }
        assertEq(owed * GWEI, token.balanceOf(address(registry)), "registry owes what it holds");
    }

    function _everybody() internal view returns (address[] memory accounts) {
        accounts = new address[](nodes.length + 2);
        for (uint256 i = 0; i < nodes.length; i++) {
            accounts[i] = nodes[i];
        }
        accounts[nodes.length] = requester;
        accounts[nodes.length + 1] = treasury;
    }

    // --- reverts

    function _error(bytes4 selector) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector);
    }
}
