// Generated from contracts/src/nodes/NodeRegistry.sol by contracts/scripts/compile.ts. Do not edit.

export const nodeRegistryAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IERC20",
        "name": "token_",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "owner_",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "minimumStake_",
        "type": "uint256"
      },
      {
        "internalType": "uint32",
        "name": "unbondingBlocks_",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "NodeRegistry_AlreadyRegistered",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_AmountNotWhole",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "held",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_EscrowTooSmall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "untilBlock",
        "type": "uint32"
      }
    ],
    "name": "NodeRegistry_Jailed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_MetadataTooLong",
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
    "name": "NodeRegistry_NotAuthorised",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "NodeRegistry_NotRegistered",
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
    "name": "NodeRegistry_NothingToWithdraw",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "free",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_StakeLocked",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "offered",
        "type": "uint256"
      }
    ],
    "name": "NodeRegistry_StakeTooSmall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "availableAt",
        "type": "uint32"
      }
    ],
    "name": "NodeRegistry_StillUnbonding",
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
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "CreditWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "untilBlock",
        "type": "uint32"
      }
    ],
    "name": "NodeJailed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "roles",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "speed",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "metadata",
        "type": "bytes"
      }
    ],
    "name": "NodeRegistered",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "NodeUnjailed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "roles",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint64",
        "name": "speed",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "metadata",
        "type": "bytes"
      }
    ],
    "name": "NodeUpdated",
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
        "name": "protocol",
        "type": "address"
      }
    ],
    "name": "ProtocolAuthorised",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "StakeAdded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "StakeLocked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reason",
        "type": "bytes32"
      }
    ],
    "name": "StakeSlashed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "availableAt",
        "type": "uint32"
      }
    ],
    "name": "UnbondingStarted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "UnbondingWithdrawn",
    "type": "event"
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
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "addStake",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      }
    ],
    "name": "authoriseProtocol",
    "outputs": [],
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
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "depositEscrow",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "protocol",
        "type": "address"
      }
    ],
    "name": "escrowOf",
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
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "blocks_",
        "type": "uint32"
      }
    ],
    "name": "jail",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "amountGwei",
        "type": "uint64"
      }
    ],
    "name": "lock",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "stakeGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "totalGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "registeredAt",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "minimumStake",
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
        "name": "account",
        "type": "address"
      }
    ],
    "name": "recordOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "stake",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "locked",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "credit",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "registeredAt",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "jailedUntil",
            "type": "uint32"
          }
        ],
        "internalType": "struct INodeRegistry.Record",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "stake",
        "type": "uint256"
      },
      {
        "internalType": "uint8",
        "name": "roles",
        "type": "uint8"
      },
      {
        "internalType": "uint64",
        "name": "speed",
        "type": "uint64"
      },
      {
        "internalType": "bytes",
        "name": "metadata",
        "type": "bytes"
      }
    ],
    "name": "register",
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
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "unlockGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "creditGwei",
        "type": "uint64"
      }
    ],
    "name": "settle",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "unlockGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "creditGwei",
        "type": "uint64"
      },
      {
        "internalType": "address[]",
        "name": "sharers",
        "type": "address[]"
      },
      {
        "internalType": "uint64",
        "name": "creditEachGwei",
        "type": "uint64"
      }
    ],
    "name": "settleShared",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      },
      {
        "internalType": "uint64",
        "name": "unlockGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "amountGwei",
        "type": "uint64"
      },
      {
        "internalType": "bytes32",
        "name": "reason",
        "type": "bytes32"
      }
    ],
    "name": "slash",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "takenGwei",
        "type": "uint64"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "startUnbonding",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "token",
    "outputs": [
      {
        "internalType": "contract IERC20",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "totalStake",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "gwei_",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
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
  },
  {
    "inputs": [],
    "name": "unbondingBlocks",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "unbondingOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "amount",
            "type": "uint64"
          },
          {
            "internalType": "uint32",
            "name": "availableAt",
            "type": "uint32"
          }
        ],
        "internalType": "struct INodeRegistry.Unbonding",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "unjail",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "roles",
        "type": "uint8"
      },
      {
        "internalType": "uint64",
        "name": "speed",
        "type": "uint64"
      },
      {
        "internalType": "bytes",
        "name": "metadata",
        "type": "bytes"
      }
    ],
    "name": "update",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "node",
        "type": "address"
      }
    ],
    "name": "weightOf",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "stakeGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint64",
        "name": "totalGwei",
        "type": "uint64"
      },
      {
        "internalType": "uint32",
        "name": "registeredAt",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "withdrawCredit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "withdrawUnbonded",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;

export const nodeRegistryBytecode: `0x${string}` =
  '0x60e060405234801561000f575f5ffd5b5060405161293238038061293283398101604081905261002e91610187565b826001600160a01b03811661005d57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100668161009b565b506001600160a01b03841660805261007d826100b7565b6001600160401b031660c05263ffffffff1660a0525061021b915050565b600180546001600160a01b03191690556100b481610124565b50565b5f8115806100d157506100ce633b9aca00836101f5565b15155b806100ef57506001600160401b036100ed633b9aca0084610208565b115b15610110576040516307016f2960e21b815260048101839052602401610054565b61011e633b9aca0083610208565b92915050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b03811681146100b4575f5ffd5b5f5f5f5f6080858703121561019a575f5ffd5b84516101a581610173565b60208601519094506101b681610173565b60408601516060870151919450925063ffffffff811681146101d6575f5ffd5b939692955090935050565b634e487b7160e01b5f52601260045260245ffd5b5f82610203576102036101e1565b500690565b5f82610216576102166101e1565b500490565b60805160a05160c0516126a761028b5f395f81816109d601528181610e540152818161134c015281816119b90152611d4c01525f81816101b801526111cd01525f81816104e401528181610afc01528181610d0601528181610fb10152818161161d01526118ad01526126a75ff3fe608060405234801561000f575f5ffd5b50600436106101af575f3560e01c8063acf09912116100f3578063dd4bc10111610093578063ec5ffac21161006e578063ec5ffac2146104bc578063f2fde38b146104c4578063f679d305146104d7578063fc0c546a146104df575f5ffd5b8063dd4bc10114610477578063e038c3da1461048a578063e30c3978146104ab575f5ffd5b8063bb1e5f56116100ce578063bb1e5f56146103cb578063c06ac6a3146103de578063c229d8901461045c578063c36f38741461046f575f5ffd5b8063acf09912146102e2578063ae153b1e14610378578063b324e80d146103b8575f5ffd5b8063715018a61161015e5780638da5cb5b116101395780638da5cb5b1461028557806395eba568146102a9578063a42219c1146102bc578063a8194844146102cf575f5ffd5b8063715018a61461026357806379ba50971461026b5780638b0e9f3f14610273575f5ffd5b8063535ffd191161018e578063535ffd191461021c5780636374299e146102485780636e373bef1461025b575f5ffd5b80627b9573146101b35780632f23f8d9146101f45780634f7bc01414610209575b5f5ffd5b6101da7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020015b60405180910390f35b6102076102023660046121c6565b610506565b005b610207610217366004612277565b61065b565b61022f61022a3660046122b4565b610750565b60405167ffffffffffffffff90911681526020016101eb565b6102076102563660046122fc565b61099c565b610207610b76565b610207610d7e565b610207610d91565b60055467ffffffffffffffff1661022f565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016101eb565b6102076102b7366004612379565b610dee565b6102076102ca3660046123e3565b61102d565b6102076102dd3660046123fc565b61109e565b61034d6102f03660046123e3565b604080518082019091525f8082526020820152506001600160a01b03165f9081526003602090815260409182902082518084019093525467ffffffffffffffff8116835268010000000000000000900463ffffffff169082015290565b60408051825167ffffffffffffffff16815260209283015163ffffffff1692810192909252016101eb565b61038b610386366004612413565b61127e565b6040805167ffffffffffffffff948516815293909216602084015263ffffffff16908201526060016101eb565b6102076103c63660046122fc565b611534565b6102076103d9366004612444565b61164c565b6103f16103ec3660046123e3565b6116b4565b6040516101eb91905f60a08201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015292915050565b61020761046a366004612484565b611702565b6102076117ab565b61038b6104853660046123e3565b611925565b61049d6104983660046123e3565b61196f565b6040519081526020016101eb565b6001546001600160a01b0316610291565b61049d6119a5565b6102076104d23660046123e3565b6119e3565b610207611a6b565b6102917f000000000000000000000000000000000000000000000000000000000000000081565b335f9081526004602052604090205460ff16610555576040517f9cce57da0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61058561056c67ffffffffffffffff83168461250e565b6105809067ffffffffffffffff8716612525565b611aea565b610590868686611be5565b5f5b82811015610652575f60025f8686858181106105b0576105b0612538565b90506020020160208101906105c591906123e3565b6001600160a01b03166001600160a01b031681526020019081526020015f20549050610606836105f58360801c90565b6105ff9190612565565b8290611c6c565b60025f87878681811061061b5761061b612538565b905060200201602081019061063091906123e3565b6001600160a01b0316815260208101919091526040015f205550600101610592565b50505050505050565b335f9081526004602052604090205460ff166106a5576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b5f6106af83611cb8565b90505f6106bb82611d28565b90505f6106c88443612585565b90506106d48360e01c90565b63ffffffff168163ffffffff16116106ed575050505050565b6106f78382611d8a565b9250610704858385611dd7565b60405163ffffffff821681526001600160a01b038616907fe73e6d913cdc39d24ac9d0ff8d6a703d6aca02b7d761d70532d4d4b072ffa04c9060200160405180910390a25050505b5050565b335f9081526004602052604081205460ff1661079a576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b6001600160a01b0385165f90815260026020526040812054906107bc82611d28565b90506107cd8583611e7c565b611e7c565b92505f6107da84846125a1565b90505f6107eb886107c88660401c90565b6107f58560401c90565b6107ff91906125a1565b905061081e61080e8284611e7c565b6108188685611ea5565b90611eda565b935061082b898486611dd7565b8667ffffffffffffffff168567ffffffffffffffff1610156108d4576001600160a01b0389165f9081526003602052604081209061087d61086c888b6125a1565b835467ffffffffffffffff16611e7c565b8254909150819083905f9061089d90849067ffffffffffffffff166125a1565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555080876108cf9190612565565b965050505b335f9081526004602052604090208054869190600190610904908490610100900467ffffffffffffffff16612565565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550336001600160a01b0316896001600160a01b03167f0845472d8710297367ab83908983706c44290afb4adb3590a152341f61ce856a633b9aca008867ffffffffffffffff16610979919061250e565b60408051918252602082018b90520160405180910390a350505050949350505050565b5f6109a683611cb8565b90505f6109b282611d28565b90505f6109be84611f1b565b90506001600160a01b0385163314801590610a0c57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168167ffffffffffffffff16105b15610a5657610a196119a5565b6040517fd19e3d8000000000000000000000000000000000000000000000000000000000815260048101919091526024810185905260440161054c565b610a7443610a6e610a678487612565565b8690611ea5565b90611f9c565b9250610a81858385611dd7565b60405184815233906001600160a01b038716907ffb8efd70c9f0ca009bfc9f2ca8a9256a5aefbc720bdb8d838e4bcd42c241b9eb9060200160405180910390a36040517f23b872dd000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064016020604051808303815f875af1158015610b4a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b6e91906125c1565b505050505050565b335f90815260036020908152604080832081518083019092525467ffffffffffffffff81168083526801000000000000000090910463ffffffff16928201929092529103610bf2576040517f4d512cdf00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b806020015163ffffffff16431015610c4a5760208101516040517f8c850ecb00000000000000000000000000000000000000000000000000000000815233600482015263ffffffff909116602482015260440161054c565b335f90815260036020526040812080547fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690558151610c9990633b9aca009067ffffffffffffffff1661250e565b60405181815290915033907fad532cbe84c9c9293eb943740e7925d2011f39e4a101a0594315bca9c05564229060200160405180910390a26040517fa9059cbb000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9059cbb906044015b6020604051808303815f875af1158015610d55573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d7991906125c1565b505050565b610d86611fe9565b610d8f5f61202e565b565b60015433906001600160a01b03168114610de2576040517f118cdaa70000000000000000000000000000000000000000000000000000000081526001600160a01b038216600482015260240161054c565b610deb8161202e565b50565b335f90815260026020526040902054610e078160c01c90565b63ffffffff1615610e46576040517fed25cbad00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b5f610e5087611f1b565b90507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168167ffffffffffffffff161015610ed357610e966119a5565b6040517fd19e3d8000000000000000000000000000000000000000000000000000000000815260048101919091526024810188905260440161054c565b610edd848461205f565b610eeb43610a6e8484611ea5565b9150610ef8335f84611dd7565b336001600160a01b03167f75f7b40ef1ccea6e75aac9edd5b1cd4ab2fd2cc77fe720a7c9a408612b1f3baf87878787604051610f3794939291906125e0565b60405180910390a2604051878152339081907ffb8efd70c9f0ca009bfc9f2ca8a9256a5aefbc720bdb8d838e4bcd42c241b9eb9060200160405180910390a36040517f23b872dd000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018890527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906323b872dd906064016020604051808303815f875af1158015610fff573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061102391906125c1565b5050505050505050565b611035611fe9565b6001600160a01b0381165f8181526004602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055517fa6ea039f5f77de68e4b8a7e6b37541616d9a980ee31c97959fd88df8349d845d9190a250565b5f6110a833611cb8565b90505f6110b482611d28565b90505f6110c084611f1b565b90505f6110cd8460401c90565b6110d790856125a1565b90508067ffffffffffffffff168267ffffffffffffffff161115611158573361110e633b9aca0067ffffffffffffffff841661250e565b6040517f6940cbf30000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015260248201526044810186905260640161054c565b61116c61116583866125a1565b8590611ea5565b9350611179338486611dd7565b335f9081526003602052604081208054909184918391906111a590849067ffffffffffffffff16612565565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055507f0000000000000000000000000000000000000000000000000000000000000000436111f79190612585565b81547fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff166801000000000000000063ffffffff928316810291909117808455604080518a815292909104909216602082015233917f1a66d9f59feba97933dbb3afa5b022f996b0cc0ffd7e6b3d23507c3165b9e1da910160405180910390a2505050505050565b335f908152600460205260408120548190819060ff166112cc576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b5f6112d686611cb8565b90506112e28160e01c90565b63ffffffff161561134157856112f88260e01c90565b6040517f58547f860000000000000000000000000000000000000000000000000000000081526001600160a01b03909216600483015263ffffffff16602482015260440161054c565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168167ffffffffffffffff1610156113d8576113856119a5565b61139d633b9aca0067ffffffffffffffff841661250e565b6040517fd19e3d800000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161054c565b5f6113e38260401c90565b6113ed90836125a1565b90508067ffffffffffffffff168667ffffffffffffffff1611156114875786611424633b9aca0067ffffffffffffffff841661250e565b61143c633b9aca0067ffffffffffffffff8a1661250e565b6040517f6940cbf30000000000000000000000000000000000000000000000000000000081526001600160a01b0390931660048401526024830191909152604482015260640161054c565b6114a6866114958460401c90565b61149f9190612565565b8390611eda565b6001600160a01b0388165f8181526002602052604090209190915533907f82358c8f3a8a41c7cae8a1196ae5106f7b58ce60eb38b7bc6fe3086d079d2a4e6114fc633b9aca0067ffffffffffffffff8b1661250e565b60405190815260200160405180910390a38160055467ffffffffffffffff166115258460c01c90565b94509450945050509250925092565b335f9081526004602052604090205460ff1661157e576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b61158781611f1b565b335f90815260046020526040902080546001906115b4908490610100900467ffffffffffffffff16612565565b825467ffffffffffffffff9182166101009390930a9283029190920219909116179055506040517f23b872dd0000000000000000000000000000000000000000000000000000000081526001600160a01b038381166004830152306024830152604482018390527f000000000000000000000000000000000000000000000000000000000000000016906323b872dd90606401610d39565b335f9081526004602052604090205460ff16611696576040517f9cce57da00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b6116a98167ffffffffffffffff16611aea565b610d79838383611be5565b6040805160a0810182525f808252602080830182905282840182905260608301829052608083018290526001600160a01b03851682526002905291909120546116fc906120a6565b92915050565b335f9081526002602052604090205460c01c63ffffffff165f03611754576040517fe38e708900000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b61175e828261205f565b336001600160a01b03167fcfcd2cfc442f94f8fa98794bab0f4b371f33d1cd060aaeffba703c719910e17b8585858560405161179d94939291906125e0565b60405180910390a250505050565b335f90815260026020526040812054906117c58260801c90565b90508067ffffffffffffffff165f0361180c576040517f4d512cdf00000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b611816825f611c6c565b335f90815260026020526040812091909155611840633b9aca0067ffffffffffffffff841661250e565b60405181815290915033907f6b00960292e7976c9eb5434816470b38a441061eee645921536131ccb937cafe9060200160405180910390a26040517fa9059cbb000000000000000000000000000000000000000000000000000000008152336004820152602481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a9059cbb906044016020604051808303815f875af11580156118fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061191f91906125c1565b50505050565b6001600160a01b0381165f908152600260205260408120548190819061194a81611d28565b60055467ffffffffffffffff166119618360c01c90565b935093509350509193909250565b6001600160a01b0381165f908152600460205260408120546116fc90633b9aca0090610100900467ffffffffffffffff1661250e565b5f6119de633b9aca0067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661250e565b905090565b6119eb611fe9565b600180546001600160a01b0383167fffffffffffffffffffffffff00000000000000000000000000000000000000009091168117909155611a335f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f611a7533611cb8565b9050611a818160e01c90565b63ffffffff16431015611a9957336112f88260e01c90565b5f611aa382611d28565b9050611aaf825f611d8a565b9150611abc338284611dd7565b60405133907ffd7687fe6d14613660e2be3ac01b7327a5c8f36de3856eb6063439c0f17431ff905f90a25050565b805f03611af45750565b335f90815260046020526040902054610100900467ffffffffffffffff1680821115611b8c5733611b29633b9aca008461250e565b611b41633b9aca0067ffffffffffffffff851661250e565b6040517f5dbfe6e00000000000000000000000000000000000000000000000000000000081526001600160a01b0390931660048401526024830191909152604482015260640161054c565b611b9682826125a1565b335f908152600460205260409020805467ffffffffffffffff92909216610100027fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff9092169190911790555050565b6001600160a01b0383165f9081526002602052604081205490611c0c846107c88460401c90565b611c168360401c90565b611c2091906125a1565b9050611c4a83611c308460801c90565b611c3a9190612565565b611c448484611eda565b90611c6c565b6001600160a01b039095165f9081526002602052604090209490945550505050565b5f7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff831677ffffffffffffffff00000000000000000000000000000000608084901b16175b9392505050565b6001600160a01b0381165f90815260026020526040902054611cda8160c01c90565b63ffffffff165f03611d23576040517fe38e70890000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260240161054c565b919050565b5f611d338260e01c90565b63ffffffff16158015611d7a575067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168267ffffffffffffffff1610155b611d84575f6116fc565b816116fc565b5f7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff83167fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1617611cb1565b5f611de182611d28565b90508267ffffffffffffffff168167ffffffffffffffff1614611e5c576005548190611e1890859067ffffffffffffffff166125a1565b611e229190612565565b600580547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790555b506001600160a01b039092165f9081526002602052604090209190915550565b5f8167ffffffffffffffff168367ffffffffffffffff1610611e9e5781611cb1565b5090919050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000831667ffffffffffffffff831617611cb1565b5f7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff83166fffffffffffffffff0000000000000000604084901b1617611cb1565b5f811580611f355750611f32633b9aca0083612674565b15155b80611f54575067ffffffffffffffff611f52633b9aca0084612687565b115b15611f8e576040517f1c05bca40000000000000000000000000000000000000000000000000000000081526004810183905260240161054c565b6116fc633b9aca0083612687565b5f7fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff83167bffffffff00000000000000000000000000000000000000000000000060c084901b1617611cb1565b5f546001600160a01b03163314610d8f576040517f118cdaa700000000000000000000000000000000000000000000000000000000815233600482015260240161054c565b600180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055610deb81612132565b61080081111561074c576040517fd3f5c4d100000000000000000000000000000000000000000000000000000000815260048101829052610800602482015260440161054c565b6040805160a0810182525f6020820181905281830181905260608201819052608082015267ffffffffffffffff831681529082901c67ffffffffffffffff1660208201526120f48260801c90565b67ffffffffffffffff16604082015261210d8260c01c90565b63ffffffff1660608201526121228260e01c90565b63ffffffff166080820152919050565b5f80546001600160a01b038381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b80356001600160a01b0381168114611d23575f5ffd5b803567ffffffffffffffff81168114611d23575f5ffd5b5f5f5f5f5f5f60a087890312156121db575f5ffd5b6121e487612199565b95506121f2602088016121af565b9450612200604088016121af565b9350606087013567ffffffffffffffff81111561221b575f5ffd5b8701601f8101891361222b575f5ffd5b803567ffffffffffffffff811115612241575f5ffd5b8960208260051b8401011115612255575f5ffd5b6020919091019350915061226b608088016121af565b90509295509295509295565b5f5f60408385031215612288575f5ffd5b61229183612199565b9150602083013563ffffffff811681146122a9575f5ffd5b809150509250929050565b5f5f5f5f608085870312156122c7575f5ffd5b6122d085612199565b93506122de602086016121af565b92506122ec604086016121af565b9396929550929360600135925050565b5f5f6040838503121561230d575f5ffd5b61231683612199565b946020939093013593505050565b803560ff81168114611d23575f5ffd5b5f5f83601f840112612344575f5ffd5b50813567ffffffffffffffff81111561235b575f5ffd5b602083019150836020828501011115612372575f5ffd5b9250929050565b5f5f5f5f5f6080868803121561238d575f5ffd5b8535945061239d60208701612324565b93506123ab604087016121af565b9250606086013567ffffffffffffffff8111156123c6575f5ffd5b6123d288828901612334565b969995985093965092949392505050565b5f602082840312156123f3575f5ffd5b611cb182612199565b5f6020828403121561240c575f5ffd5b5035919050565b5f5f60408385031215612424575f5ffd5b61242d83612199565b915061243b602084016121af565b90509250929050565b5f5f5f60608486031215612456575f5ffd5b61245f84612199565b925061246d602085016121af565b915061247b604085016121af565b90509250925092565b5f5f5f5f60608587031215612497575f5ffd5b6124a085612324565b93506124ae602086016121af565b9250604085013567ffffffffffffffff8111156124c9575f5ffd5b6124d587828801612334565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176116fc576116fc6124e1565b808201808211156116fc576116fc6124e1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff81811683821601908111156116fc576116fc6124e1565b63ffffffff81811683821601908111156116fc576116fc6124e1565b67ffffffffffffffff82811682821603908111156116fc576116fc6124e1565b5f602082840312156125d1575f5ffd5b81518015158114611cb1575f5ffd5b60ff8516815267ffffffffffffffff8416602082015260606040820152816060820152818360808301375f818301608090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601019392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261268257612682612647565b500690565b5f8261269557612695612647565b50049056fea164736f6c634300081e000a';
