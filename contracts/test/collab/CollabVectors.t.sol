// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {ICollabTypes} from "../../src/collab/ICollabTypes.sol";
import {Claims} from "../../src/collab/Claims.sol";
import {Masks} from "../../src/collab/Masks.sol";
import {RatingReferee} from "../../src/collab/RatingReferee.sol";
import {Ratings} from "../../src/collab/Ratings.sol";
import {Json, JsonObject} from "../support/Json.sol";
import {KeyReader} from "../support/KeyReader.sol";
import {TestBase} from "../support/TestBase.sol";

/// @notice The libraries with calldata, as the contract calls them.
contract RatingsHarness is RatingReferee, KeyReader {
    function checkOrder(bytes calldata scores, bytes calldata order, uint256 updated, uint256 own)
        external
        pure
        returns (bool valid, uint8 invalid)
    {
        return Ratings.checkOrder(scores, order, updated, own);
    }

    function hashRows(bytes calldata rows, uint256 updated) external pure returns (bytes32) {
        return Ratings.hashRows(rows, updated);
    }
}

/// @notice Writes cases of ranking that the rules in TypeScript must decide alike.
contract CollabVectorsTest is TestBase {
    uint256 private constant CASES = 60;
    RatingsHarness private harness;

    struct Case {
        uint256 updated;
        uint256[] weights;
        bytes rows;
        Ratings.Rule rule;
        /// every rater weighs 1
        bool isEqual;
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
        c.isEqual = i % 3 == 0;
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
        (uint256 selected, uint256 invalid) = _rank(c);
        if (c.isEqual) _assertKeysAgree(c, selected, invalid);
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
        (bytes memory order, uint8 invalid) = _ordered(c.updated & ~Masks.bit(rater), bySlot);
        (bool valid, uint8 found) = harness.checkOrder(scores, order, c.updated, rater);
        assertTrue(valid && found == invalid, "the order is what the scores say");
        c.rows = abi.encodePacked(c.rows, uint8(rater), invalid, order);
        JsonObject memory json;
        json.number("rater", rater);
        json.number("weight", weight);
        json.raw("scores", string.concat("[", listed, "]"));
        json.hexadecimal("order", order);
        return json.close();
    }

    function _ordered(uint256 left, uint16[] memory bySlot)
        private
        pure
        returns (bytes memory order, uint8 invalid)
    {
        while (left != 0) {
            uint256 best = 64;
            uint256 bestKey = 0;
            for (uint256 slot = 0; slot < 64; slot++) {
                if (!Masks.has(left, slot)) continue;
                uint256 key = bySlot[slot] == 65_535 ? 0 : uint256(bySlot[slot]) + 1;
                if (best == 64 || key > bestKey) (best, bestKey) = (slot, key);
            }
            if (bestKey == 0) invalid++;
            order = abi.encodePacked(order, uint8(best));
            left &= ~Masks.bit(best);
        }
    }

    // --- claimed rankings

    /// @notice Large rounds whose scores both sides derive from a seed: they would fill the file.
    function test_WritesClaims() public {
        uint256[5] memory counts = [uint256(5), 65, 100, 128, 255];
        string[] memory cases = new string[](15);
        for (uint256 i = 0; i < cases.length; i++) {
            // called from outside, so that each begins with empty memory
            cases[i] = this.claimCase(i, counts[i / 3]);
        }
        vm.writeFile("cache/vectors/ranking-claims.json", string.concat(Json.list(cases), "\n"));
    }

    function claimCase(uint256 i, uint256 count) external view returns (string memory) {
        Case memory c;
        c.isEqual = true;
        // in some cases the highest slot sent no update but rates
        c.updated = (uint256(1) << count) - 1;
        if (i % 2 == 1) c.updated &= ~Masks.bit(count - 1);
        c.rule = Ratings.Rule(ICollabTypes.RankRule(i % 3), 1500 + 100 * i, count / 2);
        c.weights = new uint256[](count);
        uint256 others = Masks.count(c.updated) - 1;
        // who sent no update rates one more
        c.rows = new bytes(count * (2 + others) + (count - 1 - others));
        uint256 at = 0;
        for (uint256 rater = 0; rater < count; rater++) {
            c.weights[rater] = 1;
            bytes memory row = _seededRow(c.updated, i, rater);
            for (uint256 k = 0; k < row.length; k++) {
                c.rows[at++] = row[k];
            }
        }
        (uint256 selected, uint256 invalid) = _rank(c);
        bytes memory keys = _assertKeysAgree(c, selected, invalid);
        JsonObject memory json;
        json.number("seed", i);
        json.number("raters", count);
        json.big("updated", c.updated);
        json.number("rule", uint256(c.rule.kind));
        json.number("trimBps", c.rule.trimBps);
        json.number("wanted", c.rule.selected);
        json.hash("rowsHash", harness.hashRows(c.rows, c.updated));
        json.hexadecimal("keys", keys);
        json.big("selected", selected);
        json.big("invalid", invalid);
        return json.close();
    }

    /// @dev Every sixth rater and every fifth slot are careless or bad, so that ranks differ and some updates are invalid.
    function _seededScore(uint256 seed, uint256 rater, uint256 slot) private pure returns (uint16) {
        uint256 random = uint256(keccak256(abi.encode(seed, rater, slot)));
        if (random % 9 == 0 || (slot % 5 == 4 && random % 9 < 6)) return 65_535;
        return uint16(rater % 6 == 5 ? (random >> 8) % 12 : (7 * slot + (random >> 8) % 5) % 12);
    }

    function _worth(uint16 score) private pure returns (uint256) {
        return score == 65_535 ? 0 : uint256(score) + 1;
    }

    function _seededRow(uint256 updated, uint256 seed, uint256 rater) private pure returns (bytes memory) {
        bytes memory order = new bytes(Masks.count(updated & ~Masks.bit(rater)));
        uint16[] memory bySlot = new uint16[](Masks.width(updated));
        for (uint256 slot = 0; slot < bySlot.length; slot++) {
            bySlot[slot] = _seededScore(seed, rater, slot);
        }
        uint256 at = 0;
        uint8 invalid = 0;
        for (uint256 worth = 13; worth > 0; worth--) {
            for (uint256 slot = 0; updated >> slot != 0; slot++) {
                if (slot == rater || !Masks.has(updated, slot)) continue;
                if (_worth(bySlot[slot]) + 1 != worth) continue;
                order[at++] = bytes1(uint8(slot));
                if (worth == 1) invalid++;
            }
        }
        return abi.encodePacked(uint8(rater), invalid, order);
    }

    function _rank(Case memory c) private view returns (uint256 selected, uint256 invalid) {
        bytes32 hash = harness.hashRows(c.rows, c.updated);
        bool known;
        (known, selected, invalid) = harness.rank(c.rows, hash, c.updated, c.weights, c.rule);
        assertTrue(known, "rows of this hash");
    }

    /// @notice Key by key, a claim says what ranking all rows at once says, and no other set is accepted.
    function _assertKeysAgree(Case memory c, uint256 selected, uint256 invalid)
        private
        view
        returns (bytes memory keys)
    {
        keys = harness.keysOf(c.rows, c.updated, c.rule);
        (bool right, uint256 found) = harness.checkBest(keys, c.updated, selected, c.rule.selected);
        assertTrue(right, "the best by their keys");
        assertEq(found, invalid, "invalid by their keys");
        for (uint256 slot = 0; c.updated >> slot != 0; slot++) {
            (right,) = harness.checkBest(keys, c.updated, selected ^ Masks.bit(slot), c.rule.selected);
            assertTrue(!right, "one more or one less");
        }
    }
}
