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
  '0x60a060405234801561000f575f5ffd5b5060405161183c38038061183c83398101604081905261002e91610328565b8260405180604001604052806006815260200165506c6578757360d01b81525060405180604001604052806006815260200165506c6578757360d01b815250604051806040016040528060038152602001620a098b60eb1b815250816003908161009891906103f9565b5060046100a582826103f9565b50508151602090920191909120608052506001600160a01b0381166100e457604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100ed81610142565b506b1027e72f1f1281308800000081111561013057604051637394738360e01b8152600481018290526b1027e72f1f1281308800000060248201526044016100db565b61013a828261015e565b5050506104d8565b600780546001600160a01b031916905561015b81610196565b50565b6001600160a01b0382166101875760405163ec442f0560e01b81525f60048201526024016100db565b6101925f83836101e7565b5050565b600680546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b6001600160a01b038316610211578060025f82825461020691906104b3565b909155506102819050565b6001600160a01b0383165f90815260208190526040902054818110156102635760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016100db565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661029d576002805482900390556102bb565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161030091815260200190565b60405180910390a3505050565b80516001600160a01b0381168114610323575f5ffd5b919050565b5f5f5f6060848603121561033a575f5ffd5b6103438461030d565b92506103516020850161030d565b9150604084015190509250925092565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061038957607f821691505b6020821081036103a757634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156103f457805f5260205f20601f840160051c810160208510156103d25750805b601f840160051c820191505b818110156103f1575f81556001016103de565b50505b505050565b81516001600160401b0381111561041257610412610361565b610426816104208454610375565b846103ad565b6020601f821160018114610458575f83156104415750848201515b5f19600385901b1c1916600184901b1784556103f1565b5f84815260208120601f198516915b828110156104875787850151825560209485019460019092019101610467565b50848210156104a457868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b808201808211156104d257634e487b7160e01b5f52601160045260245ffd5b92915050565b6080516113456104f75f395f81816104370152610b4d01526113455ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c8063715018a6116100d2578063a9059cbb11610088578063e30c397811610063578063e30c397814610304578063f2fde38b14610315578063fca3b5aa14610328575f5ffd5b8063a9059cbb146102a6578063d505accf146102b9578063dd62ed3e146102cc575f5ffd5b80637ecebe00116100b85780637ecebe001461027a5780638da5cb5b1461028d57806395d89b411461029e575f5ffd5b8063715018a61461026a57806379ba509714610272575f5ffd5b8063313ce567116101275780633644e5151161010d5780633644e5151461022557806340c10f191461022d57806370a0823114610242575f5ffd5b8063313ce56714610203578063355274ea14610212575f5ffd5b8063095ea7b311610157578063095ea7b3146101bb57806318160ddd146101de57806323b872dd146101f0575f5ffd5b806306fdde03146101725780630754617214610190575b5f5ffd5b61017a61033b565b60405161018791906110de565b60405180910390f35b6008546101a3906001600160a01b031681565b6040516001600160a01b039091168152602001610187565b6101ce6101c9366004611162565b6103cb565b6040519015158152602001610187565b6002545b604051908152602001610187565b6101ce6101fe36600461118a565b6103e4565b60405160128152602001610187565b6101e26b1027e72f1f1281308800000081565b6101e2610407565b61024061023b366004611162565b6104b4565b005b6101e26102503660046111c4565b6001600160a01b03165f9081526020819052604090205490565b610240610574565b610240610587565b6101e26102883660046111c4565b6105e4565b6006546001600160a01b03166101a3565b61017a610601565b6101ce6102b4366004611162565b610610565b6102406102c73660046111e4565b61061d565b6101e26102da366004611251565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6007546001600160a01b03166101a3565b6102406103233660046111c4565b610780565b6102406103363660046111c4565b610809565b60606003805461034a90611282565b80601f016020809104026020016040519081016040528092919081815260200182805461037690611282565b80156103c15780601f10610398576101008083540402835291602001916103c1565b820191905f5260205f20905b8154815290600101906020018083116103a457829003601f168201915b5050505050905090565b5f336103d8818585610904565b60019150505b92915050565b5f336103f1858285610916565b6103fc8585856109ca565b506001949350505050565b5f6104af604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b905090565b6008546001600160a01b031633146104ff576040517f8caecac70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6105098282610a59565b6b1027e72f1f1281308800000061051f60025490565b1115610570576002546040517f7394738300000000000000000000000000000000000000000000000000000000815260048101919091526b1027e72f1f1281308800000060248201526044016104f6565b5050565b61057c610aa6565b6105855f610aec565b565b60075433906001600160a01b031681146105d8576040517f118cdaa70000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526024016104f6565b6105e181610aec565b50565b6001600160a01b0381165f908152600560205260408120546103de565b60606004805461034a90611282565b5f336103d88185856109ca565b8342111561065a576040517f3cc8f654000000000000000000000000000000000000000000000000000000008152600481018590526024016104f6565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886106a58c6001600160a01b03165f90815260056020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61070a61070283610b1d565b868686610c1d565b9050886001600160a01b0316816001600160a01b03161461076a576040517f140e98800000000000000000000000000000000000000000000000000000000081526001600160a01b0380831660048301528a1660248201526044016104f6565b610775898989610904565b505050505050505050565b610788610aa6565b600780546001600160a01b0383167fffffffffffffffffffffffff000000000000000000000000000000000000000090911681179091556107d16006546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b610811610aa6565b6008546001600160a01b031615610863576008546040517ff32ce2770000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526024016104f6565b6001600160a01b0381166108a3576040517f6f816bf500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600880547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040517f726b590ef91a8c76ad05bbe91a57ef84605276528f49cd47d787f558a4e755b6905f90a250565b6109118383836001610c49565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110156109c457818110156109b6576040517ffb8f41b20000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604481018390526064016104f6565b6109c484848484035f610c49565b50505050565b6001600160a01b038316610a0c576040517f96c6fd1e0000000000000000000000000000000000000000000000000000000081525f60048201526024016104f6565b6001600160a01b038216610a4e576040517fec442f050000000000000000000000000000000000000000000000000000000081525f60048201526024016104f6565b610911838383610d4d565b6001600160a01b038216610a9b576040517fec442f050000000000000000000000000000000000000000000000000000000081525f60048201526024016104f6565b6105705f8383610d4d565b6006546001600160a01b03163314610585576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016104f6565b600780547fffffffffffffffffffffffff00000000000000000000000000000000000000001690556105e181610e8c565b5f610bc5604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6040517f19010000000000000000000000000000000000000000000000000000000000006020820152602281019190915260428101839052606201604051602081830303815290604052805190602001209050919050565b5f5f5f5f610c2d88888888610ef5565b925092509250610c3d8282610fdb565b50909695505050505050565b6001600160a01b038416610c8b576040517fe602df050000000000000000000000000000000000000000000000000000000081525f60048201526024016104f6565b6001600160a01b038316610ccd576040517f94280d620000000000000000000000000000000000000000000000000000000081525f60048201526024016104f6565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156109c457826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610d3f91815260200190565b60405180910390a350505050565b6001600160a01b038316610d77578060025f828254610d6c91906112d3565b90915550610e009050565b6001600160a01b0383165f9081526020819052604090205481811015610de2576040517fe450d38c0000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260248101829052604481018390526064016104f6565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610e1c57600280548290039055610e3a565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610e7f91815260200190565b60405180910390a3505050565b600680546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115610f2e57505f91506003905082610fd1565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610f7f573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b038116610fc857505f925060019150829050610fd1565b92505f91508190505b9450945094915050565b5f826003811115610fee57610fee61130b565b03610ff7575050565b600182600381111561100b5761100b61130b565b03611042576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60028260038111156110565761105661130b565b03611090576040517ffce698f7000000000000000000000000000000000000000000000000000000008152600481018290526024016104f6565b60038260038111156110a4576110a461130b565b03610570576040517fd78bce0c000000000000000000000000000000000000000000000000000000008152600481018290526024016104f6565b602081525f82518060208401525f5b8181101561110a57602081860181015160408684010152016110ed565b505f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b80356001600160a01b038116811461115d575f5ffd5b919050565b5f5f60408385031215611173575f5ffd5b61117c83611147565b946020939093013593505050565b5f5f5f6060848603121561119c575f5ffd5b6111a584611147565b92506111b360208501611147565b929592945050506040919091013590565b5f602082840312156111d4575f5ffd5b6111dd82611147565b9392505050565b5f5f5f5f5f5f5f60e0888a0312156111fa575f5ffd5b61120388611147565b965061121160208901611147565b95506040880135945060608801359350608088013560ff81168114611234575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215611262575f5ffd5b61126b83611147565b915061127960208401611147565b90509250929050565b600181811c9082168061129657607f821691505b6020821081036112cd577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b808201808211156103de577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffdfea164736f6c634300081e000a';
