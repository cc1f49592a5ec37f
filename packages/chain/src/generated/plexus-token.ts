// Generated from contracts/src/token/PlexusToken.sol by contracts/scripts/compile.ts. Do not edit.

export const plexusTokenAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "holder",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "initialSupply",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [],
    "name": "ECDSAInvalidSignature",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      }
    ],
    "name": "ECDSAInvalidSignatureLength",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "ECDSAInvalidSignatureS",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "allowance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "ERC20InsufficientAllowance",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "balance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "ERC20InsufficientBalance",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "approver",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidApprover",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "receiver",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidReceiver",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "sender",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidSender",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      }
    ],
    "name": "ERC20InvalidSpender",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "currentNonce",
        "type": "uint256"
      }
    ],
    "name": "InvalidAccountNonce",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      }
    ],
    "name": "OwnableInvalidOwner",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "OwnableUnauthorizedAccount",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "supply",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "cap",
        "type": "uint256"
      }
    ],
    "name": "PlexusToken_CapExceeded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "minter",
        "type": "address"
      }
    ],
    "name": "PlexusToken_MinterAlreadySet",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "PlexusToken_NotMinter",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      }
    ],
    "name": "PlexusToken_PermitExpired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      }
    ],
    "name": "PlexusToken_WrongSigner",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "PlexusToken_ZeroAddress",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "Approval",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "minter",
        "type": "address"
      }
    ],
    "name": "MinterSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "previousOwner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "newOwner",
        "type": "address"
      }
    ],
    "name": "OwnershipTransferStarted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "previousOwner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "newOwner",
        "type": "address"
      }
    ],
    "name": "OwnershipTransferred",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "Transfer",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "DOMAIN_SEPARATOR",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "acceptOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      }
    ],
    "name": "allowance",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "approve",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "balanceOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "cap",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "decimals",
    "outputs": [
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "mint",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "minter",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "name",
    "outputs": [
      {
        "internalType": "string",
        "name": "",
        "type": "string"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner_",
        "type": "address"
      }
    ],
    "name": "nonces",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "owner",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pendingOwner",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "spender",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "deadline",
        "type": "uint256"
      },
      {
        "internalType": "uint8",
        "name": "v",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "r",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "permit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "renounceOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "minter_",
        "type": "address"
      }
    ],
    "name": "setMinter",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "symbol",
    "outputs": [
      {
        "internalType": "string",
        "name": "",
        "type": "string"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "totalSupply",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "transfer",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "transferFrom",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "newOwner",
        "type": "address"
      }
    ],
    "name": "transferOwnership",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const plexusTokenBytecode: `0x${string}` =
  '0x60a060405234801561000f575f5ffd5b5060405161147b38038061147b83398101604081905261002e91610328565b8260405180604001604052806006815260200165506c6578757360d01b81525060405180604001604052806006815260200165506c6578757360d01b815250604051806040016040528060038152602001620a098b60eb1b815250816003908161009891906103f9565b5060046100a582826103f9565b50508151602090920191909120608052506001600160a01b0381166100e457604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100ed81610142565b506b1027e72f1f1281308800000081111561013057604051637394738360e01b8152600481018290526b1027e72f1f1281308800000060248201526044016100db565b61013a828261015e565b5050506104d8565b600780546001600160a01b031916905561015b81610196565b50565b6001600160a01b0382166101875760405163ec442f0560e01b81525f60048201526024016100db565b6101925f83836101e7565b5050565b600680546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b038316610211578060025f82825461020691906104b3565b909155506102819050565b6001600160a01b0383165f90815260208190526040902054818110156102635760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016100db565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661029d576002805482900390556102bb565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161030091815260200190565b60405180910390a3505050565b80516001600160a01b0381168114610323575f5ffd5b919050565b5f5f5f6060848603121561033a575f5ffd5b6103438461030d565b92506103516020850161030d565b9150604084015190509250925092565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061038957607f821691505b6020821081036103a757634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103f457805f5260205f20601f840160051c810160208510156103d25750805b601f840160051c820191505b818110156103f1575f81556001016103de565b50505b505050565b81516001600160401b0381111561041257610412610361565b610426816104208454610375565b846103ad565b6020601f821160018114610458575f83156104415750848201515b5f19600385901b1c1916600184901b1784556103f1565b5f84815260208120601f198516915b828110156104875787850151825560209485019460019092019101610467565b50848210156104a457868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b808201808211156104d257634e487b7160e01b5f52601160045260245ffd5b92915050565b608051610f8b6104f05f395f6108600152610f8b5ff3fe608060405234801561000f575f5ffd5b5060043610610132575f3560e01c8063715018a6116100b4578063a9059cbb11610079578063a9059cbb1461026a578063d505accf1461027d578063dd62ed3e14610290578063e30c3978146102c8578063f2fde38b146102d9578063fca3b5aa146102ec575f5ffd5b8063715018a61461022e57806379ba5097146102365780637ecebe001461023e5780638da5cb5b1461025157806395d89b4114610262575f5ffd5b8063313ce567116100fa578063313ce567146101c7578063355274ea146101d65780633644e515146101e957806340c10f19146101f157806370a0823114610206575f5ffd5b806306fdde03146101365780630754617214610154578063095ea7b31461017f57806318160ddd146101a257806323b872dd146101b4575b5f5ffd5b61013e6102ff565b60405161014b9190610d8d565b60405180910390f35b600854610167906001600160a01b031681565b6040516001600160a01b03909116815260200161014b565b61019261018d366004610df3565b61038f565b604051901515815260200161014b565b6002545b60405190815260200161014b565b6101926101c2366004610e1b565b6103a8565b6040516012815260200161014b565b6101a66b1027e72f1f1281308800000081565b6101a66103cb565b6102046101ff366004610df3565b6103d9565b005b6101a6610214366004610e55565b6001600160a01b03165f9081526020819052604090205490565b610204610467565b61020461047a565b6101a661024c366004610e55565b6104be565b6006546001600160a01b0316610167565b61013e6104db565b610192610278366004610df3565b6104ea565b61020461028b366004610e75565b6104f7565b6101a661029e366004610ee2565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6007546001600160a01b0316610167565b6102046102e7366004610e55565b610627565b6102046102fa366004610e55565b610698565b60606003805461030e90610f13565b80601f016020809104026020016040519081016040528092919081815260200182805461033a90610f13565b80156103855780601f1061035c57610100808354040283529160200191610385565b820191905f5260205f20905b81548152906001019060200180831161036857829003601f168201915b5050505050905090565b5f3361039c818585610749565b60019150505b92915050565b5f336103b585828561075b565b6103c08585856107d7565b506001949350505050565b5f6103d4610834565b905090565b6008546001600160a01b0316331461040b57604051638caecac760e01b81523360048201526024015b60405180910390fd5b61041582826108d8565b6b1027e72f1f1281308800000061042b60025490565b111561046357600254604051637394738360e01b815260048101919091526b1027e72f1f128130880000006024820152604401610402565b5050565b61046f61090c565b6104785f610939565b565b60075433906001600160a01b031681146104b25760405163118cdaa760e01b81526001600160a01b0382166004820152602401610402565b6104bb81610939565b50565b6001600160a01b0381165f908152600560205260408120546103a2565b60606004805461030e90610f13565b5f3361039c8185856107d7565b8342111561051b57604051630f323d9560e21b815260048101859052602401610402565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886105668c6001600160a01b03165f90815260056020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f6105cb6105c383610952565b868686610998565b9050886001600160a01b0316816001600160a01b0316146106115760405162281d3160e71b81526001600160a01b0380831660048301528a166024820152604401610402565b61061c898989610749565b505050505050505050565b61062f61090c565b600780546001600160a01b0383166001600160a01b031990911681179091556106606006546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b6106a061090c565b6008546001600160a01b0316156106d95760085460405163f32ce27760e01b81526001600160a01b039091166004820152602401610402565b6001600160a01b03811661070057604051636f816bf560e01b815260040160405180910390fd5b600880546001600160a01b0319166001600160a01b0383169081179091556040517f726b590ef91a8c76ad05bbe91a57ef84605276528f49cd47d787f558a4e755b6905f90a250565b61075683838360016109c4565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156107d157818110156107c357604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610402565b6107d184848484035f6109c4565b50505050565b6001600160a01b03831661080057604051634b637e8f60e11b81525f6004820152602401610402565b6001600160a01b0382166108295760405163ec442f0560e01b81525f6004820152602401610402565b610756838383610a96565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6001600160a01b0382166109015760405163ec442f0560e01b81525f6004820152602401610402565b6104635f8383610a96565b6006546001600160a01b031633146104785760405163118cdaa760e01b8152336004820152602401610402565b600780546001600160a01b03191690556104bb81610bbc565b5f61095b610834565b60405161190160f01b6020820152602281019190915260428101839052606201604051602081830303815290604052805190602001209050919050565b5f5f5f5f6109a888888888610c0d565b9250925092506109b88282610cd5565b50909695505050505050565b6001600160a01b0384166109ed5760405163e602df0560e01b81525f6004820152602401610402565b6001600160a01b038316610a1657604051634a1406b160e11b81525f6004820152602401610402565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156107d157826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610a8891815260200190565b60405180910390a350505050565b6001600160a01b038316610ac0578060025f828254610ab59190610f4b565b90915550610b309050565b6001600160a01b0383165f9081526020819052604090205481811015610b125760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610402565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610b4c57600280548290039055610b6a565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610baf91815260200190565b60405180910390a3505050565b600680546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610c4657505f91506003905082610ccb565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610c97573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116610cc257505f925060019150829050610ccb565b92505f91508190505b9450945094915050565b5f826003811115610ce857610ce8610f6a565b03610cf1575050565b6001826003811115610d0557610d05610f6a565b03610d235760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610d3757610d37610f6a565b03610d585760405163fce698f760e01b815260048101829052602401610402565b6003826003811115610d6c57610d6c610f6a565b03610463576040516335e2f38360e21b815260048101829052602401610402565b602081525f82518060208401525f5b81811015610db95760208186018101516040868401015201610d9c565b505f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b0381168114610dee575f5ffd5b919050565b5f5f60408385031215610e04575f5ffd5b610e0d83610dd8565b946020939093013593505050565b5f5f5f60608486031215610e2d575f5ffd5b610e3684610dd8565b9250610e4460208501610dd8565b929592945050506040919091013590565b5f60208284031215610e65575f5ffd5b610e6e82610dd8565b9392505050565b5f5f5f5f5f5f5f60e0888a031215610e8b575f5ffd5b610e9488610dd8565b9650610ea260208901610dd8565b95506040880135945060608801359350608088013560ff81168114610ec5575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215610ef3575f5ffd5b610efc83610dd8565b9150610f0a60208401610dd8565b90509250929050565b600181811c90821680610f2757607f821691505b602082108103610f4557634e487b7160e01b5f52602260045260245ffd5b50919050565b808201808211156103a257634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52602160045260245ffdfea164736f6c634300081e000a';
