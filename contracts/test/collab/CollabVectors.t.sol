// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {Masks} from "../../src/collab/Masks.sol";
import {Ratings} from "../../src/collab/Ratings.sol";
import {Json, JsonObject} from "../support/Json.sol";
import {TestBase} from "../support/TestBase.sol";

/// @notice The library with calldata, as the contract calls it.
contract RatingsHarness {
    function rank(bytes calldata rows, uint64 updated, uint256[] memory weights, Ratings.Rule memory rule)
        external
        pure
        returns (uint64 selected, uint64 invalid)
    {
        return Ratings.rank(rows, updated, weights, rule);
    }

    function checkOrder(bytes calldata scores, bytes calldata order, uint64 updated, uint256 own)
        external
        pure
        returns (bool valid, uint64 invalid)
    {
        return Ratings.checkOrder(scores, order, updated, own);
    }
}

/// @notice Writes cases of ranking that the rules in TypeScript must decide alike.
contract CollabVectorsTest is TestBase {
    uint256 private constant CASES = 60;
    RatingsHarness private harness;

    struct Case {
        uint64 updated;
        uint256[] weights;
        bytes rows;
        Ratings.Rule rule;
    }

    function setUp() public {
        vm.createDir("cache/vectors", true);
        harness = new RatingsHarness();
    }

    function test_WritesRankings() public {
        string[] memory cases = new string[](CASES);
        for (uint256 i = 0; i < CASES; i++) {
            cases[i] = _rankingCase(i);
        }
        vm.writeFile("cache/vectors/rankings.json", string.concat(Json.list(cases), "\n"));
    }

    function _rankingCase(uint256 i) private view returns (string memory) {
        Case memory c;
        uint256 count = i == 59 ? 64 : 3 + (i % 11);
        // every third slot is empty in half of the cases, so slots and positions differ
        for (uint256 slot = 0; Masks.count(c.updated) < count; slot++) {
            if (count == 64 || i % 2 == 0 || slot % 3 != 1) c.updated |= Masks.bit(slot);
        }
        c.weights = new uint256[](64);
        c.rule = Ratings.Rule(ICollabTypes.RankRule(i % 3), (i * 700) % 5000, 1 + (i % 5));
        string[] memory rows = new string[](count == 64 ? 64 : count - (i % 2));
        uint256 next = 0;
        for (uint256 slot = 0; slot < 64 && next < rows.length; slot++) {
            // one rater sent no update in some cases
            uint256 rater = i % 4 == 3 && next == 0 && count < 64 ? 40 : slot;
            if (rater == slot && !Masks.has(c.updated, slot)) continue;
            rows[next] = _row(c, i, rater);
            next++;
        }
        (uint64 selected, uint64 invalid) = harness.rank(c.rows, c.updated, c.weights, c.rule);
        JsonObject memory json;
        json.big("updated", c.updated);
        json.number("rule", uint256(c.rule.kind));
        json.number("trimBps", c.rule.trimBps);
        json.number("wanted", c.rule.selected);
        json.raw("rows", Json.list(rows));
        json.big("selected", selected);
        json.big("invalid", invalid);
        return json.close();
    }

    function _row(Case memory c, uint256 i, uint256 rater) private view returns (string memory) {
        uint256 weight = i % 3 == 0 ? 1 : 1 + uint256(keccak256(abi.encode("weight", i, rater))) % 1000;
        c.weights[rater] = weight;
        uint16[] memory bySlot = new uint16[](64);
        bytes memory scores;
        string memory listed;
        for (uint256 slot = 0; slot < 64; slot++) {
            if (!Masks.has(c.updated, slot)) continue;
            uint256 random = uint256(keccak256(abi.encode("score", i, rater, slot)));
            // few different scores, so that ties occur; now and then an invalid one
            uint16 score = slot == rater ? 0 : random % 9 == 0 ? 65_535 : uint16((random >> 8) % 12);
            bySlot[slot] = score;
            scores = abi.encodePacked(scores, score);
            listed = string.concat(listed, bytes(listed).length == 0 ? "" : ",", vm.toString(uint256(score)));
        }
        (bytes memory order, uint64 invalid) = _ordered(c.updated & ~Masks.bit(rater), bySlot);
        (bool valid, uint64 found) = harness.checkOrder(scores, order, c.updated, rater);
        assertTrue(valid && found == invalid, "the order is what the scores say");
        c.rows = abi.encodePacked(c.rows, uint8(rater), invalid, order);
        JsonObject memory json;
        json.number("rater", rater);
        json.number("weight", weight);
        json.raw("scores", string.concat("[", listed, "]"));
        json.hexadecimal("order", order);
        return json.close();
    }

    function _ordered(uint64 left, uint16[] memory bySlot)
        private
        pure
        returns (bytes memory order, uint64 invalid)
    {
        while (left != 0) {
            uint256 best = 64;
            uint256 bestKey = 0;
            for (uint256 slot = 0; slot < 64; slot++) {
                if (!Masks.has(left, slot)) continue;
                uint256 key = bySlot[slot] == 65_535 ? 0 : uint256(bySlot[slot]) + 1;
                if (best == 64 || key > bestKey) (best, bestKey) = (slot, key);
            }
            if (bestKey == 0) invalid |= Masks.bit(best);
            order = abi.encodePacked(order, uint8(best));
            left &= ~Masks.bit(best);
        }
    }
}
