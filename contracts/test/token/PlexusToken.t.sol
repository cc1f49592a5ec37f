// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IPlexusToken} from "../../src/token/IPlexusToken.sol";
import {PlexusToken} from "../../src/token/PlexusToken.sol";
import {TestBase} from "../support/TestBase.sol";

contract PlexusTokenTest is TestBase {
    address private constant OWNER = address(0xA);
    address private constant MINTER = address(0xB);
    uint256 private constant SUPPLY = 1_000_000 ether;

    PlexusToken private token;

    function setUp() public {
        token = new PlexusToken(OWNER, address(this), SUPPLY);
    }

    function test_MintsTheInitialSupplyToTheHolder() public view {
        assertEq(token.balanceOf(address(this)), SUPPLY, "holder");
        assertEq(token.totalSupply(), SUPPLY, "supply");
        assertEq(token.cap(), 5_000_000_000 ether, "cap");
        assertEq(token.decimals(), 18, "decimals");
    }

    function test_RefusesAnInitialSupplyAboveTheCap() public {
        uint256 cap = token.cap();
        vm.expectRevert(abi.encodeWithSelector(IPlexusToken.PlexusToken_CapExceeded.selector, cap + 1, cap));
        new PlexusToken(OWNER, address(this), cap + 1);
    }

    function test_NamesTheMinterOnce() public {
        _setMinter();
        assertEq(token.minter(), MINTER, "minter");
        vm.expectRevert(abi.encodeWithSelector(IPlexusToken.PlexusToken_MinterAlreadySet.selector, MINTER));
        vm.prank(OWNER);
        token.setMinter(address(0xC));
    }

    function test_RefusesTheZeroMinter() public {
        vm.expectRevert(abi.encodeWithSelector(IPlexusToken.PlexusToken_ZeroAddress.selector));
        vm.prank(OWNER);
        token.setMinter(address(0));
    }

    function test_RefusesAMinterNamedByAStranger() public {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this)));
        token.setMinter(MINTER);
    }

    function testFuzz_MintsUpToTheCapAndNoFurther(uint256 amount) public {
        _setMinter();
        uint256 room = token.cap() - SUPPLY;
        amount = bound(amount, 0, 2 * room);
        if (amount > room) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IPlexusToken.PlexusToken_CapExceeded.selector, SUPPLY + amount, token.cap()
                )
            );
        }
        vm.prank(MINTER);
        token.mint(address(0xD), amount);
        assertTrue(token.totalSupply() <= token.cap(), "within the cap");
    }

    function test_RefusesMintingByAnybodyElse() public {
        _setMinter();
        vm.expectRevert(abi.encodeWithSelector(IPlexusToken.PlexusToken_NotMinter.selector, OWNER));
        vm.prank(OWNER);
        token.mint(OWNER, 1);
    }

    function test_ApprovesBySignatureOnce() public {
        address signer = vm.addr(7);
        (uint8 v, bytes32 r, bytes32 s) = _signed(7, signer, 5 ether, block.timestamp);
        token.permit(signer, MINTER, 5 ether, block.timestamp, v, r, s);
        assertEq(token.allowance(signer, MINTER), 5 ether, "allowance");
        assertEq(token.nonces(signer), 1, "nonce");
        vm.expectRevert();
        token.permit(signer, MINTER, 5 ether, block.timestamp, v, r, s);
    }

    function test_RefusesAPermitAfterItsDeadline() public {
        vm.warp(1000);
        (uint8 v, bytes32 r, bytes32 s) = _signed(7, vm.addr(7), 1, 999);
        vm.expectRevert(abi.encodeWithSelector(IPlexusToken.PlexusToken_PermitExpired.selector, 999));
        token.permit(vm.addr(7), MINTER, 1, 999, v, r, s);
    }

    function test_RefusesAPermitSignedByAnother() public {
        address signer = vm.addr(7);
        (uint8 v, bytes32 r, bytes32 s) = _signed(8, signer, 1, block.timestamp);
        vm.expectRevert(
            abi.encodeWithSelector(IPlexusToken.PlexusToken_WrongSigner.selector, vm.addr(8), signer)
        );
        token.permit(signer, MINTER, 1, block.timestamp, v, r, s);
    }

    function test_MovesOwnershipInTwoSteps() public {
        vm.prank(OWNER);
        token.transferOwnership(MINTER);
        assertEq(token.owner(), OWNER, "still the old owner");
        vm.prank(MINTER);
        token.acceptOwnership();
        assertEq(token.owner(), MINTER, "new owner");
    }

    function _setMinter() private {
        vm.prank(OWNER);
        token.setMinter(MINTER);
    }

    function _signed(uint256 key, address signer, uint256 value, uint256 deadline)
        private
        view
        returns (uint8 v, bytes32 r, bytes32 s)
    {
        bytes32 typeHash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        bytes32 structHash =
            keccak256(abi.encode(typeHash, signer, MINTER, value, token.nonces(signer), deadline));
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Plexus"),
                keccak256("1"),
                block.chainid,
                address(token)
            )
        );
        assertEq(token.DOMAIN_SEPARATOR(), domain, "domain");
        return vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, structHash)));
    }
}
