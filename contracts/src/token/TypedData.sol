// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

/// @title TypedData
/// @notice The EIP-712 domain of a contract: name, version "1", chain and address.
/// @dev Computed at each use, so that a signature made before a chain splits counts on one side only. OpenZeppelin's EIP712
/// needs `mcopy`, which chains at the Shanghai level do not have.
abstract contract TypedData {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant VERSION_HASH = keccak256("1");

    bytes32 private immutable _nameHash;

    constructor(string memory name_) {
        _nameHash = keccak256(bytes(name_));
    }

    function _domainSeparator() internal view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPEHASH, _nameHash, VERSION_HASH, block.chainid, address(this)));
    }

    function _typedDigest(bytes32 structHash) internal view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", _domainSeparator(), structHash));
    }
}
