// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.26;

import {Vm} from "./Vm.sol";

/// @notice One JSON object, written field by field.
struct JsonObject {
    string text;
}

using Json for JsonObject global;

library Json {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function raw(JsonObject memory object, string memory name, string memory value) internal pure {
        string memory comma = bytes(object.text).length == 0 ? "" : ",";
        object.text = string.concat(object.text, comma, '"', name, '":', value);
    }

    function quoted(JsonObject memory object, string memory name, string memory value) internal pure {
        object.raw(name, string.concat('"', value, '"'));
    }

    function hash(JsonObject memory object, string memory name, bytes32 value) internal pure {
        object.quoted(name, vm.toString(value));
    }

    function hexadecimal(JsonObject memory object, string memory name, bytes memory value) internal pure {
        object.quoted(name, vm.toString(value));
    }

    function account(JsonObject memory object, string memory name, address value) internal pure {
        object.quoted(name, vm.toString(value));
    }

    function number(JsonObject memory object, string memory name, uint256 value) internal pure {
        object.raw(name, vm.toString(value));
    }

    /// @notice As text: beyond 2^53 readers of JSON lose digits.
    function big(JsonObject memory object, string memory name, uint256 value) internal pure {
        object.quoted(name, vm.toString(value));
    }

    function flag(JsonObject memory object, string memory name, bool value) internal pure {
        object.raw(name, vm.toString(value));
    }

    function close(JsonObject memory object) internal pure returns (string memory) {
        return string.concat("{", object.text, "}");
    }

    function list(string[] memory values) internal pure returns (string memory result) {
        if (values.length == 0) return "[]";
        for (uint256 i = 0; i < values.length; i++) {
            result = string.concat(result, i == 0 ? "[\n" : ",\n", values[i]);
        }
        return string.concat(result, "\n]");
    }
}
