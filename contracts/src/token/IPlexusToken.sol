// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title IPlexusToken
/// @notice PLX, the one token of Plexus: 18 decimals, at most five billion, approvals by signature (ERC-2612).
/// @dev The owner names the minter once; nobody can change it afterwards. Until then the supply is fixed.
interface IPlexusToken is IERC20, IERC20Permit {
    event MinterSet(address indexed minter);

    error PlexusToken_CapExceeded(uint256 supply, uint256 cap);
    error PlexusToken_MinterAlreadySet(address minter);
    error PlexusToken_NotMinter(address caller);
    error PlexusToken_ZeroAddress();
    error PlexusToken_PermitExpired(uint256 deadline);
    error PlexusToken_WrongSigner(address signer, address owner);

    /// @notice Names the only account that may ever mint, once.
    function setMinter(address minter) external;
    /// @notice New tokens up to the cap; minter only.
    function mint(address to, uint256 amount) external;
    function minter() external view returns (address);
    /// @notice The largest supply there can ever be.
    function cap() external view returns (uint256);
}
