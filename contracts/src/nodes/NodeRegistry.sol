// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {INodeRegistry} from "./INodeRegistry.sol";
import {RecordWord} from "./RecordWord.sol";

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

    mapping(address account => RecordWord) private _records;
    mapping(address node => Unbonding) private _unbonding;
    mapping(address protocol => Protocol) private _protocols;
    uint64 private _totalWeight;

    constructor(IERC20 token_, address owner_, uint256 minimumStake_, uint32 unbondingBlocks_)
        Ownable(owner_)
    {
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
        RecordWord record = _records[msg.sender];
        if (record.registeredAt() != 0) revert NodeRegistry_AlreadyRegistered(msg.sender);
        uint64 amount = _toGwei(stake);
        if (amount < _minimumGwei) revert NodeRegistry_StakeTooSmall(minimumStake(), stake);
        _checkMetadata(metadata);
        record = record.withStake(amount).withRegisteredAt(block.number);
        _writeWeighed(msg.sender, 0, record);
        emit NodeRegistered(msg.sender, roles, speed, metadata);
        emit StakeAdded(msg.sender, msg.sender, stake);
        token.transferFrom(msg.sender, address(this), stake);
    }

    /// @inheritdoc INodeRegistry
    function update(uint8 roles, uint64 speed, bytes calldata metadata) external {
        if (_records[msg.sender].registeredAt() == 0) revert NodeRegistry_NotRegistered(msg.sender);
        _checkMetadata(metadata);
        emit NodeUpdated(msg.sender, roles, speed, metadata);
    }

    /// @inheritdoc INodeRegistry
    function addStake(address node, uint256 amount) external {
        if (node != msg.sender) revert NodeRegistry_NotAuthorised(msg.sender);
        RecordWord record = _registered(node);
        uint64 before = _weight(record);
        uint64 added = _toGwei(amount);
        record = record.withStake(record.stake() + added).withRegisteredAt(block.number);
        _writeWeighed(node, before, record);
        emit StakeAdded(node, msg.sender, amount);
        token.transferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc INodeRegistry
    function startUnbonding(uint256 amount) external {
        RecordWord record = _registered(msg.sender);
        uint64 before = _weight(record);
        uint64 removed = _toGwei(amount);
        // locked ≤ stake in every record
        uint64 free = record.stake() - record.locked();
        if (removed > free) revert NodeRegistry_StakeLocked(msg.sender, free * GWEI, amount);
        record = record.withStake(record.stake() - removed);
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
        RecordWord record = _registered(msg.sender);
        if (block.number < record.jailedUntil()) {
            revert NodeRegistry_Jailed(msg.sender, record.jailedUntil());
        }
        uint64 before = _weight(record);
        record = record.withJailedUntil(0);
        _writeWeighed(msg.sender, before, record);
        emit NodeUnjailed(msg.sender);
    }

    /// @inheritdoc INodeRegistry
    function withdrawCredit() external {
        RecordWord record = _records[msg.sender];
        uint64 credit = record.credit();
        if (credit == 0) revert NodeRegistry_NothingToWithdraw(msg.sender);
        _records[msg.sender] = record.withCredit(0);
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
        RecordWord record = _registered(node);
        if (record.jailedUntil() != 0) revert NodeRegistry_Jailed(node, record.jailedUntil());
        if (record.stake() < _minimumGwei) {
            revert NodeRegistry_StakeTooSmall(minimumStake(), record.stake() * GWEI);
        }
        uint64 free = record.stake() - record.locked();
        if (amountGwei > free) revert NodeRegistry_StakeLocked(node, free * GWEI, amountGwei * GWEI);
        _records[node] = record.withLocked(record.locked() + amountGwei);
        return (record.stake(), _totalWeight, record.registeredAt());
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
            RecordWord record = _records[sharers[i]];
            _records[sharers[i]] = record.withCredit(record.credit() + creditEachGwei);
        }
    }

    /// @inheritdoc INodeRegistry
    function slash(address node, uint64 unlockGwei, uint64 amountGwei, bytes32 reason)
        external
        onlyProtocol
        returns (uint64 takenGwei)
    {
        RecordWord record = _records[node];
        uint64 before = _weight(record);
        takenGwei = _min(amountGwei, record.stake());
        uint64 left = record.stake() - takenGwei;
        uint64 locked = record.locked() - _min(unlockGwei, record.locked());
        record = record.withStake(left).withLocked(_min(locked, left));
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
        RecordWord record = _registered(node);
        uint64 before = _weight(record);
        uint32 until = uint32(block.number) + blocks_;
        if (until <= record.jailedUntil()) return;
        record = record.withJailedUntil(until);
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
        return _records[account].toStruct();
    }

    /// @inheritdoc INodeRegistry
    function unbondingOf(address node) external view returns (Unbonding memory) {
        return _unbonding[node];
    }

    /// @inheritdoc INodeRegistry
    function weightOf(address node)
        external
        view
        returns (uint64 stakeGwei, uint64 totalGwei, uint32 registeredAt)
    {
        RecordWord record = _records[node];
        return (_weight(record), _totalWeight, record.registeredAt());
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
        RecordWord record = _records[account];
        // a slash may have eaten locked stake, so less than was locked can be left
        uint64 locked = record.locked() - _min(unlockGwei, record.locked());
        _records[account] = record.withLocked(locked).withCredit(record.credit() + creditGwei);
    }

    function _spendEscrow(uint256 amountGwei) private {
        if (amountGwei == 0) return;
        uint64 held = _protocols[msg.sender].escrow;
        if (amountGwei > held) {
            revert NodeRegistry_EscrowTooSmall(msg.sender, amountGwei * GWEI, held * GWEI);
        }
        // amountGwei ≤ held < 2^64
        _protocols[msg.sender].escrow = held - uint64(amountGwei);
    }

    /// @dev Writes a record and carries the change of its weight into the total.
    function _writeWeighed(address node, uint64 before, RecordWord record) private {
        uint64 after_ = _weight(record);
        if (after_ != before) _totalWeight = _totalWeight - before + after_;
        _records[node] = record;
    }

    function _weight(RecordWord record) private view returns (uint64) {
        return record.jailedUntil() == 0 && record.stake() >= _minimumGwei ? record.stake() : 0;
    }

    function _registered(address node) private view returns (RecordWord record) {
        record = _records[node];
        if (record.registeredAt() == 0) revert NodeRegistry_NotRegistered(node);
    }

    function _checkMetadata(bytes calldata metadata) private pure {
        if (metadata.length > METADATA_LIMIT) {
            revert NodeRegistry_MetadataTooLong(metadata.length, METADATA_LIMIT);
        }
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
