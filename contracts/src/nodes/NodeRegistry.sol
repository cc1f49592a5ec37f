// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {INodeRegistry} from "./INodeRegistry.sol";

/// @title NodeRegistry
/// @dev PLX reverts when a transfer fails, so the returned booleans carry nothing. State is written before every transfer.
contract NodeRegistry is INodeRegistry, Ownable2Step {
    struct Protocol {
        bool authorised;
        uint64 escrow;
    }

    uint256 private constant GWEI = 1e9;
    uint256 private constant METADATA_LIMIT = 2048;

    IERC20 public immutable token;
    /// @inheritdoc INodeRegistry
    uint32 public immutable unbondingBlocks;
    uint64 private immutable _minimumGwei;

    mapping(address account => Record) private _records;
    mapping(address node => Unbonding) private _unbonding;
    mapping(address protocol => Protocol) private _protocols;
    uint64 private _totalWeight;

    constructor(IERC20 token_, address owner_, uint256 minimumStake_, uint32 unbondingBlocks_) Ownable(owner_) {
        token = token_;
        _minimumGwei = _toGwei(minimumStake_);
        unbondingBlocks = unbondingBlocks_;
    }

    modifier onlyProtocol() {
        if (!_protocols[msg.sender].authorised) revert NodeRegistry_NotAuthorised(msg.sender);
        _;
    }

    // --- nodes

    /// @inheritdoc INodeRegistry
    function register(uint256 stake, uint8 roles, uint64 speed, bytes calldata metadata) external {
        Record memory record = _records[msg.sender];
        if (record.registeredAt != 0) revert NodeRegistry_AlreadyRegistered(msg.sender);
        uint64 amount = _toGwei(stake);
        if (amount < _minimumGwei) revert NodeRegistry_StakeTooSmall(minimumStake(), stake);
        _checkMetadata(metadata);
        record.stake = amount;
        record.registeredAt = uint32(block.number);
        _writeWeighed(msg.sender, 0, record);
        emit NodeRegistered(msg.sender, roles, speed, metadata);
        emit StakeAdded(msg.sender, msg.sender, stake);
        token.transferFrom(msg.sender, address(this), stake);
    }

    /// @inheritdoc INodeRegistry
    function update(uint8 roles, uint64 speed, bytes calldata metadata) external {
        if (_records[msg.sender].registeredAt == 0) revert NodeRegistry_NotRegistered(msg.sender);
        _checkMetadata(metadata);
        emit NodeUpdated(msg.sender, roles, speed, metadata);
    }

    /// @inheritdoc INodeRegistry
    function addStake(address node, uint256 amount) external {
        Record memory record = _registered(node);
        uint64 before = _weight(record);
        uint64 added = _toGwei(amount);
        if (node != msg.sender && added < _minimumGwei) revert NodeRegistry_StakeTooSmall(minimumStake(), amount);
        record.stake += added;
        record.registeredAt = uint32(block.number);
        _writeWeighed(node, before, record);
        emit StakeAdded(node, msg.sender, amount);
        token.transferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc INodeRegistry
    function startUnbonding(uint256 amount) external {
        Record memory record = _registered(msg.sender);
        uint64 before = _weight(record);
        uint64 removed = _toGwei(amount);
        // locked ≤ stake in every record
        uint64 free = record.stake - record.locked;
        if (removed > free) revert NodeRegistry_StakeLocked(msg.sender, free * GWEI, amount);
        record.stake -= removed;
        _writeWeighed(msg.sender, before, record);
        Unbonding storage unbonding = _unbonding[msg.sender];
        unbonding.amount += removed;
        unbonding.availableAt = uint32(block.number) + unbondingBlocks;
        emit UnbondingStarted(msg.sender, amount, unbonding.availableAt);
    }

    /// @inheritdoc INodeRegistry
    function withdrawUnbonded() external {
        Unbonding memory unbonding = _unbonding[msg.sender];
        if (unbonding.amount == 0) revert NodeRegistry_NothingToWithdraw(msg.sender);
        if (block.number < unbonding.availableAt) {
            revert NodeRegistry_StillUnbonding(msg.sender, unbonding.availableAt);
        }
        delete _unbonding[msg.sender];
        uint256 amount = unbonding.amount * GWEI;
        emit UnbondingWithdrawn(msg.sender, amount);
        token.transfer(msg.sender, amount);
    }

    /// @inheritdoc INodeRegistry
    function unjail() external {
        Record memory record = _registered(msg.sender);
        if (block.number < record.jailedUntil) revert NodeRegistry_Jailed(msg.sender, record.jailedUntil);
        uint64 before = _weight(record);
        record.jailedUntil = 0;
        _writeWeighed(msg.sender, before, record);
        emit NodeUnjailed(msg.sender);
    }

    /// @inheritdoc INodeRegistry
    function withdrawCredit() external {
        uint64 credit = _records[msg.sender].credit;
        if (credit == 0) revert NodeRegistry_NothingToWithdraw(msg.sender);
        _records[msg.sender].credit = 0;
        uint256 amount = credit * GWEI;
        emit CreditWithdrawn(msg.sender, amount);
        token.transfer(msg.sender, amount);
    }

    // --- protocols

    /// @inheritdoc INodeRegistry
    function lock(address node, uint64 amountGwei)
        external
        onlyProtocol
        returns (uint64 stakeGwei, uint64 totalGwei, uint32 registeredAt)
    {
        Record memory record = _registered(node);
        if (record.jailedUntil != 0) revert NodeRegistry_Jailed(node, record.jailedUntil);
        if (record.stake < _minimumGwei) revert NodeRegistry_StakeTooSmall(minimumStake(), record.stake * GWEI);
        uint64 free = record.stake - record.locked;
        if (amountGwei > free) revert NodeRegistry_StakeLocked(node, free * GWEI, amountGwei * GWEI);
        record.locked += amountGwei;
        _records[node] = record;
        emit StakeLocked(node, msg.sender, amountGwei * GWEI);
        return (record.stake, _totalWeight, record.registeredAt);
    }

    /// @inheritdoc INodeRegistry
    function settle(address account, uint64 unlockGwei, uint64 creditGwei) external onlyProtocol {
        _spendEscrow(creditGwei);
        _settle(account, unlockGwei, creditGwei);
    }

    /// @inheritdoc INodeRegistry
    function settleShared(
        address account,
        uint64 unlockGwei,
        uint64 creditGwei,
        address[] calldata sharers,
        uint64 creditEachGwei
    ) external onlyProtocol {
        _spendEscrow(creditGwei + sharers.length * creditEachGwei);
        _settle(account, unlockGwei, creditGwei);
        for (uint256 i = 0; i < sharers.length; i++) {
            _records[sharers[i]].credit += creditEachGwei;
        }
    }

    /// @inheritdoc INodeRegistry
    function slash(address node, uint64 unlockGwei, uint64 amountGwei, bytes32 reason)
        external
        onlyProtocol
        returns (uint64 takenGwei)
    {
        Record memory record = _records[node];
        uint64 before = _weight(record);
        record.locked -= _min(unlockGwei, record.locked);
        takenGwei = _min(amountGwei, record.stake);
        record.stake -= takenGwei;
        record.locked = _min(record.locked, record.stake);
        _writeWeighed(node, before, record);
        if (takenGwei < amountGwei) {
            Unbonding storage unbonding = _unbonding[node];
            uint64 rest = _min(amountGwei - takenGwei, unbonding.amount);
            unbonding.amount -= rest;
            takenGwei += rest;
        }
        _protocols[msg.sender].escrow += takenGwei;
        emit StakeSlashed(node, msg.sender, takenGwei * GWEI, reason);
    }

    /// @inheritdoc INodeRegistry
    function jail(address node, uint32 blocks_) external onlyProtocol {
        Record memory record = _registered(node);
        uint64 before = _weight(record);
        uint32 until = uint32(block.number) + blocks_;
        if (until <= record.jailedUntil) return;
        record.jailedUntil = until;
        _writeWeighed(node, before, record);
        emit NodeJailed(node, until);
    }

    /// @inheritdoc INodeRegistry
    function depositEscrow(address from, uint256 amount) external onlyProtocol {
        _protocols[msg.sender].escrow += _toGwei(amount);
        token.transferFrom(from, address(this), amount);
    }

    // --- owner

    /// @inheritdoc INodeRegistry
    function authoriseProtocol(address protocol) external onlyOwner {
        _protocols[protocol].authorised = true;
        emit ProtocolAuthorised(protocol);
    }

    // --- views

    /// @inheritdoc INodeRegistry
    function recordOf(address account) external view returns (Record memory) {
        return _records[account];
    }

    /// @inheritdoc INodeRegistry
    function unbondingOf(address node) external view returns (Unbonding memory) {
        return _unbonding[node];
    }

    /// @inheritdoc INodeRegistry
    function weightOf(address node) external view returns (uint64 stakeGwei, uint64 totalGwei, uint32 registeredAt) {
        Record memory record = _records[node];
        return (_weight(record), _totalWeight, record.registeredAt);
    }

    /// @inheritdoc INodeRegistry
    function totalStake() external view returns (uint64 gwei_) {
        return _totalWeight;
    }

    /// @inheritdoc INodeRegistry
    function escrowOf(address protocol) external view returns (uint256) {
        return _protocols[protocol].escrow * GWEI;
    }

    /// @inheritdoc INodeRegistry
    function minimumStake() public view returns (uint256) {
        return _minimumGwei * GWEI;
    }

    // --- internal

    function _settle(address account, uint64 unlockGwei, uint64 creditGwei) private {
        Record memory record = _records[account];
        // a slash may have eaten locked stake, so less than was locked can be left
        record.locked -= _min(unlockGwei, record.locked);
        record.credit += creditGwei;
        _records[account] = record;
    }

    function _spendEscrow(uint256 amountGwei) private {
        if (amountGwei == 0) return;
        uint64 held = _protocols[msg.sender].escrow;
        if (amountGwei > held) revert NodeRegistry_EscrowTooSmall(msg.sender, amountGwei * GWEI, held * GWEI);
        // amountGwei ≤ held < 2^64
        _protocols[msg.sender].escrow = held - uint64(amountGwei);
    }

    /// @dev Writes a record and carries the change of its weight into the total.
    function _writeWeighed(address node, uint64 before, Record memory record) private {
        uint64 after_ = _weight(record);
        if (after_ != before) _totalWeight = _totalWeight - before + after_;
        _records[node] = record;
    }

    function _weight(Record memory record) private view returns (uint64) {
        return record.jailedUntil == 0 && record.stake >= _minimumGwei ? record.stake : 0;
    }

    function _registered(address node) private view returns (Record memory record) {
        record = _records[node];
        if (record.registeredAt == 0) revert NodeRegistry_NotRegistered(node);
    }

    function _checkMetadata(bytes calldata metadata) private pure {
        if (metadata.length > METADATA_LIMIT) revert NodeRegistry_MetadataTooLong(metadata.length, METADATA_LIMIT);
    }

    function _toGwei(uint256 amount) private pure returns (uint64) {
        if (amount == 0 || amount % GWEI != 0 || amount / GWEI > type(uint64).max) {
            revert NodeRegistry_AmountNotWhole(amount);
        }
        return uint64(amount / GWEI);
    }

    function _min(uint64 a, uint64 b) private pure returns (uint64) {
        return a < b ? a : b;
    }
}
