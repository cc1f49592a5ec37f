// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title INodeRegistry
/// @notice One record per account: stake, what of it is locked, and what the account has earned. All protocols of Plexus
/// share it, so that one stake answers for all work and one withdrawal collects all pay.
/// @dev Amounts inside a record are in gwei of PLX (1e9 units), so that a whole record fits one storage slot and paying
/// and unlocking a node is one write. Every amount that enters must be a multiple of 1e9 units.
///
/// May lose funds if broken: only `slash` reduces stake and only authorised protocols may call it; the token is the
/// plain PlexusToken (no fee on transfer, no re-entrant hooks); the sum of all stake, unbonding, credit and escrow
/// equals the registry's token balance. May only stall: a protocol that never unlocks.
interface INodeRegistry {
    /// @param stake        slashable stake, including the locked part (gwei of PLX)
    /// @param locked       part of `stake` bound by claims; cannot be unbonded (gwei of PLX)
    /// @param credit       earned or refunded, free to withdraw (gwei of PLX)
    /// @param registeredAt block of registration or of the last growth of stake; 0 = not a node
    /// @param jailedUntil  first block in which the node may `unjail`; 0 = not jailed
    struct Record {
        uint64 stake;
        uint64 locked;
        uint64 credit;
        uint32 registeredAt;
        uint32 jailedUntil;
    }

    /// @param amount      still slashable until withdrawn (gwei of PLX)
    /// @param availableAt block from which it can be withdrawn
    struct Unbonding {
        uint64 amount;
        uint32 availableAt;
    }

    event NodeRegistered(address indexed node, uint8 roles, uint64 speed, bytes metadata);
    /// @notice `speed` is the node's measured floating-point operations a second; `metadata` its signed contact card.
    event NodeUpdated(address indexed node, uint8 roles, uint64 speed, bytes metadata);
    event StakeAdded(address indexed node, address indexed from, uint256 amount);
    event UnbondingStarted(address indexed node, uint256 amount, uint32 availableAt);
    event UnbondingWithdrawn(address indexed node, uint256 amount);
    event StakeSlashed(address indexed node, address indexed protocol, uint256 amount, bytes32 reason);
    event NodeJailed(address indexed node, uint32 untilBlock);
    event NodeUnjailed(address indexed node);
    event CreditWithdrawn(address indexed account, uint256 amount);
    event ProtocolAuthorised(address indexed protocol);

    error NodeRegistry_NotAuthorised(address caller);
    error NodeRegistry_AlreadyRegistered(address node);
    error NodeRegistry_NotRegistered(address node);
    error NodeRegistry_StakeTooSmall(uint256 needed, uint256 offered);
    error NodeRegistry_StakeLocked(address node, uint256 free, uint256 needed);
    error NodeRegistry_Jailed(address node, uint32 untilBlock);
    error NodeRegistry_AmountNotWhole(uint256 amount);
    error NodeRegistry_NothingToWithdraw(address account);
    error NodeRegistry_StillUnbonding(address node, uint32 availableAt);
    error NodeRegistry_EscrowTooSmall(address protocol, uint256 needed, uint256 held);
    error NodeRegistry_MetadataTooLong(uint256 length, uint256 limit);

    // --- nodes
    function register(uint256 stake, uint8 roles, uint64 speed, bytes calldata metadata) external;
    function update(uint8 roles, uint64 speed, bytes calldata metadata) external;
    /// @notice Adds stake to the caller's own node; the node is named for the delegation that a later version brings. The
    /// grown stake counts as registered now, so that nobody can move stake onto an account after seeing that its lottery
    /// ticket is good. Gifts are refused: they would let a stranger keep a node out of the jobs that run.
    function addStake(address node, uint256 amount) external;
    function startUnbonding(uint256 amount) external;
    function withdrawUnbonded() external;
    /// @notice Back into the lotteries after a jail term is over.
    function unjail() external;
    /// @notice Withdraws all credit of the caller. Pull payment: nobody else can make it fail.
    function withdrawCredit() external;

    // --- protocols (authorised contracts only)
    /// @notice Locks `amount` of the node's free, unjailed stake. Returns what `weightOf` returns.
    function lock(address node, uint64 amountGwei)
        external
        returns (uint64 stakeGwei, uint64 totalGwei, uint32 registeredAt);
    /// @notice Unlocks `unlockGwei` and credits `creditGwei` out of the protocol's escrow, in one write.
    function settle(address account, uint64 unlockGwei, uint64 creditGwei) external;
    /// @notice `settle` for one account, and `creditEachGwei` for each of `sharers`, in one call.
    function settleShared(
        address account,
        uint64 unlockGwei,
        uint64 creditGwei,
        address[] calldata sharers,
        uint64 creditEachGwei
    ) external;
    /// @notice Takes up to `amountGwei` of stake (free, locked, then unbonding) into the protocol's escrow; unlocks
    /// `unlockGwei` first. Returns what was really taken.
    function slash(address node, uint64 unlockGwei, uint64 amountGwei, bytes32 reason)
        external
        returns (uint64 takenGwei);
    function jail(address node, uint32 blocks_) external;
    /// @notice Pulls tokens from `from` (who approved this registry) into the calling protocol's escrow.
    function depositEscrow(address from, uint256 amount) external;

    // --- owner
    /// @notice Lets a protocol lock, slash and pay, for good: one that could be shut out again would leave bonds locked. The
    /// gravest power here, since a protocol can slash any stake into its escrow and pull any approved tokens.
    function authoriseProtocol(address protocol) external;

    // --- views
    function recordOf(address account) external view returns (Record memory);
    function unbondingOf(address node) external view returns (Unbonding memory);
    /// @notice Stake that counts for lotteries (0 when jailed, unregistered or under the minimum), the sum over all
    /// nodes, and the node's registration block.
    function weightOf(address node)
        external
        view
        returns (uint64 stakeGwei, uint64 totalGwei, uint32 registeredAt);
    function totalStake() external view returns (uint64 gwei_);
    function escrowOf(address protocol) external view returns (uint256);
    function minimumStake() external view returns (uint256);
    function unbondingBlocks() external view returns (uint32);
}
