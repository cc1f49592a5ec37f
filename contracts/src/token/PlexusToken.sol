// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IPlexusToken} from "./IPlexusToken.sol";
import {TypedData} from "./TypedData.sol";

/// @title PlexusToken
contract PlexusToken is IPlexusToken, ERC20, TypedData, Nonces, Ownable2Step {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    /// @inheritdoc IPlexusToken
    uint256 public constant cap = 5_000_000_000 ether;

    /// @inheritdoc IPlexusToken
    address public minter;

    constructor(address owner_, address holder, uint256 initialSupply)
        ERC20("Plexus", "PLX")
        TypedData("Plexus")
        Ownable(owner_)
    {
        if (initialSupply > cap) revert PlexusToken_CapExceeded(initialSupply, cap);
        _mint(holder, initialSupply);
    }

    /// @inheritdoc IPlexusToken
    function setMinter(address minter_) external onlyOwner {
        if (minter != address(0)) revert PlexusToken_MinterAlreadySet(minter);
        if (minter_ == address(0)) revert PlexusToken_ZeroAddress();
        minter = minter_;
        emit MinterSet(minter_);
    }

    /// @inheritdoc IPlexusToken
    function mint(address to, uint256 amount) external {
        if (msg.sender != minter) revert PlexusToken_NotMinter(msg.sender);
        _mint(to, amount);
        if (totalSupply() > cap) revert PlexusToken_CapExceeded(totalSupply(), cap);
    }

    /// @inheritdoc IERC20Permit
    function permit(
        address owner_,
        address spender,
        uint256 value,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        if (block.timestamp > deadline) revert PlexusToken_PermitExpired(deadline);
        bytes32 structHash =
            keccak256(abi.encode(PERMIT_TYPEHASH, owner_, spender, value, _useNonce(owner_), deadline));
        address signer = ECDSA.recover(_typedDigest(structHash), v, r, s);
        if (signer != owner_) revert PlexusToken_WrongSigner(signer, owner_);
        _approve(owner_, spender, value);
    }

    /// @inheritdoc IERC20Permit
    function nonces(address owner_) public view override(IERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner_);
    }

    /// @inheritdoc IERC20Permit
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparator();
    }
}
