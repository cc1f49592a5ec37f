// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {JsonObject} from "./Json.sol";
import {TestBase} from "./TestBase.sol";

/// @notice Writes what transactions cost to `cache/gas`, for the snapshot and the bench.
abstract contract GasReport is TestBase {
    string private constant FOLDER = "cache/gas/";

    function _report(string memory name, JsonObject memory json) internal {
        vm.createDir(FOLDER, true);
        vm.writeFile(string.concat(FOLDER, name, ".json"), json.close());
    }
}
