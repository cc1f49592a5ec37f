// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {INodeRegistry} from "../../src/nodes/INodeRegistry.sol";
import {Scene} from "../support/Scene.sol";

/// @notice This test contract is an authorised protocol itself.
contract NodeRegistryTest is Scene {
    address private node;
    address private stranger = address(0xBAD);

    function setUp() public {
        _deploy();
        node = nodes[0];
        vm.prank(owner);
        registry.authoriseProtocol(address(this));
        token.approve(address(registry), type(uint256).max);
    }

    // --- register, update, addStake

    function test_TakesTheStakeAndCountsItsWeight() public {
        uint256 before = registry.totalStake();
        address fresh = _newNode(address(0x77), 150 ether);
        (uint64 stake, uint64 total, uint32 registeredAt) = registry.weightOf(fresh);
        assertEq(stake, 150 gwei, "stake");
        assertEq(total, before + 150 gwei, "total");
        assertEq(registeredAt, block.number, "registeredAt");
        assertEq(token.balanceOf(fresh), 150 ether, "paid");
    }

    function test_KeepsCreditEarnedBeforeRegistering() public {
        registry.depositEscrow(address(this), 1 ether);
        registry.settle(address(0x77), 0, 1 gwei);
        _newNode(address(0x77), STAKE);
        assertEq(_creditOf(address(0x77)), 1 gwei, "credit");
    }

    function test_RefusesRegistrationsThatAreNotInOrder() public {
        vm.startPrank(node);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistry_AlreadyRegistered.selector, node));
        registry.register(STAKE, 1, 1, "");
        vm.stopPrank();
        vm.startPrank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(
                INodeRegistry.NodeRegistry_StakeTooSmall.selector, MINIMUM_STAKE, MINIMUM_STAKE - GWEI
            )
        );
        registry.register(MINIMUM_STAKE - GWEI, 1, 1, "");
        vm.expectRevert(
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_AmountNotWhole.selector, MINIMUM_STAKE + 1)
        );
        registry.register(MINIMUM_STAKE + 1, 1, 1, "");
        vm.expectRevert(
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_MetadataTooLong.selector, 2049, 2048)
        );
        registry.register(MINIMUM_STAKE, 1, 1, new bytes(2049));
        vm.stopPrank();
    }

    function test_UpdatesOnlyNodes() public {
        vm.prank(node);
        registry.update(1, 2, "card");
        vm.expectRevert(
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_MetadataTooLong.selector, 3000, 2048)
        );
        vm.prank(node);
        registry.update(1, 2, new bytes(3000));
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistry_NotRegistered.selector, stranger));
        vm.prank(stranger);
        registry.update(1, 2, "");
    }

    function test_CountsGrownStakeAsRegisteredNow() public {
        vm.roll(block.number + 50);
        vm.prank(node);
        registry.addStake(node, 5 ether);
        (uint64 stake,, uint32 registeredAt) = registry.weightOf(node);
        assertEq(stake, 1005 gwei, "stake");
        assertEq(registeredAt, block.number, "registeredAt");
    }

    function test_RefusesGiftsOfStake() public {
        (,, uint32 before) = registry.weightOf(node);
        vm.roll(block.number + 50);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistry_NotAuthorised.selector, address(this)));
        registry.addStake(node, MINIMUM_STAKE);
        (,, uint32 registeredAt) = registry.weightOf(node);
        assertEq(registeredAt, before, "registeredAt");
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistry_NotRegistered.selector, stranger));
        vm.prank(stranger);
        registry.addStake(stranger, STAKE);
    }

    // --- unbonding

    function test_PaysUnbondedStakeAfterTheDelay() public {
        uint256 before = token.balanceOf(node);
        vm.prank(node);
        registry.startUnbonding(950 ether);
        (uint64 weight,,) = registry.weightOf(node);
        assertEq(weight, 0, "50 is under the minimum");
        assertEq(registry.totalStake(), 9000 gwei, "total");
        uint32 availableAt = uint32(block.number) + UNBONDING;
        vm.roll(availableAt - 1);
        vm.expectRevert(
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_StillUnbonding.selector, node, availableAt)
        );
        vm.prank(node);
        registry.withdrawUnbonded();
        vm.roll(availableAt);
        vm.prank(node);
        registry.withdrawUnbonded();
        assertEq(token.balanceOf(node), before + 950 ether, "paid");
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistry_NothingToWithdraw.selector, node));
        vm.prank(node);
        registry.withdrawUnbonded();
    }

    function test_RestartsTheDelayWhenUnbondingAgain() public {
        vm.prank(node);
        registry.startUnbonding(1 ether);
        vm.roll(block.number + 100);
        vm.prank(node);
        registry.startUnbonding(1 ether);
        assertEq(registry.unbondingOf(node).availableAt, block.number + UNBONDING, "availableAt");
        assertEq(registry.unbondingOf(node).amount, 2 gwei, "amount");
    }

    function test_RefusesUnbondingLockedStake() public {
        registry.lock(node, 600 gwei);
        vm.expectRevert(
            abi.encodeWithSelector(
                INodeRegistry.NodeRegistry_StakeLocked.selector, node, 400 ether, 401 ether
            )
        );
        vm.prank(node);
        registry.startUnbonding(401 ether);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistry_AmountNotWhole.selector, 0));
        vm.prank(node);
        registry.startUnbonding(0);
    }

    // --- protocols

    function test_LocksOnlyFreeStakeOfNodesInGoodStanding() public {
        registry.lock(node, 1000 gwei);
        assertEq(_lockedOf(node), 1000 gwei, "locked");
        vm.expectRevert(
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_StakeLocked.selector, node, 0, 1 ether)
        );
        registry.lock(node, 1 gwei);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistry_NotRegistered.selector, stranger));
        registry.lock(stranger, 1);
        registry.slash(nodes[1], 0, 901 gwei, "test");
        vm.expectRevert(
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_StakeTooSmall.selector, MINIMUM_STAKE, 99 ether)
        );
        registry.lock(nodes[1], 1);
        registry.jail(nodes[2], 10);
        vm.expectRevert(
            abi.encodeWithSelector(
                INodeRegistry.NodeRegistry_Jailed.selector, nodes[2], uint32(block.number) + 10
            )
        );
        registry.lock(nodes[2], 1);
    }

    function test_PaysOutOfEscrowOnly() public {
        registry.depositEscrow(address(this), 10 ether);
        registry.lock(node, 5 gwei);
        registry.settle(node, 5 gwei, 3 gwei);
        address[] memory sharers = new address[](2);
        sharers[0] = stranger;
        sharers[1] = nodes[1];
        registry.settleShared(node, 0, 1 gwei, sharers, 2 gwei);
        assertEq(_lockedOf(node), 0, "unlocked");
        assertEq(_creditOf(node), 4 gwei, "credit");
        assertEq(_creditOf(stranger), 2 gwei, "share");
        assertEq(registry.escrowOf(address(this)), 2 ether, "left");
        vm.expectRevert(
            abi.encodeWithSelector(
                INodeRegistry.NodeRegistry_EscrowTooSmall.selector, address(this), 3 ether, 2 ether
            )
        );
        registry.settle(node, 0, 3 gwei);
        vm.prank(stranger);
        registry.withdrawCredit();
        assertEq(token.balanceOf(stranger), 2 ether, "withdrawn");
        vm.expectRevert(
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_NothingToWithdraw.selector, stranger)
        );
        vm.prank(stranger);
        registry.withdrawCredit();
    }

    function testFuzz_SlashTakesNoMoreThanThereIs(uint64 amount, uint64 locked, uint64 unbonding) public {
        locked = uint64(bound(locked, 0, 1000 gwei));
        unbonding = uint64(bound(unbonding, 1, 1 + 1000 gwei - locked));
        if (unbonding > 1000 gwei - locked) unbonding = 1000 gwei - locked;
        amount = uint64(bound(amount, 0, 3000 gwei));
        registry.lock(node, locked);
        if (unbonding != 0) {
            vm.prank(node);
            registry.startUnbonding(uint256(unbonding) * GWEI);
        }
        uint64 taken = registry.slash(node, 0, amount, "test");
        INodeRegistry.Record memory record = registry.recordOf(node);
        assertEq(taken, amount < 1000 gwei ? amount : 1000 gwei, "taken");
        assertEq(record.stake + registry.unbondingOf(node).amount + taken, 1000 gwei, "nothing vanishes");
        assertTrue(record.locked <= record.stake, "locked within stake");
        uint64 stakeFirst = amount < 1000 gwei - unbonding ? amount : 1000 gwei - unbonding;
        assertEq(record.stake, 1000 gwei - unbonding - stakeFirst, "stake before unbonding");
        assertEq(registry.escrowOf(address(this)), uint256(taken) * GWEI, "escrow");
    }

    function test_JailsUntilUnjailed() public {
        registry.jail(node, 100);
        registry.jail(node, 50);
        uint32 until = uint32(block.number) + 100;
        assertEq(registry.recordOf(node).jailedUntil, until, "a term is not shortened");
        assertEq(registry.totalStake(), 9000 gwei, "no weight");
        vm.roll(until - 1);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistry_Jailed.selector, node, until));
        vm.prank(node);
        registry.unjail();
        vm.roll(until);
        vm.prank(node);
        registry.unjail();
        assertEq(registry.totalStake(), 10_000 gwei, "weight again");
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistry_NotRegistered.selector, stranger));
        vm.prank(stranger);
        registry.unjail();
    }

    function test_RefusesEverythingToStrangers() public {
        bytes memory refusal =
            abi.encodeWithSelector(INodeRegistry.NodeRegistry_NotAuthorised.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(refusal);
        registry.lock(node, 1);
        vm.expectRevert(refusal);
        registry.settle(node, 1, 0);
        vm.expectRevert(refusal);
        registry.settleShared(node, 1, 0, new address[](0), 0);
        vm.expectRevert(refusal);
        registry.slash(node, 0, 1, "");
        vm.expectRevert(refusal);
        registry.jail(node, 1);
        vm.expectRevert(refusal);
        registry.depositEscrow(requester, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, stranger));
        registry.authoriseProtocol(stranger);
        vm.stopPrank();
    }
}
